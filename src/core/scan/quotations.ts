import type { Mention, Quotation, Reference } from '../model';
import type { Reading } from '../reading';
import type { MarkedSpan } from './marks/marks';
import { headlineClause } from './speech/headline';
import { findInnerQuotations } from './speech/innerQuotations';
import type { SpeechLexicon } from './speech/lexicon';
import { readParticles } from './speech/particleSpeakers';
import { readPassages } from './speech/passages';
import { QuotationReader } from './speech/quotationReader';
import { nameUnspacedSpeakers } from './speech/unspacedSpeakers';
import { bySpan, outermost } from '../text/span';

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
  const reader = new QuotationReader(passages, context, reading.kind);
  const headline = reading.kind === 'news' ? headlineClause(passages, context.mentions) : undefined;
  const opening = passages.at(0);
  if (headline && opening) {
    reader.readReport(opening, headline);
  }
  for (let index = 0; index < passages.sentences.length; index++) {
    const passage = passages.tellingAt(index);
    if (passage) {
      reader.read(passage, !headline || index > 0);
    }
  }
  const spoken = readOtherwise(reading, reader.quotations, passages.lexicon, context);
  return outer.length === context.marked.length
    ? spoken.sort(bySpan)
    : [...spoken, ...findInnerQuotations(reading, context.marked, spoken, context)].sort(bySpan);
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
