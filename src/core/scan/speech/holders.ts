import { namesSomebody } from './agreement';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { genitiveBehind } from './nounClauses';
import { toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

/** Whose the words are that a subject names: a phrase of its own, or a possessive that is resolved like a pronoun. */
export interface Holder {
  readonly phrase: NounPhrase | undefined;
  /** The possessive, with the bits of the pronoun that means the same. */
  readonly pronoun: Token | undefined;
}

const deepestNoun = 4;

/**
 * Whose words a subject names, where it names words and nobody who could speak: “[Seine] Antwort lautete: „…“”, “die Antwort
 * [der Ministerin]: „…“”. `undefined` where it is somebody, or words of nobody told. What somebody has written, “die
 * Erklärung des Ministeriums”, says it by itself.
 */
export function holderOfWords(
  tokens: readonly Token[],
  subject: NounPhrase,
  lexicon: SpeechLexicon,
): Holder | undefined {
  const at = subject.pronoun || subject.first === subject.last ? -1 : wordsIn(tokens, subject, lexicon);
  const opener = tokens[subject.first];
  const words = tokens[at];
  if (!opener || !words) {
    return undefined;
  }
  // “Zitat Pelt: „…“”
  const name = at === subject.first ? toPhrase(tokens, at + 1, subject.last, false) : undefined;
  if (name && lexicon.words.capitalNouns === true && isBareName(tokens, name)) {
    return { phrase: name, pronoun: undefined };
  }
  const pronoun = at > subject.first ? lexicon.owners.get(opener.entry) : undefined;
  if (pronoun !== undefined) {
    return { phrase: undefined, pronoun: { ...opener, tags: lexicon.tags.get(pronoun) ?? 0 } };
  }
  const written = lexicon.words.capitalNouns !== true || (words.nouns & noun.document) !== 0;
  const phrase = written
    ? ownerBehind(tokens, at, subject, lexicon)
    : (genitiveBehind(tokens, at, lexicon) ?? genitiveName(tokens, at, subject));
  // “das Fazit [der Betreiber]”: what has a conclusion is somebody; “am Schluss der Rede” are words of words.
  const concludes = !written && lexicon.answers.has(words.entry);
  const owns = (owner: NounPhrase): boolean =>
    namesSomebody(tokens, owner) || (concludes && wordsIn(tokens, owner, lexicon) < 0);
  return phrase && phrase.last <= subject.last && owns(phrase)
    ? { phrase: withName(tokens, phrase, subject), pronoun: undefined }
    : undefined;
}

/** Whether a subject is words of nobody told: “Der Grund: „…“”, “Am Schluss der Rede hieß es: „…“”. They do not speak. */
export function isNobodysWords(tokens: readonly Token[], subject: NounPhrase, lexicon: SpeechLexicon): boolean {
  const at = subject.pronoun ? -1 : wordsIn(tokens, subject, lexicon);
  const words = tokens[at];
  if (!words || (words.nouns & noun.document) !== 0 || !lexicon.answers.has(words.entry)) {
    return false;
  }
  // “the [question] time host” is somebody.
  const isHead = at === subject.last || ((tokens[at + 1]?.tags ?? 0) & tag.linker) !== 0;
  return lexicon.words.capitalNouns === true || (isHead && !words.capital);
}

// “La risposta [del ministero]: «…»”, « la réponse de [la ministre] : « … » »: a preposition joins the two.
function ownerBehind(
  tokens: readonly Token[],
  at: number,
  { last }: NounPhrase,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const [words, link] = [tokens[at], tokens[at + 1]];
  const joins =
    lexicon.words.capitalNouns !== true &&
    lexicon.answers.has(words?.entry ?? '') &&
    ((link?.tags ?? 0) & tag.linker) !== 0 &&
    !lexicon.coordinators.has(link?.entry ?? '');
  return joins && at + 2 <= last ? toPhrase(tokens, at + 2, last, false) : undefined;
}

// “Die ersten Worte [Armstrongs]”
function genitiveName(tokens: readonly Token[], at: number, { last }: NounPhrase): NounPhrase | undefined {
  const name = at < last ? toPhrase(tokens, at + 1, last, false) : undefined;
  return name && isBareName(tokens, name) && tokens[last]?.lower.endsWith('s') === true ? name : undefined;
}

// “die Antwort [der Sprecherin, Gisela Piltz,]”
function withName(tokens: readonly Token[], phrase: NounPhrase, { last }: NounPhrase): NounPhrase {
  return tokens[phrase.last + 1]?.kind === 'comma' && phrase.last + 1 < last
    ? (toPhrase(tokens, phrase.first, last, false) ?? phrase)
    : phrase;
}

// The index of a noun of words, or -1 where somebody is named before it.
function wordsIn(tokens: readonly Token[], { first, last }: NounPhrase, lexicon: SpeechLexicon): number {
  for (let at = first; at <= last && at - first < deepestNoun; at++) {
    const { kind, tags, nouns, entry } = tokens[at] ?? {};
    // “reason” ends like “son”.
    if (kind === 'word' && lexicon.answers.has(entry ?? '')) {
      return at;
    }
    if (kind !== 'word' || ((nouns ?? 0) & somebody) !== 0) {
      return -1;
    }
    if (((tags ?? 0) & (tag.sayingNoun | tag.slogan)) !== 0 || ((nouns ?? 0) & (noun.saying | noun.document)) !== 0) {
      return at;
    }
  }
  return -1;
}

function isBareName(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  return tokens
    .slice(first, last + 1)
    .every(({ kind, capital, tags, nouns }) => kind === 'word' && capital && tags === 0 && nouns === 0);
}

const somebody = noun.feminine | noun.masculine | noun.institution;
