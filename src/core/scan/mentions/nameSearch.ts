import type { Span } from '../../model';
import type { NameIndex, OfficialHit } from '../../officials/nameIndex';
import { classOf, upper } from '../../text/characters';
import type { OfficeLexicon } from './lexicon';
import type { RolePhrase } from './rolePhrases';
import { stemOf } from './stem';

/** What names are looked for with. */
export interface NameSearch {
  readonly text: string;
  readonly lexicon: OfficeLexicon;
  readonly names: NameIndex;
  /** Hits of the registry by their beginnings and by their ends. */
  readonly startingAt: ReadonlyMap<number, OfficialHit>;
  readonly endingAt: ReadonlyMap<number, OfficialHit>;
  /** Titles by their beginnings: a name ends before the next title. */
  readonly titlesAt: ReadonlySet<number>;
  /** Titles by their ends. */
  readonly titleEnds: ReadonlySet<number>;
  readonly phrases: readonly RolePhrase[];
}

/** A name found beside a title. */
export interface AttachedName extends Span {
  /** What stands behind the name and tells what the title is of: “minister Ilva Brandt [van Buitenlandse Zaken]”. */
  readonly complement?: string;
  /** The number of its words, small ones not counted. */
  readonly length: number;
  readonly country?: string;
}

/** Whether the word is known as somebody’s given name. */
export function isGivenName(word: string, { names, lexicon }: Pick<NameSearch, 'names' | 'lexicon'>): boolean {
  return (
    names.isGivenName(word) || lexicon.givenNames.has(stemOf(word)) || names.isGivenName(word.split(/[-‐‑]/u)[0] ?? '')
  );
}

/** Whether the word begins with a capital letter. */
export function isCapital(text: string, word: Span | undefined): boolean {
  return word !== undefined && (classOf(text.charCodeAt(word.start)) & upper) !== 0;
}

/** The country whose name or adjective begins at an offset. */
export function countryAt(at: number, { text, lexicon }: NameSearch): { end: number; code: string } | undefined {
  const end = lexicon.countries.endAt(text, at);
  const code = end < 0 ? undefined : lexicon.countryOf(text.slice(at, end));
  return code ? { end, code } : undefined;
}
