import type { Span } from '../../model';
import { asideOpener } from './asides';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Frame } from './frame';
import { bareClauseStart, isAdverbial } from './bareClauses';
import { findMood } from './mood';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Passage } from './passages';
import type { Token } from './tokens';
import { unframedClause } from './unframed';

/** A clause that reports what somebody said. */
export interface ReportedClause extends Span {
  /** Which rule found it: `that`, `clause`, `source`, `mood`, … */
  readonly rule:
    'that' | 'clause' | 'infinitive' | 'source' | 'behind' | 'aside' | 'noun' | 'hearsay' | 'mood' | 'act' | 'headline';
  readonly cue: Span | undefined;
  /** Absent where the speaker is the one of the sentence before. */
  readonly subject: NounPhrase | undefined;
}

const least = 3;

/**
 * The reported clauses of a sentence, in order; none is inside another. `goesOn` says that the sentence before is
 * reported, so that a weak sign of the mood will do.
 */
export function findReportedClauses(passage: Passage, lexicon: SpeechLexicon, goesOn = false): ReportedClause[] {
  const { tokens, frames } = passage;
  const found: ReportedClause[] = [];
  for (const frame of frames) {
    const clause = frame.pointsBack ? undefined : clauseOf(tokens, frame, lexicon);
    if (clause && countWords(tokens, clause) >= (clause.rule === 'source' || clause.rule === 'aside' ? 2 : least)) {
      found.push(clause);
    }
  }
  found.push(...afterNouns(passage, lexicon));
  if (found.length > 0) {
    return withoutOverlaps(found);
  }
  const clause = unframedClause(passage, lexicon, goesOn);
  return clause ? [clause] : [];
}

// “die Befürchtung, dass …”, “mit der Begründung, … könne …”.
function afterNouns({ tokens, allTags }: Passage, lexicon: SpeechLexicon): ReportedClause[] {
  const found: ReportedClause[] = [];
  if ((allTags & (tag.that | tag.reportedMood | tag.weakMood)) === 0) {
    return found;
  }
  tokens.forEach((token, at) => {
    if (tokens[at + 1]?.kind !== 'comma' || !isSayingNoun(token)) {
      return;
    }
    const end = endOfSentencePart(tokens, at);
    const opens = ((tokens[at + 2]?.tags ?? 0) & tag.that) !== 0;
    const mood = findMood(tokens, at + 2, Math.min(end + 1, at + 14), lexicon, tag.reportedMood | tag.weakMood);
    const frame = { cue: { start: token.start, end: token.end }, subject: undefined };
    const clause = opens || mood !== undefined ? makeClause(tokens, at + 2, end, 'noun', frame) : undefined;
    if (clause) {
      found.push(clause);
    }
  });
  return found;
}

function isSayingNoun(token: Token): boolean {
  return (
    token.kind === 'word' && token.capital && ((token.tags & tag.sayingNoun) !== 0 || (token.nouns & noun.saying) !== 0)
  );
}

function clauseOf(tokens: readonly Token[], frame: Frame, lexicon: SpeechLexicon): ReportedClause | undefined {
  switch (frame.kind) {
    case 'source':
      return aroundSource(tokens, frame);
    case 'bare':
      return behindClause(tokens, frame, lexicon);
    case 'impersonal':
    case 'verb':
      return (
        asideClause(tokens, frame, lexicon) ?? afterVerb(tokens, frame, lexicon) ?? behindClause(tokens, frame, lexicon)
      );
  }
}

function makeClause(
  tokens: readonly Token[],
  first: number,
  last: number,
  rule: ReportedClause['rule'],
  frame: Pick<Frame, 'cue' | 'subject'>,
): ReportedClause | undefined {
  let end = last;
  while (end > first && isEdge(tokens[end])) {
    end--;
  }
  let begin = first;
  while (begin < end && isEdge(tokens[begin])) {
    begin++;
  }
  const from = tokens[begin];
  const to = tokens[end];
  const onlyMarks = begin === end && from?.kind === 'marks';
  return from && to && begin <= end && !onlyMarks
    ? { start: from.start, end: to.end, rule, cue: frame.cue, subject: frame.subject }
    : undefined;
}

