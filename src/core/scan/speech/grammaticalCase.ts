import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { endsWithOne } from './likelySpeaker';
import type { NounPhrase } from './nounPhrases';
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
  return isFeminineNoun(next?.lower ?? '', lexicon) ? 'oblique' : 'nominative';
}

// “Ministerin”, “Zeitung”; “Abgeordnete” is declined like an adjective: “der Abgeordnete” is a man, “der Abgeordneten” oblique.
function isFeminineNoun(noun: string, lexicon: SpeechLexicon): boolean {
  const weak = lexicon.words.weakEnding?.slice(0, -1) ?? '\0';
  return (
    lexicon.feminineEndings.some((ending) => noun.endsWith(ending)) ||
    (endsWithOne(noun, lexicon.feminineNouns) && !endsWithOne(noun, lexicon.masculineNouns) && !noun.endsWith(weak))
  );
}
