import type { Mention, Quotation, Reference, Span } from '../model';
import type { MarkedSpan } from './marks';
import type { Reading } from '../reading';
import { attribute, attributeClause } from './speech/attribution';
import type { Attribution } from './speech/attribution';
import { featuresOf, judge, judgeInner, weightOfInsertedFrame } from './speech/evidence';
import type { Judgement } from './speech/evidence';
import { findInsertedFrame } from './speech/inserted';
import type { InsertedFrame } from './speech/inserted';
import { headlineClause } from './speech/headline';
import { pointedReport } from './speech/backPointers';
import { findReportedClauses } from './speech/indirect';
import type { ReportedClause } from './speech/reportedClause';
import type { SpeechLexicon } from './speech/lexicon';
import { findActiveSentences, readPassages } from './speech/passages';
import type { Passage, Passages } from './speech/passages';
import { readParticles } from './speech/particleSpeakers';
import { nameUnspacedSpeakers } from './speech/unspacedSpeakers';
import { resolveSpeaker } from './speech/speakers';
import type { Focus } from './speech/speakers';
import { takeTurn } from './speech/turns';
import type { Turns } from './speech/turns';
import { findUnmarkedSpeech } from './speech/unmarkedSpeech';
import { weighSurroundings } from './speech/surroundings';
import { weighWovenWords } from './speech/wovenWords';
import { bySpan } from '../text/span';

