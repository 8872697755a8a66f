import { subjectAfter } from './adverbials';
import { isOne, namesSomebody } from './agreement';
import { asideOpener } from './asides';
import { isFronted, isFrontedClause } from './fronted';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { likelySpeaker, personality } from './likelySpeaker';
import { nameWithParticle } from './nameParticles';
import { noun } from './nouns';
import { clausePhrase, phraseAfter, phraseBefore, startOfClause, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { isParticiple, isRepeated, plainSubject } from './plainSubjects';
import type { Token } from './tokens';
import { isNamed, mayStandBehind, subjectBehind } from './subjectsBehind';
import { verbSecondSubject } from './verbSecond';

/** “Der Kurier zitiert [den Minister] mit den Worten”: the words are those of the object, where it is somebody. */
export function citedBy(
  tokens: readonly Token[],
  verb: number,
  subject: NounPhrase,
  lexicon: SpeechLexicon,
): NounPhrase {
  const from = subject.first > verb ? subject.last + 1 : verb + 1;
  if (lexicon.words.citedBehind !== undefined && tokens[from]?.entry === lexicon.words.citedBehind) {
    return untilStop(tokens, from + 1) ?? subject;
  }
  const object = nameWithParticle(tokens, from, lexicon) ?? phraseAfter(tokens, from, lexicon);
  const opener = object && tokens[object.first];
  if (!object || !opener || object.first !== from) {
    return subject;
  }
  const marked = lexicon.oblique.has(opener.entry) && !isOne(tokens, object, noun.document);
  const bare = object.last === object.first && opener.capital && opener.tags === 0 && opener.nouns === 0;
  return marked || bare || isSaying(tokens, object.last + 1) || namesSomebody(tokens, object) ? object : subject;
}

const longestCited = 8;

// “نقلت الوكالة عن [أحد السكان] قوله”
function untilStop(tokens: readonly Token[], first: number): NounPhrase | undefined {
  let at = first;
  while (
    tokens[at]?.kind === 'word' &&
    ((tokens[at]?.tags ?? 0) & (tag.stop | tag.that)) === 0 &&
    at - first < longestCited
  ) {
    at++;
  }
  return at > first ? toPhrase(tokens, first, at - 1, false) : undefined;
}

/** “The paper quoted the minister [as saying]” */
function isSaying(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.tags ?? 0) & tag.predicative) !== 0 && ((tokens[at + 1]?.tags ?? 0) & tag.gerund) !== 0;
}

/** Whom the finite verb at `verb` has for its subject: before it, or after it where the order is turned round. */
export function findSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  if (lexicon.words.verbSecond === true) {
    return verbSecondSubject(tokens, verb, lexicon);
  }
  const before = tokens[verb - 1];
  if (before && before.tags & tag.relative && tokens[verb - 2]?.kind === 'comma') {
    return clausePhrase(tokens, behindVerb(tokens, startOfClause(tokens, verb - 3)), verb - 3, lexicon);
  }
  if (isRepeated(tokens, verb)) {
    return phraseBefore(tokens, verb - 3, lexicon);
  }
  // “Pytany, kiedy to nastąpi, odparł”: who is asked is who spoke before, where no name follows.
  if (lexicon.words.subjectBehind === true && lexicon.asking.has(tokens[0]?.entry ?? '')) {
    return behindParticiple(tokens, verb, lexicon);
  }
  const parted = before?.kind === 'comma' || before?.kind === 'dash';
  if (parted && mayStandBehind(tokens[verb], lexicon)) {
    const behind = subjectBehind(tokens, verb, lexicon);
    if (behind && (tokens[verb - 2]?.kind === 'marks' || isNamed(tokens, behind, lexicon))) {
      return behind;
    }
  }
  return isInverted(tokens, verb, lexicon)
    ? (aroundMarks(tokens, verb, lexicon) ?? phraseBehind(tokens, verb, lexicon) ?? phraseBefore(tokens, verb, lexicon))
    : (behindParticiple(tokens, verb, lexicon) ??
        plainSubject(tokens, verb, lexicon) ??
        farSubject(tokens, verb, lexicon));
}

