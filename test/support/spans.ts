import assert from 'node:assert/strict';
import type { Span } from '../../src/core/model';
import { bySpan } from '../../src/core/text/span';

/**
 * Runs a scanner on `marked` without its ⟦ ⟧ and asks that it finds exactly the marked parts. A failure shows both
 * texts with their marks. Findings may nest.
 */
export function checkSpans(scan: (text: string) => readonly Span[], marked: string): void {
  const text = unmark(marked);
  assert.equal(mark(text, scan(text)), marked);
}

/** The text without its ⟦ ⟧. */
export function unmark(marked: string): string {
  return marked.replaceAll(/[⟦⟧]/gu, '');
}

/** The text with ⟦ ⟧ around each span. */
export function mark(text: string, spans: readonly Span[]): string {
  const edges = [...spans].sort(bySpan).flatMap(({ start, end }) => [
    { at: start, sign: '⟦', order: 1 },
    { at: end, sign: '⟧', order: 0 },
  ]);
  edges.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let from = 0;
  for (const { at, sign } of edges) {
    result += text.slice(from, at) + sign;
    from = at;
  }
  return result + text.slice(from);
}
