import { isOne, namesSomebody } from './agreement';
import { withApposition } from './appositions';
import { makeFrame } from './frame';
import type { Frame } from './frame';
import { impersonalFrame } from './impersonalClauses';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { likelySpeaker } from './likelySpeaker';
import { phraseAfter, phraseEnding, startOfClause, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import { documentOf, possessorOf, sourceBefore, sourcePhrase } from './sourcePhrases';
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
  const frame = foreignSource(tokens, at, token, lexicon);
  return frame?.kind === 'source' && frame.subject && isOwn(tokens, frame.subject, lexicon)
    ? ownFrame(tokens, frame, frame.subject, lexicon)
    : frame;
}

function foreignSource(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const { tags } = token;
  if (lexicon.reportAdverbs.has(token.entry)) {
    return tokens[at - 1]?.kind === 'comma'
      ? relativeSource(tokens, at, token, lexicon)
      : makeFrame('source', token, at, undefined, true);
  }
  if (tags & tag.impersonal) {
    return impersonalFrame(tokens, at, token, documentOf(tokens, at, lexicon), lexicon);
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
  if (tags & tag.sourcePreposition && isPostponed(tokens, at, lexicon)) {
    return makeFrame('source', token, at, possessorBefore(tokens, at - 2, lexicon), true);
  }
  if (tags & tag.sourcePreposition) {
    return preposition(tokens, at, token, lexicon);
  }
  if (tags & tag.sourceAfter) {
    const subject = sourceBefore(tokens, at - 1, lexicon);
    return subject && isReferringBack(tokens, subject, lexicon)
      ? makeFrame('source', token, at, undefined, true)
      : subject && makeFrame('source', token, at, subject, true);
  }
  return openingSource(tokens, at, token, lexicon);
}

// “Berichte, [wonach] …”, “sieht eine Regel vor, [wonach] …”: what was named right before, not who spoke last.
function relativeSource(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const noun = tokens.findLastIndex(({ kind, capital }, index) => index < at && kind === 'word' && capital);
  const subject = noun >= 0 && at - noun <= farthestNoun ? phraseEnding(tokens, noun, lexicon) : undefined;
  return subject && { ...makeFrame('source', token, at, subject, true), embedded: true };
}

const farthestNoun = 8;

// “ihrer Ansicht [nach]”, “dem Vernehmen [nach]”; not “laut dem Bericht nach Bonn”, “ihrer Forderung nach Neuwahlen”.
function isPostponed(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const [governor, article, said] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  const isSaid = said !== undefined && ((said.tags & tag.sayingNoun) !== 0 || (said.nouns & noun.saying) !== 0);
  const known = article !== undefined && (lexicon.possessives.has(article.entry) || lexicon.oblique.has(article.entry));
  const governed =
    governor !== undefined && (lexicon.prepositions.has(governor.entry) || (governor.tags & tag.source) !== 0);
  const next = tokens[at + 1];
  const governs =
    next?.capital === true ||
    lexicon.oblique.has(next?.entry ?? '') ||
    lexicon.masculineArticles.has(next?.entry ?? '');
  return lexicon.words.verbSecond === true && isSaid && known && !governed && !governs;
}

// “[ihrer] Ansicht nach”
function possessorBefore(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  return lexicon.possessives.has(tokens[at]?.entry ?? '') ? toPhrase(tokens, at, at, true) : undefined;
}

// “[Den Angaben] zufolge” are those of whom the sentence before has named; “dem Bericht zufolge” names the report.
function isReferringBack(tokens: readonly Token[], { first, last }: NounPhrase, lexicon: SpeechLexicon): boolean {
  const said = tokens[last];
  const onlySaid = said !== undefined && (said.tags & tag.sayingNoun) !== 0 && (said.nouns & noun.document) === 0;
  return last === first + 1 && onlySaid && lexicon.definites.has(tokens[first]?.entry ?? '');
}

function isOwn(tokens: readonly Token[], { first }: NounPhrase, { own }: SpeechLexicon): boolean {
  return tokens.slice(first, first + 2).some(({ entry }) => own.has(entry));
}

function ownFrame(tokens: readonly Token[], frame: Frame, phrase: NounPhrase, lexicon: SpeechLexicon): Frame {
  // “nach [eigenen Angaben] 300 Mitglieder”
  const said = tokens.findIndex(
    ({ tags }, at) => at >= phrase.first && at < phrase.last && (tags & tag.sayingNoun) !== 0,
  );
  const source = (said < 0 ? undefined : toPhrase(tokens, phrase.first, said, false)) ?? phrase;
  return { ...frame, subject: ownSource(tokens, frame.at, source, lexicon), source };
}

// “Nach eigenen Angaben wusste [die Ministerin] nichts”: the source is whom the sentence is about.
function ownSource(
  tokens: readonly Token[],
  at: number,
  source: NounPhrase,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const first = startOfClause(tokens, at);
  // “[Karl Vogt], laut eigenen Angaben ein Freund, …”
  if (first === at && tokens[at - 1]?.kind === 'comma' && tokens[at - 2]?.capital === true) {
    return phraseEnding(tokens, at - 2, lexicon);
  }
  return first < at
    ? likelySpeaker(tokens, first, at - 1, lexicon)
    : likelySpeaker(tokens, source.last + 1, tokens.length - 1, lexicon);
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
  // “naar [eigen zeggen]”
  if (lexicon.own.has(tokens[at + 1]?.entry ?? '') && ((tokens[at + 2]?.tags ?? 0) & tag.sayingNoun) !== 0) {
    return makeFrame('source', token, at, toPhrase(tokens, at + 1, at + 2, false), true);
  }
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
  return judged && subject !== undefined && namesSomebody(tokens, subject)
    ? makeFrame('bare', token, 0, subject, true)
    : undefined;
}
