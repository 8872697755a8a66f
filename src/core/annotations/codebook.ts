import type { YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import { parseYaml } from '../text/yamlFile';
import type { Shape } from '../text/yamlShape';
import { findStrangeRoot, findWrongShapes, listOf, mapOf as mapShape, text } from '../text/yamlShape';
import type { Parsed, Problem, Span } from '../model';
import { filled } from './annotation';
import type { EditedSidecar } from './sidecar/sidecar';
import type { Reading } from './sidecar/sidecarNodes';
import { mapOf, textOf, valueOf } from './sidecar/sidecarNodes';
import { renderFlow } from './sidecar/sidecarWriter';
import { endOfText, lastEnd, startOfLine } from './sidecar/yamlPlaces';
import { quote, toScalar } from './sidecar/yamlScalars';

/** A tag of the codebook: what it means and when to use it. */
export interface CodebookTag {
  readonly tag: string;
  readonly definition?: string;
  /** A color name of the editor's palette (`red`, `blue` …) or `#rrggbb`. */
  readonly color?: string;
  /** The tag above it. */
  readonly parent?: string;
  /** A key for coding mode: one digit or letter. */
  readonly key?: string;
  readonly examples: readonly string[];
}

export interface Codebook {
  /** In the order of the file. */
  readonly tags: readonly CodebookTag[];
}

const tagShape = mapShape(
  { tag: text, definition: text, color: text, colour: text, parent: text, key: text, examples: listOf(text) },
  text,
);
const shapes: Readonly<Record<string, Shape>> = { tags: listOf(tagShape, { kind: 'map', values: tagShape }) };

/** Reads `codebook.yaml`: a list under `tags`, or a mapping from tag to definition. */
export function parseCodebook(source: string): Parsed<Codebook> {
  const { document, problems: syntax } = parseYaml(source);
  const root = document.contents;
  const problems = [...syntax, ...findStrangeRoot(root, ['tags']), ...findWrongShapes(root, shapes)];
  const reading: Reading = { document, offset: 0, problems };
  const list = valueOf(mapOf(document.contents, reading), 'tags');
  const placed = readTags(list, reading);
  return { value: { tags: placed.map(({ tag }) => tag) }, problems: [...problems, ...checkTags(placed)] };
}

/** Puts a new tag at the end of the codebook; all else keeps every byte. A tag that is there already changes nothing. */
export function addTag(source: string, tag: CodebookTag): EditedSidecar {
  const { value, problems } = parseCodebook(source);
  const refusal = problems.find(({ severity }) => severity === 'error');
  if (refusal) {
    return { kind: 'refused', problem: refusal };
  }
  if (value.tags.some((known) => known.tag === tag.tag)) {
    return { kind: 'edited', source };
  }
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const text = insertTag(source, tag);
  return { kind: 'edited', source: lineEnd === '\n' ? text : text.replace(/\r?\n/gu, lineEnd) };
}

/** The tag and the tags above it, itself first; a circle of parents ends where it closes. */
export function ancestryOf(codebook: Codebook, tag: string): readonly string[] {
  const parents = new Map(codebook.tags.map((known) => [known.tag, known.parent]));
  const line = [tag];
  for (let parent = parents.get(tag); parent && !line.includes(parent); parent = parents.get(parent)) {
    line.push(parent);
  }
  return line;
}

interface PlacedTag {
  readonly tag: CodebookTag;
  /** Of its name in the file. */
  readonly place: { readonly span?: Span };
}

function readTags(list: unknown, reading: Reading): PlacedTag[] {
  if (isSeq(list)) {
    return list.items.flatMap((item) => {
      const map = mapOf(item, reading);
      const tag = map ? textOf(valueOf(map, 'tag'), reading) : textOf(item, reading);
      const named = map ? valueOf(map, 'tag') : item;
      return tag ? [{ tag: toTag(tag, map, reading), place: placeOf(named) }] : missing(item, reading);
    });
  }
  if (!isMap(list)) {
    return [];
  }
  return list.items.flatMap(({ key, value }) => {
    const tag = textOf(key, reading);
    const map = mapOf(value, reading);
    const definition = map ? undefined : textOf(value, reading);
    return tag ? [{ tag: { ...toTag(tag, map, reading), ...filled({ definition }) }, place: placeOf(key) }] : [];
  });
}

function toTag(tag: string, map: YAMLMap | undefined, reading: Reading): CodebookTag {
  const examples = valueOf(map, 'examples');
  const at = (key: string): string | undefined => textOf(valueOf(map, key), reading);
  return {
    tag,
    examples: isSeq(examples) ? examples.items.flatMap((item) => textOf(item, reading) ?? []) : [],
    ...filled({
      definition: at('definition'),
      color: at('color') ?? at('colour'),
      parent: at('parent'),
      key: at('key'),
    }),
  };
}

function missing(item: unknown, { problems }: Reading): [] {
  // What is neither is a problem of its own: of the file's shape.
  if (!isMap(item) && !isScalar(item)) {
    return [];
  }
  problems.push({
    code: 'codebook.tag',
    message: 'A tag needs “tag”.',
    severity: 'warning',
    ...placeOf(item),
  });
  return [];
}

function placeOf(node: unknown): { readonly span?: Span } {
  const range = isScalar(node) || isCollection(node) ? node.range : undefined;
  return range ? { span: { start: range[0], end: range[1] } } : {};
}

function checkTags(tags: readonly PlacedTag[]): Problem[] {
  const all = new Set(tags.map(({ tag }) => tag.tag));
  const left = new Set(all);
  const keys = new Map<string, string>();
  return tags.flatMap(({ tag: { tag, parent, key }, place }) => {
    const rival = key === undefined ? undefined : keys.get(key);
    keys.set(key ?? '', tag);
    const found: readonly (readonly [string, string, readonly string[]] | false)[] = [
      !left.delete(tag) && ['codebook.duplicate', `“${tag}” is listed twice.`, [tag]],
      parent !== undefined &&
        !all.has(parent) && [
          'codebook.parent',
          `“${tag}” has the parent “${parent}”, which is not in the codebook.`,
          [tag, parent],
        ],
      rival !== undefined && [
        'codebook.key',
        `“${rival}” and “${tag}” have the same key “${key}”.`,
        [rival, tag, key ?? ''],
      ],
    ];
    return found
      .filter((one) => one !== false)
      .map(([code, message, details]): Problem => ({
        code,
        message,
        details,
        severity: 'warning',
        ...place,
      }));
  });
}

function insertTag(source: string, tag: CodebookTag): string {
  const { document } = parseYaml(source);
  const root = isMap(document.contents) ? document.contents : undefined;
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === 'tags');
  const list: unknown = pair?.value;
  if (isCollection(list) && list.items.length > 0) {
    return appendTag(source, list, tag);
  }
  const key: unknown = pair?.key;
  if (isScalar(key) && key.range) {
    const keyEnd = source.indexOf(':', key.range[1]) + 1;
    const valueEnd = isCollection(list) || isScalar(list) ? (list.range?.[1] ?? keyEnd) : keyEnd;
    return source.slice(0, keyEnd) + renderTag(tag, '  ') + source.slice(Math.max(keyEnd, valueEnd));
  }
  return `${source.replace(/(?<=[^\n])$/u, '\n')}tags:${renderTag(tag, '  ')}\n`;
}

