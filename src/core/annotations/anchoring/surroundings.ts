import type { Pattern } from './pattern';
import type { Place } from './placeAlignment';
import type { PlaceFinder } from './places';
import { weightOf } from './tokens';

/** How many words next to the passage may have been edited. */
const edited = 3;

/**
 * Whether what stood before and what stood behind the passage stand together elsewhere, with no more between them than
 * the passage was long: then it was deleted or replaced there, and the same words here are other words.
 */
export function isCutOut(finder: PlaceFinder, pattern: Pattern, best: Place): boolean {
  const { tokens, from, to } = pattern;
  const [before, after] = [nearTo(pattern, from - 1, -1), nearTo(pattern, to, 1)];
  if (before === 0 || after === 0) {
    return isCutAtEdge(finder, tokens.hashes.subarray(Math.max(0, from - 3), from), tokens.hashes.subarray(to, to + 3));
  }
  const lefts = windows(finder, pattern, before, (skip) => from - before - skip).map(
    ({ at, skip }) => at + before + skip,
  );
  const rights = new Set(windows(finder, pattern, after, (skip) => to + skip).map(({ at, skip }) => at - skip));
  const exact = tokens.hashes.subarray(from, to);
  return lefts.some((left) => {
    // Where the passage itself stands between the two, they do not stand together; nor where a copy of it does.
    const isHere = left >= best.first - edited && left <= best.last;
    for (let gap = -1; !isHere && gap <= to - from + 1; gap++) {
      if (rights.has(left + gap)) {
        return !finder.hasAt(left, exact);
      }
    }
    return false;
  });
}

/** How many words next to the passage tell a place: three of them, more of those that are single characters. */
function nearTo({ tokens }: Pattern, from: number, step: 1 | -1): number {
  let length = 0;
  for (let count = 1; count <= 6; count++) {
    const index = from + (count - 1) * step;
    if (index < 0 || index >= tokens.count) {
      return 0;
    }
    length += weightOf(tokens, index);
    if (count >= 3 && length >= 6) {
      return count;
    }
  }
  return 6;
}

function windows(
  finder: PlaceFinder,
  { tokens }: Pattern,
  size: number,
  startOf: (skip: number) => number,
): { readonly at: number; readonly skip: number }[] {
  return Array.from({ length: edited + 1 }, (_, skip) => {
    const start = startOf(skip);
    const run = start < 0 ? new Int32Array() : tokens.hashes.subarray(start, start + size);
    return run.length < size ? [] : finder.placesOf(run).map((at) => ({ at, skip }));
  }).flat();
}

// At either end of the text there is only one side to go by.
function isCutAtEdge(finder: PlaceFinder, before: Int32Array, after: Int32Array): boolean {
  const joined = Int32Array.of(...before, ...after);
  const places = joined.length > 1 ? finder.placesOf(joined) : [];
  return (
    (before.length < 3 && places.includes(0)) || (after.length < 3 && places.includes(finder.now.count - joined.length))
  );
}

/** Whether what stood next to the passage still stands somewhere: then the passage was moved rather than deleted. */
export function surroundingsRemain(finder: PlaceFinder, pattern: Pattern): boolean {
  const { tokens, from, to } = pattern;
  const size = 4;
  const sides = [tokens.hashes.subarray(Math.max(0, from - size), from), tokens.hashes.subarray(to, to + size)];
  return sides.some((side) => side.length < size || finder.placesOf(side).length > 0);
}
