import { isOne } from './antecedents';
import { withApposition } from './appositions';
import { makeFrame } from './frame';
import type { Frame } from './frame';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { personality } from './likelySpeaker';
import { phraseAfter, phraseEnding, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import { documentOf, possessorOf, sourcePhrase } from './sourcePhrases';
import type { Token } from './tokens';

const sources = tag.impersonal | tag.source | tag.sourcePreposition | tag.sourceAfter;

/** Whether the word may make a source of the words beside it: “laut”, “selon”, “zufolge”, “heißt es”. */
export function isSource(token: Token, at: number, lexicon: SpeechLexicon): boolean {
  return (
    (token.tags & sources) !== 0 ||
    lexicon.reportAdverbs.has(token.entry) ||
    (at === 0 && lexicon.openingSources.has(token.entry))
  );
}

/** The frame of a source that no verb makes the speaker. */
export function sourceFrame(
  tokens: readonly Token[],
  at: number,
  token: Token,
  lexicon: SpeechLexicon,
): Frame | undefined {
  const { tags } = token;
  if (lexicon.reportAdverbs.has(token.entry)) {
    return makeFrame('source', token, at, undefined, true);
  }
  if (tags & tag.impersonal) {
    return makeFrame('impersonal', token, at, documentOf(tokens, at, lexicon), true);
  }
  const before = tokens[at - 1];
  // “[Jej] zdaniem”
  if (tags & tag.source && before && at === 1 && before.tags & anyPronoun && before.tags & tag.determiner) {
    return makeFrame('source', token, at, toPhrase(tokens, 0, 0, true), true);
  }
  if (tags & tag.source) {
    const subject = sourcePhrase(tokens, at + 1, lexicon);
    return subject && makeFrame('source', token, at, subject, true);
  }
  if (tags & tag.sourcePreposition) {
    return preposition(tokens, at, token, lexicon);
  }
  if (tags & tag.sourceAfter) {
    const subject = phraseEnding(tokens, at - 1, lexicon);
    return subject && makeFrame('source', token, at, subject, true);
  }
  return openingSource(tokens, at, token, lexicon);
}

// « [Pour] Mme Brandt, le traité est mort »: only where a person or an institution follows, and a comma.
function openingSource(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const subject = withApposition(tokens, phraseAfter(tokens, at + 1, lexicon), lexicon);
  if (subject?.first !== at + 1 || tokens[subject.last + 1]?.kind !== 'comma') {
    return undefined;
  }
  const speaks =
    subject.pronoun ||
    isOne(tokens, subject, noun.feminine | noun.masculine | noun.institution) ||
    isDescribedName(tokens, subject);
  return speaks ? makeFrame('source', token, at, subject, true) : undefined;
}

// « Pour l’opposante Lena Vik, … »: a noun and right behind it a name of two words.
function isDescribedName(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  const [described, given, surname] = [tokens[last - 2], tokens[last - 1], tokens[last]];
  const names = [given, surname].every((token) => token?.kind === 'word' && token.capital && token.tags === 0);
  return names && last - 2 > first && described?.kind === 'word' && !described.capital && described.tags === 0;
}

// “nach Angaben der Polizei”, “nach dessen Worten”, but not “nach der Wahl”.
function preposition(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const subject = phraseAfter(tokens, at + 1, lexicon);
  if (!subject) {
    return undefined;
  }
  const place = tokens
    .slice(subject.first, Math.min(subject.last, subject.first + 3) + 1)
    .findIndex(({ nouns, tags }) => (tags & tag.sayingNoun) !== 0 || (nouns & noun.saying) !== 0);
  return place < 0
    ? undefined
    : makeFrame('source', token, at, possessorOf(tokens, subject, subject.first + place, lexicon), true);
}

/** “Für [die Ministerin] ist der Fall „erledigt“.” */
export function viewpoint(tokens: readonly Token[], token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const subject = phraseAfter(tokens, 1, lexicon);
  const verb = subject && tokens[subject.last + 1];
  const judged = verb !== undefined && lexicon.copulas.has(verb.entry);
  return judged && subject !== undefined && personality(tokens, subject, lexicon) >= 1
    ? makeFrame('bare', token, 0, subject, false)
    : undefined;
}
