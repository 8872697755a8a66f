import type { Span } from '../../model';

// What is longer is no sentence but a list or a text without periods; the work on one sentence may then be quadratic.
const longestSentence = 1200;
const mostMarks = 60;

/** The sentences, the very long ones cut in pieces; `outer` are the outermost marked spans, in order. */
export function cutLong(sentences: readonly Span[], outer: readonly Span[]): Span[] {
  const result: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let start = sentence.start;
    while (start < sentence.end) {
      while ((outer[next]?.end ?? Infinity) <= start) {
        next++;
      }
      const end = endOfPiece(start, sentence.end, outer, next);
      result.push(end - start === sentence.end - sentence.start ? sentence : { start, end });
      start = end;
    }
  }
  return result;
}

// A marked span counts as one character, and is never cut.
function endOfPiece(start: number, end: number, outer: readonly Span[], first: number): number {
  if (end - start <= mostMarks) {
    return end;
  }
  let at = start;
  let left = longestSentence;
  for (let index = first; index < first + mostMarks; index++) {
    const span = outer[index];
    if (!span || span.start >= end || span.start - at >= left) {
      return Math.min(end, at + left);
    }
    left -= Math.max(0, span.start - at) + 1;
    at = Math.max(at, span.end);
  }
  return Math.max(start + 1, Math.min(end, at));
}
