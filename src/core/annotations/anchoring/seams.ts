import type { Tokens } from './tokens';

/** One direction of a comparison: which token of `there` each token of `here` is, and the other way round. */
interface Direction {
  readonly here: Tokens;
  readonly there: Tokens;
  readonly map: Int32Array;
  readonly back: Int32Array;
}

/** How far a seam is moved, in tokens; formulas that are longer stand at the edge of a paragraph by themselves. */
const reach = 12;

/**
 * Moves the seams of a comparison to where paragraphs and sentences end. Where “… Ende. | Artikel 7 …” was torn apart,
 * the same “Artikel” stands in front of the “7” and behind the “Ende.”: what decides is the line that it is on.
 */
export function settleSeams(old: Tokens, now: Tokens, map: Int32Array, back: Int32Array): void {
  settle({ here: old, there: now, map, back });
  settle({ here: now, there: old, map: back, back: map });
}

function settle(direction: Direction): void {
  const { here, there, map, back } = direction;
  for (let at = 0; at + 1 < map.length; at++) {
    const left = map[at] ?? -1;
    const right = map[at + 1] ?? -1;
    if (left >= 0 && right >= 0 && right !== left + 1) {
      move(direction, at, bestMove(direction, at, left, right));
    }
  }
  // What lost its claim, or never had one, belongs to the line behind it.
  for (let at = map.length - 2; at >= 0; at--) {
    const to = (map[at + 1] ?? -1) - 1;
    if (to >= 0 && map[at] === -1 && back[to] === -1 && here.hashes[at] === there.hashes[to]) {
      map[at] = to;
      back[to] = at;
    }
  }
}

function bestMove(direction: Direction, at: number, left: number, right: number): number {
  const { here } = direction;
  let best = 0;
  let rank = rankOf(here, at);
  for (let by = -1; by >= -reach && canMove(direction, at + by + 1, right + by); by--) {
    if (rankOf(here, at + by) > rank) {
      [best, rank] = [by, rankOf(here, at + by)];
    }
  }
  for (let by = 1; by <= reach && canMove(direction, at + by, left + by); by++) {
    if (rankOf(here, at + by) > rank) {
      [best, rank] = [by, rankOf(here, at + by)];
    }
  }
  return best;
}

/** Whether a token could as well be this one of the other side, which nothing claims with better right. */
function canMove({ here, there, map, back }: Direction, at: number, to: number): boolean {
  if (at < 0 || at >= map.length || to < 0 || to >= back.length || here.hashes[at] !== there.hashes[to]) {
    return false;
  }
  const claimant = back[to] ?? -1;
  return (map[at] ?? -1) >= 0 && (claimant === -1 || isOverLine(here, map, claimant, to));
}

/** Whether a token that begins a line was torn from what follows it there. */
function isOverLine(here: Tokens, map: Int32Array, at: number, to: number): boolean {
  return map[at + 1] !== to + 1 && rankOf(here, at - 1) >= 2;
}

function move({ map, back }: Direction, at: number, by: number): void {
  const [left, right] = [map[at] ?? 0, map[at + 1] ?? 0];
  const step = Math.sign(by);
  for (let moved = step; step !== 0 && moved !== by + step; moved += step) {
    const token = step < 0 ? at + moved + 1 : at + moved;
    const to = step < 0 ? right + moved : left + moved;
    const claimant = back[to] ?? -1;
    if (claimant >= 0) {
      map[claimant] = -1;
    }
    const from = map[token] ?? -1;
    if (from >= 0) {
      back[from] = -1;
    }
    map[token] = to;
    back[to] = token;
  }
}

/** How good a place for a seam is behind this token: a line's end, a sentence's end, or another. */
function rankOf({ text, starts, ends, count }: Tokens, at: number): number {
  if (at < 0 || at + 1 >= count) {
    return 3;
  }
  const end = ends[at] ?? 0;
  const gap = text.slice(end, starts[at + 1] ?? end);
  if (gap.includes('\n')) {
    return gap.indexOf('\n') === gap.lastIndexOf('\n') ? 2 : 3;
  }
  return /[.!?…。！？]/u.test(text.charAt(end - 1)) ? 1 : 0;
}