function isEdge(token: Token | undefined): boolean {
  return token !== undefined && edges.has(token.kind);
}

const edges: ReadonlySet<Token['kind']> = new Set(['comma', 'dash', 'semicolon', 'sign', 'colon']);

// “laut X steht …”, “…, according to X”, “nach Angaben der Polizei”: the sentence without the source.
function aroundSource(tokens: readonly Token[], frame: Frame): ReportedClause | undefined {
  const { subject } = frame;
  const first = Math.min(frame.at, subject?.first ?? frame.at);
  const last = Math.max(frame.at, subject?.last ?? frame.at);
  const from = startOfSentencePart(tokens, first);
  const to = endOfSentencePart(tokens, last);
  // “…”, aldus X, [die …]: the words are in marks, and what follows tells of X.
  const quoted = tokens[first - 1]?.kind === 'comma' && tokens[first - 2]?.kind === 'marks' && first === 2;
  if (quoted && tokens[last + 1]?.kind === 'comma' && (tokens[last + 2]?.tags ?? 0) & tag.relative) {
    return undefined;
  }
  // “…, die nach Angaben von X …”: the rest of the relative clause.
  const comma = tokens.findLastIndex(({ kind }, at) => at < first && kind === 'comma');
  if (first - from <= 1 || (comma >= 0 && first - comma <= 3 && to - last > 3)) {
    return makeClause(tokens, last + 1, to, 'source', frame);
  }
  return to - last <= 2
    ? makeClause(tokens, from, first - 1, 'source', frame)
    : makeClause(tokens, from, to, 'source', frame);
}

function startOfSentencePart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.kind !== 'semicolon' && tokens[first - 1]?.kind !== 'colon') {
    first--;
  }
  return first;
}

function endOfSentencePart(tokens: readonly Token[], at: number): number {
  let last = at;
  while (last < tokens.length - 1 && tokens[last + 1]?.kind !== 'semicolon') {
    last++;
  }
  return last;
}

// “X sagte, dass …”, “X sagte, er habe …”, “X forderte, … zu …”, “X said (that) …”.
function afterVerb(tokens: readonly Token[], frame: Frame, lexicon: SpeechLexicon): ReportedClause | undefined {
  const from = Math.max(frame.at, frame.subject && frame.subject.first > frame.at ? frame.subject.last : frame.at) + 1;
  const end = endOfSentencePart(tokens, frame.at);
  const that = findThat(tokens, from, end, lexicon);
  if (that !== undefined && (opensRelative(tokens, that, frame) || isObject(tokens, that, end, frame))) {
    return undefined;
  }
  if (that !== undefined) {
    return makeClause(tokens, that, endOfReport(tokens, that, end, lexicon), 'that', frame);
  }
  if (lexicon.words.verbSecond !== true) {
    const bare = bareClauseStart(tokens, from, frame, lexicon);
    return bare === undefined
      ? undefined
      : makeClause(tokens, bare, endOfReport(tokens, bare, end, lexicon), 'clause', frame);
  }
  for (let at = from; at < end && at - from < 14; at++) {
    if (tokens[at]?.kind === 'colon' || tokens[at]?.kind === 'marks') {
      return undefined;
    }
    if (tokens[at]?.kind === 'comma') {
      return afterComma(tokens, at, endOfReport(tokens, at, end, lexicon), frame, lexicon);
    }
  }
  return undefined;
}

