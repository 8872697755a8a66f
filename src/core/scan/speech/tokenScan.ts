import type { Span } from '../../model';
import { digit, eastAsian, letter, lineEnd, space, upper } from '../../text/characters';
import { classShift, smallLetters, WordReader } from '../../text/smallLetters';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { longestName } from './namesInMarks';
import { endOfWord, findPhrase, joins, smallWord, splitWord } from './words';

/** The kinds of tokens, by their numbers in a scan. */
export const tokenKinds = [
  'word',
  'number',
  'comma',
  'colon',
  'semicolon',
  'dash',
  'brackets',
  'sign',
  'marks',
] as const;

export type TokenKind = (typeof tokenKinds)[number];

const wordKind = 0;
const numberKind = 1;
const commaKind = 2;
const colonKind = 3;
const semicolonKind = 4;
const dashKind = 5;
const bracketsKind = 6;
const signKind = 7;
const marksKind = 8;

const kindOfSign = makeKindsOfSigns();

// Longer brackets are sentences of their own.
const maxBrackets = 120;
const endings = ',.!?…';
const period = 0x2e;
const hyphen = 0x2d;
const gap = (space | lineEnd) << classShift;
const capitalUnit = (upper | eastAsian) << classShift;
const digitUnit = digit << classShift;
const wordUnit = (letter | digit) << classShift;

/**
 * Reads the tokens of one sentence after the other into the same arrays, without making an object or a string of any:
 * most sentences hold nothing that quotations are read from, which is seen from the scan alone.
 */
export class TokenScan {
  readonly #text: string;
  readonly #marked: readonly Span[];
  readonly #lexicon: SpeechLexicon;
  readonly #units = smallLetters();
  readonly #word = new WordReader();
  /** Whether words are cut at apostrophes or before enclitics. */
  readonly #cuts: boolean;
  /** How many tokens the sentence has; what the arrays hold behind them is of no meaning. */
  count = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  kinds = new Uint8Array(256);
  /** Of a word its number in the lexicon’s table, of a marked span its index in the list. */
  numbers = new Int32Array(256);
  tags = new Int32Array(256);
  capitals = new Uint8Array(256);
  /** Bits of `tag` that any word of the sentence has. */
  allTags = 0;
  /** Whether marked spans are among them. */
  marks = false;
  /** Whether a word of the sentence may alone make a report of it. */
  reports = false;

  constructor(text: string, marked: readonly Span[], lexicon: SpeechLexicon) {
    this.#text = text;
    this.#marked = marked;
    this.#lexicon = lexicon;
    this.#cuts = lexicon.words.elision === true || lexicon.enclitics.length > 0;
  }

  /** Reads a sentence; the marked spans in it, of which `firstMarked` may be the first, are one token each. */
  read(start: number, end: number, firstMarked: number): void {
    this.count = 0;
    this.allTags = 0;
    this.reports = false;
    this.marks = false;
    let next = firstMarked;
    let at = start;
    while (at < end) {
      while ((this.#marked[next]?.end ?? Infinity) <= at) {
        next++;
      }
      const span = this.#marked[next];
      if (span && span.start <= at) {
        this.#pushMarks(span, next);
        at = Math.max(span.end, at + 1);
      } else {
        at = this.#readTo(at, Math.min(end, span?.start ?? Infinity));
      }
    }
  }

  // Words in marks that may be a name, or part of one, are short, and no sentence unless an article says so (der „Bote,“).
  #pushMarks({ start, end }: Span, number: number): void {
    const before = this.count - 1;
    const named = ((this.tags[before] ?? 0) & (tag.determiner | tag.naming)) !== 0;
    const sentence = endings.includes(this.#text.charAt(end - 2));
    const index = this.count;
    this.marks = true;
    this.#push(marksKind, start, end, number);
    this.capitals[index] = end - start < longestName && (named || !sentence) ? 1 : 0;
  }

  // Reads the tokens before `limit`.
  #readTo(from: number, limit: number): number {
    const text = this.#text;
    const units = this.#units;
    let at = from;
    while (at < limit) {
      const entry = units[text.charCodeAt(at)] ?? 0;
      if ((entry & gap) !== 0) {
        at++;
      } else if ((entry & wordUnit) !== 0) {
        at = this.#readWord(at, limit, entry);
      } else {
        at = this.#readSign(at, limit);
      }
    }
    return at;
  }

