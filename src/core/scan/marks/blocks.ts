import type { Language } from '../../languages/language';
import type { Span } from '../../model';
import type { Reading } from '../../reading';
import { trimmed } from '../../text/span';
import { findSignature } from './signature';
import type { BareSpan } from './marks';

const shortest = 40;
const longestIntroduction = 600;

/** Quotations that are set as a block without marks: `> …`, `<blockquote>`, indented or provisions after a colon. */
export function findBlocks(reading: Reading, others: readonly BareSpan[]): BareSpan[] {
  const blocks = [...findMarkdown(reading), ...findHtml(reading.text), ...findIntroduced(reading)];
  if (blocks.length === 0) {
    return blocks;
  }
  // > “Words in marks and in a block” are found by their marks.
  const ends = new Map(others.map(({ start, end }) => [start, end]));
  return blocks.filter(({ inner }) => (ends.get(inner.start) ?? 0) < inner.end - 1);
}

function toBlock(text: string, span: Span, inner: Span): BareSpan {
  return {
    ...trimmed(text, span),
    form: 'block',
    family: 'block',
    inner: trimmed(text, inner),
    closed: true,
    continuations: [],
    turn: undefined,
  };
}

function findMarkdown({ text }: Reading): BareSpan[] {
  if (!text.includes('>')) {
    return [];
  }
  const blocks = text.matchAll(/^[ \t]{0,3}(?:>[ \t]?)[^\r\n]*(?:\r?\n[ \t]{0,3}>[^\r\n]*)*/gmu);
  return Array.from(blocks, ({ index, 0: block }) => {
    const lead = /^[\s>]*/u.exec(block)?.[0].length ?? 0;
    const span = { start: index, end: beforeSignature(text, { start: index, end: index + block.length }) };
    return toBlock(text, span, { start: index + lead, end: span.end });
  }).filter(({ inner }) => inner.end - inner.start > 1);
}

// The last line of the block may say whose words it is.
function beforeSignature(text: string, { start, end }: Span): number {
  const lastLine = text.lastIndexOf('\n', end - 1);
  const above = text.charAt(lastLine - 1) === '\r' ? lastLine - 1 : lastLine;
  return above > start && findSignature(text, { start, end: above }) ? above : end;
}

function findHtml(text: string): BareSpan[] {
  if (!text.includes('<') || !/<(?:blockquote|q)[\s>]/i.test(text)) {
    return [];
  }
  const blocks = text.matchAll(/<(blockquote|q)\b[^<>]{0,500}>(?:(?!<\1\b)[^])*?<\/\1>/giu);
  return Array.from(blocks, ({ index, 0: block, 1: tag = '' }) => {
    const span = { start: index, end: index + block.length };
    const inner = { start: index + block.indexOf('>') + 1, end: span.end - tag.length - 3 };
    return toBlock(text, span, inner);
  });
}

/** Paragraphs without marks after a colon: taken for a quotation only if they read like a provision or are indented. */
function findIntroduced({ text, paragraphs, language, kind }: Reading): BareSpan[] {
  if (kind === 'treaty') {
    return [];
  }
  const blocks: BareSpan[] = [];
  for (let at = 1; at < paragraphs.length; at++) {
    const previous = paragraphs[at - 1];
    const paragraph = paragraphs[at];
    if (!previous || !paragraph || !introduces(text, previous)) {
      continue;
    }
    let last = at - 1;
    for (
      let next = paragraphs[last + 1];
      next && isProvision(text, next, previous, language);
      next = paragraphs[last + 1]
    ) {
      last++;
    }
    const end = paragraphs[last]?.end ?? paragraph.end;
    if (last >= at && end - paragraph.start >= shortest) {
      blocks.push(toBlock(text, { start: paragraph.start, end }, { start: paragraph.start, end }));
      at = last;
    }
  }
  return blocks;
}

/** Whether the paragraph ends in a colon, and so introduces the next one. */
export function introduces(text: string, paragraph: Span): boolean {
  return (
    paragraph.end - paragraph.start <= longestIntroduction * 10 &&
    /[:：]\s*$/u.test(text.slice(Math.max(paragraph.start, paragraph.end - 8), paragraph.end))
  );
}

const numbered = /^\s*(?:\(\d{1,3}\)|\d{1,3}[.)]|[a-z]\)|\p{L}{2,12}\.?\s\d{1,3}\b)\s*\S/u;

function isProvision(text: string, paragraph: Span, introduction: Span, language: Language): boolean {
  const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 3000)).toLowerCase();
  if (/["„“”«»「『:：]/u.test(words.slice(0, 3)) || words.trimEnd().endsWith(':')) {
    return false;
  }
  const stems = language.marks.provisionStems.split(' ').filter((stem) => words.includes(stem)).length;
  return stems >= 2 || (stems === 1 && numbered.test(words)) || isIndented(text, paragraph, introduction);
}

function isIndented(text: string, { start }: Span, introduction: Span): boolean {
  const indented = /^(?: {4,}|\t)/u;
  return (
    indented.test(text.slice(start, start + 4)) &&
    !indented.test(text.slice(introduction.start, introduction.start + 4))
  );
}