function afterComma(
  tokens: readonly Token[],
  comma: number,
  end: number,
  frame: Frame,
  lexicon: SpeechLexicon,
): ReportedClause | undefined {
  const bits = frame.strong ? tag.reportedMood | tag.weakMood : tag.reportedMood;
  if (findMood(tokens, comma + 1, end + 1, lexicon, bits) !== undefined) {
    return makeClause(tokens, comma + 1, end, 'clause', frame);
  }
  if (hasInfinitive(tokens, comma, end, lexicon)) {
    return makeClause(tokens, comma + 1, end, 'infinitive', frame);
  }
  const next = tokens[comma + 1];
  const opens = next?.kind === 'word' && (next.tags & (tag.stop | tag.relative | tag.that)) === 0;
  return opens && frame.strong && comma === frame.at + 1
    ? makeClause(tokens, comma + 1, end, 'clause', frame)
    : undefined;
}

// “…, nach Bonn zu gehen”, “…, der Partei beizutreten, die …”.
function hasInfinitive(tokens: readonly Token[], comma: number, end: number, lexicon: SpeechLexicon): boolean {
  const { infinitive } = lexicon.words;
  for (let at = comma + 1; at <= end && infinitive !== undefined && at - comma < longestInfinitive; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) {
      continue;
    }
    const inside = token.lower.indexOf(infinitive);
    const joined = inside >= 2 && lexicon.prefixes.has(token.lower.slice(0, inside));
    const verb = token.lower === infinitive ? tokens[at + 1] : joined ? token : undefined;
    if (verb?.kind === 'word' && !verb.capital && verb.lower.endsWith('n')) {
      return true;
    }
  }
  return false;
}

const longestInfinitive = 40;

// “…, Europa brauche die Engländer | und fügte hinzu”: the report ends where its sentence goes on with another cue.
function endOfReport(tokens: readonly Token[], from: number, end: number, lexicon: SpeechLexicon): number {
  const at = tokens.findIndex(
    ({ entry, kind }, index) =>
      index > from + 2 &&
      index < end &&
      (((lexicon.coordinators.has(entry) || (kind === 'dash' && lexicon.words.subjectBehind === true)) &&
        isCue(tokens[index + 1], lexicon)) ||
        (kind === 'comma' && opensAnother(tokens[index + 1], lexicon))),
  );
  return at < 0 ? end : at - 1;
}

// “…, according to two officials”, “…, calling it an invention”
function opensAnother(token: Token | undefined, { words }: SpeechLexicon): boolean {
  const bits = words.bareClauses === true ? tag.source | tag.gerund : 0;
  return token?.kind === 'word' && !token.capital && (token.tags & bits) !== 0;
}

function isCue(token: Token | undefined, { words }: SpeechLexicon): boolean {
  const weak = words.bareClauses === true ? tag.weakVerb : 0;
  return token?.kind === 'word' && !token.capital && (token.tags & (tag.verb | tag.separable | weak)) !== 0;
}

// “…”, ha detto X, [che] ha chiesto …: right behind the comma of its subject the word is a relative pronoun.
function opensRelative(tokens: readonly Token[], that: number, { at, subject }: Frame): boolean {
  const relative = ((tokens[that]?.tags ?? 0) & tag.relative) !== 0;
  return relative && subject !== undefined && subject.first > at && subject.last === that - 2;
}

// “De premier wilde [dat] niet bevestigen”: a pronoun, where no finite verb follows that could be that of a clause.
function isObject(tokens: readonly Token[], that: number, end: number, { at, strong }: Frame): boolean {
  const next = tokens[that + 1];
  const small = next !== undefined && !next.capital && (next.tags & (tag.adverb | tag.stop)) !== 0;
  const mayPoint = ((tokens[that]?.tags ?? 0) & tag.backPointing) !== 0 && that === at + 1 && !strong && small;
  const finite = tag.finite | tag.auxiliary;
  return mayPoint && !tokens.slice(that + 1, end + 1).some(({ tags, capital }) => !capital && (tags & finite) !== 0);
}