/** What the other scanners found before quotations are told from titles and given their speakers. */
export interface QuotationContext {
  readonly marked: readonly MarkedSpan[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}

/**
 * Tells speech from titles and names, finds indirect speech, and gives each quotation its speaker. `everySentence` reads
 * those too that have no word of speech, and finds the same.
 */
export function findQuotations(reading: Reading, context: QuotationContext, everySentence = false): Quotation[] {
  const outer = outermost(context.marked);
  const passages = readPassages(reading, outer, everySentence);
  const quotations: Quotation[] = [];
  const known = { ...context, kind: reading.kind };
  const memory: Memory = {
    focus: { persons: [] },
    quoted: undefined,
    spoken: undefined,
    open: undefined,
    spokenUntil: -1,
    turns: { last: undefined, before: undefined },
  };
  const headline = reading.kind === 'news' ? headlineClause(passages, context.mentions) : undefined;
  const opening = passages.at(0);
  if (headline && opening) {
    pushReported(passages, opening, headline, context, memory, quotations);
  }
  for (const index of findActiveSentences(passages)) {
    const passage = passages.tellingAt(index);
    if (passage && index > memory.spokenUntil) {
      const clauses = findReportedClauses(passage, passages.lexicon, memory.spoken?.until === index - 1);
      readDirect(passages, passage, clauses, known, memory, quotations);
      readUnmarked(passages, passage, known, memory, quotations);
      if (!headline || index > 0) {
        readReported(passages, passage, clauses, context, memory, quotations);
      }
    }
  }
  const spoken = readOtherwise(reading, quotations, passages.lexicon, context);
  return [...spoken, ...inner(reading.text, context.marked, outer, passages.lexicon)].sort(bySpan);
}

// Languages without spaces, or with particles for subjects, are read by their characters.
function readOtherwise(
  reading: Reading,
  quotations: Quotation[],
  lexicon: SpeechLexicon,
  context: QuotationContext,
): Quotation[] {
  if (lexicon.words.subjectParticles !== undefined) {
    return readParticles(reading, quotations, lexicon, context);
  }
  return lexicon.words.surnames === undefined
    ? quotations
    : nameUnspacedSpeakers(reading, quotations, lexicon, context);
}

/** What the reader of a text remembers from one sentence to the next. */
interface Memory {
  readonly focus: Focus;
  /** Of the last quotation in marks. */
  quoted: Attribution | undefined;
  /** Of the last quotation of any kind. */
  spoken: Attribution | undefined;
  /** Index in the list of a free indirect quotation that the next sentence may go on with, and the sentence’s. */
  open: { readonly at: number; readonly sentence: number } | undefined;
  /** The last sentence that belongs to somebody's words without marks. */
  spokenUntil: number;
  readonly turns: Turns;
}

function readDirect(
  passages: Passages,
  passage: Passage,
  clauses: readonly ReportedClause[],
  context: QuotationContext & Pick<Reading, 'kind'>,
  memory: Memory,
  quotations: Quotation[],
): void {
  for (let at = 0; at < passage.tokens.length; at++) {
    const span = passages.marked[passage.tokens[at]?.marked ?? -1];
    if (span) {
      readMarked(passages, passage, at, span, clauses, context, memory, quotations);
    }
  }
}

function readMarked(
  passages: Passages,
  passage: Passage,
  at: number,
  span: MarkedSpan,
  clauses: readonly ReportedClause[],
  context: QuotationContext & Pick<Reading, 'kind'>,
  memory: Memory,
  quotations: Quotation[],
): void {
  const found = attribute(passages, passage, at, memory.quoted, memory.spoken);
  const attribution = takeTurn(memory.turns, passages, passage, at, found);
  const features = featuresOf(passages.text, span, passage, at, attribution, passages.lexicon);
  const inserted = holdsFrame(passages, span) ? findInsertedFrame(passages.text, span, passages.lexicon) : undefined;
  const offset =
    (inserted ? weightOfInsertedFrame : 0) +
    weighSurroundings(passages, passage, at, attribution, clauses) +
    weighWovenWords(passage.tokens, at, features, attribution, memory.quoted, passages.lexicon);
  const judgement = judge(passages.text, features, attribution, offset);
  // A treaty puts the terms that it defines in marks.
  const term = context.kind === 'treaty' && features.words6 === 0 && features.finalSign === 0;
  if (judgement.kind === 'marked' || term) {
    quotations.push(toQuotation(span, span, { ...judgement, kind: 'marked' }));
    return;
  }
  memory.quoted = attribution.subject ? attribution : memory.quoted;
  memory.spoken = memory.quoted && { ...memory.quoted, until: passage.index };
  if (inserted) {
    pushParts(passages, passage, span, judgement, inserted, context, memory, quotations);
    return;
  }
  quotations.push({ ...toQuotation(span, span, judgement), ...sourceOf(passages, attribution, context, memory) });
}

// Field by field: what only the scanner of marks knows of a span is no part of a finding.
function toQuotation(
  { depth, closed, form }: MarkedSpan,
  { start, end }: Span,
  { kind, confidence, evidence }: Judgement,
): Quotation {
  return { start, end, kind, depth, closed, form, confidence, evidence };
}

// In dialogue after a dash, and in languages that do so in marks, the author’s words stand inside.
function holdsFrame({ lexicon }: Passages, span: MarkedSpan): boolean {
  return span.form === 'dash' || (span.form === 'marks' && lexicon.words.framesInside === true);
}

function pushParts(
  passages: Passages,
  passage: Passage,
  span: MarkedSpan,
  judgement: Judgement,
  { cue, subject, tokens, parts }: InsertedFrame,
  context: QuotationContext,
  memory: Memory,
  quotations: Quotation[],
): void {
  const attribution: Attribution = {
    ...insertedAttribution,
    cue,
    subject,
    from: passage.index,
    until: passage.index,
    tokens,
  };
  memory.quoted = attribution;
  memory.spoken = attribution;
  const source = sourceOf(passages, attribution, context, memory);
  for (const part of parts) {
    quotations.push({ ...toQuotation(span, part, judgement), ...source, group: span.start });
  }
}

const insertedAttribution = { tie: 'frame', strong: true, beside: true } as const;

function sourceOf(
  passages: Passages,
  attribution: Attribution,
  context: QuotationContext,
  memory: Memory,
): Pick<Quotation, 'speaker' | 'cue'> {
  const speaker = resolveSpeaker(passages, attribution, context, memory.focus);
  return { ...(speaker && { speaker }), ...(attribution.cue && { cue: attribution.cue }) };
}

// Words behind a colon, without marks. They are one quotation, however many sentences they are.
function readUnmarked(
  passages: Passages,
  passage: Passage,
  context: QuotationContext & Pick<Reading, 'kind'>,
  memory: Memory,
  quotations: Quotation[],
): void {
  const spoken = context.kind === 'treaty' ? undefined : findUnmarkedSpeech(passages, passage);
  if (!spoken) {
    return;
  }
  const { start, end, cue, subject, until } = spoken;
  const attribution: Attribution = { ...insertedAttribution, cue, subject, from: passage.index, until };
  memory.quoted = attribution;
  memory.spoken = attribution;
  memory.spokenUntil = until;
  quotations.push({
    start,
    end,
    kind: 'direct',
    depth: 0,
    closed: true,
    form: 'clause',
    confidence: 0.7,
    evidence: [{ code: 'cue', detail: passages.text.slice(cue.start, cue.end) }, { code: 'colon' }],
    ...sourceOf(passages, attribution, context, memory),
  });
}

function readReported(
  passages: Passages,
  passage: Passage,
  clauses: readonly ReportedClause[],
  context: QuotationContext,
  memory: Memory,
  quotations: Quotation[],
): void {
  if (passage.index <= memory.spokenUntil) {
    return;
  }
  const pointed = pointedReport(passages, passage, clauses, quotations);
  if (pointed) {
    pushReported(passages, passage, pointed, context, memory, quotations);
  }
  for (const clause of pointed ? [] : clauses) {
    const { end, rule } = clause;
    const open = memory.open;
    const before = open?.sentence === passage.index - 1 ? quotations[open.at] : undefined;
    if (rule === 'mood' && open && before) {
      quotations[open.at] = { ...before, end };
      memory.open = { at: open.at, sentence: passage.index };
      memory.spoken = memory.spoken && { ...memory.spoken, until: passage.index };
      continue;
    }
    pushReported(passages, passage, clause, context, memory, quotations);
  }
}

function pushReported(
  passages: Passages,
  passage: Passage,
  clause: ReportedClause,
  context: QuotationContext,
  memory: Memory,
  quotations: Quotation[],
): void {
  const { start, end, rule } = clause;
  const attribution = attributeClause(clause, passage, memory.spoken, passages);
  if (attribution.subject) {
    memory.spoken = attribution;
  }
  memory.open = rule === 'mood' ? { at: quotations.length, sentence: passage.index } : undefined;
  quotations.push({
    start,
    end,
    kind: 'indirect',
    depth: 0,
    closed: true,
    form: 'clause',
    confidence: confidenceOf[rule],
    evidence: [{ code: `indirect.${rule}` }],
    ...sourceOf(passages, attribution, context, memory),
  });
}

// Precision of each rule on the labelled training texts.
const confidenceOf: Readonly<Record<ReportedClause['rule'], number>> = {
  that: 0.9,
  clause: 0.85,
  infinitive: 0.9,
  source: 0.95,
  behind: 0.8,
  aside: 0.9,
  noun: 0.8,
  hearsay: 0.7,
  mood: 0.9,
  act: 0.6,
  headline: 0.8,
  pointed: 0.85,
};

function outermost(marked: readonly MarkedSpan[]): MarkedSpan[] {
  const outer: MarkedSpan[] = [];
  for (const span of marked) {
    if (span.start >= (outer.at(-1)?.end ?? 0)) {
      outer.push(span);
    }
  }
  return outer;
}

// What is quoted inside a quotation.
function inner(
  text: string,
  marked: readonly MarkedSpan[],
  outer: readonly MarkedSpan[],
  lexicon: SpeechLexicon,
): Quotation[] {
  const quotations: Quotation[] = [];
  let around = 0;
  for (const span of marked) {
    while ((outer[around]?.end ?? Infinity) <= span.start) {
      around++;
    }
    const top = outer[around];
    if (top && top !== span && top.start <= span.start) {
      quotations.push(toQuotation(span, span, judgeInner(text, span, top, lexicon)));
    }
  }
  return quotations;
}
