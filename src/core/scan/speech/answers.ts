import type { Span } from '../../model';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { phraseAfter, startOfClause, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Passage } from './passages';

/** A noun for what somebody says, with the possessive before it. */
export interface Answer {
  readonly cue: Span;
  /** Absent where nobody is told: “…,” came the reply. */
  readonly subject: NounPhrase | undefined;
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

/**
 * The noun behind the marks at token `at`, and whose it is: “No,” was [the reply from the ministry]; « Non », fut [sa
 * réponse]. A full phrase behind “of” or “from” is the speaker, or the possessive; else nobody is told.
 */
export function answerBehind({ tokens }: Passage, at: number, lexicon: SpeechLexicon): Answer | undefined {
  const verb = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const noun = verb + 2;
  const { start, end, entry, kind } = tokens[noun] ?? {};
  const told = lexicon.answerVerbs.has(tokens[verb]?.entry ?? '') && lexicon.answers.has(entry ?? '');
  if (!told || kind !== 'word' || start === undefined || end === undefined) {
    return undefined;
  }
  const link = tokens[noun + 1];
  const linked = link?.kind === 'word' && (link.tags & tag.linker) !== 0 && (link.tags & tag.determiner) === 0;
  const owner = linked ? phraseAfter(tokens, noun + 2, lexicon) : undefined;
  const own = lexicon.owners.has(tokens[noun - 1]?.entry ?? '') ? toPhrase(tokens, noun - 1, noun, false) : undefined;
  return { cue: { start, end }, subject: owner?.first === noun + 2 ? owner : own };
}
