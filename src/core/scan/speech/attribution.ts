import type { Span } from '../../model';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Frame } from './frame';
import { subjectSince } from './droppedSubjects';
import { frameOfNext, isTiedBehind, labelBefore, unknownFrame } from './openFrames';
import type { ReportedClause } from './indirect';
import { hasMood } from './mood';
import { likelySpeaker, personality } from './likelySpeaker';
import type { NounPhrase } from './nounPhrases';
import type { Passage, Passages } from './passages';
import { signerOf } from './signed';
import type { Token } from './tokens';

/** How a marked span came by its speaker; the earlier, the surer. */
export type Tie = 'frame' | 'introduced' | 'pointed' | 'continued' | 'subject' | 'paragraph' | 'none';

/** Cue and speaker of a marked span, before pronouns are resolved. */
export interface Attribution {
  readonly tie: Tie;
  readonly cue: Span | undefined;
  readonly subject: NounPhrase | undefined;
  /** Whether the cue tells of speech by itself and stands right beside the marks. */
  readonly strong: boolean;
  readonly beside: boolean;
  /** Where the speaker was taken from. */
  readonly from: number;
  /** The last sentence that he or she is known to speak in. */
  readonly until: number;
  /** The tokens that `subject` counts in, where they are not those of the sentence `from`. */
  readonly tokens?: readonly Token[];
}

const nothing: Attribution = {
  tie: 'none',
  cue: undefined,
  subject: undefined,
  strong: false,
  beside: false,
  from: -1,
  until: -1,
};

/** Finds cue and speaker of the marked span at token `at` of the passage: in its sentence, else around it. */
export function attribute(
  passages: Passages,
  passage: Passage,
  at: number,
  previous: Attribution | undefined,
  spoken: Attribution | undefined = previous,
): Attribution {
  const signed = signerOf(passages, passage, at);
  if (signed) {
    const place = { from: passage.index, until: passage.index };
    return { ...nothing, ...place, ...signed, tie: 'frame', strong: true, beside: true };
  }
  const frame = bestFrame(passages, passage, at);
  if (frame?.subject) {
    return fromFrame(frame, passage, at);
  }
  const label = frame ? undefined : labelBefore(passage, at, passages.lexicon);
  if (label) {
    return { ...nothing, tie: 'frame', subject: label, beside: true, from: passage.index, until: passage.index };
  }
  // “Er habe „nicht den Eindruck“”: the mood says that the one before goes on speaking.
  const goesOn = !frame && at > 0 && isReported(passage, passages.lexicon);
  const goingOn = goesOn ? speakerBefore(passages, passage, spoken) : undefined;
  if (goingOn?.subject) {
    return { ...goingOn, tie: 'continued', cue: undefined, strong: false, beside: false };
  }
  // “She said that … “Nobody asked us,” added.”: who has just spoken goes on, in marks or without.
  // “…, sagte die Ministerin. [„Wir warten.“]”
  const near = frame !== undefined || (spoken !== undefined && spoken.until >= passage.index - 1);
  const latest = near && spoken && spoken.from > (previous?.from ?? -1) ? spoken : previous;
  const unnamed = frame !== undefined && passages.lexicon.words.dropsSubject === true;
  const since = unnamed ? subjectSince(passages, passage, latest?.from ?? -1) : undefined;
  const last = since ? { ...nothing, ...since, tie: 'subject' as const, until: passage.index } : latest;
  const around = aroundSentence(passages, passage, at, last);
  if (frame) {
    // “Jak dodał, rząd „zna jego stanowisko”.”: who has spoken goes on.
    const { subject, from, tie } =
      frame.aside && last?.subject
        ? last
        : around.tie === 'none' || around.tie === 'paragraph'
          ? { ...around, ...ownSubject(passages, passage, at) }
          : around;
    return {
      tie,
      cue: frame.cue,
      subject,
      strong: frame.strong,
      beside: isBeside(passage, frame.at, at),
      from,
      until: passage.index,
    };
  }
  return around;
}

// In the mood of reported speech from its first clause on: not “X ist der Meinung, … sei …”.
function isReported({ tokens, allTags }: Passage, lexicon: SpeechLexicon): boolean {
  if ((allTags & tag.reportedMood) === 0) {
    return false;
  }
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const first = comma < 0 ? tokens.length : comma;
  const reported = hasMood(tokens, 0, tokens.length, lexicon);
  return reported && (hasMood(tokens, 0, first, lexicon) || !isPersonal(tokens, first, lexicon));
}

function isPersonal(tokens: Passage['tokens'], end: number, lexicon: SpeechLexicon): boolean {
  const subject = likelySpeaker(tokens, 0, end - 1, lexicon);
  const told = tokens
    .slice(0, end)
    .some(({ tags, capital }) => (tags & (tag.finite | tag.auxiliary)) !== 0 && !capital);
  return told && subject !== undefined && (subject.pronoun || personality(tokens, subject, lexicon) >= 1);
}

/**
 * Who goes on speaking in a sentence of reported mood: the speaker so far where the sentence before is reported, too,
 * else whom that sentence is about.
 */
export function speakerBefore(
  passages: Passages,
  passage: Passage,
  spoken: Attribution | undefined,
): Attribution | undefined {
  if (spoken && spoken.until >= passage.index - 1) {
    return spoken;
  }
  const before = passages.at(passage.index - 1);
  if (!before) {
    return spoken;
  }
  const framed = before.frames.findLast(({ subject }) => subject !== undefined)?.subject;
  const likely = likelySpeaker(before.tokens, 0, before.tokens.length - 1, passages.lexicon);
  const subject = framed ?? (likely && personality(before.tokens, likely, passages.lexicon) >= 2 ? likely : undefined);
  return subject ? { ...nothing, tie: 'subject', subject, from: before.index, until: passage.index } : spoken;
}