function appendTag(source: string, list: YAMLSeq | YAMLMap, tag: CodebookTag): string {
  const end = lastEnd(source, list.flow ? list.items.at(-1) : list);
  if (list.flow) {
    const { tag: name, ...rest } = definedKeys(tag);
    const text = isMap(list)
      ? `${quote(name ?? '')}: ${renderFlow(rest, '')}`
      : renderFlow({ tag: tag.tag, ...rest }, '');
    return `${source.slice(0, end)}, ${text}${source.slice(end)}`;
  }
  const first = isMap(list) ? list.items[0]?.key : list.items[0];
  const start = isMap(first) || isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  const before = source.slice(startOfLine(source, start), start);
  const indent = ' '.repeat(Math.max(0, isMap(list) ? before.length : before.lastIndexOf('-')));
  const text = isMap(list) ? renderEntry(tag, indent) : renderTag(tag, indent);
  const at = endOfText(source, end);
  return source.slice(0, at) + text + source.slice(at);
}

function renderTag(tag: CodebookTag, indent: string): string {
  const lines = Object.entries(definedKeys(tag)).map(([name, value]) => `${name}: ${toScalar(value)}`);
  return `\n${indent}- ${lines.join(`\n${indent}  `)}`;
}

function renderEntry(tag: CodebookTag, indent: string): string {
  const { tag: name = '', ...rest } = definedKeys(tag);
  const lines = Object.entries(rest).map(([key, value]) => `\n${indent}  ${key}: ${toScalar(value)}`);
  return `\n${indent}${toScalar(name)}:${lines.length > 0 ? lines.join('') : ' ""'}`;
}

function definedKeys({ tag, definition, color, parent, key }: CodebookTag): Record<string, string> {
  return filled({ tag, definition, color, parent, key });
}
