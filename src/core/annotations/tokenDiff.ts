import type { Tokens } from './tokens';
import { gram, tokenize } from './tokens';

/** Which token of the new text each token of the old one is, −1 where it is gone; and the other way round. */
export interface TokenDiff {
  readonly old: Tokens;
  readonly now: Tokens;
  readonly map: Int32Array;
  readonly back: Int32Array;
}

interface Sides {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly map: Int32Array;
}

const largestTable = 40_000;

/**
 * Compares two texts word by word in linear time: runs of words that are unique in both hold the texts together
 * (patience), what lies between is compared in smaller and smaller runs, and what was taken out here and put in there
 * is followed to its new place.
 */
export function diffTexts(old: string, now: string): TokenDiff {
  const [left, right] = [tokenize(old), tokenize(now)];
  const map = new Int32Array(left.count).fill(-1);
  const sides: Sides = { a: left.hashes, b: right.hashes, map };
  // A stack instead of recursion: a text may have more gaps than a call stack has frames.
  const gaps: Gap[] = [{ a0: 0, a1: left.count, b0: 0, b1: right.count, size: 5 }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    fill(sides, gap, gaps);
  }
  dropIslands(map);
  const back = new Int32Array(right.count).fill(-1);
  for (let index = 0; index < map.length; index++) {
    const to = map[index] ?? -1;
    if (to >= 0) {
      back[to] = index;
    }
  }
  followMoves(sides, back, 5);
  followMoves(sides, back, 3);
  return { old: left, now: right, map, back };
}

interface Gap {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  /** How many tokens a run has that must be unique. */
  readonly size: number;
}

function fill({ a, b, map }: Sides, gap: Gap, gaps: Gap[]): void {
  let { a0, a1, b0, b1 } = gap;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
    map[a0++] = b0++;
  }
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    map[--a1] = --b1;
  }
  if (a0 === a1 || b0 === b1) {
    return;
  }
  if ((a1 - a0) * (b1 - b0) <= largestTable) {
    fillByTable({ a, b, map }, a0, a1, b0, b1);
    return;
  }
  if (gap.size < 1) {
    return;
  }
  const smaller = gap.size >> 1;
  const anchors = uniqueRuns(a, b, a0, a1, b0, b1, gap.size);
  if (anchors.length === 0) {
    gaps.push({ a0, a1, b0, b1, size: smaller });
    return;
  }
  for (const [i, j] of anchors) {
    if (i < a0 || j < b0) {
      continue;
    }
    let [startA, startB, endA, endB] = [i, j, i, j];
    while (startA > a0 && startB > b0 && a[startA - 1] === b[startB - 1]) {
      map[--startA] = --startB;
    }
    while (endA < a1 && endB < b1 && a[endA] === b[endB]) {
      map[endA++] = endB++;
    }
    gaps.push({ a0, a1: startA, b0, b1: startB, size: smaller });
    [a0, b0] = [endA, endB];
  }
  gaps.push({ a0, a1, b0, b1, size: smaller });
}

/** Longest common subsequence of a small gap. */
function fillByTable({ a, b, map }: Sides, a0: number, a1: number, b0: number, b1: number): void {
  const rows = a1 - a0;
  const columns = b1 - b0;
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      best[at] =
        a[a0 + i] === b[b0 + j] ? (best[at + width + 1] ?? 0) + 1 : Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const at = i * width + j;
    if (a[a0 + i] === b[b0 + j]) {
      map[a0 + i++] = b0 + j++;
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) {
      i++;
    } else {
      j++;
    }
  }
}

// One or two words that agree far from all other agreement agree by chance, and would keep a moved passage from being
// followed as a whole.
function dropIslands(map: Int32Array): void {
  const far = 6;
  let [endA, endB] = [0, 0];
  for (let at = 0; at < map.length;) {
    const there = map[at] ?? -1;
    if (there < 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < map.length && map[end] === there + (end - at)) {
      end++;
    }
    let next = end;
    while (next < map.length && (map[next] ?? -1) < 0) {
      next++;
    }
    const gapBefore = Math.max(at - endA, there - endB);
    const gapAfter = Math.max(next - end, (map[next] ?? there + next - at) - (there + end - at));
    if (end - at <= 2 && gapBefore > far && gapAfter > far) {
      map.fill(-1, at, end);
    } else {
      [endA, endB] = [end, there + (end - at)];
    }
    at = end;
  }
}

// Runs that occur once on each side, thinned to the longest sequence that rises on both.
function uniqueRuns(
  a: Int32Array,
  b: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  size: number,
): [number, number][] {
  const pairs = uniquePairs(
    range(a0, a1 - size + 1),
    range(b0, b1 - size + 1),
    (at) => gram(a, at, size),
    (at) => gram(b, at, size),
  );
  return longestRising(pairs);
}

function range(from: number, to: number): Int32Array {
  return Int32Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function uniquePairs(
  left: Int32Array,
  right: Int32Array,
  hashLeft: (at: number) => number,
  hashRight: (at: number) => number,
): [number, number][] {
  let capacity = 64;
  while (capacity < (left.length + 1) * 2) {
    capacity *= 2;
  }
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  // 0: free; n + 1: at the n-th place; −1: more than once.
  const first = new Int32Array(capacity);
  const second = new Int32Array(capacity);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (first[slot] !== 0 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const slots = new Int32Array(left.length);
  for (const [index, at] of left.entries()) {
    const hash = hashLeft(at);
    const slot = slotOf(hash);
    slots[index] = slot;
    keys[slot] = hash;
    first[slot] = first[slot] === 0 ? at + 1 : -1;
  }
  for (const at of right) {
    const slot = slotOf(hashRight(at));
    if (first[slot] !== 0) {
      second[slot] = second[slot] === 0 ? at + 1 : -1;
    }
  }
  const pairs: [number, number][] = [];
  for (const [index, at] of left.entries()) {
    const slot = slots[index] ?? 0;
    const other = second[slot] ?? 0;
    if ((first[slot] ?? 0) > 0 && other > 0) {
      pairs.push([at, other - 1]);
    }
  }
  return pairs;
}

function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length);
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const result: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) {
      result.push(pair);
    }
  }
  return result.reverse();
}

// What is on neither side of the comparison so far and yet the same was moved.
function followMoves({ a, b, map }: Sides, back: Int32Array, size: number): void {
  const left = freeRuns(map, size);
  const right = freeRuns(back, size);
  if (left.length === 0 || right.length === 0) {
    return;
  }
  const pairs = uniquePairs(
    left,
    right,
    (at) => gram(a, at, size),
    (at) => gram(b, at, size),
  );
  for (const [i, j] of pairs) {
    let [from, to] = [i, j];
    while (from > 0 && to > 0 && map[from - 1] === -1 && back[to - 1] === -1 && a[from - 1] === b[to - 1]) {
      from--;
      to--;
    }
    while (from < a.length && to < b.length && map[from] === -1 && back[to] === -1 && a[from] === b[to]) {
      map[from] = to;
      back[to++] = from++;
    }
  }
}

function freeRuns(map: Int32Array, size: number): Int32Array {
  const places: number[] = [];
  let free = 0;
  for (let at = map.length - 1; at >= 0; at--) {
    free = map[at] === -1 ? free + 1 : 0;
    if (free >= size) {
      places.push(at);
    }
  }
  return Int32Array.from(places.reverse());
}
