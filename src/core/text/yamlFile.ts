import type { Document } from 'yaml';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Problem } from '../model';

/** A YAML file of the user, and what is wrong with its syntax. */
export interface YamlFile {
  readonly document: Document.Parsed;
  readonly problems: readonly Problem[];
}

/** Reads YAML; syntax errors come as problems with their places. */
export function parseYaml(source: string): YamlFile {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const problems = document.errors.map(({ message, pos: [start, end] }): Problem => ({
    code: 'yaml.syntax',
    message,
    severity: 'error',
    span: { start, end },
  }));
  return { document, problems };
}

/** The items of a list, none of what is no list. */
export function itemsOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

/**
 * Puts an item at the end of the list under a key; the list is begun where there is none. `render` gives the item's
 * lines for the indentation of the list's dashes, each with a `\n`. Everything that is there keeps every byte.
 * `undefined` where the file does not parse or has its list in another form: then nothing may be written.
 */
export function appendItem(source: string, key: string, render: (indent: string) => string): string | undefined {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const { document, problems } = parseYaml(source);
  const root = document.contents;
  if (problems.length > 0 || (root !== null && !isMap(root))) {
    return undefined;
  }
  const list = root?.get(key, true);
  if (list === undefined) {
    return withLineEnd(source, lineEnd) + withLineEnds(`${key}:\n${render('  ')}`, lineEnd);
  }
  if (!isSeq(list) || list.flow || !list.range) {
    return undefined;
  }
  const at = endOfLastLine(source, list.range[1]);
  const indent = /(?:^|\n)([ \t]*)-[^\n]*$/u.exec(source.slice(0, source.indexOf('\n', list.range[0])))?.[1] ?? '';
  return withLineEnd(source.slice(0, at), lineEnd) + withLineEnds(render(indent), lineEnd) + source.slice(at);
}

function withLineEnd(text: string, lineEnd: string): string {
  return text === '' || text.endsWith('\n') ? text : text + lineEnd;
}

function withLineEnds(text: string, lineEnd: string): string {
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}

// The range of a list may end in front of the line end of its last line, or behind blank lines that belong to what follows.
function endOfLastLine(source: string, end: number): number {
  const trimmed = source.slice(0, end).trimEnd().length;
  const lineBreak = source.indexOf('\n', trimmed);
  return lineBreak < 0 ? source.length : lineBreak + 1;
}
