import type { Span } from '../../model';
import type { Target } from '../annotation';

/** A passage with what stands around it on its line, as it was when annotated and as it is now. */
export interface ThenAndNow {
  readonly then: string;
  readonly now: string;
}

/**
 * Sets the annotated words beside those that stand there now, in square brackets. `place` is where they are in `text`;
 * `gone` is said where they have none. Surroundings end with the line and with whole words: what stands on other lines
 * moved for reasons of its own.
 */
export function thenAndNow(target: Target, text: string, place: Span | undefined, gone: string): ThenAndNow {
  const { prefix, suffix, exact } = target;
  const then = page(prefix, exact, suffix);
  if (!place) {
    return { then, now: page(prefix, gone, suffix) };
  }
  const { start, end } = place;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return { then, now: page(before, text.slice(start, end), after) };
}

function page(prefix: string, words: string, suffix: string): string {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const line = suffix.indexOf('\n');
  const after = line < 0 ? suffix : suffix.slice(0, line);
  // Only where the context itself was cut, and not where the line begins or ends, part of a word may be left.
  const head = before.length < prefix.length || prefix === '' ? before : `…${before.replace(/^\S*\s+/u, ' ')}`;
  const tail = line >= 0 || suffix === '' ? after : `${after.replace(/\s+\S*$/u, ' ')}…`;
  return `${head}[${words}]${tail}`;
}
