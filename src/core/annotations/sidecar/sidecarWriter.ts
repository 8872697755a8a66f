import type { Annotation, SidecarSource } from '../annotation';
import { sidecarVersion } from '../annotation';
import { quote, toBlock, toFlowScalar, toScalar } from './yamlScalars';

/** What a value of a sidecar can be; an absent key is left out. */
export type Data = string | number | true | readonly Data[] | DataMap;

export interface DataMap {
  readonly [key: string]: Data | undefined;
}

/** The first line of a new sidecar, for whoever opens it by chance. */
export const headLine = '# A reader’s notes, written by Glossator. What you change or add by hand is kept.';

export const sourceKeys = ['file', 'title', 'date', 'language', 'url', 'sha256'] as const;

/** A new sidecar without annotations. */
export function renderSidecar(source: SidecarSource): string {
  const values = toSourceData(source);
  const lines = Object.keys(values).length > 0 ? `source:${renderBlock(values, '  ', 'source')}\n` : '';
  return `${headLine}\nglossator: ${sidecarVersion}\n${lines}annotations: []\n`;
}

/** The annotation as an item of the list, with its line end; `indent` is what stands before its dash. */
export function renderAnnotation(annotation: Annotation, indent: string): string {
  return `${indent}- ${renderPairs(toData(annotation), `${indent}  `).slice(indent.length + 3)}\n`;
}

/** The header's values in the order in which they are written. */
export function toSourceData(source: SidecarSource): DataMap {
  return Object.fromEntries(sourceKeys.flatMap((key) => (source[key] ? [[key, source[key]]] : [])));
}

/** The annotation's values in the order in which they are written; lists without items are left out. */
export function toData(annotation: Annotation): DataMap {
  const { id, target, motivation, tags, body, links, state, creator, created, modified, replies } = annotation;
  const { exact, prefix, suffix, start, end, eId, unique } = target;
  return {
    id,
    target: { exact, prefix, suffix, start, end, eId, unique: unique ? true : undefined },
    motivation,
    tags: tags.length > 0 ? tags : undefined,
    body,
    links: links.length > 0 ? links.map(({ relation, to }) => ({ relation, to })) : undefined,
    state,
    creator,
    created,
    modified,
    replies: replies.length > 0 ? replies.map(toReplyData) : undefined,
  };
}

function toReplyData({ id, body, creator, created, modified }: Annotation['replies'][number]): DataMap {
  return { id, body, creator, created, modified };
}

/**
 * A value as it stands behind its colon or dash, further lines under `indent`. Notes stand as literal blocks, tags
 * and replies on one line each.
 */
export function renderBlock(value: Data, indent: string, key: string): string {
  if (typeof value === 'number' || value === true) {
    return String(value);
  }
  if (typeof value === 'string') {
    return key === 'body' ? toBlock(value, indent) : toScalar(value);
  }
  if (isList(value)) {
    return value.every((item) => typeof item === 'string')
      ? renderFlow(value, key)
      : value.map((item) => `\n${indent}- ${renderItem(item, `${indent}  `, key)}`).join('');
  }
  return renderPairs(value, indent);
}

/** An item of a list behind its dash. */
export function renderItem(item: Data, indent: string, key: string): string {
  return key === 'replies' || typeof item !== 'object'
    ? renderFlow(item, key)
    : renderBlock(item, indent, key).slice(indent.length + 1);
}

/** A value on one line. In `{…}`, prose is always quoted: commas and braces are common in it. */
export function renderFlow(value: Data, key: string): string {
  if (typeof value === 'number' || value === true) {
    return String(value);
  }
  if (typeof value === 'string') {
    return key === 'body' || key === 'creator' ? quote(value) : toFlowScalar(value);
  }
  if (isList(value)) {
    return `[${value.map((item) => renderFlow(item, key)).join(', ')}]`;
  }
  const pairs = Object.entries(value).flatMap(([name, item]) =>
    item === undefined ? [] : [`${name}: ${renderFlow(item, name)}`],
  );
  return `{ ${pairs.join(', ')} }`;
}

function renderPairs(values: DataMap, indent: string): string {
  let result = '';
  for (const key in values) {
    const value = values[key];
    if (value !== undefined) {
      const text = renderBlock(value, `${indent}  `, key);
      result += `\n${indent}${key}:${text.startsWith('\n') ? '' : ' '}${text}`;
    }
  }
  return result;
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}
