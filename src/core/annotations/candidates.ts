import type { Target } from './annotation';
import type { Tokens } from './tokens';
import { gram, tokenAt, tokenize } from './tokens';

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

/** A target cut into words: context, quotation, context. */
export interface Pattern {
  readonly target: Target;
  readonly tokens: Tokens;
  /** The quotation's tokens are from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

const bits = 18;
const mask = (1 << bits) - 1;
const mostPlaces = 6;

interface Postings {
  readonly size: number;
  readonly heads: Int32Array;
  readonly places: Int32Array;
}

export function toPattern(target: Target): Pattern {
  const tokens = tokenize(target.prefix + target.exact + target.suffix);
  const from = tokenAt(tokens, target.prefix.length);
  const to = tokenAt(tokens, target.prefix.length + target.exact.length - 1) + 1;
  return { target, tokens, from, to: Math.min(tokens.count, Math.max(to, from)) };
}

/** Finds places in a text by words that are rare there, without reading the text again for each target. */
export class PlaceFinder {
  readonly #now: Tokens;
  readonly #pairs: Postings;
  readonly #words: Postings;
  readonly #votes = new Map<number, number>();

  constructor(now: Tokens) {
    this.#now = now;
    this.#pairs = toPostings(now, 2);
    this.#words = toPostings(now, 1);
  }

