import type { Quotation, Span } from '../model';
import { isWord } from '../text/characters';
import { findParagraphs } from '../text/paragraphs';
import { Abbreviations } from '../text/abbreviations';
import { findSentences } from '../text/sentences';
import { contains, touches, trimmed } from '../text/span';
import { signs } from '../scan/marks/table';

const noRules = { abbreviations: new Abbreviations([]), ordinals: true };

/**
 * The spans that a growing selection goes through from an offset: word, words of the quotation, quotation with its
 * marks, the quotation around it, sentence, paragraph; then the parts of a treaty that hold the place (`parts`, the
 * outermost first): point, paragraph, article, chapter. Each holds the one before it and is longer.
 */
export function growSelection(
  text: string,
  quotations: readonly Quotation[],
  offset: number,
  parts: readonly Span[] = [],
): Span[] {
  const around = quotations.filter((quotation) => touches(quotation, offset));
  const paragraph = findParagraphs(text).find((candidate) => touches(candidate, offset));
  const candidates = [
    wordAt(text, offset),
    ...around.toReversed().flatMap((quotation) => [...wordsInside(text, quotation, offset), quotation]),
    ...(paragraph ? sentencesAt(text, paragraph, quotations, offset) : []),
    ...(paragraph ? [paragraph] : []),
    ...parts.toReversed(),
  ];
  return growing(candidates.map(({ start, end }) => ({ start, end })));
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) {
    start--;
  }
  let end = offset;
  while (end < text.length && isWord(text.charCodeAt(end))) {
    end++;
  }
  return { start, end };
}

function wordsInside(text: string, { start, end, form }: Quotation, offset: number): Span[] {
  if (form === 'clause') {
    return [];
  }
  const from = signs.has(text.charAt(start)) ? start + 1 : start;
  const to = signs.has(text.charAt(end - 1)) ? end - 1 : end;
  const inner = trimmed(text, { start: from, end: Math.max(from, to) });
  return touches(inner, offset) ? [inner] : [];
}

// A sentence that ends in the middle of a quotation is no step for somebody who has the quotation already.
function sentencesAt(text: string, paragraph: Span, quotations: readonly Quotation[], offset: number): Span[] {
  const inside = quotations.filter((quotation) => quotation.depth === 0 && contains(paragraph, quotation));
  const sentences = findSentences(text, [paragraph], disjoint(inside), noRules);
  return sentences.filter((sentence) => touches(sentence, offset)).slice(0, 1);
}

function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(span);
    }
  }
  return kept;
}

function growing(candidates: readonly Span[]): Span[] {
  const steps: Span[] = [];
  for (const span of candidates) {
    const last = steps.at(-1);
    if (span.end > span.start && (!last || (contains(span, last) && span.end - span.start > last.end - last.start))) {
      steps.push(span);
    }
  }
  return steps;
}
