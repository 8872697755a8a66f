import type { Span } from '../../model';
import type { SpeechLexicon } from './lexicon';
import type { Nouns } from './nouns';
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
  /** Bits of `noun`: what a word names by itself or by its end. */
  readonly nouns: number;
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
  scan.read(sentence.start, sentence.end, firstMarked);
  return toTokens(text, scan, lexicon);
}

/** The tokens of the sentence that was scanned last. */
export function toTokens(text: string, scan: TokenScan, lexicon: SpeechLexicon): Token[] {
  const { count, kinds, starts, ends, numbers, tags, capitals } = scan;
  const { words } = lexicon.table;
  const { nounsOf } = lexicon;
  const source = { text, nouns: lexicon.nouns };
  const tokens = new Array<Token>(count);
  for (let index = 0; index < count; index++) {
    const kind = tokenKinds[kinds[index] ?? 0] ?? 'sign';
    const number = numbers[index] ?? 0;
    const isWord = kind === 'word' || kind === 'number';
    const token = new ScannedToken(source, starts[index] ?? 0, ends[index] ?? 0, kind, tags[index] ?? 0);
    token.capital = capitals[index] === 1;
    if (!isWord) {
      token.marked = kind === 'marks' ? number : undefined;
    } else if (number === 0) {
      token.small = undefined;
      token.known = unknown;
    } else {
      token.entry = token.small = words[number] ?? '';
      token.known = nounsOf[number] ?? 0;
    }
    tokens[index] = token;
  }
  return tokens;
}

interface Source {
  readonly text: string;
  readonly nouns: Nouns;
}

const unknown = -1;

// Most words are not in the lexicon, and nobody asks for most of these: their strings are made when somebody does.
class ScannedToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly tags: number;
  capital = false;
  marked: number | undefined;
  entry = '';
  /** The word in small letters, once it was asked for. */
  small: string | undefined = '';
  /** The bits of its nouns, once they were asked for. */
  known = 0;
  readonly #source: Source;

  constructor(source: Source, start: number, end: number, kind: TokenKind, tags: number) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.tags = tags;
  }

  get lower(): string {
    return (this.small ??= smallWord(this.#source.text, this.start, this.#endOfWord()));
  }

  get nouns(): number {
    if (this.known === unknown) {
      this.known = this.#source.nouns.ofEnd(this.#source.text, this.start, this.#endOfWord());
    }
    return this.known;
  }

  // The period of “Rep. Lammers” belongs to the token, and to no word of a lexicon.
  #endOfWord(): number {
    return this.#source.text.charAt(this.end - 1) === '.' ? this.end - 1 : this.end;
  }
}
