import type { QuotedWord } from './quotedWords';

/** Indexes of words: from `start` up to `end`. */
export interface WordWindow {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of the source that a quotation is most likely from: where most of its rare words stand in its order. Words
 * that the source has often say little of the place, so that three in a row are looked up together where they can be.
 */
export function findWindow(quoted: readonly QuotedWord[], original: readonly QuotedWord[]): WordWindow | undefined {
  const hits = [3, 2, 1].map((length) => matchPlaces(quoted, original, length)).find((each) => each.length > 0);
  if (!hits) {
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
  return { start: Math.max(0, first - slack), end: Math.min(original.length, last + slack) };
}

interface Hit {
  readonly index: number;
  readonly place: number;
}

const mostPlaces = 8;
const mostHits = 4000;

function matchPlaces(quoted: readonly QuotedWord[], original: readonly QuotedWord[], length: number): Hit[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + length <= original.length; at++) {
    const key = keyAt(original, at, length);
    const known = places.get(key);
    if (!known) {
      places.set(key, [at]);
    } else if (known.length <= mostPlaces) {
      known.push(at);
    }
  }
  const hits: Hit[] = [];
  for (let index = 0; index + length <= quoted.length && hits.length < mostHits; index++) {
    const found = places.get(keyAt(quoted, index, length)) ?? [];
    if (found.length <= mostPlaces) {
      hits.push(...found.map((place) => ({ index, place })));
    }
  }
  return hits;
}

function keyAt(words: readonly QuotedWord[], at: number, length: number): string {
  let key = '';
  for (let offset = 0; offset < length; offset++) {
    key += `${words[at + offset]?.key ?? ''} `;
  }
  return key;
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
