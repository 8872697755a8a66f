import type { Span, Speaker, TextKind } from '../../model';
import type { MarkedSpan } from '../marks/marks';
import { attribute } from './attribute';
import { attributeClause } from './attributeClause';
import { nothing, spokenUntil } from './attribution';
import type { Attribution } from './attribution';
import { isOpen, pointedReport } from './backPointers';
import { feature, featuresOf, judge, weightOfInsertedFrame } from './evidence';
import type { Judgement } from './evidence';
import { findReportedClauses } from './indirect';
import { findInsertedFrame } from './inserted';
import type { InsertedFrame } from './inserted';
import { tellerIn } from './nounClauses';
import { labelled, turnOfInterview } from './interviewTurns';
import { markedQuotation, reportedQuotation, unmarkedQuotation, withSource } from './madeQuotations';
import type { MadeQuotation } from './madeQuotations';
import type { Passage, Passages } from './passages';
import type { ReportedClause } from './reportedClause';
import { isNameOnly } from './naming';
import { resolveSpeaker } from './speakers';
import type { Findings, Focus } from './speakers';
import { weighSurroundings } from './surroundings';
import { takeTurn } from './turns';
import type { Turns } from './turns';
import { findUnmarkedSpeech } from './unmarkedSpeech';
import { weighWovenWords } from './wovenWords';

/**
 * Reads the quotations of one sentence after the other, and remembers what a reader of the text does: who has spoken, and
 * whether he or she may go on.
 */
export class QuotationReader {
  /** What was found so far, in the order of the sentences. */
  readonly quotations: MadeQuotation[] = [];
  readonly #passages: Passages;
  readonly #findings: Findings;
  readonly #kind: TextKind;
  readonly #focus: Focus = { persons: [] };
  readonly #turns: Turns = { last: undefined, before: undefined };
  /** Of the last quotation in marks. */
  #quoted: Attribution | undefined;
  /** Of the last quotation of any kind. */
  #spoken: Attribution | undefined;
  /** A free indirect quotation that the next sentence may go on with, and the index of its sentence. */
  #open: { readonly quotation: MadeQuotation; readonly sentence: number } | undefined;
  /** The last sentence that belongs to somebody's words without marks. */
  #spokenUntil = -1;

  constructor(passages: Passages, findings: Findings, kind: TextKind) {
    this.#passages = passages;
    this.#findings = findings;
    this.#kind = kind;
  }

  /** Reads a sentence; `reports` says whether it may report somebody's words without marks. */
  read(passage: Passage, reports: boolean): void {
    if (passage.index <= this.#spokenUntil) {
      return;
    }
    const goesOn = this.#spoken?.until === passage.index - 1;
    const clauses = findReportedClauses(passage, this.#passages.lexicon, goesOn);
    this.#readMarks(passage, clauses);
    this.#readUnmarked(passage);
    if (reports && passage.index > this.#spokenUntil) {
      this.#readReported(passage, clauses);
    }
  }

  /** Reads what is known to be a report: the headline. */
  readReport(passage: Passage, clause: ReportedClause): void {
    const attribution = attributeClause(clause, passage, this.#spoken, this.#passages);
    // “X widersprach der Ansicht, dass …”: X goes on, though these are not X’s words.
    const teller = clause.rule === 'noun' ? tellerIn(passage) : undefined;
    if (teller ?? attribution.subject) {
      this.#spoken = teller ?? attribution;
    }
    const quotation = this.#push(reportedQuotation(clause), attribution);
    if (clause.rest) {
      quotation.group = clause.start;
      this.#push({ ...reportedQuotation({ ...clause, ...clause.rest }), group: clause.start }, attribution);
    }
    this.#open = clause.rule === 'mood' ? { quotation, sentence: passage.index } : undefined;
  }

  #readMarks(passage: Passage, clauses: readonly ReportedClause[]): void {
    const { tokens } = passage;
    for (let at = 0; at < tokens.length; at++) {
      const marked = tokens[at]?.marked;
      const span = marked === undefined ? undefined : this.#passages.marked[marked];
      if (span?.interview) {
        this.#readTurn(passage, span, span.interview.label);
      } else if (span) {
        this.#readMarked(passage, at, span, clauses);
      }
    }
  }

  #readMarked(passage: Passage, at: number, span: MarkedSpan, clauses: readonly ReportedClause[]): void {
    const before = this.#findRead(span);
    if (this.quotations[before]?.speaker) {
      return;
    }
    if (before >= 0) {
      this.quotations.splice(before, 1);
    }
    const passages = this.#passages;
    const found = attribute(passages, passage, at, this.#quoted, this.#spoken);
    const attribution = takeTurn(this.#turns, passages, passage, at, found);
    const features = featuresOf(passages.text, span, passage, at, attribution, passages.lexicon);
    const inserted = holdsFrame(passages, span) ? findInsertedFrame(passages.text, span, passages.lexicon) : undefined;
    const offset =
      (inserted ? weightOfInsertedFrame : 0) +
      weighSurroundings(passages, passage, at, attribution, clauses) +
      weighWovenWords(passage.tokens, at, features, attribution, this.#quoted, passages.lexicon);
    const judgement = isNameOnly(passage.tokens, at, passages.lexicon)
      ? nameInMarks
      : judge(passages.text, features, attribution, offset);
    // A treaty puts the terms that it defines in marks.
    const term = this.#kind === 'treaty' && (features & (feature.words6 | feature.finalSign)) === 0;
    if (judgement.kind === 'marked' || term) {
      this.quotations.push(markedQuotation(span, span, judgement, 'marked'));
      return;
    }
    this.#quoted = attribution.subject ? attribution : this.#quoted;
    this.#spoken = this.#quoted && spokenUntil(this.#quoted, passage.index);
    if (inserted) {
      this.#pushParts(passage, span, judgement, inserted, attribution);
    } else {
      this.#push(markedQuotation(span, span, judgement), attribution);
    }
  }

  // A quotation that begins in one sentence and ends in the next (“First line ⏎ second line,” said X) is read with both;
  // the one that names the speaker counts, and the last where none does.
  #findRead({ start, end }: MarkedSpan): number {
    const index = this.quotations.findLastIndex((quotation) => quotation.start <= start);
    const known = this.quotations[index];
    return known?.start === start && known.end === end ? index : -1;
  }

  #readTurn({ index }: Passage, span: MarkedSpan, label: Span | undefined): void {
    const attribution = label && labelled(this.#passages, label, index);
    this.#quoted = attribution ?? this.#quoted;
    this.#spoken = attribution ?? this.#spoken;
    this.#push(markedQuotation(span, span, turnOfInterview), attribution ?? nothing);
  }

  #pushParts(
    { index }: Passage,
    span: MarkedSpan,
    judgement: Judgement,
    { cue, subject, tokens, parts }: InsertedFrame,
    around: Attribution,
  ): void {
    const attribution: Attribution = subject
      ? { ...insertedAttribution, cue, subject, from: index, until: index, tokens }
      : around;
    if (subject) {
      this.#quoted = attribution;
      this.#spoken = attribution;
    }
    const speaker = this.#speakerOf(attribution);
    for (const part of parts) {
      const quotation = withSource(markedQuotation(span, part, judgement), speaker, cue);
      quotation.group = span.start;
      this.quotations.push(quotation);
    }
  }

  // Words behind a colon, without marks. They are one quotation, however many sentences they are.
  #readUnmarked(passage: Passage): void {
    const spoken = this.#kind === 'treaty' ? undefined : findUnmarkedSpeech(this.#passages, passage);
    if (!spoken) {
      return;
    }
    const { cue, subject, until } = spoken;
    const attribution: Attribution = {
      ...insertedAttribution,
      cue,
      subject,
      from: passage.index,
      until,
      tokens: undefined,
    };
    this.#quoted = attribution;
    this.#spoken = attribution;
    this.#spokenUntil = until;
    this.#push(unmarkedQuotation(this.#passages.text, spoken), attribution);
  }

