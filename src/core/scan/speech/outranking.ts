import type { SpeechLexicon } from './lexicon';
import { caseOf } from './grammaticalCase';
import { personality } from './likelySpeaker';
import type { NounPhrase } from './nounPhrases';
import type { Token } from './tokens';
import { isSayingNoun } from './nounClauses';

/** “Den Bericht [nannte] X …” shows its object by the article; “Die Maßnahme [nannte] X …” only by who can speak. */
export function outranks(
  tokens: readonly Token[],
  behind: NounPhrase,
  before: NounPhrase,
  lexicon: SpeechLexicon,
): boolean {
  if (caseOf(tokens, before, lexicon) === 'nominative') {
    return false;
  }
  const sure = caseOf(tokens, behind, lexicon) === 'nominative';
  const speaks = personality(tokens, behind, lexicon);
  const told = sure ? speaks >= 1 || behind.pronoun : speaks >= 3 || isNameBehindWords(tokens, before, behind, lexicon);
  return personality(tokens, before, lexicon) < 1 && told;
}

// “Seine Zuversicht begründete [Hellwig] mit …”: words say nothing where a name follows the verb.
function isNameBehindWords(
  tokens: readonly Token[],
  before: NounPhrase,
  behind: NounPhrase,
  { answers }: SpeechLexicon,
): boolean {
  const name = tokens[behind.last];
  const words = tokens[before.last];
  const bare = name?.kind === 'word' && name.capital && name.tags === 0 && name.nouns === 0;
  return (
    bare &&
    behind.first === behind.last &&
    before.last > before.first &&
    (isSayingNoun(words) || answers.has(words?.entry ?? ''))
  );
}
