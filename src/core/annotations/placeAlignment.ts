import { edgesOf } from './edges';
import type { Pattern } from './pattern';
import type { Tokens } from './tokens';

/** A place where a target could be, and how well its words and its surroundings fit, each 0 … 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Tokens of the text from `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  readonly quotation: number;
  readonly context: number;
  /** How well the worse of the two sides fits. */
  readonly weakest: number;
  readonly score: number;
}

/** Lays the pattern on the text around a diagonal (place in the text minus place in the pattern). */
export function alignAt(now: Tokens, pattern: Pattern, diagonal: number): Place | undefined {
  const narrow = alignWithin(now, pattern, diagonal, 12 + (pattern.tokens.count >> 3));
  if (!narrow || narrow.quotation >= 0.8 || pattern.to - pattern.from < 12) {
    return narrow;
  }
  // Much may have been put in or taken out inside the passage.
  const wide = alignWithin(now, pattern, diagonal, 40 + (pattern.tokens.count >> 1));
  return wide && wide.quotation > narrow.quotation ? wide : narrow;
}

function alignWithin(now: Tokens, pattern: Pattern, diagonal: number, slack: number): Place | undefined {
  const { tokens } = pattern;
  const w0 = Math.max(0, diagonal - slack);
  const w1 = Math.min(now.count, diagonal + tokens.count + slack);
  if (w1 <= w0) {
    return undefined;
  }
  const map = alignBand(tokens.hashes, now.hashes.subarray(w0, w1), diagonal - w0, slack);
  return toPlace(now, pattern, map, w0);
}

let table = new Uint16Array(8192);

// Longest common subsequence inside a band around the diagonal.
function alignBand(a: Int32Array, b: Int32Array, diagonal: number, slack: number): Int32Array {
  const width = 2 * slack + 3;
  const size = (a.length + 1) * width;
  table = table.length < size ? new Uint16Array(size) : table;
  const best = table;
  best.fill(0, a.length * width, size);
  for (let i = a.length - 1; i >= 0; i--) {
    const low = i + diagonal - slack;
    const word = a[i];
    best[i * width + width - 1] = 0;
    for (let k = width - 2, at = i * width + k; k >= 0; k--, at--) {
      const j = low + k;
      if (j >= b.length || j < 0) {
        // Outside the window nothing more can match, but the row below can still be reached.
        best[at] = j < 0 ? (best[at + 1] ?? 0) : 0;
        continue;
      }
      // The next row begins one place further right: (i + 1, j) is at k − 1 there, (i + 1, j + 1) at k.
      const right = best[at + 1] ?? 0;
      const down = k > 0 ? (best[at + width - 1] ?? 0) : 0;
      best[at] = word === b[j] ? (best[at + width] ?? 0) + 1 : down > right ? down : right;
    }
  }
  return toMap(a, b, best, width, diagonal - slack);
}

function toMap(a: Int32Array, b: Int32Array, best: Uint16Array, width: number, low: number): Int32Array {
  const map = new Int32Array(a.length).fill(-1);
  for (let i = 0, k = 0; i < a.length && k < width - 1;) {
    const j = i + low + k;
    if (j < 0) {
      k++;
    } else if (j >= b.length) {
      break;
    } else if (a[i] === b[j]) {
      map[i++] = j;
    } else if (k > 0 && (best[(i + 1) * width + k - 1] ?? 0) >= (best[i * width + k + 1] ?? 0)) {
      i++;
      k--;
    } else {
      k++;
    }
  }
  return map;
}

function toPlace(now: Tokens, pattern: Pattern, map: Int32Array, offset: number): Place | undefined {
  const { tokens, from, to } = pattern;
  const edges = edgesOf(map, from, to);
  const first = edges ? offset + edges.first : 0;
  const last = edges ? offset + edges.last : 0;
  if (!edges || first >= last) {
    return undefined;
  }
  let [matched, total] = [0, 0];
  for (let index = from; index < to; index++) {
    const weight = weightOf(tokens, index);
    total += weight;
    matched += (map[index] ?? -1) >= 0 ? weight : 0;
  }
  let length = 0;
  for (let index = first; index < last; index++) {
    length += weightOf(now, index);
  }
  const quotation = (2 * matched) / (total + length);
  const fit = contextFit(pattern, map, edges.first, edges.last);
  // Few words say little: their surroundings weigh more.
  const share = to - from >= 6 ? 0.5 : 0.4;
  const score = share * quotation + (1 - share) * fit.context;
  return { start: now.starts[first] ?? 0, end: now.ends[last - 1] ?? 0, first, last, quotation, score, ...fit };
}

function weightOf({ starts, ends }: Tokens, index: number): number {
  return (ends[index] ?? 0) - (starts[index] ?? 0);
}

const leastOnLine = 3;

// Only words that stand at about their distance count: a “the” somewhere before says nothing.
function contextFit(
  { tokens, from, to, lineFrom, lineTo }: Pattern,
  map: Int32Array,
  first: number,
  last: number,
): { context: number; weakest: number } {
  const side = (start: number, end: number, expected: (index: number) => number): number | undefined => {
    let [matched, total] = [0, 0];
    for (let index = start; index < end; index++) {
      const weight = weightOf(tokens, index);
      const at = map[index] ?? -1;
      total += weight;
      matched += at >= 0 && Math.abs(at - expected(index)) <= 4 ? weight : 0;
    }
    return total === 0 ? undefined : matched / total;
  };
  // What stands on the passage's own line goes with it; the line above may have gone elsewhere.
  const best = (whole: number | undefined, line: number | undefined, length: number): number | undefined =>
    whole !== undefined && line !== undefined && length >= leastOnLine ? Math.max(whole, line) : whole;
  const leading = (index: number): number => first - (from - index);
  const trailing = (index: number): number => last + (index - to);
  const before = best(side(0, from, leading), side(lineFrom, from, leading), from - lineFrom);
  const after = best(side(to, tokens.count, trailing), side(to, lineTo, trailing), lineTo - to);
  if (before === undefined || after === undefined) {
    const only = before ?? after ?? 0;
    return { context: only, weakest: only };
  }
  // One side may have been rewritten while the other still tells the place.
  return {
    context: 0.5 * Math.max(before, after) + 0.25 * (before + after),
    weakest: Math.min(before, after),
  };
}
