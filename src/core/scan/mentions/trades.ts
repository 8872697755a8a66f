import type { Span } from '../../model';
import type { OfficeLexicon } from './lexicon';

/** “der Schriftsteller Hans Beispiel”, “Ada Example, a novelist”: whether the text calls somebody by a trade outside politics. */
export function hasTrade(text: string, { start, end }: Span, { isTrade, determiners }: OfficeLexicon): boolean {
  const before = /([\p{L}\p{M}-]+),?\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (before !== undefined && isTrade(before)) {
    return true;
  }
  const [, first = '', second = ''] =
    /^,\s([\p{L}\p{M}-]+)(?:\s([\p{L}\p{M}-]+))?/u.exec(text.slice(end, end + 60)) ?? [];
  return isTrade(first) || (determiners.has(first.toLowerCase()) && isTrade(second));
}
