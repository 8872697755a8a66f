import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Annotation, Link, Reply, SidecarSource, Target } from '../annotation';
import { filled, motivations, relations, states } from '../annotation';
import type { Problem } from '../../model';
import { sourceKeys } from './sidecarWriter';

/** A parsed document, and where in the file its text begins. */
export interface Reading {
  readonly document: Document;
  readonly offset: number;
  readonly problems: Problem[];
}

/** Reads an annotation from any YAML that means one; `undefined` and a problem where it has no id or no quotation. */
export function toAnnotation(node: unknown, reading: Reading): Annotation | undefined {
  const map = mapOf(node, reading);
  const id = textAt(map, 'id', reading);
  const target = toTarget(valueOf(map, 'target'), reading);
  if (!map || !id || !target) {
    report(reading, node, 'sidecar.annotation', 'An annotation needs an id and a target with the quoted text (exact).');
    return undefined;
  }
  return {
    id,
    target,
    motivation: oneOf(map, 'motivation', motivations, 'commenting', reading),
    tags: itemsAt(map, 'tags', reading).flatMap((tag) => textOf(tag, reading) ?? []),
    links: itemsAt(map, 'links', reading).flatMap((link) => toLink(link, reading) ?? []),
    state: oneOf(map, 'state', states, 'open', reading),
    replies: itemsAt(map, 'replies', reading).flatMap((reply) => toReply(reply, reading) ?? []),
    ...filled({
      body: textAt(map, 'body', reading)?.replace(/\n+$/u, ''),
      creator: textAt(map, 'creator', reading),
      created: textAt(map, 'created', reading),
      modified: textAt(map, 'modified', reading),
    }),
  };
}

/** Reads the header's `source`. */
export function toSource(node: unknown, reading: Reading): SidecarSource {
  const map = mapOf(node, reading);
  const isEmpty = node === undefined || node === null || (isScalar(node) && node.value === null);
  if (!map && !isEmpty) {
    const message = '“source” is a map with keys like “file” and “date”. What stands here is not read.';
    report(reading, node, 'sidecar.source', message);
  }
  const values: Partial<Record<(typeof sourceKeys)[number], string | undefined>> = {};
  for (const key of sourceKeys) {
    values[key] = textAt(map, key, reading);
  }
  return filled(values);
}

function toTarget(node: unknown, reading: Reading): Target | undefined {
  const map = mapOf(node, reading);
  const exact = textAt(map, 'exact', reading);
  if (!map || !exact) {
    return undefined;
  }
  const start = integerAt(map, 'start', reading) ?? 0;
  const end = integerAt(map, 'end', reading) ?? start + exact.length;
  return {
    exact,
    prefix: textAt(map, 'prefix', reading) ?? '',
    suffix: textAt(map, 'suffix', reading) ?? '',
    start,
    end,
    ...filled({ eId: textAt(map, 'eId', reading) }),
    ...(textAt(map, 'unique', reading) === 'true' ? { unique: true } : {}),
  };
}

function toLink(node: unknown, reading: Reading): Link | undefined {
  const map = mapOf(node, reading);
  const to = textAt(map, 'to', reading);
  if (!map || !to) {
    report(reading, node, 'sidecar.link', 'A link needs “to”.');
    return undefined;
  }
  return { relation: oneOf(map, 'relation', relations, 'see-also', reading), to };
}

function toReply(node: unknown, reading: Reading): Reply | undefined {
  const map = mapOf(node, reading);
  const id = textAt(map, 'id', reading);
  const body = textAt(map, 'body', reading);
  if (!id || body === undefined) {
    report(reading, node, 'sidecar.reply', 'A reply needs an id and a body.');
    return undefined;
  }
  const creator = textAt(map, 'creator', reading);
  const created = textAt(map, 'created', reading);
  const modified = textAt(map, 'modified', reading);
  return { id, body: body.replace(/\n+$/u, ''), ...filled({ creator, created, modified }) };
}

export function mapOf(node: unknown, reading: Reading): YAMLMap | undefined {
  const resolved = resolve(node, reading);
  return isMap(resolved) ? resolved : undefined;
}

/** The pair of a key, whose own scalar may be quoted. */
export function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((pair) => (isScalar(pair.key) ? pair.key.value === key : pair.key === key));
}

export function valueOf(map: YAMLMap | undefined, key: string): unknown {
  return pairOf(map, key)?.value;
}

/** The text of a scalar. `2024` is a date here and `true` a tag, so the source decides, not YAML's types. */
export function textOf(node: unknown, reading: Reading): string | undefined {
  const resolved = resolve(node, reading);
  if (!isScalar(resolved) || resolved.value === null) {
    return undefined;
  }
  return typeof resolved.value === 'string' ? resolved.value : (resolved.source ?? '');
}

function textAt(map: YAMLMap | undefined, key: string, reading: Reading): string | undefined {
  return textOf(valueOf(map, key), reading);
}

function integerAt(map: YAMLMap, key: string, reading: Reading): number | undefined {
  const text = textAt(map, key, reading);
  if (text === undefined) {
    return undefined;
  }
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) {
    report(reading, valueOf(map, key), 'sidecar.offset', `“${key}” is a number of characters, 0 or more.`);
    return undefined;
  }
  return value;
}

function itemsAt(map: YAMLMap, key: string, reading: Reading): readonly unknown[] {
  const resolved = resolve(valueOf(map, key), reading);
  if (!isSeq(resolved)) {
    if (resolved !== undefined && resolved !== null && !(isScalar(resolved) && resolved.value === null)) {
      report(
        reading,
        resolved,
        'sidecar.list',
        `“${key}” is a list, as [first, second]. What stands here is not read.`,
      );
    }
    return [];
  }
  return resolved.items;
}

function oneOf<Value extends string>(
  map: YAMLMap,
  key: string,
  values: readonly Value[],
  fallback: Value,
  reading: Reading,
): Value {
  const text = textAt(map, key, reading);
  const found = values.find((value) => value === text);
  if (text !== undefined && found === undefined) {
    report(reading, valueOf(map, key), `sidecar.${key}`, `“${text}” is not one of ${values.join(', ')}.`);
  }
  return found ?? fallback;
}

function resolve(node: unknown, { document }: Reading): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function report({ offset, problems }: Reading, node: unknown, code: string, message: string): void {
  const range = (node as Node | undefined)?.range;
  const span = range ? { span: { start: range[0] + offset, end: range[1] + offset } } : {};
  problems.push({ code, message, severity: 'warning', ...span });
}
