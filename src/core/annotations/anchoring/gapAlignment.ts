import type { Sides } from './tokenDiff';

/** Longest common subsequence of a small gap. */
export function alignGap(sides: Sides, a0: number, a1: number, b0: number, b1: number): void {
  for (const [i, j] of pairsOf(sides, a0, a1, b0, b1)) {
    sides.map[i] = j;
    sides.back[j] = i;
  }
}

let table = new Uint16Array(4096);

function pairsOf({ a, b }: Sides, a0: number, a1: number, b0: number, b1: number): [number, number][] {
  const rows = a1 - a0;
  const columns = b1 - b0;
  const width = columns + 1;
  if (rows <= 0 || columns <= 0) {
    return [];
  }
  const size = (rows + 1) * width;
  table = table.length < size ? new Uint16Array(size) : table;
  const best = table;
  best.fill(0, rows * width, size);
  for (let i = rows - 1; i >= 0; i--) {
    const word = a[a0 + i];
    best[i * width + columns] = 0;
    for (let j = columns - 1, at = i * width + j; j >= 0; j--, at--) {
      const down = best[at + width] ?? 0;
      const right = best[at + 1] ?? 0;
      best[at] = word === b[b0 + j] ? (best[at + width + 1] ?? 0) + 1 : down > right ? down : right;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const at = i * width + j;
    if (a[a0 + i] === b[b0 + j]) {
      pairs.push([a0 + i++, b0 + j++]);
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) {
      i++;
    } else {
      j++;
    }
  }
  return pairs;
}

// An edit is seldom longer, and what agrees farther away agrees by chance.
const reach = 32;

/** Aligns what follows a block, up to where both sides agree too little. */
export function alignStart(sides: Sides, a0: number, b0: number): void {
  const a1 = freeEnd(sides.map, a0);
  const b1 = freeEnd(sides.back, b0);
  const pairs = pairsOf(sides, a0, a1, b0, b1);
  let [lastA, lastB] = [a0 - 1, b0 - 1];
  const gains = pairs.map(([i, j]) => {
    const gain = 1 - skip * (i - lastA - 1 + (j - lastB - 1));
    [lastA, lastB] = [i, j];
    return gain;
  });
  take(sides, pairs.slice(0, bestLength(gains)));
}

/** The same for what stands before a block that begins at `a1` and `b1`. */
export function alignEnd(sides: Sides, a1: number, b1: number): void {
  const a0 = freeStart(sides.map, a1);
  const b0 = freeStart(sides.back, b1);
  const pairs = pairsOf(sides, a0, a1, b0, b1).reverse();
  let [nextA, nextB] = [a1, b1];
  const gains = pairs.map(([i, j]) => {
    const gain = 1 - skip * (nextA - i - 1 + (nextB - j - 1));
    [nextA, nextB] = [i, j];
    return gain;
  });
  take(sides, pairs.slice(0, bestLength(gains)));
}

/** What one skipped word costs against one that agrees. */
const skip = 0.3;

function bestLength(gains: readonly number[]): number {
  let [sum, best, length] = [0, 0, 0];
  for (const [index, gain] of gains.entries()) {
    sum += gain;
    if (sum > best) {
      [best, length] = [sum, index + 1];
    }
  }
  return length;
}

function take({ map, back }: Sides, pairs: readonly (readonly [number, number])[]): void {
  for (const [i, j] of pairs) {
    map[i] = j;
    back[j] = i;
  }
}

function freeEnd(map: Int32Array, start: number): number {
  let end = start;
  while (end < map.length && end < start + reach && map[end] === -1) {
    end++;
  }
  return end;
}

function freeStart(map: Int32Array, end: number): number {
  let start = end;
  while (start > 0 && start > end - reach && map[start - 1] === -1) {
    start--;
  }
  return start;
}
