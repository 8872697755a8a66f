import type { Span } from '../model';
import { isSpace, isWord } from './characters';
import { Abbreviations } from './abbreviations';
import { findSentences, type PeriodRules } from './sentences';

/** A step by which the edge of a passage moves. */
export type Step = 'word' | 'sentence';

// The passage is one that a reader points at, of any language: so the periods of all of them.
const periods: PeriodRules = {
  abbreviations: new Abbreviations(
    'abs art bzw ca cf dr inc lit mr mrs ms nr no p par para pp prof rev sen st vgl vs z'.split(' '),
  ),
  ordinals: true,
};

/** The word at the offset, with its inner apostrophes and hyphens (“Orbán’s”, “vice-president”); empty between words. */
export function wordAt(text: string, offset: number): Span {
  const at = isInWord(text, offset) ? offset : offset - 1;
  if (!isInWord(text, at)) {
    return { start: offset, end: offset };
  }
  let start = at;
  let end = at + 1;
  while (start > 0 && isInWord(text, start - 1)) {
    start--;
  }
  while (end < text.length && isInWord(text, end)) {
    end++;
  }
  return { start, end };
}

/** The line at the offset: in news, a paragraph. Wrapped lines are joined up to the next blank one. */
export function paragraphAt(text: string, offset: number): Span {
  let { start, end } = lineAt(text, offset);
  if (isBlank(text, { start, end })) {
    return { start, end: start };
  }
  for (let before = lineAt(text, start - 1); start > 0 && isWrapped(text, before); before = lineAt(text, start - 1)) {
    start = before.start;
  }
  for (let line = lineAt(text, offset); end < text.length && isWrapped(text, line);) {
    line = lineAt(text, afterLineEnd(text, end));
    end = isBlank(text, line) ? end : line.end;
    if (isBlank(text, line)) {
      break;
    }
  }
  return { start, end };
}

/** The sentence at the offset. */
export function sentenceAt(text: string, offset: number): Span {
  const paragraph = paragraphAt(text, offset);
  const sentences = sentencesOf(text, paragraph);
  return sentences.find(({ end }) => offset <= end) ?? sentences.at(-1) ?? paragraph;
}

/** The span with its end moved one word or sentence on; the same span at the end of the text. */
export function extend(text: string, { start, end }: Span, step: Step): Span {
  if (step === 'sentence') {
    const from = skipSpaces(text, end);
    return { start, end: Math.max(end, trimmedEnd(text, sentenceAt(text, from))) };
  }
  let at = end;
  while (at < text.length && !isInWord(text, at)) {
    at++;
  }
  return { start, end: at < text.length ? wordAt(text, at).end : end };
}

/** The span with its end moved one word or sentence back; it never becomes empty. */
export function shrink(text: string, { start, end }: Span, step: Step): Span {
  if (step === 'sentence') {
    const ends = sentencesOf(text, paragraphAt(text, Math.max(start, end - 1))).map((sentence) =>
      trimmedEnd(text, sentence),
    );
    return { start, end: ends.filter((candidate) => start < candidate && candidate < end).at(-1) ?? end };
  }
  let at = isInWord(text, end - 1) ? wordAt(text, end - 1).start : end;
  while (at > start && !isInWord(text, at - 1)) {
    at--;
  }
  return at > start ? { start, end: at } : { start, end };
}

/** The same at the other edge: the span with its start moved one word back. */
export function extendStart(text: string, { start, end }: Span): Span {
  let at = start;
  while (at > 0 && !isInWord(text, at - 1)) {
    at--;
  }
  return { start: at > 0 ? wordAt(text, at - 1).start : start, end };
}

/** The span with its start moved one word on; it never becomes empty. */
export function shrinkStart(text: string, { start, end }: Span): Span {
  let at = isInWord(text, start) ? wordAt(text, start).end : start;
  while (at < end && !isInWord(text, at)) {
    at++;
  }
  return at < end ? { start: at, end } : { start, end };
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const paragraph = text.slice(start, end);
  const sentences = findSentences(paragraph, [{ start: 0, end: paragraph.length }], [], periods);
  return sentences.map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }));
}

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    isWord(unit) ||
    ("'’-‑".includes(text.charAt(at)) && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1)))
  );
}

function lineAt(text: string, offset: number): Span {
  let start = Math.max(0, Math.min(offset, text.length));
  let end = start;
  while (start > 0 && !isLineEnd(text, start - 1)) {
    start--;
  }
  while (end < text.length && !isLineEnd(text, end)) {
    end++;
  }
  return { start, end };
}

// Lines of 60 to 120 characters are wrapped ones; headings are shorter, paragraphs longer.
function isWrapped(text: string, line: Span): boolean {
  const length = line.end - line.start;
  return length >= 60 && length <= 120 && !isBlank(text, line);
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

function isLineEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) {
    at++;
  }
  return at;
}

function trimmedEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) {
    at--;
  }
  return at;
}
