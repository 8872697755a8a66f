import type { Span } from '../../model';
import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { clausePhrase, phraseAfter, phraseBefore, startOfClause } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Token } from './tokens';

/** A cue and whom it makes the speaker. */
export interface Frame {
  readonly kind: 'verb' | 'source' | 'impersonal' | 'bare';
  readonly cue: Span;
  /** Index of the cue’s token. */
  readonly at: number;
  readonly subject: NounPhrase | undefined;
  /** Whether the cue tells of speech by itself. */
  readonly strong: boolean;
  /** Whether it is said of the sentence before: “Das teilte X mit.” */
  readonly pointsBack: boolean;
}

/** The frames in a sentence, in order. */
export function findFrames(tokens: readonly Token[], lexicon: SpeechLexicon): Frame[] {
  const frames: Frame[] = [];
  tokens.forEach((token, at) => {
    const frame = token.kind === 'word' ? frameAt(tokens, at, token, lexicon) : undefined;
    if (frame) {
      frames.push(frame);
    }
  });
  return frames;
}

function frameAt(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const { tags } = token;
  if (tags & tag.impersonal) {
    return makeFrame('impersonal', token, at, undefined, true);
  }
  if (tags & tag.source) {
    const subject = phraseAfter(tokens, at + 1, lexicon);
    return subject && makeFrame('source', token, at, subject, true);
  }
  if (tags & tag.sourcePreposition) {
    return preposition(tokens, at, token, lexicon);
  }
  if (tags & tag.sourceAfter) {
    const subject = clausePhrase(tokens, startOfClause(tokens, at - 1), at - 1, lexicon);
    return subject && makeFrame('source', token, at, subject, true);
  }
  if (tags & tag.bareCue) {
    return bare(tokens, at, token, lexicon);
  }
  if (isNoun(tokens, at, token, lexicon)) {
    return undefined;
  }
  return verbal(tokens, at, token, lexicon);
}

function makeFrame(
  kind: Frame['kind'],
  token: Token,
  at: number,
  subject: NounPhrase | undefined,
  strong: boolean,
  pointsBack = false,
): Frame {
  return { kind, cue: { start: token.start, end: token.end }, at, subject, strong, pointsBack };
}

// “nach Angaben der Polizei”, “nach dessen Worten”, but not “nach der Wahl”.
function preposition(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const subject = phraseAfter(tokens, at + 1, lexicon);
  if (!subject) {
    return undefined;
  }
  const says = tokens
    .slice(subject.first, Math.min(subject.last, subject.first + 3) + 1)
    .some(({ lower, tags }) => tags & tag.sayingNoun || lexicon.nounEndings.some((ending) => lower.endsWith(ending)));
  return says ? makeFrame('source', token, at, subject, true) : undefined;
}

// “…”, so Merkel.
function bare(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const before = tokens[at - 1];
  if (before?.kind !== 'comma' && before?.kind !== 'marks' && before?.kind !== 'dash') {
    return undefined;
  }
  const subject = phraseAfter(tokens, at + 1, lexicon);
  const opener = subject && tokens[subject.first];
  const named = opener && (opener.capital || (opener.tags & (tag.determiner | anyPronoun)) !== 0);
  return subject && named ? makeFrame('bare', token, at, subject, true) : undefined;
}

function verbal(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const { tags } = token;
  if (tags & tag.separable && hasParticle(tokens, at, lexicon)) {
    return withSubject(tokens, at, at, token, true, lexicon);
  }
  if (tags & tag.gerund && !(tags & tag.verb)) {
    const subject = clausePhrase(tokens, 0, at - 1, lexicon);
    return makeFrame('verb', token, at, subject, true);
  }
  if (tags & tag.participle && !(tags & tag.verb)) {
    const auxiliary = findAuxiliary(tokens, at);
    return auxiliary === undefined ? undefined : withSubject(tokens, auxiliary, at, token, true, lexicon);
  }
  return tags & (tag.verb | tag.weakVerb)
    ? withSubject(tokens, at, at, token, (tags & tag.verb) !== 0, lexicon)
    : undefined;
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
  return makeFrame('verb', token, at, findSubject(tokens, verb, lexicon), strong, pointsBack);
}

