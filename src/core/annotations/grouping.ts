import type { Annotation } from './annotation';

/** By what a list of annotations is parted. */
export const groupings = ['file', 'tag', 'author', 'state'] as const;

export type Grouping = (typeof groupings)[number];

/** An annotation in a list, and the file it belongs to. */
export interface Listed {
  readonly uri: string;
  readonly annotation: Annotation;
}

/** A group of a list; `key` is empty for annotations without tag or author. */
export interface ListGroup {
  readonly key: string;
  readonly items: readonly Listed[];
}

/** Parts a list; an annotation with several tags is in several groups. Groups are sorted, those without a key come last. */
export function group(list: readonly Listed[], grouping: Grouping): readonly ListGroup[] {
  const groups = new Map<string, Listed[]>();
  for (const item of list) {
    for (const key of keysOf(item, grouping)) {
      const items = groups.get(key) ?? [];
      items.push(item);
      groups.set(key, items);
    }
  }
  const sorted = Array.from(groups, ([key, items]) => ({ key, items }));
  return sorted.sort((a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -1 : 1));
}

/** Whether the annotation has all words of the query; `tag:` and `state:`, `author:` look into these fields only. */
export function matches({ uri, annotation }: Listed, query: string): boolean {
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => matchesWord(uri, annotation, word));
}

function matchesWord(uri: string, { tags, state, creator, target, body, replies }: Annotation, word: string): boolean {
  const [, field, value = ''] = /^(?<field>tag|state|author):(?<value>.+)$/u.exec(word) ?? [];
  switch (field) {
    case 'tag':
      return tags.some((tag) => tag.toLowerCase() === value);
    case 'state':
      return state === value;
    case 'author':
      return creator?.toLowerCase().includes(value) ?? false;
    default: {
      const texts = [target.exact, body, creator, ...tags, uri, ...replies.map((reply) => reply.body)];
      return texts.some((text) => text?.toLowerCase().includes(word));
    }
  }
}

function keysOf({ uri, annotation }: Listed, grouping: Grouping): readonly string[] {
  switch (grouping) {
    case 'file':
      return [uri];
    case 'tag':
      return annotation.tags.length > 0 ? annotation.tags : [''];
    case 'author':
      return [annotation.creator ?? ''];
    case 'state':
      return [annotation.state];
  }
}
