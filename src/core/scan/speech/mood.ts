import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

/** Whether a verb from token `from` to before `to` is in the mood of reported speech: “sei”, “habe”. */
export function hasMood(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  return findMood(tokens, from, to, lexicon, tag.reportedMood) !== undefined;
}

/** Index of the first verb between the two tokens that has one of the mood’s bits. */
export function findMood(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: SpeechLexicon,
  bits: number,
): number | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.tags & bits && !token.capital && !isOtherMood(tokens, at, lexicon)) {
      return at;
    }
  }
  return undefined;
}

// “ich habe”, “es sei denn”, “sei es”.
function isOtherMood(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const around = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return around.some((token) => token !== undefined && lexicon.notMoodAfter.has(token.entry));
}
