import { caseOf } from './grammaticalCase';
import type { Known } from './antecedents';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Passages } from './passages';
import { isFullName } from './phraseParts';
import type { Token } from './tokens';

/** Whether a pronoun may stand for somebody: by gender, and by whether the words name somebody at all. */
export function agrees(pronoun: Token, known: Known, passages: Passages): boolean {
  const { gender, kind } = known;
  const { words } = passages.lexicon;
  const feminine = (pronoun.tags & tag.feminine) !== 0;
  const masculine = (pronoun.tags & tag.masculine) !== 0;
  if (words.capitalNouns === true) {
    return agreesInGender(pronoun, known, passages);
  }
  if (kind !== 'person' && (feminine || masculine) && words.neuter !== undefined) {
    return false;
  }
  return feminine ? gender !== 'masculine' : masculine ? gender !== 'feminine' : true;
}

// Where every noun has a gender and an article that shows it: “das Gericht” is never “er”, “der Sender” never “sie”; and a
// noun without an article, “Planungen”, is nobody.
function agreesInGender(pronoun: Token, known: Known, passages: Passages): boolean {
  const { lexicon } = passages;
  const [opener = ''] = known.text.toLowerCase().split(/\s/u, 1);
  const [feminine = false, masculine = false, neuter = false] = [
    lexicon.feminineNominatives,
    lexicon.masculineNominatives,
    lexicon.neuterNominatives,
  ].map((nominatives) => isNominative(nominatives, opener));
  const isSomebody = known.named || known.kind !== 'person' || isNamedInFull(known, passages);
  if ((pronoun.tags & tag.masculine) !== 0) {
    const fits = known.kind === 'person' ? !feminine && (!neuter || masculine) : masculine;
    // “der Lehrer”, “ein Hafenlotse”: more of those who speak are somebody by an article of their gender.
    return (isSomebody || masculine) && fits && known.gender !== 'feminine';
  }
  // “sie” are several, too.
  if ((pronoun.tags & tag.feminine) !== 0) {
    return isSomebody && !masculine && !neuter && known.gender !== 'masculine';
  }
  if ((pronoun.tags & tag.neuter) !== 0) {
    return neuter && !masculine && known.kind !== 'person';
  }
  return true;
}

function isNominative(nominatives: ReadonlyMap<string, string>, article: string): boolean {
  for (const nominative of nominatives.values()) {
    if (nominative === article) {
      return true;
    }
  }
  return false;
}

// Somebody is named in full when named first. No more is read for each of the many pronouns of a long text.
const farthest = 6000;
const mostPlaces = 3;

// “Guter”, where “Odo Guter” or “Richter Guter” stands before it.
function isNamedInFull({ text: name, at: place }: Known, { text, lexicon }: Passages): boolean {
  if (!/^\p{Lu}[\p{L}'’-]*$/u.test(name)) {
    return false;
  }
  const before = text.slice(Math.max(0, place - farthest), place + name.length);
  let at = before.indexOf(name);
  for (let places = 0; at >= 0 && places < mostPlaces; places++) {
    const [, word = ''] =
      /(?<!\p{L})(\p{Lu}[\p{L}'’.-]*)[ \u00a0]$/u.exec(before.slice(Math.max(0, at - 30), at)) ?? [];
    const entry = word.toLowerCase();
    const titled = (lexicon.nouns.ofEnd(entry, 0, entry.length) & (noun.feminine | noun.masculine)) !== 0;
    if (word !== '' && (titled || lexicon.table.numberOf(entry) === 0)) {
      return true;
    }
    at = before.indexOf(name, at + 1);
  }
  return false;
}

/** Whether a word of the phrase is, or ends with, a noun that has the bit of `noun`. */
export function isOne(
  tokens: readonly Token[],
  { first, last }: Pick<NounPhrase, 'first' | 'last'>,
  bit: number,
): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && (token.nouns & bit) !== 0) {
      return true;
    }
  }
  return false;
}

// “la ministre”, “el portavoz”: where articles have a gender each, they tell what the noun does not. “l’” tells nothing.
function articleGender(tokens: readonly Token[], { first, last }: NounPhrase, lexicon: SpeechLexicon): Known['gender'] {
  const opener = tokens[first]?.entry ?? '';
  if (lexicon.feminineArticles.has(opener) && first < last) {
    return 'feminine';
  }
  const masculine = lexicon.feminineArticles.size > 0 && lexicon.masculineArticles.has(opener);
  return masculine && first < last ? 'masculine' : undefined;
}

/** The gender that the words of a phrase tell: “the spokeswoman”; where a title has one form for all, it tells none. */
export function genderOf(tokens: readonly Token[], phrase: NounPhrase, lexicon: SpeechLexicon): Known['gender'] {
  // “der Abgeordnete”, “der Vorsitzende”: the article tells what the noun does not.
  const article = lexicon.masculineArticles.has(tokens[phrase.first]?.entry ?? '');
  if (article && lexicon.feminineArticles.size === 0 && caseOf(tokens, phrase, lexicon) === 'nominative') {
    return 'masculine';
  }
  const told = articleGender(tokens, phrase, lexicon);
  if (told) {
    return told;
  }
  if (isOne(tokens, phrase, noun.feminine)) {
    return 'feminine';
  }
  return lexicon.words.genericTitles !== true && isOne(tokens, phrase, noun.masculine) ? 'masculine' : undefined;
}

/** The gender that a verb in the past tells of its subject: “Министр Илва Брандт сообщи[ла]”. */
export function genderOfVerb(verb: string, { femininePast, masculinePast }: SpeechLexicon): Known['gender'] {
  const word = verb.toLowerCase();
  const ends = (ending: string): boolean => word.length > ending.length + 2 && word.endsWith(ending);
  return femininePast.some(ends) ? 'feminine' : masculinePast.some(ends) ? 'masculine' : undefined;
}

/** Whether a phrase is of somebody, whatever its case: “den Minister”, “dem Theologen Hans Kresk”. */
export function namesSomebody(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const { first, last } = phrase;
  return (
    phrase.pronoun ||
    isOne(tokens, phrase, noun.feminine | noun.masculine | noun.institution) ||
    (last > first && isFullName(tokens, { first: last - 1, last }))
  );
}
