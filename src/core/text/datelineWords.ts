import { languages } from '../languages/languages';
import type { DatelineWords } from '../languages/schema/datelines';
import { escapePattern, splitWords } from './wordLists';

/** The words of this kind of all languages, each once. */
export function datelineList(kind: keyof DatelineWords): readonly string[] {
  return Array.from(new Set(languages.flatMap(({ dateline }) => splitWords(dateline[kind] ?? ''))));
}

/** The source of an expression for any of these words, longer ones before those that they begin with. */
export function anyOf(kind: keyof DatelineWords): string {
  const sources = datelineList(kind)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escapePattern(word).replaceAll('_', ' '));
  return `(?:${sources.join('|')})`;
}
