import type { Annotation } from './annotation';
import type { Anchoring } from './anchoring/anchoring';

/** By what a list of annotations is parted. */
export const groupings = ['file', 'tag', 'author', 'state', 'official'] as const;

export type Grouping = (typeof groupings)[number];

/** An annotation in a list, and the file it belongs to. */
export interface Listed {
  readonly uri: string;
  readonly annotation: Annotation;
  /** What became of its passage; known for open texts only. */
  readonly place?: Anchoring['state'];
  /** Names of the officials whom its passage names or quotes; absent where nobody looked. */
  readonly officials?: readonly string[];
}

/** A group of a list; `key` is empty for annotations without tag, author or official. */
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

/** What a query asks for: words anywhere, or words of one field. */
interface Term {
  readonly field: Field | undefined;
  readonly words: string;
}

const fields = ['tag', 'state', 'author', 'file', 'official', 'place'] as const;

type Field = (typeof fields)[number];

/** Whether listed annotations have all that a query asks for; a query is read once for a whole list. */
export type Filter = (item: Listed) => boolean;

/**
 * Reads a query: words that the note, its passage, replies, tags or file must have, all of them; `tag:`, `state:`,
 * `author:`, `file:`, `official:` and `place:` look into these only; "words in quotation marks" belong together.
 */
export function parseFilter(query: string): Filter {
  const terms = toTerms(query);
  const nameOf = nameReader();
  return (item) => terms.every((term) => hasTerm(item, term, nameOf));
}

/** Whether the query needs to know whom the passages name. */
export function asksForOfficials(query: string): boolean {
  return toTerms(query).some(({ field }) => field === 'official');
}

function toTerms(query: string): Term[] {
  const parts = query.toLowerCase().matchAll(/(?:(?<field>[a-z]+):)?(?:["“„](?<quoted>[^"“”]*)["“”]?|(?<word>\S+))/gu);
  return Array.from(parts, ({ 0: whole, groups = {} }): Term => {
    const field = fields.find((known) => known === groups['field']);
    const words = groups['quoted'] ?? groups['word'] ?? '';
    return { field, words: field || groups['quoted'] !== undefined ? words : whole };
  }).filter(({ words }) => words !== '');
}

function hasTerm(
  { uri, annotation, place, officials }: Listed,
  { field, words }: Term,
  nameOf: (uri: string) => string,
): boolean {
  const { tags, state, creator, target, body, replies } = annotation;
  const has = (text: string | undefined): boolean => text?.toLowerCase().includes(words) ?? false;
  switch (field) {
    case 'tag':
      return tags.some((tag) => tag.toLowerCase() === words);
    case 'state':
      return state === words;
    case 'place':
      return place === words || (words === 'lost' && (place === 'orphaned' || place === 'ambiguous'));
    case 'author':
      return has(creator);
    case 'file':
      return nameOf(uri).includes(words);
    case 'official':
      return officials?.some(has) ?? false;
    case undefined:
      return (
        [target.exact, body, creator].some(has) ||
        tags.some(has) ||
        replies.some((reply) => has(reply.body)) ||
        nameOf(uri).includes(words)
      );
  }
}

// The address of “Übersicht.news” has “%C3%9C”; a person types “Übersicht”. A list has many notes of each file.
function nameReader(): (uri: string) => string {
  const names = new Map<string, string>();
  return (uri) => {
    const name = names.get(uri) ?? uri.replaceAll(/(?:%[0-9a-f]{2})+/giu, decode).toLowerCase();
    names.set(uri, name);
    return name;
  };
}

function decode(signs: string): string {
  const bytes = signs.slice(1).split('%');
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}

function keysOf({ uri, annotation, officials }: Listed, grouping: Grouping): readonly string[] {
  switch (grouping) {
    case 'file':
      return [uri];
    case 'tag':
      return orNone(annotation.tags);
    case 'author':
      return [annotation.creator ?? ''];
    case 'state':
      return [annotation.state];
    case 'official':
      return orNone(officials ?? []);
  }
}

function orNone(keys: readonly string[]): readonly string[] {
  return keys.length > 0 ? keys : [''];
}
