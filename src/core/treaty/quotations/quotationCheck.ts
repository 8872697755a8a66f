import type { Span } from '../../model';
import { alignToGaps } from './gapAlignment';
import { diffWords, type DiffStep } from './wordDiff';
import { wordsOf, type QuotedWord } from './quotedWords';
import { slideTogether } from './slidWords';
import { findWindow } from './quotedWindow';
import { indexWords, type WordIndex } from './wordIndex';

/**
 * `verbatim`: word for word, with “[…]” where words are left out. `truncated`: so, but it ends or begins inside a
 * sentence of the source as if it were whole. `altered`: words differ. `notFound`: these are not the source’s words.
 */
export type QuotationState = 'verbatim' | 'truncated' | 'altered' | 'notFound';

/**
 * A run of words. `kept`: in both. `inserted`: only in the quotation. `deleted`: only in the source, and not marked.
 * `omitted`: only in the source, and marked with “[…]”. `added`: in square brackets, openly the author’s.
 */
export interface DiffRun {
  readonly kind: 'kept' | 'inserted' | 'deleted' | 'omitted' | 'added';
  /** Where in the quoting text; absent for words that only the source has. */
  readonly quoted?: Span;
  readonly source?: Span;
}

/** How a quotation stands to its source. */
export interface QuotationCheck {
  readonly state: QuotationState;
  /** Share of the quotation’s words that are the source’s, 0 … 1. */
  readonly similarity: number;
  /** Where in the source text; absent where it was not found. */
  readonly source: Span | undefined;
  readonly runs: readonly DiffRun[];
}

/** A piece of a text. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}

/** Below this share of common words a quotation is of something else. */
const leastSimilar = 0.5;
const mostDifferent = 400;
const none: QuotationCheck = { state: 'notFound', similarity: 0, source: undefined, runs: [] };

/** A source with its words, so that many quotations can be compared with it. */
export interface IndexedPassage extends Passage {
  readonly index: WordIndex;
}

/** Reads the words of a source once. */
export function indexPassage({ text, span }: Passage): IndexedPassage {
  return { text, span, index: indexWords(wordsOf(text, span)) };
}

/** Compares a quotation (without or with its marks) with the words of its source. Typography does not count. */
export function checkQuotation(quotation: Passage, source: IndexedPassage): QuotationCheck {
  const quoted = wordsOf(quotation.text, quotation.span, true);
  const words = quoted.filter(({ kind }) => kind === 'word');
  const window = findWindow(words, source.index);
  if (!window || words.length === 0) {
    return none;
  }
  const inside = source.index.words.slice(window.start, window.end);
  const keys = inside.map(({ key }) => key);
  const shortest = diffWords(
    keys,
    words.map(({ key }) => key),
    Math.min(mostDifferent, inside.length + words.length),
  );
  if (!shortest) {
    return none;
  }
  const steps = slideTogether(shortest, keys);
  const kept = steps.filter(({ kind }) => kind === 'kept');
  const similarity = kept.length / words.length;
  const first = kept[0];
  const last = kept.at(-1);
  if (similarity < leastSimilar || !first || !last) {
    return { ...none, similarity };
  }
  const edges = {
    first: replacedBefore(steps, inside, first, source.text),
    last: replacedBehind(steps, inside, last, source.text),
  };
  const runs = toRuns(steps, inside, words, quoted, edges);
  const span = { start: inside[edges.first]?.start ?? 0, end: inside[edges.last]?.end ?? 0 };
  return { state: stateOf(runs, quotation, source, span, quoted), similarity, source: span, runs };
}

// Where the last word of a quotation is another one, the source’s word belongs to the difference: “both sides” became
// “both parties”. As many words as the quotation has there, not over the end of a sentence.
function replacedBehind(
  steps: readonly DiffStep[],
  original: readonly QuotedWord[],
  last: DiffStep,
  text: string,
): number {
  let count = steps.filter(({ kind, right }) => kind === 'inserted' && right > last.right).length;
  let index = last.left;
  while (count > 0 && isOneSentence(text, original[index], original[index + 1])) {
    index++;
    count--;
  }
  return index;
}

function replacedBefore(
  steps: readonly DiffStep[],
  original: readonly QuotedWord[],
  first: DiffStep,
  text: string,
): number {
  let count = steps.filter(({ kind, right }) => kind === 'inserted' && right < first.right).length;
  let index = first.left;
  while (count > 0 && isOneSentence(text, original[index - 1], original[index])) {
    index--;
    count--;
  }
  return index;
}

