import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Parsed, Problem } from '../../model';
import type { Annotation, Sidecar, SidecarSource } from '../annotation';
import { sidecarVersion } from '../annotation';
import { readAnnotation } from './sidecarLines';
import type { Reading } from './sidecarNodes';
import { textOf, toAnnotation, toSource, valueOf } from './sidecarNodes';
import { commonLength } from '../anchoring/sharedText';
import { contentEnd, endOfLine, isCommentOrBlank } from './yamlPlaces';

/** Where one annotation's lines are, without the comments before and after them. */
export interface ItemLines {
  readonly start: number;
  /** After the line end of its last line. */
  readonly end: number;
  /** Absent where the record is broken. */
  readonly annotation?: Annotation;
}

/** A sidecar with the places that an edit needs. */
export interface SidecarReading extends Parsed<Sidecar> {
  /** Why the file must not be written to. */
  readonly refused?: Problem;
  /** The document, or only its head where `items` were read line by line. */
  readonly document: Document;
  /** What stands before each item's dash; absent where the list is not a block. */
  readonly indent?: string;
  readonly items: readonly ItemLines[];
}

/** A sidecar's text with what was read of it, so that the next reading need not begin anew. */
export interface HeldSidecar {
  readonly source: string;
  readonly reading: SidecarReading;
}

/**
 * Reads a sidecar: line by line as far as it has the shape that we write, else by YAML. Items whose lines are those of
 * a reading that is held still, at its start or its end, are not read again.
 */
export function readSidecar(source: string, held?: HeldSidecar): SidecarReading {
  if (held?.source === source) {
    return held.reading;
  }
  // A search for the signs alone is fifty times as fast as one that looks at every line.
  const hasSigns = source.includes('<<<<') || source.includes('>>>>');
  const conflict = hasSigns ? /^(?:<{7}|>{7})(?: |\r?$)/mu.exec(source) : null;
  if (conflict) {
    const span = { start: conflict.index, end: endOfLine(source, conflict.index) };
    const message = 'This sidecar has git conflict markers. Resolve them, or run “glossator merge”.';
    return refuse({ code: 'sidecar.conflict', message, severity: 'error', span });
  }
  return checkVersion(readByLines(source, held) ?? readByYaml(source));
}

function checkVersion(reading: SidecarReading): SidecarReading {
  if (reading.refused || !isMap(reading.document.contents)) {
    return reading;
  }
  const text = textOf(valueOf(reading.document.contents, 'glossator'), {
    document: reading.document,
    offset: 0,
    problems: [],
  });
  if (text === undefined) {
    const message = 'This file does not say “glossator: 1”; is it a sidecar?';
    const problem: Problem = { code: 'sidecar.version', message, severity: 'warning', span: { start: 0, end: 0 } };
    return { ...reading, problems: [problem, ...reading.problems] };
  }
  if (text === String(sidecarVersion)) {
    return reading;
  }
  const message = `This sidecar has version ${text}; this Glossator writes version ${sidecarVersion} and will only read it.`;
  const problem: Problem = { code: 'sidecar.version', message, severity: 'error', span: { start: 0, end: 0 } };
  return { ...reading, problems: [problem, ...reading.problems], refused: problem };
}

