import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, Scalar } from 'yaml';
import type { Data, DataMap } from './sidecarWriter';
import { renderBlock, renderFlow, renderItem } from './sidecarWriter';
import { pairOf, valueOf } from './sidecarNodes';
import { columnOf, endOfLine, endOfText, lastEnd, startOfLine } from './yamlPlaces';

/** Text to put in the place of a part of the source. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes a mapping's text from one value to another; keys that are equal or unknown keep every character. */
export function patchMap(source: string, map: YAMLMap, from: DataMap, to: DataMap): Patch[] {
  const keys = [...new Set([...Object.keys(to), ...Object.keys(from)])];
  return keys.flatMap((key) => {
    const [before, after] = [from[key], to[key]];
    if (isEqual(before, after)) {
      return [];
    }
    const pair = pairOf(map, key);
    if (after === undefined) {
      return pair ? removePair(source, map, pair, key) : [];
    }
    return pair ? replaceValue(source, map, pair, key, before, after) : [insertPair(source, map, key, keys, to)];
  });
}

/** The source with all patches; several at one place keep their order. */
export function applyPatches(source: string, patches: readonly Patch[]): string {
  const sorted = [...patches].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text } of sorted) {
    result += source.slice(at, Math.max(at, start)) + text;
    at = Math.max(at, end);
  }
  return result + source.slice(at);
}

/** Whether two values say the same; an absent key equals an undefined one. */
export function isEqual(a: Data | undefined, b: Data | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') {
    return a === b;
  }
  const [left, right] = [defined(a), defined(b)];
  return left.size === right.size && [...left].every(([key, value]) => isEqual(value, right.get(key)));
}

