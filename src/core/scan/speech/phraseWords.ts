import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { noun } from './nouns';
import type { Token } from './tokens';

/** Whether the word can go on with a noun phrase; `named`: its noun was there already. */
export function continues(token: Token, first: boolean, named: boolean, lexicon: SpeechLexicon): boolean {
  if (token.kind === 'brackets') {
    return !first;
  }
  if (token.kind === 'marks') {
    return token.capital;
  }
  if (token.kind !== 'word') {
    return token.kind === 'number' && !first;
  }
  if (token.tags & tag.linker) {
    return first ? (token.tags & tag.determiner) !== 0 : true;
  }
  if (token.tags & tag.determiner) {
    return !named;
  }
  if (!first && !token.capital && lexicon.addressees.has(token.entry)) {
    return false;
  }
  const ends = tag.stop | tag.auxiliary | tag.that | tag.impersonal | tag.source | tag.bareCue | tag.sourceAfter;
  const verbal = anyCueVerb | tag.separable | tag.participle;
  // “[the report] said”: right behind an article, what may be a verb is a noun.
  const isNoun = !first && !named && (token.nouns & noun.title) !== 0;
  if (token.tags & ends || (!token.capital && !isNoun && token.tags & verbal)) {
    return false;
  }
  if (token.tags & anyPronoun && !first) {
    return false;
  }
  return !(token.tags & tag.adverb) && !(lexicon.words.capitalNouns === true && named && !token.capital);
}

/** A capital shows a name, or a noun where nouns have capitals; elsewhere any word after an article will do. */
export function isHead(token: Token, lexicon: SpeechLexicon): boolean {
  if (token.kind === 'marks') {
    return true;
  }
  // “said the [46-year-old]”
  if (token.kind === 'number') {
    return token.lower.length > 4 && /\p{L}{3}/u.test(token.lower);
  }
  const free = (token.tags & (tag.determiner | tag.linker | tag.stop)) === 0;
  return token.kind === 'word' && free && (token.capital || lexicon.words.capitalNouns !== true);
}

/** Whether the word between verb and subject is stepped over: “sagte [auch] X”. */
export function isSkippable(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || isArticle(token, tokens[at + 1])) {
    return false;
  }
  const ending = lexicon.words.verbSecond !== true && lexicon.adverbEndings.some((end) => token.lower.endsWith(end));
  return (
    ending ||
    ((token.tags & tag.adverb) !== 0 && (lexicon.words.verbSecond === true || (token.tags & anyPronoun) === 0))
  );
}

// “dit [l’aveugle]”, but “[l’]a dit”.
function isArticle(token: Token, next: Token | undefined): boolean {
  const verbal = tag.auxiliary | tag.participle | anyCueVerb | tag.finite;
  return (token.tags & tag.determiner) !== 0 && next?.kind === 'word' && (next.tags & verbal) === 0;
}

/** Whether the word stands between subject and verb: “X [has also] said”. */
export function isVerbal(token: Token | undefined): boolean {
  if (token?.kind !== 'word') {
    return token?.kind === 'brackets';
  }
  const verbal = tag.auxiliary | tag.adverb;
  // “il capo dello [Stato] ha detto” is a noun.
  return !token.capital && (token.tags & verbal) !== 0 && (token.tags & (tag.determiner | anyPronoun)) === 0;
}

/** What a phrase cannot end with: “der Sprecher der”, “Lammers and”. */
export function isLoose(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && (token.tags & (tag.linker | tag.determiner)) !== 0 && (token.tags & anyPronoun) === 0
  );
}

/** “sie” alone is a pronoun; “diese Frau” is not. */
export function isPlainPronoun(token: Token, next: Token | undefined): boolean {
  if ((token.tags & tag.determiner) === 0) {
    return true;
  }
  return (
    next?.kind !== 'word' || (next.tags & (anyCueVerb | tag.auxiliary | tag.adverb | tag.stop | tag.separable)) !== 0
  );
}
