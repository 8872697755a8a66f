import type { Span } from '../model';
import { bySpan } from './span';

/**
 * Cuts overlapping spans into pieces that do not overlap, in the order of the text: where two share a place, the one
 * that starts later (the inner one) has it. Empty spans are left out.
 */
export function flatten<T extends Span>(spans: readonly T[]): T[] {
  const pieces: T[] = [];
  const open: T[] = [];
  let from = 0;
  for (const span of [...spans].filter(({ start, end }) => start < end).sort(bySpan)) {
    from = close(open, span.start, from, pieces);
    emit(open.at(-1), from, span.start, pieces);
    from = span.start;
    open.push(span);
  }
  close(open, Infinity, from, pieces);
  return pieces;
}

function close<T extends Span>(open: T[], until: number, from: number, pieces: T[]): number {
  let at = from;
  for (let top = open.at(-1); top && top.end <= until; top = open.at(-1)) {
    emit(top, at, top.end, pieces);
    at = Math.max(at, top.end);
    open.pop();
  }
  return at;
}

function emit<T extends Span>(span: T | undefined, start: number, end: number, pieces: T[]): void {
  if (span && start < end) {
    pieces.push({ ...span, start, end });
  }
}
