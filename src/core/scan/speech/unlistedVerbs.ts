import { makeFrame } from './frame';
import type { Frame } from './frame';
import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { personality } from './likelySpeaker';
import { phraseAfter } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Passage } from './passages';
import type { Token } from './tokens';

/**
 * The frame of a verb that no list has behind the marks at token `at`, where the verb comes second: “„Das ist ein Skandal“,
 * [grantelt Hellwig]”, “…, [fasst die Ministerin] die Lage zusammen”. The marks open the sentence and a comma follows them:
 * what stands before the verb is then a clause, and the verb can only say that somebody said it.
 */
export function invertedFrame({ tokens, frames }: Passage, at: number, lexicon: SpeechLexicon): Frame | undefined {
  const before = tokens[at - 1]?.kind;
  const opens = before === undefined || before === 'sign' || before === 'dash';
  const verb = tokens[at + 2];
  // “…, heeft Brandt gezegd”: the participle tells it.
  const helps = ((verb?.tags ?? 0) & tag.auxiliary) !== 0 && frames.some((frame) => frame.at > at + 2);
  if (!opens || tokens[at + 1]?.kind !== 'comma' || !verb || helps || !mayBeVerb(verb, lexicon)) {
    return undefined;
  }
  const from = lexicon.reflexives.has(tokens[at + 3]?.entry ?? '') || isThing(tokens[at + 3]) ? at + 4 : at + 3;
  const subject = phraseAfter(tokens, from, lexicon);
  return subject?.first === from && isSomebody(tokens, subject, lexicon)
    ? makeFrame('verb', verb, at + 2, subject, true)
    : undefined;
}

function mayBeVerb(token: Token, { prepositions, coordinators, subordinators }: SpeechLexicon): boolean {
  const others = ~(tag.finite | tag.auxiliary | tag.weakVerb);
  const particle = [prepositions, coordinators, subordinators].some((words) => words.has(token.entry));
  return token.kind === 'word' && !token.capital && !particle && (token.tags & others) === 0 && token.nouns === 0;
}

// “bringt [es] die Ministerin auf den Punkt”
function isThing(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & tag.neuter) !== 0 && (token.tags & anyPronoun) !== 0;
}

function isSomebody(tokens: readonly Token[], subject: NounPhrase, lexicon: SpeechLexicon): boolean {
  const opener = tokens[subject.first];
  if (!opener || (opener.tags & anyCueVerb) !== 0) {
    return false;
  }
  const name = opener.capital && opener.tags === 0 && opener.nouns === 0;
  return subject.pronoun ? !isThing(opener) : name || personality(tokens, subject, lexicon) >= 1;
}
