import type { Node, YAMLMap } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../model';
import { slipOf } from './slips';

/** What a value of a YAML file is to be: a single text, a list, or a map; of what else it may be, `or` tells. */
export type Shape =
  | { readonly kind: 'text'; readonly or?: readonly Shape[] }
  | { readonly kind: 'list'; readonly items: Shape; readonly or?: readonly Shape[] }
  | {
      readonly kind: 'map';
      readonly keys?: Readonly<Record<string, Shape>>;
      /** Of what the value of any other key is. */
      readonly values?: Shape;
      readonly or?: readonly Shape[];
    };

export const text: Shape = { kind: 'text' };

export function listOf(items: Shape, ...or: readonly Shape[]): Shape {
  return { kind: 'list', items, or };
}

export function mapOf(keys: Readonly<Record<string, Shape>>, ...or: readonly Shape[]): Shape {
  return { kind: 'map', keys, or };
}

const wanted = {
  text: 'a single text',
  list: 'a list, each item on a line of its own that begins with “- ”',
  map: 'a map, each line of it “key: value”',
};

/**
 * The values under the keys of a file that are of another shape than its reader takes, so that nothing of them is read.
 * An error where it costs a key at the top of the file, because then all else said of the file's contents is wrong.
 * What is empty and keys that no shape is told of are let be, unless they are a slip of one: “artikles” for “articles”.
 */
export function findWrongShapes(root: unknown, keys: Readonly<Record<string, Shape>>): Problem[] {
  if (!isMap(root)) {
    return [];
  }
  // Of a file with none of its keys `findStrangeRoot` tells.
  const known = Object.keys(keys).some((key) => root.has(key));
  return inMap(root, { kind: 'map', keys }, 'error').filter(({ code }) => known || code !== 'yaml.slip');
}

/** A file that has none of its keys at the top: “tag:” in place of “tags:”, a list, a single text. */
export function findStrangeRoot(root: unknown, keys: readonly string[]): Problem[] {
  const isEmpty = root === null || (isScalar(root) && root.value === null) || (isMap(root) && root.items.length === 0);
  const written = isMap(root) ? root.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
  if (isEmpty || written.some((key) => keys.includes(key))) {
    return [];
  }
  const expected = keys.map((key) => `“${key}:”`).join(', ');
  const message = `At the top of this file are to stand ${expected}; none is there, so nothing is read.`;
  const place = isMap(root) ? root.items[0]?.key : root;
  // A map takes its key yet; anything else must not be written to.
  const severity = isMap(root) ? 'warning' : 'error';
  return [{ code: 'yaml.keys', message, details: [expected], severity, ...spanOf(place) }];
}

function inMap(map: YAMLMap, { keys = {}, values }: Shape & { kind: 'map' }, severity: 'error' | 'warning'): Problem[] {
  return map.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const shape = Object.hasOwn(keys, name) ? keys[name] : values;
    return shape ? findWrong(`“${name}”`, value, shape, severity) : values ? [] : findSlip(map, key, Object.keys(keys));
  });
}

function findSlip(map: YAMLMap, key: unknown, keys: readonly string[]): Problem[] {
  const written = isScalar(key) && typeof key.value === 'string' ? key.value : '';
  const meant = slipOf(written, keys);
  if (meant === undefined || map.has(meant)) {
    return [];
  }
  const message = `“${written}” is not read here; “${meant}” is.`;
  return [{ code: 'yaml.slip', message, details: [written, meant], severity: 'warning', ...spanOf(key) }];
}

function findWrong(what: string, value: unknown, shape: Shape, severity: 'error' | 'warning'): Problem[] {
  const isEmpty = value === undefined || value === null || (isScalar(value) && value.value === null);
  const fit = [shape, ...(shape.or ?? [])].find(({ kind }) => hasKind(value, kind));
  if (isEmpty || isAlias(value)) {
    return [];
  }
  switch (fit?.kind) {
    case undefined: {
      const kinds = [shape, ...(shape.or ?? [])].map(({ kind }) => kind);
      const message = `What stands here is not read: ${what} is to be ${kinds.map((kind) => wanted[kind]).join(', or ')}.`;
      return [{ code: 'yaml.shape', message, details: [what, ...kinds], severity, ...spanOf(value) }];
    }
    case 'text':
      return [];
    case 'list':
      return isSeq(value)
        ? value.items.flatMap((item) => findWrong(`an item of ${what}`, item, fit.items, 'warning'))
        : [];
    case 'map':
      return isMap(value) ? inMap(value, fit, 'warning') : [];
  }
}

function hasKind(value: unknown, kind: Shape['kind']): boolean {
  return kind === 'text' ? isScalar(value) : kind === 'list' ? isSeq(value) : isMap(value);
}

function spanOf(node: unknown): Pick<Problem, 'span'> {
  const range = (node as Node | null | undefined)?.range;
  return range ? { span: { start: range[0], end: range[1] } } : {};
}