function defined(data: DataMap | readonly Data[]): ReadonlyMap<string, Data> {
  const entries: readonly (readonly [string, Data | undefined])[] = Object.entries(data);
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

function replaceValue(
  source: string,
  map: YAMLMap,
  pair: Pair,
  key: string,
  before: Data | undefined,
  after: Data,
): Patch[] {
  const node = pair.value;
  if (isMap(node) && isMapData(before) && isMapData(after)) {
    return patchMap(source, node, before, after);
  }
  if (isSeq(node) && isListData(before) && isListData(after)) {
    const patches = patchList(source, node, key, before, after);
    if (patches) {
      return patches;
    }
  }
  return overwrite(source, map, pair, key, after);
}

// A comment behind the value's first line stays where it is, so the first line and the rest are put in apart.
function overwrite(source: string, map: YAMLMap, pair: Pair, key: string, after: Data): Patch[] {
  const { value } = pair;
  const colon = colonEnd(source, pair);
  const [start, end] = isNode(value) && value.range ? value.range : [colon, colon];
  const gap = source.slice(colon, start);
  if (map.flow) {
    return [{ start, end, text: (gap === '' ? ' ' : '') + renderFlow(after, key) }];
  }
  const text = renderBlock(after, indentOf(source, map) + '  ', key);
  const cut = text.indexOf('\n');
  const [head, rest] = cut === -1 ? [text, ''] : [text.slice(0, cut), text.slice(cut)];
  if (isScalar(value) && (value.type === Scalar.BLOCK_LITERAL || value.type === Scalar.BLOCK_FOLDED)) {
    const comment = /\s+#.*$/u.exec(source.slice(start, endOfText(source, start)))?.[0] ?? '';
    return [{ start, end: lastEnd(source, value), text: head + comment + rest }];
  }
  if (gap.includes('\n')) {
    const lineEnd = endOfText(source, colon);
    const first = head === '' ? '' : ` ${head}`;
    return [
      { start: colon, end: colon, text: first },
      { start: lineEnd, end: lastEnd(source, value), text: rest },
    ];
  }
  const lineEnd = endOfText(source, end);
  const first = gap === '' && head !== '' ? ` ${head}` : head;
  return [
    { start, end: Math.max(start, end), text: first },
    { start: lineEnd, end: lineEnd, text: rest },
  ];
}

function insertPair(source: string, map: YAMLMap, key: string, order: readonly string[], values: DataMap): Patch {
  const value = values[key] ?? '';
  // Not behind a pair that goes away in the same edit.
  const earlier = new Set(order.slice(0, order.indexOf(key)).filter((name) => values[name] !== undefined));
  const before = map.items.findLast((pair) => earlier.has(keyOf(pair))) ?? map.items[0];
  const at = before ? Math.max(colonEnd(source, before), lastEnd(source, before)) : (map.range?.[0] ?? 0) + 1;
  if (map.flow) {
    const text = `${key}: ${renderFlow(value, key)}`;
    return { start: at, end: at, text: before ? `, ${text}` : ` ${text} ` };
  }
  const indent = indentOf(source, map);
  const text = renderBlock(value, `${indent}  `, key);
  const end = endOfText(source, at);
  return { start: end, end, text: `\n${indent}${key}:${text.startsWith('\n') ? '' : ' '}${text}` };
}

function removePair(source: string, map: YAMLMap, pair: Pair, key: string): Patch[] {
  const index = map.items.indexOf(pair);
  const [start, end] = [keyStart(pair), Math.max(colonEnd(source, pair), lastEnd(source, pair))];
  if (map.flow) {
    return [
      separated(
        map.items.map((item) => [keyStart(item), lastEnd(source, item)] as const),
        index,
        start,
        end,
      ),
    ];
  }
  const line = startOfLine(source, start);
  if (source.slice(line, start).trim() !== '') {
    // The key stands on the dash's own line, so the line must stay: an empty value means the same.
    return overwrite(source, map, pair, key, isSeq(pair.value) ? [] : '');
  }
  return [{ start: line, end: endOfLine(source, end) + 1, text: '' }];
}

/** Patches a list item by item; `undefined` where items changed their order. */
function patchList(
  source: string,
  list: YAMLSeq,
  key: string,
  before: readonly Data[],
  after: readonly Data[],
): Patch[] | undefined {
  const old = new Map(before.map((item) => [identityOf(item), item]));
  const kept = after.filter((item) => old.has(identityOf(item)));
  const nodes = new Map(list.items.map((node) => [identityOfNode(node), node]));
  const order = before.map(identityOf).filter((id) => kept.some((item) => identityOf(item) === id));
  if (
    after.slice(0, kept.length).some((item, index) => item !== kept[index]) ||
    kept.some((item, index) => identityOf(item) !== order[index] || !nodes.has(order[index] ?? '')) ||
    list.items.length === 0
  ) {
    return undefined;
  }
  const patches = kept.flatMap((item) => patchItem(source, nodes.get(identityOf(item)), key, old, item));
  const stay = new Set(order);
  const gone = new Set(before.flatMap((item) => (stay.has(identityOf(item)) ? [] : [nodes.get(identityOf(item))])));
  const added = after.slice(kept.length);
  const last = list.items.findLast((node) => !gone.has(node));
  if (last === undefined) {
    return undefined;
  }
  return [
    ...patches,
    ...[...gone].map((node) => removeItem(source, list, node)),
    ...(added.length > 0 ? [appendItems(source, list, last, key, added)] : []),
  ];
}

function patchItem(
  source: string,
  node: unknown,
  key: string,
  old: ReadonlyMap<string, Data>,
  item: Data,
): readonly Patch[] {
  const before = old.get(identityOf(item));
  if (isMap(node) && isMapData(before) && isMapData(item)) {
    return patchMap(source, node, before, item);
  }
  if (isEqual(before, item) || !isNode(node) || !node.range || isAlias(node)) {
    return [];
  }
  return [{ start: node.range[0], end: node.range[1], text: renderFlow(item, key) }];
}

function removeItem(source: string, list: YAMLSeq, node: unknown): Patch {
  const index = list.items.indexOf(node);
  const [start, end] = [isNode(node) ? (node.range?.[0] ?? 0) : 0, lastEnd(source, node)];
  if (list.flow) {
    const ranges = list.items.map(
      (item) => [isNode(item) ? (item.range?.[0] ?? 0) : 0, lastEnd(source, item)] as const,
    );
    return separated(ranges, index, start, end);
  }
  return { start: startOfLine(source, start), end: endOfLine(source, end) + 1, text: '' };
}

function appendItems(source: string, list: YAMLSeq, last: unknown, key: string, items: readonly Data[]): Patch {
  const end = lastEnd(source, last);
  if (list.flow) {
    return { start: end, end, text: items.map((item) => `, ${renderFlow(item, key)}`).join('') };
  }
  const first = list.items[0];
  const start = isNode(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = ' '.repeat(Math.max(0, source.slice(startOfLine(source, start), start).lastIndexOf('-')));
  const text = items.map((item) => `\n${indent}- ${renderItem(item, `${indent}  `, key)}`).join('');
  const at = endOfText(source, end);
  return { start: at, end: at, text };
}

// Takes an element out of `{…}` or `[…]` with the comma that would be left over.
function separated(ranges: readonly (readonly [number, number])[], index: number, start: number, end: number): Patch {
  const next = ranges[index + 1];
  if (next) {
    return { start, end: next[0], text: '' };
  }
  const previous = ranges[index - 1];
  return { start: previous ? previous[1] : start, end, text: '' };
}

/** By what an element is known again: a tag by itself, a reply by its id, a link by where it points. */
function identityOf(item: Data): string {
  const named = isMapData(item) ? (item['id'] ?? item['to']) : item;
  return typeof named === 'object' ? '' : String(named);
}

function identityOfNode(node: unknown): string {
  const named = isMap(node) ? (valueOf(node, 'id') ?? valueOf(node, 'to')) : node;
  if (!isScalar(named)) {
    return '';
  }
  return typeof named.value === 'string' ? named.value : (named.source ?? '');
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function keyStart(pair: Pair): number {
  return isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function colonEnd(source: string, pair: Pair): number {
  const end = isNode(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
  return source.indexOf(':', end) + 1;
}

function indentOf(source: string, map: YAMLMap): string {
  const first = map.items[0];
  return ' '.repeat(first ? columnOf(source, keyStart(first)) : 0);
}

function isMapData(data: Data | undefined): data is DataMap {
  return typeof data === 'object' && !Array.isArray(data);
}

function isListData(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}
