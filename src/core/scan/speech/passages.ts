import type { Span } from '../../model';
import type { Language } from '../../languages/language';
import type { MarkedSpan } from '../marks';
import type { Reading } from '../../reading';
import { isUpper } from '../../text/characters';
import { datelineLength } from '../../text/dateline';
import { findSentences } from '../../text/sentences';
import { findFrames } from './frames';
import type { Frame } from './frame';
import { speechLexicon } from './lexicon';
import type { SpeechLexicon } from './lexicon';
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

const kept = 64;
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
  const at = reader({ text, lexicon, outer, scan: new TokenScan(text, outer, lexicon) }, sentences, paragraphs);
  return {
    text,
    language: reading.language,
    lexicon,
    marked: outer,
    sentences,
    paragraphs,
    repeated: lexicon.words.capitalNouns === true ? findRepeated(text, outer) : nothing,
    at,
    tellingAt(index) {
      const passage = at(index);
      return everySentence || passage?.tells() === true ? passage : undefined;
    },
  };
}

// Only the sentences around are asked for again.
function reader(
  source: Source,
  sentences: readonly Span[],
  paragraphs: readonly Span[],
): (index: number) => ReadPassage | undefined {
  const read = new Map<number, ReadPassage>();
  return (index) => {
    const sentence = sentences[index];
    const known = read.get(index);
    if (!sentence || known) {
      return known;
    }
    if (read.size >= kept) {
      read.clear();
    }
    const passage = new ReadPassage(
      source,
      sentence,
      index,
      lastStartingBefore(paragraphs, sentence.start),
      paragraphs,
    );
    read.set(index, passage);
    return passage;
  };
}

interface Source {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly outer: readonly MarkedSpan[];
  /** Shared by all sentences: what it holds is of the one read last. */
  readonly scan: TokenScan;
}

// Sentences around are asked for their place more often than for their words, and for their words more than for frames.
class ReadPassage implements Passage {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly #source: Source;
  #tokens: readonly Token[] | undefined;
  #allTags = 0;
  #frames: readonly Frame[] | undefined;

  constructor(source: Source, sentence: Span, index: number, paragraph: number, paragraphs: readonly Span[]) {
    const opens = paragraphs[paragraph]?.start === sentence.start;
    this.start = opens ? behindDateline(source.text, sentence) : sentence.start;
    this.end = sentence.end;
    this.index = index;
    this.paragraph = paragraph;
    this.#source = source;
  }

  get tokens(): readonly Token[] {
    if (this.#tokens === undefined) {
      this.#scan();
    }
    return (this.#tokens ??= this.#toTokens());
  }

  get allTags(): number {
    return this.tokens.length > 0 ? this.#allTags : 0;
  }

  get frames(): readonly Frame[] {
    return (this.#frames ??= findFrames(this.tokens, this.#source.lexicon));
  }

  /** Whether anything in it can tell of speech; its tokens are made only then. */
  tells(): boolean {
    if (this.#tokens === undefined) {
      const { text, scan, lexicon } = this.#source;
      this.#scan();
      if (!scan.marks && !mayReport(text, scan, lexicon)) {
        return false;
      }
      this.#tokens = this.#toTokens();
    }
    return true;
  }

  #scan(): void {
    const { scan, outer } = this.#source;
    scan.read(this, lastStartingBefore(outer, this.start));
  }

  #toTokens(): readonly Token[] {
    const { text, scan, lexicon } = this.#source;
    this.#allTags = scan.allTags;
    return toTokens(text, scan, lexicon);
  }
}

// “HOHENFURT, Sept. 21 (Agency) – The minister …”: place and date belong to no sentence.
function behindDateline(text: string, { start, end }: Span): number {
  return isUpper(text.charCodeAt(start)) || /[\p{Lo}([【（]/u.test(text.charAt(start))
    ? start + datelineLength(text.slice(start, Math.min(end, start + 160)))
    : start;
}

// What is longer is no sentence but a list or a text without periods; the work on one sentence may then be quadratic.
const longestSentence = 1200;
const mostMarks = 60;

function cutLong(sentences: readonly Span[], outer: readonly MarkedSpan[]): Span[] {
  const result: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let start = sentence.start;
    while (start < sentence.end) {
      while ((outer[next]?.end ?? Infinity) <= start) {
        next++;
      }
      const end = endOfPiece(start, sentence.end, outer, next);
      result.push(end - start === sentence.end - sentence.start ? sentence : { start, end });
      start = end;
    }
  }
  return result;
}

// A marked span counts as one character, and is never cut.
function endOfPiece(start: number, end: number, outer: readonly MarkedSpan[], first: number): number {
  if (end - start <= mostMarks) {
    return end;
  }
  let at = start;
  let left = longestSentence;
  for (let index = first; index < first + mostMarks; index++) {
    const span = outer[index];
    if (!span || span.start >= end || span.start - at >= left) {
      return Math.min(end, at + left);
    }
    left -= Math.max(0, span.start - at) + 1;
    at = Math.max(at, span.end);
  }
  return Math.max(start + 1, Math.min(end, at));
}

/** Index of the last span that starts at or before `offset`, or 0: of spans that do not overlap. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(0, low - 1);
}

/** Indices of the sentences that hold marks or a word of saying, in order. */
export function findActiveSentences({ text, marked, sentences, lexicon }: Passages): number[] {
  const active: number[] = [];
  let nextMarked = 0;
  let trigger = -1;
  sentences.forEach((sentence, index) => {
    while ((marked[nextMarked]?.end ?? Infinity) <= sentence.start) {
      nextMarked++;
    }
    const holdsMarks = (marked[nextMarked]?.start ?? Infinity) < sentence.end;
    if (!holdsMarks && trigger < sentence.start) {
      trigger = findTrigger(text, Math.max(0, sentence.start - 1), lexicon.trigger);
    }
    if (holdsMarks || trigger < sentence.end) {
      active.push(index);
    }
  });
  return active;
}

function findTrigger(text: string, from: number, pattern: RegExp | undefined): number {
  if (!pattern) {
    return Infinity;
  }
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? match.index + match[0].length - 1 : Infinity;
}
