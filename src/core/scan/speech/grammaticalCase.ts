import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

/** Whether a noun phrase is a subject by its form: surely, surely not, or as the rest of the clause has it. */
export type GrammaticalCase = 'nominative' | 'oblique' | 'open';

/** The case that a noun phrase shows by its article and the ending behind it: “der Bote”, “dem Boten”, “der alten Zeitung”. */
export function caseOf(tokens: readonly Token[], phrase: NounPhrase, lexicon: SpeechLexicon): GrammaticalCase {
  const opener = tokens[phrase.first];
  const behind = tokens[phrase.last + 1];
  if (!opener || lexicon.oblique.has(opener.entry) || ((behind?.tags ?? 0) & tag.sourceAfter) !== 0) {
    return 'oblique';
  }
  if (phrase.pronoun) {
    return opener.tags & (tag.masculine | tag.firstPerson) && !(opener.tags & tag.plural) ? 'nominative' : 'open';
  }
  return lexicon.masculineArticles.has(opener.entry) ? articleCase(tokens, phrase, lexicon) : 'open';
}

// “der” is a masculine nominative, or a feminine dative or genitive.
function articleCase(tokens: readonly Token[], phrase: NounPhrase, lexicon: SpeechLexicon): GrammaticalCase {
  const next = tokens[phrase.first + 1];
  if (next?.kind === 'word' && !next.capital && phrase.last > phrase.first + 1) {
    return next.lower.endsWith(lexicon.words.weakEnding ?? '\0') ? 'oblique' : 'nominative';
  }
  return isFeminine(next, lexicon) ? 'oblique' : 'nominative';
}

// “Ministerin”, “Zeitung”; “Abgeordnete” is declined like an adjective: “der Abgeordnete” is a man, “der Abgeordneten” oblique.
function isFeminine(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (!token) {
    return false;
  }
  const { lower, nouns } = token;
  const weak = lexicon.words.weakEnding?.slice(0, -1) ?? '\0';
  return (
    lexicon.feminineEndings.some((ending) => lower.endsWith(ending)) ||
    ((nouns & (noun.feminine | noun.masculine)) === noun.feminine && !lower.endsWith(weak))
  );
}
