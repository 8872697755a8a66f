import { likelySpeaker, personality } from './likelySpeaker';
import type { NounPhrase } from './nounPhrases';
import type { Passage, Passages } from './passages';

const farthest = 3;

/**
 * Whom a verb without a subject has for one: “El ministro negó el fraude. “Jamás lo vi”, declaró.” The sentences of the
 * paragraph before it are asked, the nearest first, back to the one that the last speaker was taken from.
 */
export function subjectSince(
  passages: Passages,
  passage: Passage,
  from: number,
): { readonly subject: NounPhrase; readonly from: number } | undefined {
  for (let index = passage.index - 1; index > Math.max(from, passage.index - farthest); index--) {
    const before = passages.at(index);
    if (before?.paragraph !== passage.paragraph) {
      return undefined;
    }
    const { tokens, frames } = before;
    const framed = frames.find(({ kind, subject }) => kind === 'verb' && subject?.pronoun === false)?.subject;
    const likely = likelySpeaker(tokens, 0, tokens.length - 1, passages.lexicon);
    const subject = framed ?? (likely && personality(tokens, likely, passages.lexicon) >= 2 ? likely : undefined);
    if (subject) {
      return { subject, from: index };
    }
  }
  return undefined;
}
