import { matchAlikeWords } from './alikeWords';
import type { Tokens } from './tokens';
import { alignEnd, alignGap, alignStart } from './gapAlignment';
import { settleSeams } from './seams';
import { tokenize } from './tokens';
import type { Part } from './uniqueRuns';
import { findUniqueRuns } from './uniqueRuns';

/** Which token of the new text each token of the old one is, −1 where it is gone; and the other way round. */
export interface TokenDiff {
  readonly old: Tokens;
  readonly now: Tokens;
  readonly map: Int32Array;
  readonly back: Int32Array;
}

/** The hashes of both sides, and what is known so far of which is which. */
export interface Sides {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly map: Int32Array;
  readonly back: Int32Array;
}

// Four words in a row that stand once in each of two texts are the same four words, wherever they stand now.
const runLength = 4;
// Runs of which one in four is looked at leave one gap in a hundred between edits twenty words apart, and those are
// filled from both sides.
const longText = 4000;
const mostTable = 40_000;

/**
 * Compares two texts word by word in linear time, in the manner of Heckel: runs of words that are unique in both are
 * the same, in their place or moved; they grow as far as both sides agree; what lies between two of them is aligned,
 * and so is what stands next to one.
 */
export function diffTexts(old: string, now: string): TokenDiff {
  const [left, right] = [tokenize(old), tokenize(now)];
  const { map, back } = diffTokens(left, right);
  matchAlikeWords(left, right, map, 0, back);
  return { old: left, now: right, map, back };
}

/** The same for two short passages, whose words keep their order: what changed its place in them was put in anew. */
export function diffPassages(old: string, now: string): TokenDiff {
  const [left, right] = [tokenize(old), tokenize(now)];
  const isShort = left.count * right.count <= mostTable;
  return { old: left, now: right, ...diffTokens(left, right, isShort) };
}

function diffTokens(left: Tokens, right: Tokens, inOrder = false): Pick<TokenDiff, 'map' | 'back'> {
  const map = new Int32Array(left.count).fill(-1);
  const back = new Int32Array(right.count).fill(-1);
  const sides: Sides = { a: left.hashes, b: right.hashes, map, back };
  const [start, end] = matchEnds(sides);
  const [rows, columns] = [left.count - end - start, right.count - end - start];
  if (inOrder) {
    alignGap(sides, start, start + rows, start, start + columns);
    return { map, back };
  }
  const sample = rows > longText ? 4 : 1;
  matchUnique(sides, rangeOf(sides.a, start, start + rows), rangeOf(sides.b, start, start + columns), sample);
  fillGaps(sides);
  matchUnique(sides, freePart(sides.a, map), freePart(sides.b, back), 1);
  if (rows * columns <= mostTable) {
    fillGaps(sides);
  }
  growBlocks(sides);
  settleSeams(left, right, map, back);
  return { map, back };
}

function link({ map, back }: Sides, i: number, j: number): void {
  map[i] = j;
  back[j] = i;
}

/** How many tokens are the same at the start and at the end of both. */
function matchEnds(sides: Sides): [number, number] {
  const { a, b } = sides;
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) {
    link(sides, start, start);
    start++;
  }
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    link(sides, a.length - 1 - end, b.length - 1 - end);
    end++;
  }
  return [start, end];
}

function rangeOf(hashes: Int32Array, start: number, end: number): Part {
  return { hashes, start, count: Math.max(0, end - start - runLength + 1) };
}

/** Where runs of tokens begin that are not matched yet. */
function freePart(hashes: Int32Array, map: Int32Array): Part {
  const places: number[] = [];
  let free = 0;
  for (let at = map.length - 1; at >= 0; at--) {
    free = map[at] === -1 ? free + 1 : 0;
    if (free >= runLength) {
      places.push(at);
    }
  }
  return { hashes, places: Int32Array.from(places.reverse()), start: 0, count: places.length };
}

function matchUnique(sides: Sides, left: Part, right: Part, sample: number): void {
  if (left.count === 0 || right.count === 0) {
    return;
  }
  const { a, b, map, back } = sides;
  const runs = findUniqueRuns(left, right, runLength, sample);
  for (const [index, from] of runs.left.entries()) {
    const to = runs.right[index] ?? 0;
    if (map[from] !== -1 || back[to] !== -1 || a[from] !== b[to]) {
      continue;
    }
    let [i, j] = [from, to];
    while (i > 0 && j > 0 && map[i - 1] === -1 && back[j - 1] === -1 && a[i - 1] === b[j - 1]) {
      i--;
      j--;
    }
    while (i < a.length && j < b.length && map[i] === -1 && back[j] === -1 && a[i] === b[j]) {
      link(sides, i++, j++);
    }
  }
}

// Between two blocks that follow each other on both sides, nothing but an edit can stand.
function fillGaps(sides: Sides): void {
  const { map, back } = sides;
  let last = -1;
  for (let at = 0; at <= map.length; at++) {
    const there = at < map.length ? (map[at] ?? -1) : back.length;
    if (there === -1) {
      continue;
    }
    const before = last === -1 ? -1 : (map[last] ?? -1);
    const rows = at - last - 1;
    const columns = there - before - 1;
    if (rows > 0 && columns > 0 && columns <= rows * 4 + 64 && isFree(back, before + 1, there)) {
      fillGap(sides, last + 1, at, before + 1, there);
    }
    last = at;
  }
}

function isFree(map: Int32Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (map[at] !== -1) {
      return false;
    }
  }
  return true;
}

function fillGap(sides: Sides, a0: number, a1: number, b0: number, b1: number): void {
  if ((a1 - a0) * (b1 - b0) <= mostTable) {
    alignGap(sides, a0, a1, b0, b1);
  } else {
    matchUnique(sides, rangeOf(sides.a, a0, a1), rangeOf(sides.b, b0, b1), 1);
  }
}

/** Follows an edit that stands at the edge of a block, where the block's neighbor went elsewhere. */
function growBlocks(sides: Sides): void {
  const { map, back } = sides;
  for (let at = 0; at < map.length; at++) {
    const there = map[at] ?? -1;
    if (there === -1) {
      continue;
    }
    if (at + 1 < map.length && map[at + 1] === -1 && back[there + 1] === -1) {
      alignStart(sides, at + 1, there + 1);
    }
    if (at > 0 && map[at - 1] === -1 && back[there - 1] === -1) {
      alignEnd(sides, at, there);
    }
  }
}
