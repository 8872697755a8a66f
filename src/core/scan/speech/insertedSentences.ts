import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { personality, phraseFrom } from './likelySpeaker';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

/** A sentence of the author’s between dashes, by its subject and its last token. */
export interface InsertedSentence {
  readonly subject: NounPhrase;
  /** The verb, or the word behind the subject. */
  readonly cue: Token;
  readonly last: number;
}

const longestSentence = 24;

/**
 * The author’s sentence that begins at token `at`, inside the marks: «Я не сбегу. — [Мэр Тео Варн говорит тихо.] — Ни
 * сегодня, ни завтра». A full stop before each of the two dashes and a person for its subject tell it from speech.
 */
export function insertedSentence(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
): InsertedSentence | undefined {
  const opener = tokens[at];
  const opens = tokens[at - 1]?.kind === 'dash' && tokens[at - 2]?.kind === 'sign' && opener?.kind === 'word';
  if (lexicon.words.sentencesInside !== true || !opens || !opener.capital) {
    return undefined;
  }
  let dash = at;
  while (dash < tokens.length && dash - at <= longestSentence && isPlain(tokens[dash])) {
    dash++;
  }
  const subject = tokens[dash]?.kind === 'dash' ? phraseFrom(tokens, at, dash - 1, lexicon) : undefined;
  if (subject?.first !== at || tokens[dash - 1]?.kind !== 'sign' || !isSomebody(tokens, subject, lexicon)) {
    return undefined;
  }
  const behind = tokens.slice(subject.last + 1, dash - 1);
  const verbs = tag.verb | tag.weakVerb;
  const cue = behind.find(({ tags }) => (tags & verbs) !== 0) ?? behind[0];
  return cue?.kind === 'word' ? { subject, cue, last: dash } : undefined;
}

function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number' || token?.kind === 'comma' || token?.kind === 'sign';
}

function isSomebody(tokens: readonly Token[], subject: NounPhrase, lexicon: SpeechLexicon): boolean {
  const opener = tokens[subject.first];
  const third = tag.masculine | tag.feminine;
  return subject.pronoun
    ? ((opener?.tags ?? 0) & anyPronoun & third) !== 0
    : personality(tokens, subject, lexicon) >= 1 || ((opener?.nouns ?? 0) & noun.personTitle) !== 0;
}
