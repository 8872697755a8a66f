import type { Span } from '../../model';
import type { Language } from '../../languages/language';
import type { MarkedSpan } from '../marks/marks';
import type { Reading } from '../../reading';
import { isDigit, isUpper } from '../../text/characters';
import { datelineLength } from '../../text/dateline';
import { findSentences } from '../../text/sentences';
import { findFrames } from './frames';
import type { Frame } from './frame';
import { speechLexicon } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { cutLong } from './longSentences';
import { mayReport } from './reportSigns';
import { findRepeated } from './surroundings';
import { toTokens } from './tokens';
import type { Token } from './tokens';
import { TokenScan } from './tokenScan';

/** One sentence, read: its words, the outermost marked spans in it, and its frames. */
export interface Passage extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Bits of `tag` that any word of the sentence has: what tells without a look at the words that a rule has nothing to find. */
  readonly allTags: number;
  readonly frames: readonly Frame[];
}

/** The sentences of a text; each is read when first asked for. */
export interface Passages {
  readonly text: string;
  readonly language: Language;
  readonly lexicon: SpeechLexicon;
  readonly marked: readonly MarkedSpan[];
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** Words that stand in marks more than once. */
  readonly repeated: ReadonlySet<string>;
  at(index: number): Passage | undefined;
  /** The same, but nothing where no word and no mark in the sentence can tell of speech: that is seen without making tokens. */
  tellingAt(index: number): Passage | undefined;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Splits the text into sentences that keep their marked spans whole; `outer` are the outermost ones, in order. With
 * `everySentence`, none is left out for want of words that tell of speech: slower, and no finding more.
 */
export function readPassages(reading: Reading, outer: readonly MarkedSpan[], everySentence = false): Passages {
  const { text, paragraphs } = reading;
  const lexicon = speechLexicon(reading.language);
  const rules = { abbreviations: lexicon.abbreviations, ordinals: lexicon.words.ordinalPeriod === true };
  const sentences = cutLong(findSentences(text, paragraphs, outer, rules), outer);
  const reader = new PassageReader({ text, lexicon, outer, paragraphs, sentences });
  return {
    text,
    language: reading.language,
    lexicon,
    marked: outer,
    sentences,
    paragraphs,
    repeated: lexicon.words.capitalNouns === true ? findRepeated(text, outer) : nothing,
    at: (index) => reader.at(index),
    tellingAt: (index) => (everySentence ? reader.at(index) : reader.tellingAt(index)),
  };
}

interface Source {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly outer: readonly MarkedSpan[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

// Only the sentences around are asked for again. A power of two.
const kept = 64;

/** Reads sentences when they are asked for. */
class PassageReader {
  readonly #source: Source;
  /** Shared by all sentences: what it holds is of the one scanned last. */
  readonly #scan: TokenScan;
  /** By sentence: the paragraph that it begins in, and the first marked span that may stand in it. */
  readonly #paragraphs: Int32Array;
  readonly #firstMarked: Int32Array;
  /** Those read last, each at its index modulo their number. */
  readonly #read = new Array<ReadPassage | undefined>(kept);

  constructor(source: Source) {
    this.#source = source;
    this.#scan = new TokenScan(source.text, source.outer, source.lexicon);
    this.#paragraphs = lastStartingBefore(source.paragraphs, source.sentences);
    this.#firstMarked = lastStartingBefore(source.outer, source.sentences);
  }

  at(index: number): ReadPassage | undefined {
    const sentence = this.#source.sentences[index];
    return this.#known(index) ?? (sentence && this.#keep(index, this.#startOf(index, sentence), sentence.end));
  }

  /** The same where anything in the sentence can tell of speech; nothing is made of it elsewhere. */
  tellingAt(index: number): ReadPassage | undefined {
    const { text, lexicon, sentences } = this.#source;
    const sentence = sentences[index];
    const known = this.#known(index);
    if (!sentence || known?.isRead === true) {
      return known;
    }
    const start = known?.start ?? this.#startOf(index, sentence);
    const scan = this.#scanned(index, start, sentence.end);
    if (!scan.marks && !mayReport(text, scan, lexicon)) {
      return undefined;
    }
    const passage = known ?? this.#keep(index, start, sentence.end);
    passage.take(toTokens(text, scan, lexicon), scan.allTags);
    return passage;
  }

  /** Makes the tokens of a sentence. */
  fill(passage: ReadPassage): void {
    const { text, lexicon } = this.#source;
    const scan = this.#scanned(passage.index, passage.start, passage.end);
    passage.take(toTokens(text, scan, lexicon), scan.allTags);
  }

  framesOf({ tokens }: ReadPassage): readonly Frame[] {
    return findFrames(tokens, this.#source.lexicon);
  }

  #known(index: number): ReadPassage | undefined {
    const passage = this.#read[index & (kept - 1)];
    return passage?.index === index ? passage : undefined;
  }

  #keep(index: number, start: number, end: number): ReadPassage {
    const passage = new ReadPassage(this, start, end, index, this.#paragraphs[index] ?? 0);
    this.#read[index & (kept - 1)] = passage;
    return passage;
  }

  #startOf(index: number, sentence: Span): number {
    const { text, paragraphs } = this.#source;
    const opens = paragraphs[this.#paragraphs[index] ?? 0]?.start === sentence.start;
    return opens ? behindDateline(text, sentence) : sentence.start;
  }

  #scanned(index: number, start: number, end: number): TokenScan {
    this.#scan.read(start, end, this.#firstMarked[index] ?? 0);
    return this.#scan;
  }
}

// Sentences around are asked for their place more often than for their words, and for their words more than for frames.
class ReadPassage implements Passage {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly #reader: PassageReader;
  #tokens: readonly Token[] | undefined;
  #allTags = 0;
  #frames: readonly Frame[] | undefined;

