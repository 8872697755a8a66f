import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

const longestName = 6;

/**
 * The phrase with the name that explains it: “the board’s chairwoman[, Dr. Mara Quist], said”, « la porte-parole[, Mirja
 * Holt]. » A phrase that holds a name already is left alone.
 */
export function withApposition(
  tokens: readonly Token[],
  phrase: NounPhrase | undefined,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  if (!phrase || phrase.pronoun || tokens[phrase.last + 1]?.kind !== 'comma' || hasOwnName(tokens, phrase)) {
    return phrase;
  }
  let last = behindTitle(tokens, phrase.last + 1);
  let names = 0;
  const open = last;
  while (last - open < longestName && isPartOfName(tokens[last + 1], names, lexicon)) {
    last++;
    names += tokens[last]?.capital === true ? 1 : 0;
  }
  // “Mirja Holt (NP),”
  const whence = names >= 2 ? behindOrigin(tokens, last, lexicon) : last;
  const next = tokens[tokens[whence + 1]?.kind === 'brackets' ? whence + 2 : whence + 1]?.kind;
  const ends = next === undefined || next === 'comma' || next === 'sign' || next === 'marks' || next === 'colon';
  const whole = names >= 2 && ends && tokens[last]?.capital === true;
  return whole ? toPhrase(tokens, phrase.first, last, false) : phrase;
}

// “Anna Berg [aus Norwalden],”, “Anna Berg [von der Partei],”
function behindOrigin(tokens: readonly Token[], name: number, lexicon: SpeechLexicon): number {
  if (!lexicon.prepositions.has(tokens[name + 1]?.entry ?? '')) {
    return name;
  }
  let last = name + 1;
  while (last - name < longestName && isPartOfOrigin(tokens[last + 1])) {
    last++;
  }
  return tokens[last]?.capital === true ? last : name;
}

function isPartOfOrigin(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || (token.tags & (tag.determiner | tag.linker)) !== 0);
}

// “der Sprecher[, Oberst Odo Lammers]”, “le porte-parole[, le colonel Joris van Telgen]”: a title may stand before the name.
function behindTitle(tokens: readonly Token[], comma: number): number {
  const opener = tokens[comma + 1];
  const article = opener?.kind === 'word' && !opener.capital && (opener.tags & tag.determiner) !== 0;
  const at = article ? comma + 2 : comma + 1;
  const title = tokens[at];
  const isTitle = title?.kind === 'word' && !title.capital && (title.nouns & noun.personTitle) !== 0;
  return isTitle ? at : comma;
}

/** “Lammers, Quist and Brandt”: the phrase with the names that a list has before it. */
export function withNamesBefore(
  tokens: readonly Token[],
  phrase: NounPhrase | undefined,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const joined =
    phrase && tokens.slice(phrase.first + 1, phrase.last).some(({ entry }) => lexicon.coordinators.has(entry));
  if (!joined || !isPlainName(tokens[phrase.first])) {
    return phrase;
  }
  let first = phrase.first;
  while (tokens[first - 1]?.kind === 'comma' && isPlainName(tokens[first - 2])) {
    let start = first - 2;
    while (isPlainName(tokens[start - 1])) {
      start--;
    }
    const before = tokens[start - 1]?.kind;
    // “In Tegelhaven, Quist and Brandt said”
    if (before !== undefined && before !== 'comma' && before !== 'marks') {
      return phrase;
    }
    first = start;
  }
  return first < phrase.first ? toPhrase(tokens, first, phrase.last, false) : phrase;
}

function isPlainName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.tags === 0;
}

// “Ilva Brandt”; in “Odo Guter’s spokesman” and “the spokesman of the Ministry” the name is another’s.
function hasOwnName(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  const end = tokens[last];
  const before = tokens[last - 1];
  const name = end?.kind === 'word' && end.capital && end.tags === 0;
  // “der Bürgermeister von [St. Ulbrecht]”
  let place = last;
  while (place > first && tokens[place]?.capital === true && tokens[place]?.tags === 0) {
    place--;
  }
  if (place > first && tokens[place]?.capital === false && ((tokens[place]?.tags ?? 0) & tag.linker) !== 0) {
    return false;
  }
  return name && (last === first || (before?.capital === true && (before.tags & tag.linker) === 0));
}

function isPartOfName(token: Token | undefined, names: number, lexicon: SpeechLexicon): boolean {
  if (token?.kind !== 'word') {
    return false;
  }
  if (token.capital) {
    return (token.tags & (tag.stop | tag.that)) === 0 && (names > 0 || (token.tags & tag.determiner) === 0);
  }
  // “Joris van Telgen”
  const particle = token.lower.length <= 3 && (token.tags & (tag.stop | tag.auxiliary | anyCueVerb | anyPronoun)) === 0;
  return names > 0 && particle && (lexicon.words.capitalNouns !== true || lexicon.nameParticles.has(token.entry));
}