  #readWord(start: number, limit: number, first: number): number {
    const text = this.#text;
    const word = this.#word;
    word.read(text, start, limit);
    const at = word.end;
    if (!word.isIrregular && (at === limit || !joins(text, at, limit))) {
      return this.#pushWord(start, at, limit, first, this.#lexicon.table.find(text, start, at, word.hash));
    }
    const end = endOfWord(text, at, limit);
    const cut = this.#cuts ? splitWord(text, start, end, this.#lexicon) : end;
    return this.#pushWord(start, cut, limit, first, this.#lexicon.table.numberOf(smallWord(text, start, cut)));
  }

  // A word, or the phrase that it opens.
  #pushWord(start: number, end: number, limit: number, first: number, number: number): number {
    const { tagsOf, phrasesOf, reportsOf } = this.#lexicon;
    const phrases = phrasesOf[number];
    const phrase = phrases && findPhrase(this.#text, phrases, end, limit);
    const tags = phrase?.tags ?? tagsOf[number] ?? 0;
    const index = this.count;
    const last = phrase?.end ?? this.#endOfAbbreviation(start, end, limit);
    this.#push((first & digitUnit) !== 0 ? numberKind : wordKind, start, last, number);
    this.tags[index] = tags;
    this.capitals[index] = (first & capitalUnit) !== 0 ? 1 : 0;
    this.allTags |= tags;
    this.reports ||= reportsOf[number] === 1;
    return last;
  }

  // “Rep. Lammers” is one name: the period belongs to the word.
  #endOfAbbreviation(start: number, end: number, limit: number): number {
    const text = this.#text;
    const abbreviated =
      text.charCodeAt(end) === period && end + 1 < limit && this.#lexicon.abbreviations.holds(text, start, end);
    return abbreviated ? end + 1 : end;
  }

  #readSign(at: number, limit: number): number {
    const text = this.#text;
    const unit = text.charCodeAt(at);
    const kind = kindOfSign[unit] ?? signKind;
    if (kind === bracketsKind) {
      const closer = text.charAt(at) === '(' ? ')' : ']';
      const length = text.slice(at, Math.min(limit, at + maxBrackets)).indexOf(closer);
      return length > 0 ? this.#push(kind, at, at + length + 1) : this.#push(signKind, at, at + 1);
    }
    if (unit === hyphen) {
      const begins = this.#isGap(at - 1);
      if (!begins && this.#lexicon.enclitics.length > 0) {
        return this.#skipEnclitic(at, limit);
      }
      return this.#push(begins && this.#isGap(at + 1) ? dashKind : signKind, at, at + 1);
    }
    return this.#push(kind, at, at + 1);
  }

  #isGap(at: number): boolean {
    return ((this.#units[this.#text.charCodeAt(at)] ?? 0) & gap) !== 0;
  }

  // “t-il” of “cria-t-il”: the pronoun alone.
  #skipEnclitic(at: number, limit: number): number {
    const ending = this.#lexicon.enclitics.find(
      (enclitic) => this.#text.startsWith(enclitic, at) && at + enclitic.length <= limit,
    );
    return ending ? at + ending.lastIndexOf('-') + 1 : at + 1;
  }

  #push(kind: number, start: number, end: number, number = 0): number {
    const index = this.count++;
    if (index === this.starts.length) {
      this.#grow();
    }
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
    this.numbers[index] = number;
    this.tags[index] = 0;
    this.capitals[index] = 0;
    return end;
  }

  #grow(): void {
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.numbers = grown(this.numbers);
    this.tags = grown(this.tags);
    const { kinds, capitals } = this;
    this.kinds = new Uint8Array(kinds.length * 2);
    this.kinds.set(kinds);
    this.capitals = new Uint8Array(capitals.length * 2);
    this.capitals.set(capitals);
  }
}

function makeKindsOfSigns(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(signKind);
  for (const [units, kind] of [
    [',،，、', commaKind],
    [':：', colonKind],
    [';；', semicolonKind],
    ['–—―', dashKind],
    ['([', bracketsKind],
  ] as const) {
    for (const unit of units) {
      kinds[unit.charCodeAt(0)] = kind;
    }
  }
  return kinds;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const result = new Int32Array(array.length * 2);
  result.set(array);
  return result;
}
