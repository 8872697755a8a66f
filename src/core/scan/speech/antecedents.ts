import type { Mention, SpeakerKind } from '../../model';
import { firstEndingAfter } from '../../text/span';
import { withApposition } from './appositions';
import { agrees, genderOf, isOne } from './agreement';
import { caseOf } from './grammaticalCase';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { personality, phraseFrom } from './likelySpeaker';
import { clausePhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Passage, Passages } from './passages';
import { isFullName } from './phraseParts';
import type { Token } from './tokens';

/** Somebody who may be meant by “she”, “the minister”. */
export interface Known {
  readonly text: string;
  readonly gender: 'feminine' | 'masculine' | undefined;
  readonly kind: SpeakerKind;
  readonly official: string | undefined;
  /** The words are somebody's by a title, a name in full or a mention; others may name a thing, where all nouns have capitals. */
  readonly named: boolean;
  /** Where he or she was named. */
  readonly at: number;
}

// A pronoun looks back over so many sentences of its paragraph, then to those who spoke before.
const farthest = 4;

/**
 * Whom a pronoun means: the person that a sentence before begins with, the nearest first, else the last who spoke and
 * fits. An institution is never “she” or “he” where the language has a neuter for it.
 */
export function findAntecedent(
  passages: Passages,
  pronoun: Token,
  from: number,
  persons: readonly Known[],
  mentions: readonly Mention[],
): Known | undefined {
  const fits = (known: Known): boolean => agrees(pronoun, known, passages);
  const passage = passages.at(from);
  const own =
    passage && (asideOf(passages, passage, pronoun, mentions) ?? introducedIn(passages, passage, pronoun, mentions));
  if (own && fits(own)) {
    return own;
  }
  for (let index = from - 1; passage && index >= from - farthest; index--) {
    const before = passages.at(index);
    if (before?.paragraph !== passage.paragraph) {
      break;
    }
    const spoken = persons.find(({ at }) => at >= before.start && at < before.end);
    if (spoken && fits(spoken)) {
      return spoken;
    }
    const named = personOf(passages, before, mentions);
    if (named && fits(named)) {
      return named;
    }
  }
  // « elle » is rather the minister than the opposition.
  const gendered = passages.lexicon.feminineArticles.size > 0;
  const known =
    (gendered ? persons.find((person) => person.kind === 'person' && fits(person)) : undefined) ??
    surer(pronoun, persons.find(fits), persons);
  return known ?? lastNamed(passages, from, mentions, fits);
}

// “градоначальника” may be a woman, but «она» is rather she whose verb has told it: “Министр Илва Брандт сообщила …”.
function surer(pronoun: Token, known: Known | undefined, persons: readonly Known[]): Known | undefined {
  const wanted = pronoun.tags & tag.feminine ? 'feminine' : pronoun.tags & tag.masculine ? 'masculine' : undefined;
  const unsure = known?.kind === 'person' && known.gender === undefined && !/\p{Lu}/u.test(known.text);
  return (unsure && wanted ? persons.find(({ gender }) => gender === wanted) : undefined) ?? known;
}

// Nobody who spoke is meant: whom the sentences of the paragraph before begin with.
function lastNamed(
  passages: Passages,
  from: number,
  mentions: readonly Mention[],
  fits: (known: Known) => boolean,
): Known | undefined {
  for (let index = from - 1; index >= from - 2; index--) {
    const before = passages.at(index);
    const named = before && personOf(passages, before, mentions);
    if (named && fits(named)) {
      return named;
    }
  }
  return undefined;
}

// “Besorgt äußerte sich auch [die Vorsitzende Mirja Holt]: „…“, sagte sie.”
function introducedIn(
  passages: Passages,
  { tokens, frames }: Passage,
  pronoun: Token,
  mentions: readonly Mention[],
): Known | undefined {
  const at = tokens.indexOf(pronoun);
  const colon = tokens.findIndex(
    ({ kind }, index) => index < at && kind === 'colon' && tokens[index + 1]?.kind === 'marks',
  );
  const framed = colon > 0 ? frames.find((frame) => frame.at < colon && frame.subject)?.subject : undefined;
  return framed && !framed.pronoun && framed.last < colon ? toKnown(passages, tokens, framed, mentions) : undefined;
}

// “[Тарнов], по его словам, …”: the subject of its own sentence, which the aside parts from its verb.
function asideOf(
  passages: Passages,
  passage: Passage,
  pronoun: Token,
  mentions: readonly Mention[],
): Known | undefined {
  const comma = passage.tokens.findIndex(({ kind }) => kind === 'comma');
  const at = passage.tokens.indexOf(pronoun);
  if (comma <= 0 || at <= comma || at > comma + 2 || passages.lexicon.words.subjectBehind !== true) {
    return undefined;
  }
  const tokens = passage.tokens.slice(0, comma);
  const [only] = tokens;
  const named = tokens.length === 1 && only?.kind === 'word' && only.capital && only.tags === 0;
  const text = only && passages.text.slice(only.start, only.end);
  return (
    personOf(passages, { tokens, frames: [] }, mentions) ??
    (named && text !== undefined
      ? { text, gender: undefined, kind: 'person', official: undefined, named: true, at: only.start }
      : undefined)
  );
}

