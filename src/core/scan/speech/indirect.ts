import type { Span } from '../../model';
import { asideOpener } from './asides';
import { anyCueVerb, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Frame } from './frame';
import { bareClauseStart } from './bareClauses';
import { behindClause } from './behindClause';
import { reportBehindColon } from './colonReports';
import { findMood, findMoodByEnding } from './mood';
import { findInfinitive } from './infinitives';
import { insertedClause } from './insertedReports';
import { insertedStatement } from './insertedStatements';
import { isNameInMarks } from './namesInMarks';
import { afterNouns } from './nounClauses';
import { reportsNothing } from './notReporting';
import type { Passage } from './passages';
import { endOfInfinitive, endOfMood, endOfReport } from './reportEnds';
import { endOfSentencePart, makeClause, startOfSentencePart } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import { aroundSource, behindRelative } from './sourceClauses';
import { findRequest } from './requests';
import type { Token } from './tokens';
import { leadsTo } from './unmarkedSpeech';
import { unframedClause } from './unframed';
import { endInside, isConditionOnly, opensRelative, isObject, findThat } from './thatClauses';

const least = 3;

// “потребовал [опубликовать цифры]”
function isShort({ rule, rest }: ReportedClause, { words }: SpeechLexicon): boolean {
  return (
    rest !== undefined || rule === 'source' || rule === 'aside' || (rule === 'infinitive' && words.verbSecond !== true)
  );
}

/**
 * The reported clauses of a sentence, in order; none is inside another. `goesOn` says that the sentence before is
 * reported, so that a weak sign of the mood will do.
 */
export function findReportedClauses(passage: Passage, lexicon: SpeechLexicon, goesOn = false): ReportedClause[] {
  const { tokens, frames } = passage;
  const found: ReportedClause[] = [];
  for (const frame of frames) {
    const clause =
      frame.pointsBack || reportsNothing(tokens, frame, lexicon) ? undefined : clauseOf(tokens, frame, lexicon);
    if (clause && lexicon.words.verbSecond === true && isOfFartherCue(found.at(-1), clause)) {
      found.pop();
    }
    if (clause && countWords(tokens, clause) >= (isShort(clause, lexicon) ? 2 : least)) {
      found.push(clause);
    }
  }
  found.push(...afterNouns(passage, lexicon));
  if (found.length > 0) {
    return overSemicolon(passage, withoutOverlaps(found.filter((clause) => !isNamedBy(found, clause))), lexicon);
  }
  const clause = unframedClause(passage, lexicon, goesOn) ?? reportBehindColon(passage, lexicon);
  return clause ? [clause] : [];
}

// “Der Sprecher, der anonym bleiben [wollte], [bestätigte], dass …”: the nearer cue has the clause.
function isOfFartherCue(before: ReportedClause | undefined, { start, rule, cue }: ReportedClause): boolean {
  const that = before?.rule === 'that' && rule === 'that' && before.start === start;
  return that && before.cue !== undefined && cue !== undefined && before.cue.start < cue.start && cue.end < start;
}

// “X sagte, sein Land habe nichts getan; [das Gegenteil sei wahr].”
function overSemicolon(
  { tokens, frames, end }: Passage,
  found: ReportedClause[],
  lexicon: SpeechLexicon,
): ReportedClause[] {
  const last = found.at(-1);
  const behind = last ? tokens.findIndex((token) => token.start >= last.end) : -1;
  const open = last?.rule === 'clause' && tokens[behind]?.kind === 'semicolon';
  const cues = frames.some(({ at }) => at > behind);
  return open && !cues && findMood(tokens, behind + 1, tokens.length, lexicon, tag.reportedMood) !== undefined
    ? [...found.slice(0, -1), { ...last, end }]
    : found;
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
        asideClause(tokens, frame, lexicon) ??
        insertedClause(tokens, frame, lexicon) ??
        insertedStatement(tokens, frame, lexicon) ??
        afterVerb(tokens, frame, lexicon) ??
        behindClause(tokens, frame, lexicon)
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
    const last = endOfReport(tokens, early, end, lexicon);
    return makeClause(tokens, early, endOfMood(tokens, early - 1, last, lexicon), 'clause', frame);
  }
  if (that !== undefined && (opensRelative(tokens, that, frame) || isObject(tokens, that, end, frame))) {
    return undefined;
  }
  if (that !== undefined) {
    return makeClause(tokens, that, endOfReport(tokens, that, end, lexicon), 'that', frame);
  }
  const request = findRequest(tokens, from, end, frame, lexicon);
  if (request) {
    const { start, subject } = request;
    return makeClause(tokens, start, endOfReport(tokens, start, end, lexicon), 'infinitive', { ...frame, subject });
  }
  if (lexicon.words.verbSecond !== true) {
    const bare = bareClauseStart(tokens, from, frame, lexicon);
    return bare === undefined
      ? undefined
      : makeClause(tokens, bare, endOfReport(tokens, bare, end, lexicon), 'clause', frame);
  }
  for (let at = from; at < end && at - from < 14; at++) {
    if (tokens[at]?.kind === 'colon' || (tokens[at]?.kind === 'marks' && !isNameInMarks(tokens, at))) {
      return undefined;
    }
    if (tokens[at]?.kind === 'comma' && !closesApposition(tokens, at, frame, lexicon)) {
      return afterComma(tokens, at, endOfReport(tokens, at, end, lexicon), frame, lexicon);
    }
  }
  return undefined;
}

