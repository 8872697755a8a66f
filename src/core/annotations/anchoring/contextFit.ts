import type { Pattern } from './pattern';
import { weightOf } from './tokens';

/** How well the words around a place fit, each 0 … 1. */
export interface ContextFit {
  readonly context: number;
  /** How well the worse of the two sides fits. */
  readonly weakest: number;
  /** How much of all the words on both sides fits, those on other lines too. */
  readonly whole: number;
  /** How much of what follows fits. */
  readonly behind: number;
}

const leastOnLine = 3;

/** Compares what stands around the quotation with what stands around the tokens `first` … `last` of the text. */
export function contextFit(pattern: Pattern, map: Int32Array, first: number, last: number): ContextFit {
  const { tokens, from, to, lineFrom, lineTo } = pattern;
  // Only words that stand at about their distance count: a “the” somewhere before says nothing.
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
  const leading = (index: number): number => first - (from - index);
  const trailing = (index: number): number => last + (index - to);
  const allBefore = side(0, from, leading);
  const allAfter = side(to, tokens.count, trailing);
  const before = best(allBefore, side(lineFrom, from, leading), from - lineFrom);
  const after = best(allAfter, side(to, lineTo, trailing), lineTo - to);
  if (before === undefined || after === undefined) {
    const only = before ?? after ?? 0;
    return { context: only, weakest: only, whole: allBefore ?? allAfter ?? 0, behind: allAfter ?? 0 };
  }
  return {
    // One side may have been rewritten while the other still tells the place.
    context: 0.5 * Math.max(before, after) + 0.25 * (before + after),
    weakest: Math.min(before, after),
    whole: ((allBefore ?? 0) + (allAfter ?? 0)) / 2,
    behind: after,
  };
}

// What stands on the passage's own line goes with it; the line above may have gone elsewhere.
function best(whole: number | undefined, line: number | undefined, length: number): number | undefined {
  return whole !== undefined && line !== undefined && length >= leastOnLine ? Math.max(whole, line) : whole;
}
