import type { Pattern } from './pattern';
import type { Place } from './placeAlignment';
import type { Tokens } from './tokens';
import { weightOf } from './tokens';

/** What is put in between two parts of a quotation may be this many times as long as the quotation. */
const mostPutIn = 2;

/**
 * Joins two places that hold the two parts of one quotation, in their order: new paragraphs were put in between them.
 * The joined place stands before its parts.
 */
export function joinParts(now: Tokens, pattern: Pattern, places: readonly Place[]): Place[] {
  // Where all of it stands together, a few words of it elsewhere are no part of it.
  const isTorn = !places.some(({ kept }) => kept > 0.9);
  for (const head of places) {
    if (isTorn && head.to < pattern.to) {
      const tail = places.find((place) => isRest(pattern, head, place));
      if (tail) {
        return [join(now, pattern, head, tail), ...places.filter((place) => place !== head && place !== tail)];
      }
    }
  }
  return [...places];
}

function isRest({ from, to }: Pattern, head: Place, tail: Place): boolean {
  const size = to - from;
  const gap = tail.first - head.last;
  return (
    head.from - from <= size >> 3 &&
    to - tail.to <= size >> 3 &&
    Math.abs(tail.from - head.to) <= Math.max(2, size >> 3) &&
    gap >= 0 &&
    gap <= size * mostPutIn + 8
  );
}

function join(now: Tokens, { tokens, from, to }: Pattern, head: Place, tail: Place): Place {
  const total = lengthOf(tokens, from, to);
  const sizes = [head, tail].map(({ first, last }) => lengthOf(now, first, last));
  const [left = 0, right = 0] = sizes;
  // Each part says how much of the whole quotation agrees with it; what was put in between is no disagreement.
  const matched = (head.quotation * (total + left) + tail.quotation * (total + right)) / 2;
  const quotation = Math.min(1, (2 * matched) / (total + left + right));
  const context = Math.max(head.context, tail.context);
  const whole = Math.min(1, head.whole + tail.whole);
  return {
    ...head,
    last: tail.last,
    end: tail.end,
    to: tail.to,
    quotation,
    kept: Math.min(1, head.kept + tail.kept),
    context,
    whole,
    behind: tail.behind,
    score: 0.5 * quotation + 0.5 * (0.8 * context + 0.2 * whole),
  };
}

function lengthOf(tokens: Tokens, from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to; index++) {
    length += weightOf(tokens, index);
  }
  return length;
}
