import type { Target } from './annotation';
import type { Pattern } from './pattern';
import { toPattern } from './pattern';
import type { Place } from './placeAlignment';
import type { PlaceFinder } from './places';

/**
 * Whether what stood before and what stood behind the passage now stand together: then it was deleted, and the same
 * words elsewhere are other words. A word of either side may have been edited meanwhile.
 */
export function isCutOut(finder: PlaceFinder, pattern: Pattern, best: Place): boolean {
  const { tokens, from, to } = pattern;
  const before = tokens.hashes.subarray(Math.max(0, from - near), from);
  const after = tokens.hashes.subarray(to, to + near);
  if (before.length < near || after.length < near) {
    return isCutAtEdge(finder, before, after);
  }
  if (finder.indexOf(Int32Array.of(...before, ...after)) !== -1) {
    return true;
  }
  return finder.find(seamOf(pattern)).some(({ first, last, quotation, context, weakest }) => {
    // Where the passage itself stands between the two, they do not stand together.
    const isElsewhere = best.last <= first + 1 || best.first >= last - 1;
    return isElsewhere && quotation >= 0.7 && context >= 0.5 && weakest >= 0.2;
  });
}

const near = 3;

// At either end of the text there is only one side to go by.
function isCutAtEdge(finder: PlaceFinder, before: Int32Array, after: Int32Array): boolean {
  const joined = Int32Array.of(...before, ...after);
  const at = joined.length > 1 ? finder.indexOf(joined) : -1;
  return (before.length < near && at === 0) || (after.length < near && at === finder.count - joined.length);
}

// What would stand there if the passage were taken out: the words next to it, between those farther away.
function seamOf({ target, tokens, from, to }: Pattern): Pattern {
  const size = 5;
  const { prefix, exact, suffix, start } = target;
  const text = prefix + exact + suffix;
  const left = tokens.starts[Math.max(0, from - size)] ?? 0;
  const right = tokens.ends[Math.min(tokens.count, to + size) - 1] ?? text.length;
  const seam: Target = {
    prefix: text.slice(0, left),
    exact: text.slice(left, prefix.length) + text.slice(prefix.length + exact.length, right),
    suffix: text.slice(right),
    start: start - (prefix.length - left),
    end: start + (right - prefix.length - exact.length),
  };
  return toPattern(seam);
}

/** Whether what stood next to the passage still stands somewhere: then the passage was moved rather than deleted. */
export function surroundingsRemain(finder: PlaceFinder, pattern: Pattern): boolean {
  const { tokens, from, to } = pattern;
  const size = 4;
  const sides = [tokens.hashes.subarray(Math.max(0, from - size), from), tokens.hashes.subarray(to, to + size)];
  return sides.some((side) => side.length < size || finder.indexOf(side) !== -1);
}