// “sagte der Bürgermeister, Karl Vogt (Grüne)[,] dem Rundfunk, man …”: no verb stands before the next comma.
function closesApposition(
  tokens: readonly Token[],
  comma: number,
  { subject }: Frame,
  lexicon: SpeechLexicon,
): boolean {
  const last = subject?.last ?? comma;
  const apposed = tokens.slice(subject?.first ?? comma, last).some(({ kind }) => kind === 'comma');
  const closes = tokens.slice(last + 1, comma).every(({ kind }) => kind === 'brackets');
  const next = tokens.findIndex(({ kind }, at) => at > comma && kind === 'comma');
  const verbal = anyCueVerb | tag.finite | tag.auxiliary | tag.reportedMood | tag.weakMood;
  return (
    apposed &&
    closes &&
    next > 0 &&
    next - comma <= longestAddress &&
    lexicon.words.verbSecond === true &&
    !tokens.slice(comma + 1, next).some(({ tags, capital }) => !capital && (tags & verbal) !== 0)
  );
}

const longestAddress = 6;

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
  // “sprach der Kardinal, [einer von den Richtern]: Halt ein!”: what he said stands behind the colon.
  const colon = tokens.findIndex(({ kind }, at) => at > comma && at <= end && kind === 'colon');
  if (colon > 0 && leadsTo(frame, comma) && findMood(tokens, comma + 1, colon, lexicon, bits) === undefined) {
    return undefined;
  }
  // “Sie drohen mit Streik, [falls …]” tells on what condition, not what they said.
  if (isConditionOnly(tokens, comma, end, lexicon)) {
    return undefined;
  }
  if (findMood(tokens, comma + 1, end + 1, lexicon, bits) !== undefined) {
    return makeClause(tokens, comma + 1, endInside(tokens, comma, end, frame, lexicon), 'clause', frame);
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
  // “hieß es, [die] Akten fehlten”: right behind its verb, no relative clause begins.
  const article = frame.kind === 'impersonal' ? tag.determiner : 0;
  const relative = ((next?.tags ?? 0) & article) !== 0 ? 0 : tag.relative;
  const opens = next?.kind === 'word' && (next.tags & (tag.stop | relative | tag.that)) === 0;
  // “X sagte, man prüfe alles.”
  if (frame.strong && findMoodByEnding(tokens, comma + 1, end + 1, lexicon) !== undefined) {
    return makeClause(tokens, comma + 1, end, 'clause', frame);
  }
  // “Was er andeutet, [wird sich zeigen]”
  const main = !frame.embedded || frame.kind === 'impersonal';
  return opens && frame.strong && main && comma === frame.at + 1
    ? makeClause(tokens, comma + 1, endInside(tokens, comma, end, frame, lexicon), 'clause', frame)
    : undefined;
}

// “Wie X mitteilte, …”, “…, wie X mitteilte”.
function asideClause(tokens: readonly Token[], frame: Frame, lexicon: SpeechLexicon): ReportedClause | undefined {
  const opener = Math.min(frame.subject?.first ?? frame.at, frame.at) - 1;
  const at = isAside(tokens, opener, lexicon)
    ? opener
    : isAside(tokens, opener - 1, lexicon)
      ? opener - 1
      : lexicon.words.farSubjects === true
        ? asideOpener(tokens, frame.at, lexicon)
        : undefined;
  if (at === undefined) {
    return undefined;
  }
  if (at > 0 && tokens[at - 1]?.kind === 'comma') {
    return makeClause(tokens, startOfSentencePart(tokens, at), at - 2, 'aside', frame);
  }
  const behind = Math.max(frame.at, lexicon.words.farSubjects === true ? (frame.subject?.last ?? 0) : 0);
  const comma = tokens.findIndex(({ kind }, index) => index > behind && kind === 'comma');
  return at === 0 && comma > 0
    ? makeClause(tokens, behindRelative(tokens, comma, tokens.length - 1, lexicon), tokens.length - 1, 'aside', frame)
    : undefined;
}

function isAside(tokens: readonly Token[], at: number, { asides }: SpeechLexicon): boolean {
  return at >= 0 && asides.has(tokens[at]?.entry ?? '');
}

function countWords(tokens: readonly Token[], span: Span): number {
  let words = 0;
  for (const { kind, start, end } of tokens) {
    words += (kind === 'word' || kind === 'marks') && start >= span.start && end <= span.end ? 1 : 0;
  }
  return words;
}

// “Ihrer Ansicht nach ist der Vertrag nichtig, sagte Anna Berg”: the verb has the name to the pronoun.
function isNamedBy(found: readonly ReportedClause[], { rule, subject, start, end }: ReportedClause): boolean {
  const names = ({ subject: other }: ReportedClause): boolean => other !== undefined && !other.pronoun;
  return (
    rule === 'source' &&
    subject?.pronoun !== false &&
    found.some((other) => other.rule === 'behind' && names(other) && other.start < end && other.end > start)
  );
}

function withoutOverlaps(found: readonly ReportedClause[]): ReportedClause[] {
  const result: ReportedClause[] = [];
  // “X поручил подготовить проект, [передаёт агентство]”: all of it is what the agency reports.
  const whole = found.filter(({ rule }) => rule === 'behind');
  const inside = ({ rule, start }: ReportedClause): boolean =>
    rule === 'infinitive' && whole.some((outer) => outer.start <= start && start < outer.end);
  for (const clause of found) {
    if (inside(clause)) {
      continue;
    }
    if (result.every((other) => clause.start >= (other.rest ?? other).end || clause.end <= other.start)) {
      result.push(clause);
    }
  }
  return result;
}