function findThat(tokens: readonly Token[], from: number, end: number, lexicon: SpeechLexicon): number | undefined {
  for (let at = from; at < end && at - from < 24; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'colon' || token.kind === 'semicolon') {
      return undefined;
    }
    if (token.tags & tag.that && !(token.tags & tag.determiner && isDeterminer(tokens, at, from, lexicon))) {
      return at;
    }
  }
  return undefined;
}

// “said that man”: “that” far from its verb, or before another article, is no conjunction.
function isDeterminer(tokens: readonly Token[], at: number, from: number, { times }: SpeechLexicon): boolean {
  const before = tokens[at - 1];
  const preposition =
    before?.kind === 'word' && (before.tags & (tag.stop | tag.linker)) !== 0 && !times.has(before.entry);
  return at - from > 6 || (at > from && preposition);
}

// “…, sagte X.”, “…, so X.”: the clause before, where it is not in marks.
function behindClause(tokens: readonly Token[], frame: Frame, lexicon: SpeechLexicon): ReportedClause | undefined {
  const { subject } = frame;
  const first = Math.min(frame.at, subject?.first ?? frame.at);
  const last = Math.max(frame.at, subject?.last ?? frame.at);
  const from = startOfSentencePart(tokens, first);
  const to = endOfSentencePart(tokens, last);
  const parts = lexicon.words.subjectBehind === true ? ['comma', 'dash'] : ['comma'];
  const comma = parts.includes(tokens[first - 1]?.kind ?? '') && tokens[first - 2]?.kind !== 'marks';
  // “At noon, X said: “…””: what X says is in the marks.
  const quotes = tokens.slice(last + 1).some(({ kind }) => kind === 'colon' || kind === 'marks');
  if (quotes || !comma) {
    return undefined;
  }
  const bare = lexicon.words.bareClauses === true;
  // “The bridge, X said, would stay closed”
  if (bare && frame.strong && subject && tokens[last + 1]?.kind === 'comma' && to - last > least) {
    return makeClause(tokens, from, to, 'behind', frame);
  }
  const inverted = subject === undefined || subject.first > frame.at || bare;
  if (!inverted || first < 4 || to - last > 8 || (bare && isAdverbial(tokens, from, first - 1, lexicon))) {
    return undefined;
  }
  return makeClause(tokens, from, first - 2, 'behind', frame);
}

// “Wie X mitteilte, …”, “…, wie X mitteilte”.
function asideClause(tokens: readonly Token[], frame: Frame, lexicon: SpeechLexicon): ReportedClause | undefined {
  const opener = Math.min(frame.subject?.first ?? frame.at, frame.at) - 1;
  const at =
    [opener, opener - 1].find((index) => lexicon.asides.has(tokens[index]?.entry ?? '')) ??
    (lexicon.words.farSubjects === true ? asideOpener(tokens, frame.at, lexicon) : undefined);
  if (at === undefined) {
    return undefined;
  }
  if (at > 0 && tokens[at - 1]?.kind === 'comma') {
    return makeClause(tokens, startOfSentencePart(tokens, at), at - 2, 'aside', frame);
  }
  const behind = Math.max(frame.at, lexicon.words.farSubjects === true ? (frame.subject?.last ?? 0) : 0);
  const comma = tokens.findIndex(({ kind }, index) => index > behind && kind === 'comma');
  return at === 0 && comma > 0 ? makeClause(tokens, comma + 1, tokens.length - 1, 'aside', frame) : undefined;
}

function countWords(tokens: readonly Token[], span: Span): number {
  let words = 0;
  for (const { kind, start, end } of tokens) {
    words += (kind === 'word' || kind === 'marks') && start >= span.start && end <= span.end ? 1 : 0;
  }
  return words;
}

function withoutOverlaps(found: readonly ReportedClause[]): ReportedClause[] {
  const result: ReportedClause[] = [];
  for (const clause of found) {
    if (result.every((other) => clause.start >= other.end || clause.end <= other.start)) {
      result.push(clause);
    }
  }
  return result;
}
