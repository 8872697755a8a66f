import { filled } from '../annotations/annotation';
import type { Parsed, Problem } from '../model';
import type { ImportedAnnotation, Imports } from './imported';
import { motivationOf, originOf, stateOf, targetOf } from './imported';

/**
 * Reads the table that the export writes, also as a spreadsheet saves it: columns in any order, further ones ignored,
 * `;` or tabs between the cells. Only `exact` must be there.
 */
export function readTable(source: string, text: string): Parsed<Imports> {
  const [head = [], ...rows] = parseCsv(source);
  if (!head.includes('exact')) {
    const message = 'the first line of the table must name its columns, “exact” (the quoted words) among them';
    return {
      value: { annotations: [], replies: [] },
      problems: [{ code: 'import.table', message, severity: 'error' }],
    };
  }
  const annotations: ImportedAnnotation[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = new Map(head.map((name, column) => [name, fromCell(row[column] ?? '')]));
    const annotation = toAnnotation(cells, text);
    if (annotation) {
      annotations.push(annotation);
    } else if (row.some((cell) => cell !== '')) {
      problems.push({ code: 'import.annotation', message: `row ${index + 2} quotes no words of the text` });
    }
  }
  return { value: { annotations, replies: [] }, problems };
}

function toAnnotation(cells: ReadonlyMap<string, string>, text: string): ImportedAnnotation | undefined {
  const at = (name: string): string | undefined => cells.get(name);
  const quote = { exact: at('exact'), prefix: at('prefix'), suffix: at('suffix') };
  const start = /^\d{1,15}$/u.test(at('start') ?? '') ? Number(at('start')) : undefined;
  const target = quote.exact ? targetOf(text, quote, start) : undefined;
  return (
    target && {
      target,
      tags: tagsOf(at('tags') ?? ''),
      links: [],
      ...motivationOf(at('motivation')),
      ...stateOf(at('state')),
      ...filled({ id: at('id'), body: at('body') }),
      ...originOf(at('creator'), at('created'), at('modified')),
    }
  );
}

// “law; "war; peace"; date”: a semicolon in quotation marks parts no tags.
function tagsOf(cell: string): string[] {
  const pieces = cell.match(/\s*(?:"(?:[^"]|"")*"(?=\s*(?:;|$))|[^;]+)/gu) ?? [];
  return pieces
    .map((piece) => piece.trim())
    .map((tag) => (/^".*"$/su.test(tag) ? tag.slice(1, -1).replaceAll('""', '"') : tag))
    .filter((tag) => tag !== '');
}

// The export puts an apostrophe before what a spreadsheet would run.
function fromCell(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

/** The cells of a table as RFC 4180 has it; what stands between them is told from the first line. */
export function parseCsv(source: string): string[][] {
  const [line = ''] = source.split(/\r?\n/u, 1);
  const separator = [',', ';', '\t'].find((one) => line.includes(one)) ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < source.length;) {
    const isQuoted = source[at] === '"';
    const end = isQuoted ? closingQuote(source, at) : endOfCell(source, at, separator);
    row.push(isQuoted ? source.slice(at + 1, end).replaceAll('""', '"') : source.slice(at, end));
    at = isQuoted ? endOfCell(source, end, separator) : end;
    const isSeparated = source[at] === separator;
    at += source.startsWith('\r\n', at) ? 2 : 1;
    if (isSeparated && at >= source.length) {
      row.push('');
    }
    if (!isSeparated || at >= source.length) {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function closingQuote(source: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    at = source.indexOf('"', at);
    if (at < 0) {
      return source.length;
    }
    if (source[at + 1] !== '"') {
      return at;
    }
  }
}

function endOfCell(source: string, start: number, separator: string): number {
  let at = start;
  while (at < source.length && source[at] !== separator && source[at] !== '\n' && !source.startsWith('\r\n', at)) {
    at++;
  }
  return at;
}