  #readReported(passage: Passage, clauses: readonly ReportedClause[]): void {
    const pointed = pointedReport(this.#passages, passage, clauses, this.quotations);
    while (pointed && this.#isOpenSince(pointed.start)) {
      this.quotations.pop();
    }
    for (const clause of pointed ? [pointed] : clauses) {
      if (pointed || !this.#goesOn(passage, clause)) {
        this.readReport(passage, clause);
      }
    }
  }

  // “[Der Pegel sei gestiegen.] Das geht aus einem Bericht hervor.”: a report that had nobody yet.
  #isOpenSince(start: number): boolean {
    const last = this.quotations.at(-1);
    return last?.kind === 'indirect' && isOpen(last) && last.start >= start;
  }

  // “X sagte, er sei müde. [Er habe nicht geschlafen.]”: one report of two sentences.
  #goesOn({ index }: Passage, { end, rule }: ReportedClause): boolean {
    const open = this.#open;
    if (rule !== 'mood' || open?.sentence !== index - 1) {
      return false;
    }
    open.quotation.end = end;
    this.#open = { quotation: open.quotation, sentence: index };
    this.#spoken = this.#spoken && spokenUntil(this.#spoken, index);
    return true;
  }

  #push(quotation: MadeQuotation, attribution: Attribution): MadeQuotation {
    const found = withSource(quotation, this.#speakerOf(attribution), attribution.cue);
    this.quotations.push(found);
    return found;
  }

  #speakerOf(attribution: Attribution): Speaker | undefined {
    return resolveSpeaker(this.#passages, attribution, this.#findings, this.#focus);
  }
}

const nameInMarks: Judgement = { kind: 'marked', confidence: 0.9, evidence: [{ code: 'naming' }] };

const insertedAttribution = { tie: 'frame', strong: true, beside: true } as const;

// In dialogue after a dash, and in languages that do so in marks, the author’s words stand inside; between dashes anywhere.
function holdsFrame({ text, lexicon }: Passages, { form, start, end, closed }: MarkedSpan): boolean {
  const inside = lexicon.words.framesInside === true;
  // Marks that nothing closes reach over each other: to read them all would take time by the square of their number.
  const dashed = !inside && closed && end - start <= longestDashed && twoDashes.test(text.slice(start, end));
  return form === 'dash' || (form === 'marks' && (inside || dashed));
}

const longestDashed = 3000;
const twoDashes = /[—–-]\s[^—–]{4,120}?\s?[—–]/u;
