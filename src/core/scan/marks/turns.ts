import { firstEndingAfter, trimmed } from '../../text/span';
import type { BareSpan } from './marks';

// A name in marks is shorter; what is longer is somebody’s words.
const longestName = 40;

/**
 * Joins a dialogue turn and the marks that it opens with: in — « Venez », dit-il, the marks say better than the dash
 * where the words end. A turn that opens with a name in marks (— « Aurora » est un navire.) stays a turn.
 */
export function joinTurns(
  text: string,
  marked: readonly BareSpan[],
  turns: readonly BareSpan[],
): { readonly spoken: readonly BareSpan[]; readonly turns: readonly BareSpan[] } {
  if (turns.length === 0) {
    return { spoken: marked, turns };
  }
  const byStart = new Map(marked.map((span) => [span.start, span]));
  const joined = new Map<BareSpan, BareSpan>();
  for (const turn of turns) {
    const span = turn.inner.start > turn.start ? byStart.get(turn.inner.start) : undefined;
    if (span && (span.end >= turn.end || isUttered(text, span))) {
      joined.set(span, { ...span, start: turn.start, form: 'dash', turn: turn.turn });
    }
  }
  if (joined.size === 0) {
    return { spoken: marked, turns };
  }
  const numbers = new Set(Array.from(joined.values(), ({ turn }) => turn));
  return {
    spoken: marked.map((span) => joined.get(span) ?? span),
    turns: turns.filter(({ turn }) => !numbers.has(turn)),
  };
}

function isUttered(text: string, { inner }: BareSpan): boolean {
  return '.,!?…'.includes(text.charAt(inner.end - 1)) || inner.end - inner.start >= longestName;
}

/**
 * « Venez ! ⏎ — Non. ⏎ — Si ! » opens with the first turn and closes with the last: the first one ends with its
 * paragraph.
 */
export function endBeforeTurns(text: string, marked: readonly BareSpan[], turns: readonly BareSpan[]): BareSpan[] {
  if (turns.length === 0) {
    return [...marked];
  }
  const byEnd = turns.map(({ start }) => ({ start, end: start }));
  return marked.map((span) => {
    const turn = turns[firstEndingAfter(byEnd, span.start)];
    if (span.family !== 'guillemet' || !turn || turn.start >= span.end) {
      return span;
    }
    const { start, end } = trimmed(text, { start: span.start, end: turn.start });
    return { ...span, start, end, inner: { start: Math.min(span.inner.start, end), end } };
  });
}