  constructor(reader: PassageReader, start: number, end: number, index: number, paragraph: number) {
    this.#reader = reader;
    this.start = start;
    this.end = end;
    this.index = index;
    this.paragraph = paragraph;
  }

  get tokens(): readonly Token[] {
    if (this.#tokens === undefined) {
      this.#reader.fill(this);
    }
    return this.#tokens ?? [];
  }

  get allTags(): number {
    return this.tokens.length > 0 ? this.#allTags : 0;
  }

  get frames(): readonly Frame[] {
    return (this.#frames ??= this.#reader.framesOf(this));
  }

  get isRead(): boolean {
    return this.#tokens !== undefined;
  }

  take(tokens: readonly Token[], allTags: number): void {
    this.#tokens = tokens;
    this.#allTags = allTags;
  }
}

// “12:30 p.m. The agency …”, “9.40 Uhr: Die Delegationen …”: the time of an entry belongs to no sentence.
const timeStamp =
  /^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?\s?m\.?|uhr|hrs?|h)(?!\p{L}))?(?:\s?(?:GMT|UTC|CET|CEST|MEZ|MESZ|ET))?\s*[:|–—-]?\s+(?=[\p{L}“„«»"(])/iu;
const longestStamp = 24;

const opensPlace = /[\p{Lo}([【（]/u;

// “HOHENFURT, Sept. 21 (Agency) – The minister …”: place and date belong to no sentence.
function behindDateline(text: string, { start, end }: Span): number {
  if (isDigit(text.charCodeAt(start))) {
    return start + (timeStamp.exec(text.slice(start, Math.min(end, start + longestStamp)))?.[0].length ?? 0);
  }
  return isUpper(text.charCodeAt(start)) || opensPlace.test(text.charAt(start))
    ? start + datelineLength(text.slice(start, Math.min(end, start + 160)))
    : start;
}

/** For each of `spans`, the index of the last of `others` that starts at or before it, or 0; both are in order. */
function lastStartingBefore(others: readonly Span[], spans: readonly Span[]): Int32Array {
  const result = new Int32Array(spans.length);
  let last = 0;
  spans.forEach(({ start }, index) => {
    while ((others[last + 1]?.start ?? Infinity) <= start) {
      last++;
    }
    result[index] = last;
  });
  return result;
}
