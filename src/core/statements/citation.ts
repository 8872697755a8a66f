import type { Quotation, Span } from '../model';
import { signs } from '../scan/marks/table';
import { findParagraphs } from '../text/paragraphs';
import { trimmed } from '../text/span';
import type { Statement } from './statements';

/** Where a quotation comes from, as far as it is known. */
export interface CitationSource {
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  /** Where the text was written, as its dateline says. */
  readonly place?: string | undefined;
  /** ISO date of the text. */
  readonly date?: string | undefined;
  /** The line in the file, counted from 1. */
  readonly line?: number | undefined;
}

/** The words of a quotation without its marks and without line breaks in them. */
export function wordsOf(text: string, { start, end, form }: Pick<Quotation, 'start' | 'end' | 'form'>): string {
  return flatten(text, form === 'clause' ? { start, end } : withoutMarks(text, { start, end }));
}

const dash = /^[—–―-]\s*/u;

function withoutMarks(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  const lead = dash.exec(text.slice(start, Math.min(end, start + 3)))?.[0].length ?? 0;
  start += lead;
  if (lead === 0 && signs.get(text.charAt(start))?.closers) {
    start++;
  }
  if (signs.has(text.charAt(end - 1)) && end > start) {
    end--;
  }
  return trimmed(text, { start, end });
}

function flatten(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}

/**
 * A statement with its source, for a text of one's own: the words in neutral marks, then speaker, title, date and
 * place. Left-out author's words become an ellipsis: “We wait […] until May.” — Ilva Brandt, “Title”, Hohenfurt,
 * 2026-09-21 (a.news:4)
 */
export function cite(text: string, statement: Statement, source: CitationSource): string {
  const words = statement.parts.map((part) => wordsOf(text, part)).join(' […] ');
  const isReported = statement.parts.every(({ kind }) => kind === 'indirect');
  const said = isReported ? words : `“${words.replaceAll(/[“”]/gu, '’')}”`;
  const place = source.file && `(${source.file}${source.line === undefined ? '' : `:${source.line}`})`;
  const parts = [
    statement.speaker && flatten(statement.speaker.text, { start: 0, end: statement.speaker.text.length }),
    source.title && `“${source.title}”`,
    source.place,
    source.date,
  ].filter(Boolean);
  return [said, parts.length > 0 ? `— ${parts.join(', ')}` : '', place ?? ''].filter(Boolean).join(' ');
}

const longestTitle = 200;

/** The headline of an article: a first paragraph that is short and is no sentence. */
export function titleOf(text: string): string | undefined {
  const [first] = findParagraphs(text.slice(0, 4000));
  const line =
    first &&
    text
      .slice(first.start, first.end)
      .replace(/^#+\s*/u, '')
      .trim();
  return line && line.length <= longestTitle && !/[.:]$|^---/u.test(line) ? line.replaceAll(/\s+/gu, ' ') : undefined;
}
