import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { NounPhrase } from './nounPhrases';
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
  if (!first && token && isBehindFullName(tokens, at, lexicon)) {
    return false;
  }
  if (!token || lexicon.words.farSubjects !== true) {
    // “a farmer [who lives by the river]”
    const clause = !first && lexicon.words.bareClauses === true && ((token?.tags ?? 0) & tag.relative) !== 0;
    return (
      token !== undefined &&
      !clause &&
      !isChained(tokens, at, lexicon) &&
      !isCount(tokens, at, lexicon) &&
      (continues(token, first, named, lexicon) || (named && isDescribing(token, before, tokens[at + 1], lexicon)))
    );
  }
  // “Minister Ilva Brandt (Verkeer) [trekt]”
  if (named && before?.kind === 'brackets' && !token.capital && tokens[at - 2]?.capital === true) {
    return false;
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
    (!first && token.capital && (token.tags & tag.determiner) !== 0 && tokens[at + 1]?.capital === true) ||
    (!first && isOwner(token, before, lexicon))
  );
}

// “ورفض مالك السفن أودو لامرس [القرار]”: behind a title of two words and two names, what has an article is an object; a
// surname with one ends like an adjective (المصري).
function isBehindFullName(tokens: readonly Token[], at: number, { words, definites }: SpeechLexicon): boolean {
  if (words.caseless !== true) {
    return false;
  }
  const isDefinite = (token: Token | undefined): boolean =>
    token?.kind === 'word' && [...definites].some((article) => token.lower.startsWith(article));
  const isName = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.tags === 0 && token.nouns === 0 && !isDefinite(token);
  const [token, name, given, title] = [tokens[at], tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  const object = ((token?.nouns ?? 0) & noun.institution) !== 0 || isDefinite(token);
  const surname = words.adjectiveEndings !== undefined && token?.lower.endsWith(words.adjectiveEndings) === true;
  return object && !surname && isName(name) && isName(given) && isDefinite(title);
}

// “la moglie di [un] barcaiolo”, but “il ministro in un comunicato”
function isOwner(token: Token, before: Token | undefined, lexicon: SpeechLexicon): boolean {
  const { entry, tags } = before ?? { entry: '', tags: 0 };
  const governs = [lexicon.prepositions, lexicon.adjuncts, lexicon.coordinators].some((words) => words.has(entry));
  const article = (token.tags & tag.determiner) !== 0 && (token.tags & (tag.linker | tag.adverb | tag.stop)) === 0;
  return article && (tags & tag.linker) !== 0 && (tags & tag.determiner) === 0 && !governs;
}

const digits = /^[\d.,]+$/u;

// “zählt der Verein [300] Mitglieder”, but “Artikel 4” and “Bündnis 90/Die Grünen”
function isCount(tokens: readonly Token[], at: number, { words }: SpeechLexicon): boolean {
  const next = tokens[at + 1];
  const isNoun = next?.kind === 'word' && next.capital && next.tags === 0;
  const counts = tokens[at]?.kind === 'number' && digits.test(tokens[at].lower);
  const somebody = ((tokens[at - 1]?.nouns ?? 0) & (noun.feminine | noun.masculine | noun.institution)) !== 0;
  return words.capitalNouns === true && counts && somebody && isNoun;
}

// “nach Auffassung eines Gerichts des [„Aufrufs zur Gewalt“] schuldig”: a genitive behind a genitive is rather said than a name.
function isChained(tokens: readonly Token[], at: number, { words, oblique }: SpeechLexicon): boolean {
  const article = tokens[at - 1];
  if (words.capitalNouns !== true || tokens[at]?.kind !== 'marks' || !oblique.has(article?.entry ?? '')) {
    return false;
  }
  return [at - 3, at - 4].some(
    (index) => ((tokens[index]?.tags ?? 0) & tag.linker) !== 0 && oblique.has(tokens[index]?.entry ?? ''),
  );
}

// “Angaben der [örtlichen] Behörden”
function isDescribing(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  { words }: SpeechLexicon,
): boolean {
  const article = before?.kind === 'word' && !before.capital && (before.tags & (tag.determiner | tag.linker)) !== 0;
  const isNoun = next?.kind === 'word' && next.capital && next.tags === 0;
  return (
    words.capitalNouns === true && article && token.kind === 'word' && token.tags === 0 && !token.capital && isNoun
  );
}

// “l’[a dit]”, “la [dice]”
function isClitic({ tags, lower }: Token): boolean {
  return (tags & tag.adverb) !== 0 || lower === "l'";
}

/** “Odo Guter”: two capitals and more, and no article before. */
export function isFullName(tokens: readonly Token[], { first, last }: Pick<NounPhrase, 'first' | 'last'>): boolean {
  const names = tokens.slice(first, last + 1);
  return (
    names.length >= 2 &&
    names.every(({ kind, capital, tags, nouns }) => kind === 'word' && capital && tags === 0 && nouns === 0)
  );
}
