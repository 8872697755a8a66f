import type { Problem } from '../../model';
import type { Reading } from '../../reading';
import { firstEndingAfter } from '../../text/span';

/**
 * The problems but those of new text in an amending law: marks that open a paragraph behind a colon („… wird angefügt:“)
 * and close at the end of another one, with headings and paragraphs between. Each is then one mark without a partner.
 */
export function withoutAmendments(reading: Reading, problems: readonly Problem[]): readonly Problem[] {
  if (reading.kind !== 'treaty') {
    return problems;
  }
  const left: Problem[] = [];
  for (let at = 0; at < problems.length; at++) {
    const [opening, closing] = [problems[at], problems[at + 1]];
    if (opening && closing && opensNewText(reading, opening) && closesParagraph(reading, closing)) {
      at++;
    } else if (opening) {
      left.push(opening);
    }
  }
  return left;
}

function opensNewText({ text, paragraphs }: Reading, { code, span }: Problem): boolean {
  const index = span ? firstEndingAfter(paragraphs, span.start) : -1;
  const [before, own] = [paragraphs[index - 1], paragraphs[index]];
  return (
    code === 'quotation.unclosed' &&
    before !== undefined &&
    text.slice(own?.start, span?.start).trim() === '' &&
    text.slice(before.start, before.end).trimEnd().endsWith(':')
  );
}

function closesParagraph({ text, paragraphs }: Reading, { code, span }: Problem): boolean {
  const paragraph = span && paragraphs[firstEndingAfter(paragraphs, span.start)];
  return code === 'quotation.unopened' && text.slice(span?.end, paragraph?.end).trim() === '';
}