/** Whom the finite verb at `verb` has for its subject: before it, or after it where the order is turned round. */
function findSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const before = tokens[verb - 1];
  if (before && before.tags & tag.relative && tokens[verb - 2]?.kind === 'comma') {
    return clausePhrase(tokens, startOfClause(tokens, verb - 3), verb - 3, lexicon);
  }
  const inverted = isInverted(tokens, verb, lexicon);
  return inverted
    ? (phraseAfter(tokens, verb + 1, lexicon) ?? phraseBefore(tokens, verb, lexicon))
    : (phraseBefore(tokens, verb, lexicon) ?? farSubject(tokens, verb, lexicon));
}

// “X stood up and said”: the first noun phrase of the sentence.
function farSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const first = tokens.findIndex((token, at) => at < verb && token.kind === 'word');
  if (first < 0) {
    return phraseAfter(tokens, verb + 1, lexicon);
  }
  let last = first;
  while (last < verb - 1 && tokens[last + 1]?.kind === 'word') {
    last++;
  }
  return clausePhrase(tokens, first, last, lexicon) ?? phraseAfter(tokens, verb + 1, lexicon);
}

function isInverted(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): boolean {
  const before = tokens[verb - 1];
  if (!before || before.kind === 'marks' || before.kind === 'dash' || before.kind === 'sign') {
    return true;
  }
  if (before.kind === 'comma') {
    const earlier = tokens[verb - 2];
    return earlier?.kind === 'marks' || (lexicon.words.verbSecond === true && isFronted(tokens, 0));
  }
  return lexicon.words.verbSecond === true && isFronted(tokens, startOfClause(tokens, verb - 1));
}

// “Am Montag [sagte]”, “Dazu [sagte]”, “Als er kam, [sagte]”: something else than the subject opens the sentence.
function isFronted(tokens: readonly Token[], first: number): boolean {
  const opener = tokens[first];
  if (!opener) {
    return false;
  }
  if (opener.kind === 'marks') {
    return true;
  }
  const fronts = tag.stop | tag.adverb | tag.backPointing | tag.sourcePreposition | tag.source;
  const determines = opener.tags & tag.determiner && tokens[first + 1]?.capital === true;
  return (opener.tags & fronts) !== 0 && !determines && (opener.tags & (anyPronoun & ~tag.neuter)) === 0
    ? true
    : (opener.tags & tag.linker) !== 0 && (opener.tags & tag.determiner) === 0 && !isName(opener);
}

function isName(token: Token): boolean {
  return token.capital && token.tags === 0;
}

function isBackPointer(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return verb === 1 && before !== undefined && (before.tags & tag.backPointing) !== 0;
}

function hasParticle(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): boolean {
  const particles = lexicon.particles.get(tokens[verb]?.lower ?? '');
  for (let at = verb + 1; particles && at < Math.min(tokens.length, verb + 40); at++) {
    if (particles.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind !== 'word') {
      return true;
    }
  }
  return false;
}

function findAuxiliary(tokens: readonly Token[], participle: number): number | undefined {
  const next = tokens[participle + 1];
  if (next && next.tags & tag.auxiliary) {
    return startOfClause(tokens, participle) < participle ? participle : undefined;
  }
  for (let at = participle - 1; at >= 0 && participle - at < 30; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'colon' || token.kind === 'semicolon') {
      return undefined;
    }
    if (token.tags & tag.auxiliary && token.kind === 'word') {
      return at;
    }
  }
  return undefined;
}

// “the report”, “die Fragen”: a noun that looks like a verb of saying.
function isNoun(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): boolean {
  const before = tokens[at - 1];
  if (token.capital && before !== undefined && (lexicon.words.capitalNouns === true || before.kind === 'word')) {
    return true;
  }
  if (before?.kind !== 'word' || lexicon.words.capitalNouns === true) {
    return false;
  }
  const nominal = tag.determiner | tag.linker | tag.sourcePreposition;
  return (
    (before.tags & nominal) !== 0 &&
    (before.tags & (anyPronoun | tag.relative | tag.adverb | anyCueVerb)) === 0 &&
    !isConjunction(before)
  );
}

function isConjunction(token: Token): boolean {
  return (token.tags & tag.linker) !== 0 && token.lower.length <= 3 && (token.tags & tag.stop) !== 0;
}
