import { tag } from './lexicon';
import type { Token } from './tokens';

/** Longer words in marks are no name. */
export const longestName = 45;

/** Whether the marks are part of a name: “Die Zeitung „Der Bote“ berichtet”. */
export function isNameInMarks(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token?.kind === 'marks' &&
    token.capital &&
    before?.kind === 'word' &&
    ((before.tags & (tag.naming | tag.determiner)) !== 0 || (before.capital && before.tags === 0))
  );
}
