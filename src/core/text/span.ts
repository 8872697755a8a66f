import type { Span } from '../model';
import { isSpace } from './characters';

/** Whether the offset lies in the span, its end included: a cursor behind the last character still belongs to it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of the text; of two that start together, the longer one first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Those that begin in none before them, of spans in the order of the text: what stands in marks, without what is quoted inside. */
export function outermost<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  const outer: Kind[] = [];
  for (const span of spans) {
    if (span.start >= (outer.at(-1)?.end ?? 0)) {
      outer.push(span);
    }
  }
  return outer;
}

/** Index of the first span that ends after `offset`, in spans sorted by `end`; their number where there is none. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** The span without white space at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) {
    from++;
  }
  while (to > from && isSpace(text.charCodeAt(to - 1))) {
    to--;
  }
  return { start: from, end: to };
}