/** Cue and speaker of a reported clause; a clause without its own has those of the sentence before. */
export function attributeClause(
  clause: ReportedClause,
  passage: Passage,
  spoken: Attribution | undefined,
  passages: Passages,
): Attribution {
  const until = passage.index;
  if (clause.subject) {
    return { ...nothing, tie: 'frame', cue: clause.cue, subject: clause.subject, from: passage.index, until };
  }
  const before = speakerBefore(passages, passage, spoken);
  return { ...(before ?? nothing), tie: before ? 'continued' : 'none', cue: clause.cue, until };
}

function fromFrame(frame: Frame, passage: Passage, at: number): Attribution {
  return {
    tie: 'frame',
    cue: frame.cue,
    subject: frame.subject,
    strong: frame.strong,
    beside: isBeside(passage, frame.at, at),
    from: passage.index,
    until: passage.index,
  };
}

/** The frame that the span belongs to: the one that ends right before it, else one right after, else the nearest. */
function bestFrame(passages: Passages, passage: Passage, at: number): Frame | undefined {
  const { tokens, frames } = passage;
  const span = passages.marked[tokens[at]?.marked ?? -1];
  const tied = span !== undefined && isTiedBehind(passages.text, span, tokens[at + 1]);
  let best = span && unknownFrame(passages.text, span, passage, at, passages.lexicon);
  let bestCost = best ? costOfUnknown : Infinity;
  for (const frame of frames) {
    const cost = costOf(tokens, frame, at, tied);
    if (cost < bestCost) {
      best = frame;
      bestCost = cost;
    }
  }
  return best;
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
    return before?.kind === 'colon'
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

function isBeside({ tokens }: Passage, cue: number, at: number): boolean {
  const [from, to] = cue < at ? [cue + 1, at] : [at + 1, cue];
  return to - from <= 6 && !tokens.slice(from, to).some(({ kind }) => kind === 'marks');
}

function aroundSentence(
  passages: Passages,
  passage: Passage,
  at: number,
  previous: Attribution | undefined,
): Attribution {
  const opens = at === 0;
  const introduced = opens ? introducedBy(passages, passage) : undefined;
  if (introduced) {
    return introduced;
  }
  const whole = opens && passage.tokens.slice(1).every(({ kind }) => kind !== 'word');
  const pointed = whole ? (pointedAt(passages, passage) ?? followedBy(passages, passage)) : undefined;
  if (pointed) {
    return pointed;
  }
  if (!opens) {
    const own = ownSubject(passages, passage, at);
    if (own) {
      return { ...nothing, ...own };
    }
  }
  if (previous?.subject) {
    const near = passages.at(previous.from)?.paragraph === passage.paragraph;
    return { ...previous, tie: near ? 'continued' : 'paragraph', cue: undefined, strong: false, beside: false };
  }
  return whole ? { ...nothing, ...previousSubject(passages, passage) } : nothing;
}

// “X said on Monday: ⏎ “…””
function introducedBy(passages: Passages, passage: Passage): Attribution | undefined {
  const before = passages.at(passage.index - 1);
  if (before?.tokens.at(-1)?.kind !== 'colon') {
    return undefined;
  }
  const frame = before.frames.findLast(({ subject }) => subject !== undefined);
  const subject = frame?.subject ?? likelySpeaker(before.tokens, 0, before.tokens.length - 2, passages.lexicon);
  return {
    tie: 'introduced',
    cue: frame?.cue,
    subject,
    strong: frame?.strong ?? false,
    beside: true,
    from: before.index,
    until: passage.index,
  };
}

// “…” Das sagte X.
function pointedAt(passages: Passages, passage: Passage): Attribution | undefined {
  const next = passages.at(passage.index + 1);
  const frame = next?.frames.find(({ pointsBack, subject }) => pointsBack && subject);
  return next && frame ? { ...fromFrame(frame, next, 0), tie: 'pointed' } : undefined;
}

// “Who told us?” Odo Lammers said.
function followedBy(passages: Passages, passage: Passage): Attribution | undefined {
  const span = passages.marked[passage.tokens[0]?.marked ?? -1];
  const next = passages.at(passage.index + 1);
  const frame = span && frameOfNext(passages, passage, span);
  return next && frame ? { ...fromFrame(frame, next, 0), beside: true } : undefined;
}

function ownSubject(
  passages: Passages,
  { tokens, index }: Passage,
  at: number,
): { subject: NounPhrase; from: number; tie: Tie } | undefined {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (first < 0 || first >= at) {
    return undefined;
  }
  const subject = likelySpeaker(tokens, first, at - 1, passages.lexicon);
  return subject && { subject, from: index, tie: 'subject' };
}

function previousSubject(passages: Passages, passage: Passage): Partial<Attribution> {
  const before = passages.at(passage.index - 1);
  if (before?.paragraph !== passage.paragraph) {
    return {};
  }
  const framed = before.frames.findLast(({ subject }) => subject !== undefined)?.subject;
  const subject = framed ?? likelySpeaker(before.tokens, 0, before.tokens.length - 1, passages.lexicon);
  return subject ? { subject, from: before.index, tie: 'subject' } : {};
}
