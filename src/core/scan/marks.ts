import type { Reading } from '../reading';
import type { Span } from '../model';

/** Words in quotation marks, after a dialogue dash, or set as a block; whether they are speech is not yet decided. */
export interface MarkedSpan extends Span {
  readonly depth: number;
  readonly closed: boolean;
  readonly form: 'marks' | 'dash' | 'block';
}

/** Finds every span in marks, in the order of the text. */
export function findMarkedSpans(reading: Reading): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  for (const match of reading.text.matchAll(/[„“«"][^„“”«»"\n]{2,2000}[“”»"]/gu)) {
    spans.push({ start: match.index, end: match.index + match[0].length, depth: 0, closed: true, form: 'marks' });
  }
  return spans;
}