// The person at the beginning of a sentence: a name of several words, or somebody with a title.
function personOf(
  passages: Passages,
  passage: Pick<Passage, 'tokens' | 'frames'>,
  mentions: readonly Mention[],
): Known | undefined {
  const { lexicon } = passages;
  const { tokens, frames } = passage;
  // “Об этом сообщил [глава X]”
  const framed =
    lexicon.words.subjectBehind === true
      ? frames.findLast(({ subject }) => subject !== undefined && !subject.pronoun)?.subject
      : undefined;
  const opens =
    framed ?? (tokens.length > 0 ? clausePhrase(tokens, 0, Math.min(tokens.length - 1, 12), lexicon) : undefined);
  const phrase =
    lexicon.words.capitalNouns === true ? tellingSubject(passage, lexicon) : withApposition(tokens, opens, lexicon);
  return phrase && !phrase.pronoun && tokens[phrase.first]?.kind === 'word'
    ? toKnown(passages, tokens, phrase, mentions)
    : undefined;
}

function toKnown(
  { text, lexicon }: Passages,
  tokens: readonly Token[],
  phrase: NounPhrase,
  mentions: readonly Mention[],
): Known | undefined {
  const mention = mentions[firstEndingAfter(mentions, phrase.start)];
  const named = mention !== undefined && mention.start < phrase.end;
  const names = tokens
    .slice(phrase.first, phrase.last + 1)
    .filter(({ kind, capital, tags }) => kind === 'word' && capital && tags === 0);
  const enough = lexicon.words.capitalNouns === true ? 0 : 2;
  if (!named && (names.length < enough || personality(tokens, phrase, lexicon) < 1)) {
    return undefined;
  }
  const institution = isOne(tokens, phrase, noun.institution);
  return {
    text: text.slice(phrase.start, endOfName(tokens, phrase, named ? mention : undefined, lexicon) ?? phrase.end),
    gender: genderOf(tokens, phrase, lexicon),
    kind: institution && !named ? 'institution' : 'person',
    official: named ? mention.official : undefined,
    named: true,
    at: phrase.start,
  };
}

// “[La ministra Ilva Brandt] | salió de la sala”, “[Ilva Brandt] | left the room”: where not all nouns have capitals, a small
// word that no list has follows a name as its verb.
function endOfName(
  tokens: readonly Token[],
  phrase: NounPhrase,
  mention: Mention | undefined,
  { words }: SpeechLexicon,
): number | undefined {
  if (words.capitalNouns === true) {
    return mention && endBeforeVerb(tokens, phrase, mention);
  }
  const verb = tokens.findIndex((token, at) => {
    const before = tokens[at - 1];
    const named = mention ? (before?.end ?? 0) >= mention.end : isName(before) && isName(tokens[at - 2]);
    return at > phrase.first && at <= phrase.last && named && isUnknown(token) && before?.kind === 'word';
  });
  return verb > phrase.first ? tokens[verb - 1]?.end : undefined;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.tags === 0;
}

function isUnknown({ kind, capital, tags, nouns }: Token): boolean {
  return kind === 'word' && !capital && tags === 0 && nouns === 0;
}

// “[Bürgermeister Odo Guter] trat vor das Rathaus.”: whoever opens the sentence with a title and before its verb.
function openingPerson(tokens: readonly Token[], lexicon: SpeechLexicon): NounPhrase | undefined {
  const phrase = phraseFrom(tokens, 0, tokens.length - 1, lexicon);
  const last = phrase && !phrase.pronoun ? phrase.last : undefined;
  const verb = last !== undefined && (mayBeVerb(tokens[last + 1]) || isParted(tokens, 0, last));
  const subject = verb && phrase && caseOf(tokens, phrase, lexicon) !== 'oblique' ? phrase : undefined;
  const sure = subject && (isFullName(tokens, subject) || personality(tokens, subject, lexicon) >= surelyPerson);
  return sure ? subject : undefined;
}

function mayBeVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && (token.tags & (tag.stop | tag.linker | tag.determiner)) === 0;
}

// “Odo Guter, als Beauftragter oberster Hüter der Akten, übte Kritik”
function isParted(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    tokens[last + 1]?.kind === 'comma' &&
    isFullName(tokens, { first, last }) &&
    tokens.some(({ kind }, at) => at > last + 1 && kind === 'comma' && mayBeVerb(tokens[at + 1]))
  );
}

const surelyPerson = 3;

// Where all nouns have capitals, the subject of a verb of saying: “[Der Vorsitzende Odo Guter] verteidigte das Gesetz.”
function tellingSubject(
  { tokens, frames }: Pick<Passage, 'tokens' | 'frames'>,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const frame = frames.find(
    ({ kind, subject, embedded }) => kind === 'verb' && !embedded && subject?.pronoun === false,
  );
  const telling = frame?.subject && personality(tokens, frame.subject, lexicon) >= 2 ? frame.subject : undefined;
  return telling ?? openingPerson(tokens, lexicon);
}

/**
 * Where the name ends when one small word behind it was taken for a part of it, else `undefined`: “Minister Ilva Brandt van
 * Buitenlandse Zaken van Norvaldië | stapt”, “Poseł Livio Dask | wstał”.
 */
export function endBeforeVerb(tokens: readonly Token[], { last }: NounPhrase, { end }: Mention): number | undefined {
  const [before, token] = [tokens[last - 1], tokens[last]];
  const unknown = token?.kind === 'word' && !token.capital && token.tags === 0 && token.nouns === 0;
  return unknown && before?.capital === true && before.end >= end ? before.end : undefined;
}
