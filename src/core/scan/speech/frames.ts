import { subjectAfter } from './adverbials';
import { withApposition, withNamesBefore } from './appositions';
import { asideOpener } from './asides';
import { bareFrame } from './bareFrames';
import { makeFrame, placedFrame } from './frame';
import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { findAuxiliary, isFinite, isNoun } from './homographs';
import { impersonalClause } from './impersonalClauses';
import { likelySpeaker } from './likelySpeaker';
import { withParticles } from './nameParticles';
import { clausePhrase, phraseAfter, startOfClause, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { mainSubject } from './plainSubjects';
import { findMood } from './mood';
import { cues } from './reportSigns';
import { isSource, sourceFrame, viewpoint } from './sourceFrames';
import type { Token } from './tokens';
import { placeOf, verbSecondSubject } from './verbSecond';
import { citedBy, findSubject, isInverted } from './subjects';
import { isObjectOf } from './subjectsBehind';

// A sentence with more cues is no prose.
const mostFrames = 20;

/** The frames in a sentence, in order. */
export function findFrames(tokens: readonly Token[], lexicon: SpeechLexicon): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < tokens.length && frames.length < mostFrames; at++) {
    const token = tokens[at];
    const view = at === 0 && token !== undefined && lexicon.viewpoints.has(token.entry);
    if (token?.kind === 'word' && (view || token.tags & cues || isSource(token, at, lexicon))) {
      const frame = view ? viewpoint(tokens, token, lexicon) : frameAt(tokens, at, token, lexicon, frames);
      if (frame) {
        const place = frame.kind === 'verb' ? placeIn(tokens, at, lexicon) : 'main';
        const joined = withoutOpening(tokens, joinedSubject(tokens, frame, frames.at(-1), lexicon), lexicon);
        const own = withParticles(tokens, joined, lexicon);
        const subject = withNamesBefore(tokens, withApposition(tokens, own, lexicon), lexicon);
        frames.push(placedFrame(frame, subject, place));
      }
    }
  }
  return frames;
}

// “[El diputado] calificó de “vergüenza” el acuerdo y exigió”: what stands between two joined verbs is an object.
function joinedSubject(
  tokens: readonly Token[],
  { kind, at, subject }: Frame,
  before: Frame | undefined,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const joined = lexicon.coordinators.has(tokens[at - 1]?.entry ?? '') && lexicon.words.farSubjects === true;
  const earlier = before?.subject;
  const between = earlier && subject && earlier.last < before.at && subject.first > before.at && subject.last < at;
  return joined && kind === 'verb' && before?.kind === 'verb' && between ? earlier : subject;
}

// “[Et] l’élu d’ajouter”: the conjunction is no part of the subject; “afirmou [aos] jornalistas” has none.
function withoutOpening(
  tokens: readonly Token[],
  subject: NounPhrase | undefined,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const entry = subject && tokens[subject.first]?.entry;
  if (!subject || entry === undefined || subject.first === subject.last) {
    return subject;
  }
  if (lexicon.coordinators.has(entry)) {
    return toPhrase(tokens, subject.first + 1, subject.last, false) ?? subject;
  }
  const article = lexicon.definites.has(entry) || lexicon.words.definites === undefined;
  return lexicon.datives.has(entry) && lexicon.prepositions.has(entry) && !article ? undefined : subject;
}

function placeIn(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): ReturnType<typeof placeOf> {
  if (lexicon.words.verbSecond === true) {
    return placeOf(tokens, verb, lexicon);
  }
  // “Jak dodał, …”
  const opener = tokens[startOfClause(tokens, verb)];
  const behind = lexicon.words.subjectBehind === true && lexicon.asides.has(opener?.entry ?? '');
  const far = lexicon.words.farSubjects === true && asideOpener(tokens, verb, lexicon) !== undefined;
  return behind || far ? 'aside' : 'main';
}

function frameAt(
  tokens: readonly Token[],
  at: number,
  token: Token,
  lexicon: SpeechLexicon,
  before: readonly Frame[],
): Frame | undefined {
  const { tags } = token;
  const alone = tags & tag.bareCue && at === 0 ? bareFrame(tokens, at, token, lexicon) : undefined;
  if (alone) {
    return alone;
  }
  if (isSource(token, at, lexicon)) {
    return sourceFrame(tokens, at, token, lexicon);
  }
  const impersonal = impersonalClause(tokens, at, token, lexicon);
  if (impersonal) {
    return impersonal;
  }
  if (tags & tag.bareCue) {
    return bareFrame(tokens, at, token, lexicon);
  }
  if (isNoun(tokens, at, token, lexicon)) {
    return undefined;
  }
  return verbal(tokens, at, token, lexicon, before);
}