function isOneSentence(text: string, before: QuotedWord | undefined, after: QuotedWord | undefined): boolean {
  return before !== undefined && after !== undefined && !/[.!?;:。！？\n]/u.test(text.slice(before.end, after.start));
}

function toRuns(
  steps: readonly DiffStep[],
  original: readonly QuotedWord[],
  words: readonly QuotedWord[],
  quoted: readonly QuotedWord[],
  { first, last }: { readonly first: number; readonly last: number },
): DiffRun[] {
  const runs: DiffRun[] = [];
  const signs = signsBetween(words, quoted);
  for (const { kind, left, right } of alignToGaps(steps, original, (index) => signs.has(index))) {
    const source = original[left];
    const word = words[right];
    // Words of the source before and after what is quoted are not left out of it.
    if (kind === 'deleted' && (left < first || left > last)) {
      continue;
    }
    if (kind === 'deleted') {
      const sign = signs.get(right);
      push(runs, {
        kind: sign ? 'omitted' : isPartMark(original, left) ? 'omitted' : 'deleted',
        ...(source ? { source } : {}),
      });
    } else if (kind === 'inserted') {
      push(runs, { kind: 'inserted', ...(word ? { quoted: word } : {}) });
    } else {
      push(runs, { kind: 'kept', ...(word ? { quoted: word } : {}), ...(source ? { source } : {}) });
    }
  }
  return withAdditions(runs, quoted);
}

// What stands right before each word of the quotation: “[…]” or “[the Parties]”.
function signsBetween(words: readonly QuotedWord[], quoted: readonly QuotedWord[]): Map<number, QuotedWord> {
  const signs = new Map<number, QuotedWord>();
  let index = 0;
  for (const each of quoted) {
    if (each.kind === 'word') {
      index++;
    } else {
      signs.set(index, each);
    }
  }
  return index === words.length ? signs : new Map<number, QuotedWord>();
}

// “(2)” and “a)” of the source are often left out where its running text is quoted; nobody calls that an alteration.
function isPartMark(original: readonly QuotedWord[], index: number): boolean {
  return /^(?:\d{1,2}|[a-z])$/u.test(original[index]?.key ?? '');
}

function push(runs: DiffRun[], run: DiffRun): void {
  const last = runs.at(-1);
  if (last?.kind !== run.kind) {
    runs.push(run.kind === 'kept' ? trim(run) : trim(run));
    return;
  }
  const quoted = join(last.quoted, run.quoted);
  const source = join(last.source, run.source);
  runs[runs.length - 1] = { kind: run.kind, ...(quoted ? { quoted } : {}), ...(source ? { source } : {}) };
}

function trim({ kind, quoted, source }: DiffRun): DiffRun {
  return { kind, ...(quoted ? { quoted: toSpan(quoted) } : {}), ...(source ? { source: toSpan(source) } : {}) };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function join(a: Span | undefined, b: Span | undefined): Span | undefined {
  return a && b ? { start: a.start, end: b.end } : a ? toSpan(a) : b && toSpan(b);
}

function withAdditions(runs: DiffRun[], quoted: readonly QuotedWord[]): DiffRun[] {
  const additions = quoted
    .filter(({ kind }) => kind === 'insert')
    .map((word): DiffRun => ({ kind: 'added', quoted: toSpan(word) }));
  return additions.length === 0
    ? runs
    : [...runs, ...additions].sort(
        (a, b) => (a.quoted?.start ?? a.source?.start ?? 0) - (b.quoted?.start ?? b.source?.start ?? 0),
      );
}

function stateOf(
  runs: readonly DiffRun[],
  quotation: Passage,
  source: Passage,
  span: Span,
  quoted: readonly QuotedWord[],
): QuotationState {
  if (runs.some(({ kind }) => kind === 'inserted' || kind === 'deleted')) {
    return 'altered';
  }
  const openEnd = quoted.at(-1)?.kind === 'gap';
  const looksWhole = /[.!?。！？]["”“»«’‘)\]」』]*\s*$/u.test(
    quotation.text.slice(quotation.span.start, quotation.span.end),
  );
  const goesOn = /^[^\p{L}\p{N}.!?;:。！？\r\n]*[\p{L}\p{N}]/u.test(
    source.text.slice(span.end, Math.min(source.span.end, span.end + 20)),
  );
  return looksWhole && !openEnd && goesOn ? 'truncated' : 'verbatim';
}
