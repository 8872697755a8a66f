import type { MarkedSpan } from '../marks/marks';
import { makeFrame } from './frame';
import type { Frame } from './frame';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { personality } from './likelySpeaker';
import { endOfSubject, phraseAfter, startOfClause, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Passage, Passages } from './passages';
import type { Token } from './tokens';

/** Whether the marked words are tied to what follows: “We go,” and « On y va », */
export function isTiedBehind(text: string, { inner }: MarkedSpan, next: Token | undefined): boolean {
  return ',，'.includes(text.charAt(inner.end - 1)) || next?.kind === 'comma' || next?.kind === 'dash';
}

/**
 * The frame of a verb that no list has: in “We go,” [Odo Lammers barked], the comma and the name leave no other reading.
 */
export function unknownFrame(
  text: string,
  span: MarkedSpan,
  { tokens }: Passage,
  at: number,
  lexicon: SpeechLexicon,
): Frame | undefined {
  if (!isTiedBehind(text, span, tokens[at + 1])) {
    return undefined;
  }
  let from = at + 1;
  while (tokens[from]?.kind === 'comma' || tokens[from]?.kind === 'dash') {
    from++;
  }
  const name = lexicon.words.bareClauses === true ? nameAt(tokens, from) : undefined;
  if (name) {
    const verb = name.last + 1;
    return isUnknownVerb(tokens[verb]) ? toFrame(tokens, verb, name) : undefined;
  }
  const behind = isUnknownVerb(tokens[from]) ? phraseAfter(tokens, from + 1, lexicon) : undefined;
  const opener = behind && tokens[behind.first];
  // “…,” began [the count] is told of a thing.
  const thing =
    lexicon.words.bareClauses === true && behind?.pronoun === false && personality(tokens, behind, lexicon) < 1;
  const named = opener && (opener.capital || (!thing && (opener.tags & (anyPronoun | tag.determiner)) !== 0));
  return behind && named && behind.first === from + 1 ? toFrame(tokens, from, behind) : undefined;
}

function toFrame(tokens: readonly Token[], at: number, subject: NounPhrase): Frame | undefined {
  const token = tokens[at];
  return token && makeFrame('verb', token, at, subject, false);
}

// “barked”, but not “of” and “Brandt’s”.
function isUnknownVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.tags === 0;
}

function nameAt(tokens: readonly Token[], from: number): NounPhrase | undefined {
  const opener = tokens[from];
  if (opener && opener.tags & anyPronoun && !(opener.tags & tag.determiner)) {
    return toPhrase(tokens, from, from, true);
  }
  let last = from - 1;
  while (tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.capital === true) {
    last++;
  }
  const possessive = tokens[last]?.lower.endsWith("'s") === true;
  return last >= from && !possessive ? toPhrase(tokens, from, last, false) : undefined;
}

/** “Who told us?” [Odo Lammers said]: a strong sign ends the sentence, but the next one opens with its frame. */
export function frameOfNext(passages: Passages, passage: Passage, span: MarkedSpan): Frame | undefined {
  const { text, lexicon } = passages;
  const strongSign = '?!…—'.includes(text.charAt(span.inner.end - 1));
  const next = passages.at(passage.index + 1);
  if (!strongSign || lexicon.words.bareClauses !== true || next?.paragraph !== passage.paragraph) {
    return undefined;
  }
  return next.frames.find(
    ({ kind, at, subject }) =>
      kind === 'verb' &&
      subject !== undefined &&
      Math.min(at, subject.first) === 0 &&
      Math.abs(at - (at > subject.first ? subject.last : subject.first)) <= 2 &&
      next.tokens[Math.max(at, subject.last) + 1]?.kind !== 'colon',
  );
}

const longestLabel = 5;

/** Who stands alone before the colon of the marks at token `at`: “[Odo Lammers]: “…””, “More from [the report]: “…””. */
export function labelBefore({ tokens }: Passage, at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  if (tokens[at - 1]?.kind !== 'colon') {
    return undefined;
  }
  let first = startOfClause(tokens, at - 2);
  const edge = tokens[first - 1]?.kind;
  if (edge === 'sign' || edge === 'colon') {
    return undefined;
  }
  while (first < at - 2 && isLead(tokens[first], lexicon)) {
    first++;
  }
  const opener = tokens[first];
  // “Pelt [dagegen]: „Niemals.“”
  const closing = tokens[at - 2];
  const adverb =
    lexicon.words.capitalNouns === true &&
    closing?.kind === 'word' &&
    !closing.capital &&
    (closing.tags & tag.adverb) !== 0 &&
    first < at - 2;
  const last = adverb ? at - 3 : at - 2;
  // “برانت: «لن أستقيل»”: without capitals, only what opens a sentence.
  const short = lexicon.words.caseless === true && first === 0 && at <= longestLabel && opener?.tags === 0;
  const opens = opener?.kind === 'word' && (opener.capital || short || (opener.tags & tag.determiner) !== 0);
  const phrase =
    opens && endOfSubject(tokens, first, last, lexicon) === last ? toPhrase(tokens, first, last, false) : undefined;
  // Where all nouns have capitals, one alone names nobody: “Mittwoch: „Die schöne Müllerin““.
  const sure = lexicon.words.capitalNouns !== true || (phrase && personality(tokens, phrase, lexicon) >= 1);
  return sure === true ? (nameBefore(tokens, first) ?? beforeVerb(tokens, phrase, lexicon)) : undefined;
}

// “[The minister] shrugged: “…””, “[Odo Lammers] shot back: “…””: a verb that no list has closes the label. It is seen by
// its ending, or by the name or the title before it.
function beforeVerb(
  tokens: readonly Token[],
  phrase: NounPhrase | undefined,
  { words }: SpeechLexicon,
): NounPhrase | undefined {
  const farthest = phrase && words.bareClauses === true ? Math.max(phrase.first, phrase.last - longestVerb) : Infinity;
  for (let verb = phrase?.last ?? 0; phrase && verb > farthest && isUnknownVerb(tokens[verb]); verb--) {
    const past = words.pastEnding !== undefined && tokens[verb]?.lower.endsWith(words.pastEnding) === true;
    if (endsWithPerson(tokens, phrase.first, verb - 1, past)) {
      return toPhrase(tokens, phrase.first, verb - 1, false);
    }
  }
  return phrase;
}

// “shot back”
const longestVerb = 2;

function endsWithPerson(tokens: readonly Token[], first: number, last: number, past: boolean): boolean {
  const head = tokens[last];
  const before = last > first ? tokens[last - 1] : undefined;
  if (head?.kind !== 'word' || (head.tags & (tag.determiner | tag.linker)) !== 0) {
    return false;
  }
  return past || (head.nouns & noun.personTitle) !== 0 || (isNamePart(head) && isNamePart(before));
}

// “[Jonas Wiek] (56), Energieminister von Norwalden: „…“”: the name opens the sentence, its office explains it.
function nameBefore(tokens: readonly Token[], office: number): NounPhrase | undefined {
  let last = -1;
  while (isNamePart(tokens[last + 1])) {
    last++;
  }
  const comma = tokens[last + 1]?.kind === 'brackets' ? last + 2 : last + 1;
  return last >= 1 && tokens[comma]?.kind === 'comma' && comma === office - 1
    ? toPhrase(tokens, 0, last, false)
    : undefined;
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && (token.tags & tag.determiner) === 0;
}

function isLead(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  return token?.kind === 'word' && (lexicon.prepositions.has(token.entry) || (token.tags & tag.adverb) !== 0);
}
