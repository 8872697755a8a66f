import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Passage } from './passages';
import type { ReportedClause } from './reportedClause';
import { isSomebody, leadsTo } from './unmarkedSpeech';

const fewestWords = 3;

/**
 * What somebody says behind a colon, without marks, and states only: “Brandt teilte mit: [Die Sitzung beginnt um neun].”
 * Whoever says “I”, asks or exclaims there is quoted (`findUnmarkedSpeech`). What has no verb is a list.
 */
export function reportBehindColon(passage: Passage, lexicon: SpeechLexicon): ReportedClause | undefined {
  const { tokens, frames, end } = passage;
  const colon = frames.length === 0 ? -1 : tokens.findIndex(({ kind }) => kind === 'colon');
  const first = tokens[colon + 1];
  const frame: Frame | undefined = colon < 1 ? undefined : frames.find((candidate) => leadsTo(candidate, colon));
  if (
    !frame?.subject ||
    first?.kind !== 'word' ||
    !first.capital ||
    !isSomebody(tokens, frame.subject, true, lexicon)
  ) {
    return undefined;
  }
  const words = tokens.slice(colon + 1);
  const verbal = tag.finite | tag.auxiliary | tag.verb | tag.weakVerb;
  const states = words.some(({ kind, tags, capital }) => kind === 'word' && !capital && (tags & verbal) !== 0);
  const quotes = words.some(({ kind }) => kind === 'marks' || kind === 'colon');
  return states && !quotes && words.length >= fewestWords
    ? { start: first.start, end, rule: 'colon', cue: frame.cue, subject: frame.subject }
    : undefined;
}
