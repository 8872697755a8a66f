import type { QuotedWord } from './quotedWords';
import type { RowLength, WordIndex } from './wordIndex';

/** Indexes of words: from `start` up to `end`. */
export interface WordWindow {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of the source that a quotation is most likely from: where most of its rare words stand in its order. Words
 * that the source has often say little of the place, so that three in a row are looked up together where they can be.
 */
export function findWindow(quoted: readonly QuotedWord[], original: WordIndex): WordWindow | undefined {
  const hits = firstHits(quoted, original);
  if (hits.length === 0) {
    return undefined;
  }
  const center = densest(
    hits.map(({ place, index }) => place - index),
    Math.max(8, quoted.length >> 1),
  );
  const near = hits.filter(({ place, index }) => Math.abs(place - index - center) <= Math.max(40, quoted.length));
  const first = Math.min(...near.map(({ place, index }) => place - index));
  const last = Math.max(...near.map(({ place, index }) => place + quoted.length - index));
  const slack = 12;
  return { start: Math.max(0, first - slack), end: Math.min(original.words.length, last + slack) };
}

function firstHits(quoted: readonly QuotedWord[], original: WordIndex): Hit[] {
  for (const length of [3, 2, 1] as const) {
    const hits = matchPlaces(quoted, original, length);
    if (hits.length > 0) {
      return hits;
    }
  }
  return [];
}

interface Hit {
  readonly index: number;
  readonly place: number;
}

const mostHits = 4000;

function matchPlaces(quoted: readonly QuotedWord[], original: WordIndex, length: RowLength): Hit[] {
  const hits: Hit[] = [];
  for (let index = 0; index + length <= quoted.length && hits.length < mostHits; index++) {
    for (const place of original.placesOf(quoted, index, length)) {
      hits.push({ index, place });
    }
  }
  return hits;
}

/** The middle of the narrow band that holds most of the values. */
function densest(values: readonly number[], band: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let best = 0;
  let center = sorted[0] ?? 0;
  for (let from = 0, to = 0; to < sorted.length; to++) {
    while ((sorted[to] ?? 0) - (sorted[from] ?? 0) > band) {
      from++;
    }
    if (to - from >= best) {
      best = to - from;
      center = sorted[(from + to) >> 1] ?? 0;
    }
  }
  return center;
}
