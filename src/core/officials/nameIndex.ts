import { foldName } from '../text/fold';
import { NameMatcher } from './matcher';

/** The names of one official: the family name (or an empty text), then all names. */
export interface NamedEntry {
  readonly id: string;
  readonly country: string;
  readonly names: readonly string[];
}

/** Countries whose people are named surname first. */
const surnameFirst = new Set(['KP', 'KR', 'CN', 'TW', 'HK', 'MO', 'VN', 'KH']);
/** Countries whose people are written surname first at home and surname last abroad, or the other way round. */
const eitherOrder = new Set(['JP', 'HU', 'KR', 'TW', 'SG', 'HK', 'KH']);

/** Finds officials by the names in texts, and by surnames. Made once for a registry, on first use. */
export class NameIndex {
  readonly matcher: NameMatcher;
  /** For each name of the matcher the number of its official. */
  readonly #owners: number[] = [];
  readonly #entries: readonly NamedEntry[];
  #surnames: Map<string, string[]> | undefined;
  #givenNames: Set<string> | undefined;

  constructor(entries: readonly NamedEntry[]) {
    this.#entries = entries;
    const names: string[] = [];
    for (const [owner, entry] of entries.entries()) {
      for (const name of variantsOf(entry)) {
        names.push(name);
        this.#owners.push(owner);
      }
    }
    this.matcher = new NameMatcher(names);
  }

  /** The officials of a hit of the matcher: several where the name is that of several. */
  officialsOf(name: number): string[] {
    const owners = this.matcher.alike(name).map((index) => this.#owners[index] ?? 0);
    return [...new Set(owners)].flatMap((owner) => this.#entries[owner]?.id ?? []);
  }

  /** The officials with this surname, whatever its case and diacritics. */
  withSurname(surname: string): readonly string[] {
    return (this.#surnames ??= this.#makeSurnames()).get(foldName(surname)) ?? [];
  }

  /** Whether some official has this given name. */
  isGivenName(name: string): boolean {
    return (this.#givenNames ??= this.#makeGivenNames()).has(foldName(name));
  }

  #makeSurnames(): Map<string, string[]> {
    const surnames = new Map<string, string[]>();
    for (const entry of this.#entries) {
      for (const surname of new Set(surnamesOf(entry).map(foldName))) {
        const ids = surnames.get(surname);
        if (ids) {
          ids.push(entry.id);
        } else {
          surnames.set(surname, [entry.id]);
        }
      }
    }
    return surnames;
  }

  #makeGivenNames(): Set<string> {
    const given = new Set<string>();
    for (const { country, names } of this.#entries) {
      if (!surnameFirst.has(country)) {
        for (const name of names.slice(1)) {
          const [first = '', ...others] = foldName(name).split(' ');
          if (others.length > 0 && first.length > 2) {
            given.add(first);
          }
        }
      }
    }
    return given;
  }
}

/** The surname of a full name, by the custom of the country where that is told. */
export function surnameOf(name: string, country: string | undefined, familyName?: string): string {
  if (familyName && foldName(name).includes(foldName(familyName))) {
    return familyName;
  }
  const parts = name.split(/\s+/u).filter((part) => !/^(?:Jr|Sr)\.?$|^I+$/u.test(part));
  return (surnameFirst.has(country ?? '') ? parts[0] : parts.at(-1)) ?? name;
}

function surnamesOf({ country, names: [family = '', ...names] }: NamedEntry): string[] {
  return names.map((name) => surnameOf(name, country, family));
}

function variantsOf({ country, names: [, ...names] }: NamedEntry): string[] {
  const variants: string[] = [];
  for (const name of names) {
    // A single word is no name to find in running text, unless its script runs on: 普京.
    if (name.includes(' ') || name.includes('-') || name.charCodeAt(0) > 0x2e80) {
      variants.push(name);
    }
    if (eitherOrder.has(country) && name.charCodeAt(0) < 0x250) {
      const [first = '', ...others] = name.split(' ');
      if (others.length === 1) {
        variants.push(`${others.join(' ')} ${first}`);
      }
    }
    if (surnameFirst.has(country) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)) {
      variants.push(name.replace('-', ''));
    }
  }
  return variants;
}
