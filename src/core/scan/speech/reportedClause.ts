import type { Span } from '../../model';
import type { Frame } from './frame';
import type { NounPhrase } from './nounPhrases';
import type { Token } from './tokens';

/** A clause that reports what somebody said. */
export interface ReportedClause extends Span {
  /** Which rule found it: `that`, `clause`, `source`, `mood`, … */
  readonly rule:
    | 'that'
    | 'clause'
    | 'infinitive'
    | 'source'
    | 'behind'
    | 'aside'
    | 'noun'
    | 'hearsay'
    | 'mood'
    | 'act'
    | 'headline'
    | 'pointed'
    | 'colon';
  /** The words behind the frame where it stands in the middle: “Das Gesetz, sagt X, [ist schlecht]”. */
  readonly rest?: Span;
  readonly cue: Span | undefined;
  /** Absent where the speaker is the one of the sentence before. */
  readonly subject: NounPhrase | undefined;
}

/** The clause from token `first` to token `last`, without the signs at its edges. */
export function makeClause(
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

/** Index of the first token of the part of the sentence that holds token `at`: behind a semicolon or colon. */
export function startOfSentencePart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.kind !== 'semicolon' && tokens[first - 1]?.kind !== 'colon') {
    first--;
  }
  return first;
}

/** Index of the last token of that part: before a semicolon. */
export function endOfSentencePart(tokens: readonly Token[], at: number): number {
  let last = at;
  while (last < tokens.length - 1 && tokens[last + 1]?.kind !== 'semicolon') {
    last++;
  }
  return last;
}
