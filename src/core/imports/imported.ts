import type { Annotation, Link, Reply, Target } from '../annotations/annotation';
import { filled, motivations, relations, states } from '../annotations/annotation';

/** An annotation as another program wrote it; what it does not say is absent and changes nothing. */
export interface ImportedAnnotation extends Partial<
  Pick<Annotation, 'motivation' | 'body' | 'state' | 'creator' | 'created' | 'modified'>
> {
  /** Absent where the other program gave none. */
  readonly id?: string;
  /** `start` and `end` are a hint that the text may contradict. */
  readonly target: Target;
  readonly tags: readonly string[];
  readonly links: readonly Link[];
}

/** An answer to an annotation of this file or of the sidecar. */
export interface ImportedReply extends Reply {
  readonly parent: string;
}

/** What a file holds for a text. */
export interface Imports {
  readonly annotations: readonly ImportedAnnotation[];
  readonly replies: readonly ImportedReply[];
}

export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that JSON may give alone or as a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function textAt(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function offsetAt(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function motivationOf(value: unknown): Partial<Pick<Annotation, 'motivation'>> {
  const motivation = motivations.find((one) => one === value);
  return motivation ? { motivation } : {};
}

export function stateOf(value: unknown): Partial<Pick<Annotation, 'state'>> {
  const state = states.find((one) => one === value);
  return state ? { state } : {};
}

export function relationOf(value: unknown): Link['relation'] {
  return relations.find((one) => one === value) ?? 'see-also';
}

/** RFC 3339 in UTC, as sidecars have it: “2026-11-23T10:00:00.12+01:00” is 2026-11-23T09:00:00.120Z. */
export function timeOf(value: string | undefined): string | undefined {
  if (value === undefined || value.endsWith('Z')) {
    return value;
  }
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The times and the author, where they are known. */
export function originOf(
  creator: string | undefined,
  created: string | undefined,
  modified: string | undefined,
): Partial<Pick<Annotation, 'creator' | 'created' | 'modified'>> {
  return filled({ creator, created: timeOf(created), modified: timeOf(modified) });
}

/** What selectors say of a place; `undefined` where they quote nothing, and the text has nothing there. */
export function targetOf(text: string, quote: Fields, start?: number, end?: number): Target | undefined {
  const exact = textAt(quote, 'exact') ?? (start === undefined ? '' : text.slice(start, end ?? start));
  if (exact === '') {
    return undefined;
  }
  const [prefix, suffix] = [textAt(quote, 'prefix') ?? '', textAt(quote, 'suffix') ?? ''];
  const found = start === undefined ? text.indexOf(prefix + exact + suffix) : -1;
  const place = start ?? (found < 0 ? 0 : found + prefix.length);
  return { exact, prefix, suffix, start: place, end: place + exact.length };
}
