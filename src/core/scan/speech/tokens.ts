import type { Span } from '../../model';
import type { SpeechLexicon } from './lexicon';
import { tokenKinds, TokenScan } from './tokenScan';
import type { TokenKind } from './tokenScan';
import { smallWord } from './words';

/** A word, a phrase of the lexicon, a sign, a number, words in brackets, or a whole marked span. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The word in small letters, of a phrase the first one; empty for anything else. */
  readonly lower: string;
  /** The same where the word is in the lexicon, else empty: what to look up in its lists, at no cost. */
  readonly entry: string;
  /** Bits of `tag`. */
  readonly tags: number;
  /** Of a word: it has a capital; of a marked span: it may be a name. */
  readonly capital: boolean;
  /** Index in the list of marked spans, for `marks`. */
  readonly marked: number | undefined;
}

/** The tokens of one sentence; the marked spans in it (by index, outermost only) are one token each. */
export function tokenize(
  text: string,
  sentence: Span,
  marked: readonly Span[],
  firstMarked: number,
  lexicon: SpeechLexicon,
): Token[] {
  const scan = new TokenScan(text, marked, lexicon);
  scan.read(sentence, firstMarked);
  return toTokens(text, scan, lexicon);
}

/** The tokens of the sentence that was scanned last. */
export function toTokens(text: string, scan: TokenScan, { table }: SpeechLexicon): Token[] {
  const { count, kinds, starts, ends, numbers, tags, capitals } = scan;
  const tokens: Token[] = [];
  for (let index = 0; index < count; index++) {
    const kind = tokenKinds[kinds[index] ?? 0] ?? 'sign';
    const isWord = kind === 'word' || kind === 'number';
    const number = numbers[index] ?? 0;
    tokens.push(
      new ScannedToken(
        text,
        starts[index] ?? 0,
        ends[index] ?? 0,
        kind,
        isWord ? (table.words[number] ?? '') : '',
        isWord && number === 0,
        tags[index] ?? 0,
        capitals[index] === 1,
        kind === 'marks' ? number : undefined,
      ),
    );
  }
  return tokens;
}

// Most words are not in the lexicon, and nobody asks for most of these: their strings are made when somebody does.
class ScannedToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly tags: number;
  readonly capital: boolean;
  readonly marked: number | undefined;
  readonly entry: string;
  readonly #text: string;
  #small: string | undefined;

  constructor(
    text: string,
    start: number,
    end: number,
    kind: TokenKind,
    entry: string,
    isUnknown: boolean,
    tags: number,
    capital: boolean,
    marked: number | undefined,
  ) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.entry = entry;
    this.#small = isUnknown ? undefined : entry;
    this.tags = tags;
    this.capital = capital;
    this.marked = marked;
  }

  get lower(): string {
    // The period of “Rep. Lammers” belongs to the token, and to no word of a lexicon.
    const end = this.#text.charAt(this.end - 1) === '.' ? this.end - 1 : this.end;
    return (this.#small ??= smallWord(this.#text, this.start, end));
  }
}
