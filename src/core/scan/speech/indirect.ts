import type { Span } from '../../model';
import { asideOpener } from './asides';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Frame } from './frame';
import { bareClauseStart, isAdverbial } from './bareClauses';
import { findMood, findMoodByEnding } from './mood';
import { isNameInMarks } from './namesInMarks';
import { afterNouns } from './nounClauses';
import type { Passage } from './passages';
import { endOfSentencePart, makeClause, startOfSentencePart } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import { aroundSource } from './sourceClauses';
import type { Token } from './tokens';
import { unframedClause } from './unframed';

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

function clauseOf(tokens: readonly Token[], frame: Frame, lexicon: SpeechLexicon): ReportedClause | undefined {
  switch (frame.kind) {
    case 'source':
      return aroundSource(tokens, frame, lexicon);
    case 'bare':
      return behindClause(tokens, frame, lexicon);
    case 'impersonal':
    case 'verb':
      return (
        asideClause(tokens, frame, lexicon) ?? afterVerb(tokens, frame, lexicon) ?? behindClause(tokens, frame, lexicon)
      );
  }
}

// “X sagte, dass …”, “X sagte, er habe …”, “X forderte, … zu …”, “X said (that) …”.
function afterVerb(tokens: readonly Token[], frame: Frame, lexicon: SpeechLexicon): ReportedClause | undefined {
  const from = Math.max(frame.at, frame.subject && frame.subject.first > frame.at ? frame.subject.last : frame.at) + 1;
  const end = endOfSentencePart(tokens, frame.at);
  const that = findThat(tokens, from, end, lexicon);
  const early =
    that !== undefined && frame.strong && lexicon.words.verbSecond === true
      ? moodBefore(tokens, from, that, lexicon)
      : undefined;
  if (early !== undefined) {
    return makeClause(tokens, early, endOfReport(tokens, early, end, lexicon), 'clause', frame);
  }
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

// “X sagte, [die Partei sei klein und dass …]”
function moodBefore(tokens: readonly Token[], from: number, that: number, lexicon: SpeechLexicon): number | undefined {
  const comma = tokens.findIndex(({ kind }, at) => at >= from && at < that && kind === 'comma');
  return comma >= 0 && findMood(tokens, comma + 1, that - 1, lexicon, tag.reportedMood) !== undefined
    ? comma + 1
    : undefined;
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
  const infinitive = lexicon.purposes.has(tokens[comma + 1]?.entry ?? '')
    ? undefined
    : findInfinitive(tokens, comma, end, lexicon);
  if (infinitive !== undefined) {
    return makeClause(
      tokens,
      comma + 1,
      frame.embedded ? endOfInfinitive(tokens, infinitive, end) : end,
      'infinitive',
      frame,
    );
  }
  const next = tokens[comma + 1];
  const opens = next?.kind === 'word' && (next.tags & (tag.stop | tag.relative | tag.that)) === 0;
  // “X sagte, man prüfe alles.”
  if (frame.strong && findMoodByEnding(tokens, comma + 1, end + 1, lexicon) !== undefined) {
    return makeClause(tokens, comma + 1, end, 'clause', frame);
  }
  return opens && frame.strong && comma === frame.at + 1
    ? makeClause(tokens, comma + 1, end, 'clause', frame)
    : undefined;
}

// “…, nach Bonn zu gehen”, “…, der Partei beizutreten, die …”.
function findInfinitive(
  tokens: readonly Token[],
  comma: number,
  end: number,
  lexicon: SpeechLexicon,
): number | undefined {
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
      return joined ? at : at + 1;
    }
  }
  return undefined;
}

// “Während X ankündigte, das zu prüfen[,] …”: where the cue is part of another clause, the report ends with its verb.
function endOfInfinitive(tokens: readonly Token[], verb: number, end: number): number {
  let last = verb;
  while (last < end && tokens[last + 1]?.kind === 'word') {
    last++;
  }
  return last;
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
  const cue = Math.min(frame.at, subject?.first ?? frame.at);
  // “…, [so] vermutet die Zeitung”
  const first = isBareCue(tokens[cue - 1]) ? cue - 1 : cue;
  const last = Math.max(frame.at, subject?.last ?? frame.at);
  const from = startOfSentencePart(tokens, first);
  const to = endOfSentencePart(tokens, last);
  const parts = lexicon.words.subjectBehind === true ? ['comma', 'dash'] : ['comma'];
  const comma = parts.includes(tokens[first - 1]?.kind ?? '') && tokens[first - 2]?.kind !== 'marks';
  // “At noon, X said: “…””: what X says is in the marks.
  const quotes = tokens.some(
    ({ kind }, at) => at > last && (kind === 'colon' || (kind === 'marks' && !isNameInMarks(tokens, at))),
  );
  if (quotes || !comma) {
    return undefined;
  }
  const bare = lexicon.words.bareClauses === true;
  // “The bridge, X said, would stay closed”, “In zehn Jahren, so schätzen die Forscher, …”
  const inserted = isBareCue(tokens[first]) || (bare && frame.strong);
  if (inserted && subject && tokens[last + 1]?.kind === 'comma' && to - last > least) {
    return makeClause(tokens, from, to, 'behind', frame);
  }
  // “Als er kam, sagte X …” tells when, not what.
  const fronted =
    !bare && (lexicon.subordinators.has(tokens[from]?.entry ?? '') || lexicon.purposes.has(tokens[from]?.entry ?? ''));
  const inverted = subject === undefined || subject.first > frame.at || bare;
  if (!inverted || fronted || first < 4 || to - last > 8 || (bare && isAdverbial(tokens, from, first - 1, lexicon))) {
    return undefined;
  }
  return makeClause(tokens, from, first - 2, 'behind', frame);
}

function isBareCue(token: Token | undefined): boolean {
  return ((token?.tags ?? 0) & tag.bareCue) !== 0;
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
