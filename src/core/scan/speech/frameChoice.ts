import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Frame } from './frame';
import { isTiedBehind, unknownFrame } from './openFrames';
import type { Passage, Passages } from './passages';
import { invertedFrame } from './unlistedVerbs';

/** The frame that the span belongs to: the one that ends right before it, else one right after, else the nearest. */
export function bestFrame(passages: Passages, passage: Passage, at: number): Frame | undefined {
  const { tokens, frames } = passage;
  const span = passages.marked[tokens[at]?.marked ?? -1];
  const tied = span !== undefined && isTiedBehind(passages.text, span, tokens[at + 1]);
  let best =
    passages.lexicon.words.verbSecond === true
      ? invertedFrame(passage, at, passages.lexicon)
      : span && unknownFrame(passages.text, span, passage, at, passages.lexicon);
  let bestCost = best ? costOfUnknown : Infinity;
  for (const frame of frames) {
    // “…, wonach die Zahl stimmt: „…“”
    if (frame.kind === 'source' && frame.embedded && frame.at < at && tokens[at - 1]?.kind === 'colon') {
      continue;
    }
    const cost = costOf(tokens, frame, at, tied) + costOfOrder(tokens, frame, at, passages.lexicon);
    if (cost < bestCost) {
      best = frame;
      bestCost = cost;
    }
  }
  return best;
}

// “X nannte das „zu früh“, [Y sprach von …]”: where verbs stand second, a subject before its verb opens a new clause.
function costOfOrder(tokens: Passage['tokens'], frame: Frame, at: number, lexicon: SpeechLexicon): number {
  const opensClause =
    lexicon.words.verbSecond === true &&
    frame.kind === 'verb' &&
    frame.at > at &&
    frame.subject !== undefined &&
    frame.subject.first > at &&
    frame.subject.first < frame.at;
  return opensClause && !frame.aside && !frame.embedded && tokens[at + 1]?.kind === 'comma' ? 8 : 0;
}

// Words between cue and marks cost one each; a comma, a colon or “that” right before the marks ties them together.
function costOf(tokens: Passage['tokens'], frame: Frame, at: number, tied: boolean): number {
  const subject = frame.subject;
  const first = subject ? Math.min(subject.first, frame.at) : frame.at;
  const last = subject ? Math.max(subject.last, frame.at) : frame.at;
  const from = last < at ? last + 1 : at + 1;
  const to = last < at ? at : first;
  let cost = (frame.strong ? 0 : 4) + (frame.embedded ? embeddedCost(tokens, frame, at) : 0);
  // A passive without an agent names nobody.
  cost += subject || frame.kind !== 'verb' ? 0 : 4;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    cost += token?.kind === 'marks' ? 6 : token?.kind === 'semicolon' ? 8 : token?.kind === 'comma' ? 2 : 1;
  }
  // “Laut X …”, “Wie X sagte, …”: what opens the sentence holds for all of it.
  if ((frame.kind === 'source' && first === 0) || (frame.aside && first <= 1)) {
    return Math.min(cost, 3);
  }
  if (
    frame.strong &&
    frame.kind === 'verb' &&
    !frame.embedded &&
    last < at &&
    subject &&
    isOneClause(tokens, last, at)
  ) {
    cost = Math.min(cost, 9);
  }
  if (last < at) {
    const before = tokens[at - 1];
    // “X sagte laut Y: „…“”, “Dort heißt es zur Frage, wer entschieden hat: „…“”: the main verb has the colon.
    const colon = before?.kind === 'colon';
    cost += colon && frame.kind === 'source' ? 8 : 0;
    return colon && !frame.embedded
      ? cost * 0.2
      : before?.kind === 'comma' || (before?.tags ?? 0) & tag.that
        ? cost * 0.6
        : cost;
  }
  return costBehind(tokens, frame, at, { first, cost, tied });
}

interface Behind {
  /** Where subject or cue begin. */
  readonly first: number;
  /** Of the words between. */
  readonly cost: number;
  readonly tied: boolean;
}

function costBehind(tokens: Passage['tokens'], frame: Frame, at: number, { first, cost, tied }: Behind): number {
  // “…,” she said: nothing else is as near.
  const next = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const isNext = tied && first === next;
  // “X äußerte sich: „…“, [sagte er]”
  const tail = first === at + 2 && tokens[at + 1]?.kind === 'comma' && first === frame.at && frame.strong;
  const opens = at === 0 || tokens[at - 1]?.kind === 'marks' || isNext ? 0 : 3;
  return tail ? 0 : (isNext ? 0 : cost) + opens;
}

// No other quotation and no new main clause between.
function isOneClause(tokens: Passage['tokens'], from: number, to: number): boolean {
  return !tokens.slice(from + 1, to).some(({ kind }) => kind === 'marks' || kind === 'semicolon' || kind === 'colon');
}

// A clause inside the sentence that is closed before the marks, or opens behind them, says little of them.
function embeddedCost(tokens: Passage['tokens'], frame: Frame, at: number): number {
  const [from, to] = frame.at < at ? [frame.at + 1, at - 1] : [at + 1, frame.at];
  const closed = tokens[at - 1]?.kind === 'comma' && frame.at < at ? 4 : 0;
  return tokens.slice(from, to).some(({ kind }) => kind === 'comma') ? 6 : closed;
}

const costOfUnknown = 0.5;

/** Whether a cue stands so near to the marks that no other marks are between. */
export function isBeside({ tokens }: Passage, cue: number, at: number): boolean {
  const [from, to] = cue < at ? [cue + 1, at] : [at + 1, cue];
  return to - from <= 6 && !tokens.slice(from, to).some(({ kind }) => kind === 'marks');
}