  /** The best places, the best first. */
  find(pattern: Pattern): Place[] {
    this.#votes.clear();
    this.#vote(pattern, this.#pairs, 64, 1);
    this.#vote(pattern, this.#words, this.#votes.size > 0 ? 24 : 256, 0.5);
    if (this.#votes.size === 0) {
      this.#vote(pattern, this.#pairs, 2048, 1);
    }
    const hint = tokenAt(this.#now, pattern.target.start) - pattern.from;
    const diagonals = [...this.#votes]
      .map(([bin, votes]) => ({ bin, votes: votes * (1 - 0.1 * Math.min(1, Math.abs(bin * 8 - hint) / 4000)) }))
      .sort((x, y) => y.votes - x.votes);
    const strongest = diagonals[0]?.votes ?? 0;
    const places: Place[] = [];
    const seen: number[] = [];
    for (const { bin, votes } of diagonals) {
      if (places.length >= mostPlaces || votes < strongest * 0.2) {
        break;
      }
      if (!seen.some((other) => Math.abs(other - bin) < 2)) {
        seen.push(bin);
        const place = alignAt(this.#now, pattern, bin * 8 + 4);
        if (place && !places.some(({ first, last }) => first < place.last && place.first < last)) {
          places.push(place);
        }
      }
    }
    return places.sort((x, y) => y.score - x.score);
  }

  #vote({ tokens, from, to }: Pattern, { size, heads, places }: Postings, most: number, weight: number): void {
    for (let index = 0; index + size <= tokens.count; index++) {
      if (size === 1 && (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) < 4) {
        continue;
      }
      const slot = slotOf(gram(tokens.hashes, index, size));
      const start = heads[slot] ?? 0;
      const end = heads[slot + 1] ?? 0;
      if (end - start > most || end === start) {
        continue;
      }
      const inside = index >= from && index < to;
      const vote = (weight * (inside ? 1 : 0.8)) / (1 + Math.log2(1 + end - start));
      for (let at = start; at < end; at++) {
        const diagonal = (places[at] ?? 0) - index;
        const bin = diagonal >> 3;
        const neighbor = (diagonal & 7) < 4 ? bin - 1 : bin + 1;
        this.#votes.set(bin, (this.#votes.get(bin) ?? 0) + vote);
        this.#votes.set(neighbor, (this.#votes.get(neighbor) ?? 0) + vote * 0.5);
      }
    }
  }
}

function toPostings({ hashes, count }: Tokens, size: number): Postings {
  const heads = new Int32Array(mask + 3);
  const slots = new Int32Array(Math.max(0, count - size + 1));
  for (let index = 0; index < slots.length; index++) {
    const slot = slotOf(gram(hashes, index, size));
    slots[index] = slot;
    heads[slot + 2] = (heads[slot + 2] ?? 0) + 1;
  }
  for (let slot = 2; slot < heads.length; slot++) {
    heads[slot] = (heads[slot] ?? 0) + (heads[slot - 1] ?? 0);
  }
  const places = new Int32Array(slots.length);
  for (const [index, slot] of slots.entries()) {
    const at = heads[slot + 1] ?? 0;
    places[at] = index;
    heads[slot + 1] = at + 1;
  }
  return { size, heads, places };
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & mask;
}

/** Lays the pattern on the text around a diagonal (place in the text minus place in the pattern). */
export function alignAt(now: Tokens, pattern: Pattern, diagonal: number): Place | undefined {
  const { tokens, from, to } = pattern;
  const slack = 12 + (tokens.count >> 3);
  const w0 = Math.max(0, diagonal - slack);
  const w1 = Math.min(now.count, diagonal + tokens.count + slack);
  if (w1 <= w0) {
    return undefined;
  }
  const map = alignBand(tokens.hashes, now.hashes.subarray(w0, w1), diagonal - w0, slack);
  return toPlace(now, pattern, map, w0, from, to);
}

// Longest common subsequence inside a band around the diagonal.
function alignBand(a: Int32Array, b: Int32Array, diagonal: number, slack: number): Int32Array {
  const width = 2 * slack + 3;
  const best = new Uint16Array((a.length + 1) * width);
  const low = (i: number): number => i + diagonal - slack;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = width - 2; k >= 0; k--) {
      const j = low(i) + k;
      if (j >= b.length || j < 0) {
        // Outside the window nothing more can match, but the row below can still be reached.
        best[i * width + k] = j < 0 ? (best[i * width + k + 1] ?? 0) : 0;
        continue;
      }
      // The next row begins one place further right: (i + 1, j) is at k − 1 there, (i + 1, j + 1) at k.
      best[i * width + k] =
        a[i] === b[j]
          ? (best[(i + 1) * width + k] ?? 0) + 1
          : Math.max(k > 0 ? (best[(i + 1) * width + k - 1] ?? 0) : 0, best[i * width + k + 1] ?? 0);
    }
  }
  const map = new Int32Array(a.length).fill(-1);
  let i = 0;
  let k = 0;
  while (i < a.length && k < width - 1) {
    const j = low(i) + k;
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

function toPlace(
  now: Tokens,
  pattern: Pattern,
  map: Int32Array,
  offset: number,
  from: number,
  to: number,
): Place | undefined {
  const edges = edgesOf(map, from, to);
  const first = edges ? offset + edges.first : 0;
  const last = edges ? offset + edges.last : 0;
  if (!edges || first >= last) {
    return undefined;
  }
  const { tokens } = pattern;
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
  const { context, weakest } = contextFit(pattern, map, edges.first, edges.last);
  const size = to - from;
  // Few words say little: their surroundings weigh more.
  const share = size >= 6 ? 0.5 : 0.4;
  return {
    start: now.starts[first] ?? 0,
    end: now.ends[last - 1] ?? 0,
    first,
    last,
    quotation,
    context,
    weakest,
    score: share * quotation + (1 - share) * context,
  };
}

/**
 * From where to where the tokens `from` … `to` of one side reach on the other. Words replaced at an edge are taken in,
 * as far as the neighbor outside leaves room.
 */
export function edgesOf(map: Int32Array, from: number, to: number): { first: number; last: number } | undefined {
  let head = from;
  while (head < to && (map[head] ?? -1) < 0) {
    head++;
  }
  let tail = to - 1;
  while (tail >= from && (map[tail] ?? -1) < 0) {
    tail--;
  }
  if (head > tail) {
    return undefined;
  }
  const start = map[head] ?? 0;
  const end = (map[tail] ?? 0) + 1;
  const before = from > 0 ? (map[from - 1] ?? -1) : -1;
  const after = to < map.length ? (map[to] ?? -1) : -1;
  const roomBefore = before >= 0 && before < start ? start - before - 1 : 0;
  const roomAfter = after >= end ? after - end : 0;
  // Of two or three words, one that was replaced is not taken in: the place is that of the words that stayed.
  const grows = to - from > 3 ? 1 : 0;
  return {
    first: start - grows * Math.min(head - from, roomBefore),
    last: end + grows * Math.min(to - 1 - tail, roomAfter),
  };
}

function weightOf({ starts, ends }: Tokens, index: number): number {
  return (ends[index] ?? 0) - (starts[index] ?? 0);
}

// Only words that stand at about their distance count: a “the” somewhere before says nothing.
function contextFit(
  { tokens, from, to }: Pattern,
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
  const before = side(0, from, (index) => first - (from - index));
  const after = side(to, tokens.count, (index) => last + (index - to));
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

/**
 * Whether what stood before and what stood behind the passage now stand together somewhere: then it was deleted, and
 * the same words elsewhere are other words.
 */
export function isCutOut(now: Tokens, { tokens, from, to }: Pattern): boolean {
  const size = 3;
  const before = tokens.hashes.subarray(Math.max(0, from - size), from);
  const after = tokens.hashes.subarray(to, to + size);
  const joined = Int32Array.of(...before, ...after);
  const at = joined.length > 0 ? indexOf(now, joined) : -1;
  // At either end of the text there is only one side to go by.
  return before.length === size && after.length === size
    ? at !== -1
    : (before.length < size && at === 0) || (after.length < size && at === now.count - joined.length);
}

/** Whether what stood around the passage still stands somewhere: then the passage was moved rather than deleted. */
export function surroundingsRemain(now: Tokens, { tokens, from, to }: Pattern): boolean {
  const size = 4;
  const sides = [tokens.hashes.subarray(Math.max(0, from - size), from), tokens.hashes.subarray(to, to + size)];
  return sides.every((side) => side.length < size || indexOf(now, side) !== -1);
}

function indexOf({ hashes }: Tokens, run: Int32Array): number {
  const first = run[0] ?? 0;
  for (let at = hashes.indexOf(first); at !== -1; at = hashes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < run.length && hashes[at + length] === run[length]) {
      length++;
    }
    if (length === run.length) {
      return at;
    }
  }
  return -1;
}