function readByLines(source: string, held: HeldSidecar | undefined): SidecarReading | undefined {
  const lists = [...source.matchAll(/^annotations:[ \t]*(?:#.*)?(?:\r?\n|$)/gmu)];
  const [list] = lists;
  if (!list || lists.length > 1) {
    return undefined;
  }
  const headEnd = list.index + list[0].length;
  const starts = findItems(source, headEnd);
  const document = parse(source.slice(0, headEnd));
  if (!starts || document.errors.length > 0 || !isMap(document.contents)) {
    return undefined;
  }
  const problems: Problem[] = [];
  const items: ItemLines[] = [];
  const known = knownItems(source, held);
  for (const [index, start] of starts.at.entries()) {
    const end = contentEnd(source, start, starts.at[index + 1] ?? source.length, starts.indent.length);
    const annotation = known(start, end)?.annotation ?? readAnnotation(source, start, end, starts.indent);
    const item = annotation ? { start, end, annotation } : readOne(source, start, end, problems);
    if (!item) {
      return undefined;
    }
    items.push(item);
  }
  const sourceOf = toSource(valueOf(document.contents, 'source'), { document, offset: 0, problems });
  return { ...collect(sourceOf, items, problems), document, indent: starts.indent, items };
}

// The same lines are the same annotation. Those with a problem are read again, for the place of the problem.
function knownItems(
  source: string,
  held: HeldSidecar | undefined,
): (start: number, end: number) => ItemLines | undefined {
  if (!held || held.reading.problems.length > 0) {
    return () => undefined;
  }
  const { prefix, suffix } = commonLength(held.source, source);
  const byStart = new Map(held.reading.items.map((item) => [item.start, item]));
  const grown = source.length - held.source.length;
  return (start, end) => {
    const by = end <= prefix ? 0 : start >= source.length - suffix ? grown : undefined;
    const item = by === undefined ? undefined : byStart.get(start - by);
    return by !== undefined && item?.end === end - by ? item : undefined;
  };
}

// Only lists that run to the end of the file are cut into items here: in a block list, a line with a dash in the
// list's own column always begins an item, whatever stands in the items.
function findItems(source: string, from: number): { indent: string; at: readonly number[] } | undefined {
  const first = /^(?:[ \t]*(?:#.*)?\r?\n)*(?<indent> *)-(?=[ \r\n])/u.exec(source.slice(from, from + 4000));
  if (!first) {
    return /^(?:\s*(?:#.*)?(?:\n|$))*$/u.test(source.slice(from, from + 4000)) && source.length < from + 4000
      ? { indent: '  ', at: [] }
      : undefined;
  }
  const indent = first.groups?.['indent'] ?? '';
  const stop = indent ? /\n(?=[^\s#])/gu : /\n(?=[^\s#-]|-\S)/gu;
  stop.lastIndex = from;
  if (stop.test(source)) {
    return undefined;
  }
  const at = [from + first[0].length - 1 - indent.length];
  const dash = `\n${indent}- `;
  for (let found = source.indexOf(dash, at[0]); found !== -1; found = source.indexOf(dash, found + 1)) {
    at.push(found + 1);
  }
  return { indent, at };
}

function readOne(source: string, start: number, end: number, problems: Problem[]): ItemLines | undefined {
  const document = parse(source.slice(start, end));
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list) || list.items.length !== 1 || hasAliases(document)) {
    return undefined;
  }
  const annotation = toAnnotation(list.items[0], { document, offset: start, problems });
  return annotation ? { start, end, annotation } : { start, end };
}

/** Reads a sidecar by YAML alone; slow, and right for every style. */
export function readByYaml(source: string): SidecarReading {
  const document = parse(source);
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const message = `This sidecar is not valid YAML and is left alone: ${error.message}`;
    return refuse({ code: 'sidecar.syntax', message, severity: 'error', span: { start, end } });
  }
  const problems: Problem[] = [];
  const reading: Reading = { document, offset: 0, problems };
  const root = document.contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) {
    const message = 'A sidecar is a mapping with “glossator”, “source” and “annotations”.';
    return refuse({ code: 'sidecar.syntax', message, severity: 'error', span: { start: 0, end: source.length } });
  }
  const map = isMap(root) ? root : undefined;
  const list = valueOf(map, 'annotations');
  if (list !== undefined && list !== null && !isSeq(list) && !(isScalar(list) && list.value === null)) {
    const { start, end } = rangeOf(list);
    const message =
      '“annotations” is a list, each beginning with “- id:”. What stands here is not read, and the file is left alone.';
    return refuse({ code: 'sidecar.list', message, severity: 'error', span: { start, end } });
  }
  const misnamed = list === undefined ? misnamedList(map) : undefined;
  if (misnamed) {
    return refuse(misnamed);
  }
  const items = isSeq(list) ? toItems(source, list, reading) : [];
  const indent = isSeq(list) ? (list.flow ? undefined : indentOf(source, items[0])) : '  ';
  const parsed = collect(toSource(valueOf(map, 'source'), reading), items, problems);
  return { ...parsed, document, items, ...(indent === undefined ? {} : { indent }) };
}

function toItems(source: string, list: YAMLSeq, reading: Reading): ItemLines[] {
  const items: ItemLines[] = [];
  let from = list.range?.[0] ?? 0;
  from = source.lastIndexOf('\n', from - 1) + 1;
  for (const node of list.items) {
    const annotation = toAnnotation(node, reading);
    const lines = list.flow ? rangeOf(node) : linesOf(source, node, from);
    from = lines.end;
    items.push(annotation ? { ...lines, annotation } : lines);
  }
  return items;
}

function rangeOf(node: unknown): { start: number; end: number } {
  const range = isNode(node) ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

// Between two items of a block list stand only comments and blank lines.
function linesOf(source: string, node: unknown, from: number): { start: number; end: number } {
  let start = from;
  while (start < source.length && isCommentOrBlank(source, start)) {
    start = endOfLine(source, start) + 1;
  }
  const range = isNode(node) ? node.range : undefined;
  const indent = /^ */u.exec(source.slice(start, start + 200))?.[0].length ?? 0;
  return { start, end: contentEnd(source, start, Math.max(range?.[2] ?? 0, endOfLine(source, start) + 1), indent) };
}

function indentOf(source: string, item: ItemLines | undefined): string | undefined {
  return item && /^ *(?=-)/u.exec(source.slice(item.start, item.start + 200))?.[0];
}

function collect(source: SidecarSource, items: readonly ItemLines[], problems: Problem[]): Parsed<Sidecar> {
  const annotations = items.flatMap(({ annotation }) => annotation ?? []);
  const seen = new Set<string>();
  for (const { annotation, start, end } of items) {
    if (annotation && seen.has(annotation.id)) {
      const message = `Two annotations have the id ${annotation.id}; give the second one another id.`;
      problems.push({ code: 'sidecar.duplicate', message, severity: 'warning', span: { start, end } });
    }
    seen.add(annotation?.id ?? '');
  }
  return { value: { source, annotations }, problems };
}

function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Node(_key, node) {
      found ||= isAlias(node) || node.anchor !== undefined;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

function parse(source: string): Document {
  return parseDocument(source, { prettyErrors: false, logLevel: 'error', keepSourceTokens: false });
}

// `annotation:` for `annotations:`: to take it for an empty sidecar would hide every note in it.
function misnamedList(map: YAMLMap | undefined): Problem | undefined {
  const pair = map?.items.find(
    ({ value }) => isSeq(value) && value.items.some((item) => isMap(item) && item.has('id') && item.has('target')),
  );
  if (!pair || !isScalar(pair.key)) {
    return undefined;
  }
  const name = String(pair.key.value);
  const { start, end } = rangeOf(pair.key);
  const message = `The list of annotations is called “${name}” here. Rename it to “annotations”; until then none is read, and the file is left alone.`;
  return { code: 'sidecar.list', message, details: [name], severity: 'error', span: { start, end } };
}

function refuse(problem: Problem): SidecarReading {
  return {
    value: { source: {}, annotations: [] },
    problems: [problem],
    refused: problem,
    document: parse(''),
    items: [],
  };
}
