import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

/** Index of the first verb from token `from` to before `to` in the mood of reported speech, by one of the bits: “sei”. */
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

/**
 * Index of the first verb between the two tokens that no list has but that is in the mood by its ending and its place:
 * “man [prüfe] alles”, “das Land [besitze] sie”; not “die neue Brücke”, “heute”, “machte”.
 */
export function findMoodByEnding(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: SpeechLexicon,
): number | undefined {
  const { moodEnding, pastEnding } = lexicon.words;
  for (let at = from + 1; at < to && moodEnding !== undefined; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || token.tags !== 0 || !isSubjectEnd(tokens[at - 1])) {
      continue;
    }
    const next = tokens[at + 1];
    const noun = next?.kind === 'word' && (next.tags === 0 || next.capital) && tokens[at - 1]?.capital === true;
    const { lower } = token;
    if (!noun && lower.length > shortestVerb && lower.endsWith(moodEnding) && !lower.endsWith(pastEnding ?? '\0')) {
      return at;
    }
  }
  return undefined;
}

const shortestVerb = 3;

function isSubjectEnd(token: Token | undefined): boolean {
  const pronoun = token !== undefined && (token.tags & anyPronoun) !== 0;
  return (
    token?.kind === 'brackets' ||
    (token?.kind === 'word' && (pronoun || (token.capital && (token.tags & tag.stop) === 0)))
  );
}
