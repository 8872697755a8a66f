import type { Span } from '../../model';
import type { SpeechLexicon } from './lexicon';
import { startOfClause, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Passage } from './passages';

/** A noun for what somebody says, with the possessive before it. */
export interface Answer {
  readonly cue: Span;
  readonly subject: NounPhrase;
}

const farthestNoun = 3;
const longestRest = 8;

/**
 * The noun that announces the marks at token `at` behind a colon, and whose it is: “[Her answer] was short: “No.””,
 * « [Sa réponse] : « Non ». ».
 */
export function answerBefore({ tokens }: Passage, at: number, lexicon: SpeechLexicon): Answer | undefined {
  if (lexicon.answers.size === 0 || tokens[at - 1]?.kind !== 'colon') {
    return undefined;
  }
  const first = startOfClause(tokens, at - 2);
  const noun = tokens.findIndex(
    ({ entry }, index) => index > first && index <= first + farthestNoun && lexicon.answers.has(entry),
  );
  const { start, end } = tokens[noun] ?? {};
  const plain = at - noun <= longestRest && tokens.slice(first, at - 1).every(({ kind }) => kind === 'word');
  const owner = tokens.findIndex(({ entry }, index) => index >= first && index < noun && lexicon.owners.has(entry));
  const subject = plain && owner >= 0 ? toPhrase(tokens, owner, noun, false) : undefined;
  return subject && start !== undefined && end !== undefined ? { cue: { start, end }, subject } : undefined;
}
