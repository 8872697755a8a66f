import type { Node, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Parsed, Problem, Span } from '../model';
import { itemsOf, parseYaml } from '../text/yamlFile';
import type { Shape } from '../text/yamlShape';
import { findStrangeRoot, findWrongShapes, listOf, mapOf, text } from '../text/yamlShape';
import type { Gender, Membership, OfficialName } from './official';
import { checkEntries } from './officialsProblems';

/** What `officials.yaml` says of one official: a new one, or corrections to the bundled one with this id. */
export interface OfficialsEntry {
  readonly id: string;
  readonly name?: string;
  readonly familyName?: string;
  readonly otherNames: readonly OfficialName[];
  readonly gender?: Gender;
  readonly country?: string;
  readonly wikidata?: string;
  readonly memberships: readonly Membership[];
  readonly note?: string;
  /** Where the entry stands in the file. */
  readonly span: Span;
  /** Where its values stand: `name`, `names.0`, `names.0.name`, `posts.0`, `posts.0.country`, … */
  readonly places: ReadonlyMap<string, Span>;
}

/** A claim of texts that the reader knows to differ from the registry: the role check is silent about it. */
export interface ReportedClaim {
  readonly official: string;
  readonly role: string;
}

export interface OfficialsFile {
  readonly entries: readonly OfficialsEntry[];
  readonly reported: readonly ReportedClaim[];
}

const post = mapOf({
  ...{ role: text, title: text, organization: text, country: text, source: text },
  ...{ start: text, end: text, asOf: text, attested: text },
});
const official = mapOf({
  ...{ id: text, name: text, familyName: text, gender: text, country: text, wikidata: text, note: text },
  names: listOf(mapOf({ name: text, language: text }, text)),
  posts: listOf(post),
});
const reportedShape: Shape = listOf(mapOf({ official: text, role: text }));

/** Reads `officials.yaml`. A bad entry costs itself, never the file. */
export function parseOfficialsFile(source: string): Parsed<OfficialsFile> {
  const { document, problems: syntax } = parseYaml(source);
  const problems = [...syntax];
  const root = document.contents;
  const list = isMap(root) ? root.get('officials', true) : isSeq(root) ? root : undefined;
  const content = isMap(root) ? (list ?? null) : root;
  if (content !== null && !isSeq(content) && !isEmpty(content)) {
    problems.push(notAList(content));
  } else {
    problems.push(
      ...findWrongShapes(root, { officials: listOf({ ...official, or: [text] }), reported: reportedShape }),
    );
    problems.push(...(isSeq(root) ? [] : findStrangeRoot(root, ['officials', 'reported'])));
  }
  const entries = itemsOf(list).flatMap((item) => readEntry(item, problems) ?? []);
  const claims = itemsOf(isMap(root) ? root.get('reported', true) : undefined);
  const reported = claims.flatMap((claim) => readReported(claim, problems));
  return { value: { entries, reported }, problems: [...problems, ...checkEntries(entries)] };
}

// “officials:” with nothing behind it is an empty list.
function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function notAList(node: unknown): Problem {
  const message = 'Officials are a list under “officials”, each beginning with “- name:”. Nothing here is read.';
  return { code: 'official.list', message, severity: 'error', ...spanOf(node) };
}

function readEntry(item: unknown, problems: Problem[]): OfficialsEntry | undefined {
  if (!isMap(item)) {
    problems.push({ code: 'official.shape', message: 'An official is a map with a name.', ...spanOf(item) });
    return undefined;
  }
  const name = textOf(item, 'name');
  const id = textOf(item, 'id') ?? (name === undefined ? undefined : idOf(name));
  if (id === undefined) {
    problems.push({ code: 'official.name', message: 'An official needs a name or an id.', ...spanOf(item) });
    return undefined;
  }
  const gender = textOf(item, 'gender');
  if (gender !== undefined && gender !== 'female' && gender !== 'male') {
    const message = `“${gender}” is not read; write female or male, or leave “gender” out.`;
    problems.push({ code: 'official.gender', message, details: [gender], ...spanOf(item.get('gender', true)) });
  }
  return {
    id,
    ...optional('name', name),
    ...optional('familyName', textOf(item, 'familyName')),
    otherNames: itemsOf(item.get('names', true)).flatMap(readName),
    ...(gender === 'female' || gender === 'male' ? { gender } : {}),
    ...optional('country', textOf(item, 'country')),
    ...optional('wikidata', textOf(item, 'wikidata')),
    memberships: itemsOf(item.get('posts', true)).flatMap(readPost),
    ...optional('note', textOf(item, 'note')),
    span: placeOf(item),
    places: placesOf(item),
  };
}

/** The id of an official of the workspace that the file gives none: made of the name. */
export function idOf(name: string): string {
  return `own:${name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}

function readName(node: unknown): OfficialName[] {
  const name = isMap(node) ? textOf(node, 'name') : scalarText(node);
  const language = isMap(node) ? textOf(node, 'language') : undefined;
  return name === undefined
    ? []
    : [{ name, kind: language === undefined ? 'alias' : 'label', ...optional('language', language) }];
}

function readPost(node: unknown): Membership[] {
  if (!isMap(node)) {
    return [];
  }
  const role = textOf(node, 'role') ?? 'other';
  return [
    {
      role,
      label: textOf(node, 'title') ?? role.replaceAll('_', ' '),
      ...optional('organization', textOf(node, 'organization')),
      ...optional('country', textOf(node, 'country')),
      ...optional('start', textOf(node, 'start')),
      ...optional('end', textOf(node, 'end')),
      ...optional('asOf', textOf(node, 'asOf')),
      ...optional('attested', textOf(node, 'attested')),
      source: textOf(node, 'source') ?? 'officials.yaml',
    },
  ];
}

function readReported(node: unknown, problems: Problem[]): ReportedClaim[] {
  if (!isMap(node)) {
    return [];
  }
  const official = textOf(node, 'official');
  const role = textOf(node, 'role');
  if (official === undefined || role === undefined) {
    const message = 'What is reported needs “official” (an id) and “role”, as the quick fix writes them.';
    problems.push({ code: 'official.reported', message, ...spanOf(node) });
    return [];
  }
  return [{ official, role }];
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function textOf(map: YAMLMap, key: string): string | undefined {
  return scalarText(map.get(key, true));
}

// `start: 2004` is a number for YAML; dates stay text, because only text keeps their precision.
function scalarText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) {
    return undefined;
  }
  const text = (node.source ?? (typeof node.value === 'string' ? node.value : JSON.stringify(node.value))).trim();
  return text === '' ? undefined : text;
}

function placesOf(map: YAMLMap, path = '', places = new Map<string, Span>()): Map<string, Span> {
  for (const { key, value } of map.items) {
    const name = scalarText(key);
    if (name !== undefined && value) {
      places.set(path + name, placeOf(value));
      for (const [index, item] of itemsOf(value).entries()) {
        const place = `${path}${name}.${index}`;
        places.set(place, placeOf(item));
        if (isMap(item)) {
          placesOf(item, `${place}.`, places);
        }
      }
    }
  }
  return places;
}

function placeOf(node: unknown): Span {
  const [start, end] = (node as Node | null)?.range ?? [0, 0];
  return { start, end };
}

function spanOf(node: unknown): { span?: Span } {
  return (node as Node | null)?.range ? { span: placeOf(node) } : {};
}