const longestQuoted = 8;

// “podała agencja, cytując słowa [prezydenta]: „…””: the words are not the agency's.
function quotedBehind(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const colon = tokens.findIndex(({ kind }, index) => index > at && kind === 'colon');
  const words = tokens[at + 1];
  const said = words !== undefined && ((words.tags & tag.sayingNoun) !== 0 || lexicon.answers.has(words.entry));
  const from = said ? at + 2 : at + 1;
  const near = colon - from <= longestQuoted && tokens.slice(from, colon).every(({ kind }) => kind === 'word');
  return near && from < colon ? toPhrase(tokens, from, colon - 1, false) : undefined;
}

function verbal(
  tokens: readonly Token[],
  at: number,
  token: Token,
  lexicon: SpeechLexicon,
  before: readonly Frame[],
): Frame | undefined {
  const { tags } = token;
  // „von „Armut“ [zu sprechen]“ tells what somebody would have to do to have said it; not “Er wagt zu fragen: …”.
  const infinitive = lexicon.words.verbSecond === true && tokens[at - 1]?.entry === lexicon.words.infinitive;
  if (infinitive && tags & tag.verb && tokens[at + 1]?.kind !== 'colon') {
    return undefined;
  }
  // “Asked whether …, X said”
  if (at === 0 && tags & tag.participle && token.capital && lexicon.words.bareClauses === true) {
    return undefined;
  }
  if (tags & tag.separable && hasParticle(tokens, at, lexicon)) {
    return withSubject(tokens, at, at, token, true, lexicon);
  }
  const quoted = lexicon.quoting.has(token.entry) ? quotedBehind(tokens, at, lexicon) : undefined;
  if (quoted) {
    return makeFrame('verb', token, at, quoted, true);
  }
  // “Quist is [calling] it a lie” has a subject of its own, “…, [calling] it a lie” the sentence’s.
  const progressive = ((tokens[at - 1]?.tags ?? 0) & (tag.auxiliary | tag.finite)) !== 0;
  if (tags & tag.gerund && !(tags & tag.verb) && progressive) {
    return withSubject(tokens, at - 1, at, token, true, lexicon);
  }
  if (tags & tag.gerund && !(tags & tag.verb)) {
    // “…”, said X, a fisherman from Y, [adding] that …: the verb behind the marks has the subject of both.
    const framed = before.find(
      ({ subject, at: verb }) => subject !== undefined && isBehindMarks(tokens, subject, verb),
    );
    const subject = framed?.subject ?? citedBefore(tokens, at, before, lexicon) ?? mainSubject(tokens, at, lexicon);
    return makeFrame('verb', token, at, subject, true);
  }
  const auxiliary =
    tags & tag.participle && !isFinite(tokens, at, token) ? findAuxiliary(tokens, at, lexicon) : undefined;
  if (auxiliary !== undefined) {
    return participial(tokens, at, token, auxiliary, lexicon);
  }
  // “sei ihr [verweigert] worden”: what was done to a thing, which says nothing.
  const suffered =
    lexicon.words.verbSecond === true && !(tags & tag.participle) && lexicon.passive.has(tokens[at + 1]?.entry ?? '');
  return tags & (tag.verb | tag.weakVerb) && !suffered
    ? withSubject(tokens, at, at, token, (tags & tag.verb) !== 0, lexicon)
    : undefined;
}

// “The paper quoted [the minister] as saying”
function citedBefore(
  tokens: readonly Token[],
  at: number,
  before: readonly Frame[],
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const last = before.at(-1);
  const predicate = ((tokens[at - 1]?.tags ?? 0) & tag.predicative) !== 0;
  return predicate && last && lexicon.citing.has(tokens[last.at]?.entry ?? '') ? last.subject : undefined;
}

function isBehindMarks(tokens: readonly Token[], { first }: NounPhrase, verb: number): boolean {
  const before = Math.min(first, verb) - 1;
  return tokens[tokens[before]?.kind === 'comma' ? before - 1 : before]?.kind === 'marks';
}

