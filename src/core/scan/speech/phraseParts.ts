import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { noun } from './nouns';
import { continues } from './phraseWords';
import type { Token } from './tokens';

/** Whether a noun phrase goes on with the token at `at`: `first` where it opens with it, `named` where it has its noun. */
export function goesOn(
  tokens: readonly Token[],
  at: number,
  first: boolean,
  named: boolean,
  lexicon: SpeechLexicon,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || lexicon.words.farSubjects !== true) {
    return token !== undefined && continues(token, first, named, lexicon);
  }
  // “Brandt [en rueda de prensa]”, but “ministra en funciones”
  if (!first && lexicon.adjuncts.has(token.entry) && before?.kind === 'word' && before.capital && before.tags === 0) {
    return false;
  }
  // “minister Sander Prins “onvermijdelijk””, but “le journal « La Rive »”
  const ofName = tag.naming | tag.determiner;
  if (
    token.kind === 'marks' &&
    before?.kind === 'word' &&
    !(before.tags & ofName) &&
    !(before.nouns & noun.institution)
  ) {
    return false;
  }
  const isNoun =
    before?.kind === 'word' &&
    (before.tags & (tag.determiner | tag.linker)) !== 0 &&
    !isClitic(before) &&
    (token.capital || !named);
  const verbal = anyCueVerb | tag.participle | (token.capital ? tag.auxiliary : 0);
  // “el [comunicado]”, “capo dello [Stato]”, “dagblad [De Oever]”
  return (
    continues(token, first, named, lexicon) ||
    (!first && isNoun && (token.tags & verbal) !== 0 && (token.tags & (tag.stop | tag.that | anyPronoun)) === 0) ||
    (!first && token.capital && (token.tags & tag.determiner) !== 0 && tokens[at + 1]?.capital === true)
  );
}

// “l’[a dit]”, “la [dice]”
function isClitic({ tags, lower }: Token): boolean {
  return (tags & tag.adverb) !== 0 || lower === "l'";
}