// “[Quist], “a nuisance by nature,” began the count”: what the verb behind the marks governs is a thing, and nobody.
function aroundMarks(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const marks = tokens[verb - 1]?.kind === 'comma' ? verb - 2 : verb - 1;
  if (lexicon.words.bareClauses !== true || marks < 2 || tokens[marks]?.kind !== 'marks') {
    return undefined;
  }
  const behind = phraseBehind(tokens, verb, lexicon);
  const words = behind?.pronoun === false ? tokens.slice(behind.first, behind.last + 1) : [];
  const thing = words.length > 0 && !words.some(({ capital }) => capital);
  return thing && behind && personality(tokens, behind, lexicon) < 1
    ? likelySpeaker(tokens, 0, marks - 1, lexicon)
    : undefined;
}

// “Pytany o terminy [Tarnow] odparł”
function behindParticiple(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const first = startOfClause(tokens, verb);
  const opener = tokens[first];
  const opens = lexicon.words.subjectBehind === true && opener !== undefined && verb - first > 2;
  return opens && isParticiple(opener, tokens[first + 1], lexicon)
    ? likelySpeaker(tokens, first + 1, verb - 1, lexicon)
    : undefined;
}

function phraseBehind(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  return lexicon.words.subjectBehind === true
    ? subjectBehind(tokens, verb, lexicon)
    : subjectAfter(tokens, verb + 1, lexicon);
}

// “…”, retó [el canciller], quien exigió: a verb that no list has opens the clause behind the marks.
function behindVerb(tokens: readonly Token[], first: number): number {
  const opener = tokens[first];
  const verb = tokens[first - 1]?.kind === 'comma' && tokens[first - 2]?.kind === 'marks' && opener?.kind === 'word';
  return verb && !opener.capital && opener.tags === 0 ? first + 1 : first;
}

// “X stood up and said”: the first noun phrase of the sentence.
function farSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const far = verb > 0 ? likelySpeaker(tokens, 0, verb - 1, lexicon) : undefined;
  // In “as diplomats call it” the pronoun is an object.
  const behind = far ? undefined : phraseBehind(tokens, verb, lexicon);
  return far ?? (behind?.pronoun === true && lexicon.words.bareClauses === true ? undefined : behind);
}

export function isInverted(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): boolean {
  const before = tokens[verb - 1];
  if (!before || before.kind === 'marks' || before.kind === 'dash' || before.kind === 'sign') {
    return true;
  }
  if (before.kind === 'comma') {
    const earlier = tokens[verb - 2];
    if (lexicon.words.farSubjects === true && closesSentence(tokens, verb, lexicon)) {
      return true;
    }
    return earlier?.kind === 'marks' || (lexicon.words.verbSecond === true && isFronted(tokens, 0));
  }
  // «Chi paga?», [si è] chiesto il consigliere
  if (lexicon.words.farSubjects === true && opensBehindMarks(tokens, verb)) {
    return true;
  }
  if (lexicon.words.farSubjects === true && asideOpener(tokens, verb, lexicon) !== undefined) {
    return true;
  }
  return lexicon.words.verbSecond === true && isFrontedClause(tokens, startOfClause(tokens, verb - 1), verb, lexicon);
}

function opensBehindMarks(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && isSmallBefore(tokens[at])) {
    at--;
  }
  return at < verb - 1 && tokens[at]?.kind === 'comma' && tokens[at - 1]?.kind === 'marks';
}

function isSmallBefore(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && (token.tags & (tag.adverb | tag.auxiliary)) !== 0;
}

// « Le pont est fermé, [assure l’agence Estor]. », “…, ha detto il ministro”: verb and subject, and nothing behind.
function closesSentence(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): boolean {
  const participle = ((tokens[verb + 1]?.tags ?? 0) & tag.participle) !== 0;
  const from = participle && ((tokens[verb]?.tags ?? 0) & tag.auxiliary) !== 0 ? verb + 2 : verb + 1;
  const subject = phraseAfter(tokens, from, lexicon);
  const opener = subject && tokens[subject.first];
  const named = opener !== undefined && (opener.capital || (opener.tags & (tag.determiner | anyPronoun)) !== 0);
  return named && subject?.first === from && tokens.slice(subject.last + 1).every(({ kind }) => kind === 'sign');
}
