import type { Mention, Quotation, Reference } from '../model';
import type { MarkedSpan } from './marks';
import type { Reading } from '../reading';
import { attribute } from './speech/attribution';
import type { Attribution } from './speech/attribution';
import { featuresOf, judge } from './speech/evidence';
import { readPassages } from './speech/passages';
import type { Passage, Passages } from './speech/passages';
import { resolveSpeaker } from './speech/speakers';
import type { Focus } from './speech/speakers';
import { bySpan } from '../text/span';

/** What the other scanners found before quotations are told from titles and given their speakers. */
export interface QuotationContext {
  readonly marked: readonly MarkedSpan[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}

/** Tells speech from titles and names, finds indirect speech, and gives each quotation its speaker. */
export function findQuotations(reading: Reading, context: QuotationContext): Quotation[] {
  const outer = outermost(context.marked);
  const passages = readPassages(reading, outer);
  const focus: Focus = { persons: [] };
  const quotations: Quotation[] = [];
  let previous: Attribution | undefined;
  let next = 0;
  passages.sentences.forEach((sentence, index) => {
    const first = outer[next];
    if (!first || first.start >= sentence.end) {
      return;
    }
    const passage = passages.at(index);
    while ((outer[next]?.start ?? Infinity) < sentence.end) {
      next++;
    }
    passage?.tokens.forEach((token, at) => {
      const span = token.marked === undefined ? undefined : outer[token.marked];
      if (span) {
        const attribution = attribute(passages, passage, at, previous);
        const quotation = makeQuotation(passages, passage, at, span, attribution, context, focus);
        if (quotation.kind === 'direct') {
          previous = attribution.subject ? attribution : previous;
        }
        quotations.push(quotation);
      }
    });
  });
  return [...quotations, ...inner(context.marked, outer)].sort(bySpan);
}

function makeQuotation(
  passages: Passages,
  passage: Passage,
  at: number,
  span: MarkedSpan,
  attribution: Attribution,
  context: QuotationContext,
  focus: Focus,
): Quotation {
  const features = featuresOf(passages.text, span, passage, at, attribution, passages.lexicon);
  const judgement = judge(passages.text, features, attribution);
  if (judgement.kind === 'marked') {
    return { ...span, ...judgement };
  }
  const speaker = resolveSpeaker(passages, attribution, context, focus);
  return {
    ...span,
    ...judgement,
    ...(speaker && { speaker }),
    ...(attribution.cue && { cue: attribution.cue }),
  };
}

function outermost(marked: readonly MarkedSpan[]): MarkedSpan[] {
  const outer: MarkedSpan[] = [];
  for (const span of marked) {
    if (span.start >= (outer.at(-1)?.end ?? 0)) {
      outer.push(span);
    }
  }
  return outer;
}

function inner(marked: readonly MarkedSpan[], outer: readonly MarkedSpan[]): Quotation[] {
  const tops = new Set(outer);
  return marked
    .filter((span) => !tops.has(span))
    .map((span) => ({ ...span, kind: 'marked', confidence: 0.5, evidence: [] }));
}