// “X hat … gesagt”, “von X als … bezeichnet”, “weil X … gesagt hat”.
function participial(
  tokens: readonly Token[],
  at: number,
  token: Token,
  auxiliary: number,
  lexicon: SpeechLexicon,
): Frame | undefined {
  // “wird genannt”, “war genannt worden”
  const passive =
    lexicon.passive.has(tokens[auxiliary]?.entry ?? '') || lexicon.passive.has(tokens[at + 1]?.entry ?? '');
  const agent =
    passive && !lexicon.citing.has(token.entry) ? findAgent(tokens, Math.min(auxiliary, at), at, lexicon) : undefined;
  if (agent) {
    return makeFrame('verb', token, at, agent, true);
  }
  // “s’est indigné” is no passive.
  const sure = lexicon.words.verbSecond === true || lexicon.words.bareClauses === true;
  const spoken = !passive || !sure || lexicon.citing.has(token.entry);
  if (auxiliary > at) {
    return makeFrame('verb', token, at, spoken ? subordinateSubject(tokens, at, lexicon) : undefined, spoken);
  }
  // « … », a déclaré X: the subject follows both.
  const behind = auxiliary === at - 1 && isInverted(tokens, auxiliary, lexicon);
  const subject = behind ? subjectAfter(tokens, at + 1, lexicon) : undefined;
  if (subject) {
    return makeFrame('verb', token, at, subject, true);
  }
  const frame = withSubject(tokens, auxiliary, at, token, true, lexicon);
  // “Ein Beamter habe ihm gesagt, …”: somebody else says so.
  const reported = findMood(tokens, auxiliary, auxiliary + 1, lexicon, tag.reportedMood) !== undefined;
  if (!passive || token.tags & tag.impersonal) {
    return reported ? { ...frame, embedded: true } : frame;
  }
  // “wurde als „…“ bezeichnet” has no speaker, “wird mit den Worten zitiert” has.
  return { ...frame, strong: false, subject: spoken ? frame.subject : undefined };
}

function findAgent(tokens: readonly Token[], from: number, at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  for (let index = Math.max(0, from - 12); index < Math.min(tokens.length, at + 4); index++) {
    const token = tokens[index];
    if (token && lexicon.agents.has(token.entry) && !token.capital) {
      return phraseAfter(tokens, index + 1, lexicon);
    }
  }
  return undefined;
}

// “…, weil [X] … gesagt hat”, “[X], der … gesagt hat”.
function subordinateSubject(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  if (lexicon.words.verbSecond === true) {
    return verbSecondSubject(tokens, at, lexicon);
  }
  let first = at;
  while (first > 0 && tokens[first - 1]?.kind !== 'comma' && tokens[first - 1]?.kind !== 'colon') {
    first--;
  }
  const opener = tokens[first];
  if (first > 1 && opener && opener.tags & tag.relative && tokens[first + 1]?.capital !== true) {
    return clausePhrase(tokens, startOfClause(tokens, first - 2), first - 2, lexicon);
  }
  return likelySpeaker(tokens, first, at - 1, lexicon);
}

function withSubject(
  tokens: readonly Token[],
  verb: number,
  at: number,
  token: Token,
  strong: boolean,
  lexicon: SpeechLexicon,
): Frame {
  const first = tokens[startOfClause(tokens, verb)];
  const pointsBack = first !== undefined && first.start <= (tokens[verb]?.start ?? 0) && isBackPointer(tokens, verb);
  // “Lo ha riferito [il portavoce]”
  const behind = pointsBack && lexicon.words.farSubjects === true ? subjectAfter(tokens, at + 1, lexicon) : undefined;
  const found = behind ?? findSubject(tokens, verb, lexicon);
  const subject = found && isObjectOf(tokens, found, verb, lexicon) ? undefined : found;
  const cited =
    subject && verb === at && lexicon.citing.has(token.entry) ? citedBy(tokens, verb, subject, lexicon) : subject;
  return makeFrame('verb', token, at, cited, strong, pointsBack);
}

function isBackPointer(tokens: readonly Token[], verb: number): boolean {
  // “Lo ha riferito”, “Así lo dijo”
  const before = tokens.slice(0, verb);
  return (verb === 1 || verb === 2) && before.every(({ tags }) => (tags & tag.backPointing) !== 0);
}

function hasParticle(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): boolean {
  const particles = lexicon.particles.get(tokens[verb]?.lower ?? '');
  for (let at = verb + 1; particles && at < Math.min(tokens.length, verb + 40); at++) {
    if (tokens[at + 1]?.kind !== 'word' && particles.has(tokens[at]?.entry ?? '')) {
      return true;
    }
  }
  return false;
}
