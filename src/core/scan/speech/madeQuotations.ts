import type { Quotation, Span, Speaker } from '../../model';
import type { MarkedSpan } from '../marks';
import type { Judgement } from './evidence';
import type { ReportedClause } from './reportedClause';
import type { UnmarkedSpeech } from './unmarkedSpeech';

/** A quotation while it is being made: its end, speaker and group may come later. */
export type MadeQuotation = { -readonly [Field in keyof Quotation]: Quotation[Field] };

// All are spelled out field by field: a spread costs more than the finding itself.

/** Words in marks, or a part of them. */
export function markedQuotation(
  { depth, closed, form }: MarkedSpan,
  { start, end }: Span,
  { kind, confidence, evidence }: Judgement,
  as = kind,
): MadeQuotation {
  return { start, end, kind: as, depth, closed, form, confidence, evidence };
}

/** A clause that reports what somebody said. */
export function reportedQuotation({ start, end, rule }: ReportedClause): MadeQuotation {
  const evidence = [{ code: `indirect.${rule}` }];
  return {
    start,
    end,
    kind: 'indirect',
    depth: 0,
    closed: true,
    form: 'clause',
    confidence: confidenceOf[rule],
    evidence,
  };
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

/** Somebody’s words behind a colon, without marks. */
export function unmarkedQuotation(text: string, { start, end, cue }: UnmarkedSpeech): MadeQuotation {
  const evidence = [{ code: 'cue', detail: text.slice(cue.start, cue.end) }, { code: 'colon' }];
  return { start, end, kind: 'direct', depth: 0, closed: true, form: 'clause', confidence: 0.7, evidence };
}

/** The quotation with what is known of whose words it is. */
export function withSource(
  quotation: MadeQuotation,
  speaker: Speaker | undefined,
  cue: Span | undefined,
): MadeQuotation {
  if (speaker) {
    quotation.speaker = speaker;
  }
  if (cue) {
    quotation.cue = cue;
  }
  return quotation;
}
