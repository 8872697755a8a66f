import { toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Passage, Passages } from './passages';
import { tokenize } from './tokens';
import type { Token } from './tokens';

/** Whom the line below the words names, and the tokens of that line: “…” ⏎ — [Ilva Brandt], foreign minister. */
export function signerOf(
  { text, marked, lexicon }: Passages,
  { tokens: around }: Passage,
  at: number,
): { readonly subject: NounPhrase; readonly tokens: readonly Token[] } | undefined {
  const signature = marked[around[at]?.marked ?? -1]?.signature;
  if (!signature) {
    return undefined;
  }
  const tokens = tokenize(text, signature, [], 0, lexicon);
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const subject = toPhrase(tokens, 0, (comma < 0 ? tokens.length : comma) - 1, false);
  return subject && { subject, tokens };
}
