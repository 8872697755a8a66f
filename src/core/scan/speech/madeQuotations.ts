import type { Quotation, Span, Speaker } from '../../model';
import type { MarkedSpan } from '../marks/marks';
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
  const { confidence, evidence } = told[rule];
  return { start, end, kind: 'indirect', depth: 0, closed: true, form: 'clause', confidence, evidence };
}

// With the precision of each rule on the labelled training texts.
const told: Readonly<Record<ReportedClause['rule'], Pick<Quotation, 'confidence' | 'evidence'>>> = {
  that: tell('that', 0.9),
  clause: tell('clause', 0.85),
  infinitive: tell('infinitive', 0.9),
  source: tell('source', 0.95),
  behind: tell('behind', 0.8),
  aside: tell('aside', 0.9),
  noun: tell('noun', 0.8),
  hearsay: tell('hearsay', 0.7),
  mood: tell('mood', 0.9),
  act: tell('act', 0.6),
  headline: tell('headline', 0.8),
  pointed: tell('pointed', 0.85),
  colon: tell('colon', 0.7),
};

// The evidence is one for all findings of a rule: a text has thousands.
function tell(rule: ReportedClause['rule'], confidence: number): Pick<Quotation, 'confidence' | 'evidence'> {
  return { confidence, evidence: [{ code: `indirect.${rule}` }] };
}

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
