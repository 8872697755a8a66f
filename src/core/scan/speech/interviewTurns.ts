import type { Span } from '../../model';
import { nothing } from './attribution';
import type { Attribution } from './attribution';
import type { Judgement } from './evidence';
import { toPhrase } from './nounPhrases';
import type { Passages } from './passages';
import { tokenize } from './tokens';

/** Whatever stands behind a label in an interview is said. */
export const turnOfInterview: Judgement = { kind: 'direct', confidence: 0.9, evidence: [{ code: 'interview' }] };

/**
 * Whom the label before a turn names: “Wiek”. “Antwort” stands for somebody named elsewhere, as a pronoun does, and who
 * asks behind “Frage” is nobody known.
 */
export function labelled({ text, lexicon }: Passages, label: Span, index: number): Attribution | undefined {
  const printed = text.slice(label.start, label.end).toLowerCase();
  const tokens = tokenize(text, label, [], 0, lexicon);
  const subject = toPhrase(tokens, 0, tokens.length - 1, lexicon.answerLabels.has(printed));
  return subject && !lexicon.questionLabels.has(printed)
    ? { ...nothing, tie: 'frame', subject, strong: true, beside: true, from: index, until: index, tokens }
    : undefined;
}
