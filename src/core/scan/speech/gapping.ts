import { caseOf } from './grammaticalCase';
import { anyCueVerb, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { personality, phraseFrom } from './likelySpeaker';
import type { NounPhrase } from './nounPhrases';
import { isFullName } from './phraseParts';
import type { Passage } from './passages';

const verbal = anyCueVerb | tag.participle | tag.finite | tag.auxiliary | tag.reportedMood | tag.weakMood;
const farthest = 10;

/**
 * Who says the words in marks at token `at` where the verb of a first clause is left out of the second one (gapping):
 * “Halden sprach von einem „schwarzen Tag“, [Brandt] von einem „Neuanfang“.” `cue` is the verb of the first.
 */
export function gappedSubject(
  { tokens }: Passage,
  cue: number,
  at: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const before = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'marks');
  const comma = tokens[before + 1];
  const parted = comma?.kind === 'comma' || comma?.kind === 'semicolon' || lexicon.coordinators.has(comma?.entry ?? '');
  if (before <= cue || !parted || at - before > farthest) {
    return undefined;
  }
  const opening = lexicon.coordinators.has(tokens[before + 2]?.entry ?? '') ? before + 3 : before + 2;
  const phrase = phraseFrom(tokens, opening, at - 1, lexicon);
  // “X hofft, dass „…“, und [Brandt], dass „…“”
  const behind = phrase && tokens[phrase.last + 1];
  const link = phrase && behind?.kind === 'comma' ? tokens[phrase.last + 2] : behind;
  const name = phrase && tokens[phrase.last];
  const somebody =
    phrase &&
    !phrase.pronoun &&
    caseOf(tokens, phrase, lexicon) !== 'oblique' &&
    (personality(tokens, phrase, lexicon) >= 1 ||
      isFullName(tokens, phrase) ||
      (phrase.first === phrase.last && name?.capital === true && name.tags === 0 && name.nouns === 0));
  const repeated =
    link?.kind === 'word' && tokens.slice(cue + 1, before).some(({ lower }) => lower !== '' && lower === link.lower);
  const free = !tokens.slice(before + 1, at).some(({ tags, kind }) => kind === 'word' && (tags & verbal) !== 0);
  return somebody && repeated && free ? phrase : undefined;
}
