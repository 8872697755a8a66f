import type { Span } from '../../model';
import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { findMood } from './mood';
import { personality } from './likelySpeaker';
import type { NounPhrase } from './nounPhrases';
import type { Passage, Passages } from './passages';
import type { Token } from './tokens';

/** Somebody's words behind a colon, without marks. */
export interface UnmarkedSpeech extends Span {
  readonly cue: Span;
  readonly subject: NounPhrase;
  /** The last sentence that belongs to it. */
  readonly until: number;
}

const fewestWords = 2;
const mostBetween = 6;
const mostSentences = 12;

/**
 * “Dann setzte er hinzu: [Freund! Ich habe genug davon.]”: a cue with its speaker, a colon, and a sentence that says
 * “I”, “you” or “we”, asks or exclaims. What only states something may be the author's: “Er nannte den Grund: …”.
 */
export function findUnmarkedSpeech(passages: Passages, passage: Passage): UnmarkedSpeech | undefined {
  const { tokens, frames } = passage;
  const colon = frames.length === 0 ? -1 : tokens.findIndex(({ kind }) => kind === 'colon');
  const first = tokens[colon + 1];
  const frame = colon < 2 ? undefined : frames.find((candidate) => leadsTo(candidate, colon));
  if (!frame?.subject || first?.kind !== 'word' || !first.capital) {
    return undefined;
  }
  const words = tokens.slice(colon + 1);
  const saysI = words.some(({ tags }) => (tags & tag.firstPerson) !== 0);
  if (!isSomebody(tokens, frame.subject, saysI, passages.lexicon) || !mayBeSpoken(words, saysI, passages)) {
    return undefined;
  }
  const until = lastSentence(passages, passage);
  const spoken = until > passage.index || isSpoken(passages.text, passage, words, passages.lexicon);
  const end = passages.sentences[until]?.end ?? passage.end;
  return spoken ? { start: first.start, end, cue: frame.cue, subject: frame.subject, until } : undefined;
}

function isReported(words: readonly Token[], lexicon: SpeechLexicon): boolean {
  return findMood(words, 0, words.length, lexicon, tag.reportedMood) !== undefined;
}

/**
 * Whether a subject is somebody who speaks: “a simple question remains: …” and „die Frage lautet: …“ are nobody's words.
 * Where common nouns have capitals, whoever says “I” is somebody, whatever noun he is called by.
 */
export function isSomebody(
  tokens: readonly Token[],
  subject: NounPhrase,
  saysI: boolean,
  lexicon: SpeechLexicon,
): boolean {
  const opener = tokens[subject.first];
  const person = personality(tokens, subject, lexicon);
  const isNoun = lexicon.words.capitalNouns === true && (opener?.tags === 0 ? opener.capital : saysI && person >= 0);
  return subject.pronoun || isNoun || person >= 1;
}

// „sagte: Er sei müde“ is reported, „sagte: Ich glaube, er sei müde“ is not.
function mayBeSpoken(words: readonly Token[], saysI: boolean, { lexicon }: Passages): boolean {
  const isMarked = words.some(({ kind }) => kind === 'marks');
  return words.length >= fewestWords && !isMarked && (saysI || !isReported(words, lexicon));
}

/** Whether a frame stands right before the colon, with little between: “setzte er auch hinzu:”, “told reporters:”. */
export function leadsTo({ kind, strong, subject, at, pointsBack }: Frame, colon: number): boolean {
  const last = Math.max(at, subject?.last ?? at);
  return kind === 'verb' && strong && !pointsBack && last < colon && colon - last <= mostBetween;
}

// The last sentence of the paragraph that still says “I” or “we” is the last one spoken, unless others speak before it.
function lastSentence(passages: Passages, { index, paragraph }: Passage): number {
  let last = index;
  for (let next = index + 1; next <= index + mostSentences; next++) {
    const passage = passages.at(next);
    if (passage?.paragraph !== paragraph || isOthers(passage)) {
      break;
    }
    last = hasPerson(passage.tokens, passages.lexicon) ? next : last;
  }
  return last;
}

function isOthers({ tokens, frames }: Passage): boolean {
  return (
    frames.some(({ kind, strong, subject }) => kind === 'verb' && strong && subject?.pronoun === false) ||
    tokens.some(({ kind }) => kind === 'marks')
  );
}

function isSpoken(text: string, { end }: Passage, tokens: readonly Token[], lexicon: SpeechLexicon): boolean {
  return '!?'.includes(text.charAt(end - 1)) || hasPerson(tokens, lexicon);
}

function hasPerson(tokens: readonly Token[], { speaking }: SpeechLexicon): boolean {
  return tokens.some(({ tags, entry }) => (tags & tag.firstPerson) !== 0 || speaking.has(entry));
}
