import type { NamedEntry } from './nameIndex';
import { NameIndex } from './nameIndex';
import type { Membership, Official } from './official';
import type { OfficialsEntry } from './officialsFile';
import type { OfficialRegistry } from './registry';
import { organizationsOf } from './registry';

/** The registry with the workspace's officials added and its corrections made. */
export function layerOfficials(base: OfficialRegistry, entries: readonly OfficialsEntry[]): OfficialRegistry {
  return entries.length === 0 ? base : new LayeredRegistry(base, entries);
}

class LayeredRegistry implements OfficialRegistry {
  readonly #base: OfficialRegistry;
  readonly #own = new Map<string, Official>();
  #names: NameIndex | undefined;

  constructor(base: OfficialRegistry, entries: readonly OfficialsEntry[]) {
    this.#base = base;
    for (const entry of entries) {
      this.#own.set(entry.id, correct(this.#own.get(entry.id) ?? base.get(entry.id), entry));
    }
  }

  get size(): number {
    return this.#base.size + [...this.#own.keys()].filter((id) => !this.#base.get(id)).length;
  }

  get(id: string): Official | undefined {
    return this.#own.get(id) ?? this.#base.get(id);
  }

  *all(): Iterable<Official> {
    yield* this.#own.values();
    for (const official of this.#base.all()) {
      if (!this.#own.has(official.id)) {
        yield official;
      }
    }
  }

  named(): readonly NamedEntry[] {
    const bundled = this.#base.named().filter(({ id }) => !this.#own.has(id));
    return [...bundled, ...Array.from(this.#own.values(), toNamedEntry)];
  }

  organizations(): readonly string[] {
    return [...new Set([...organizationsOf([...this.#own.values()]), ...this.#base.organizations()])];
  }

  get names(): NameIndex {
    return (this.#names ??= new NameIndex(this.named()));
  }
}

/** The names of an official as the name index takes them. */
export function toNamedEntry({ id, country = '', familyName = '', name, otherNames }: Official): NamedEntry {
  return { id, country, names: [familyName, name, ...otherNames.map((other) => other.name)] };
}

// What the workspace says counts; of posts with the same role and beginning its own takes the place of the bundled one.
function correct(known: Official | undefined, entry: OfficialsEntry): Official {
  const { name, familyName, otherNames, gender, country, wikidata, memberships, note, id } = entry;
  const own = memberships.map((post) => (post.country === undefined && country ? { ...post, country } : post));
  const kept = (known?.memberships ?? []).filter((post) => !own.some((other) => isSamePost(other, post)));
  const renamed =
    known && name !== undefined && name !== known.name ? [{ name: known.name, kind: 'alias' as const }] : [];
  return {
    ...known,
    id,
    name: name ?? known?.name ?? id,
    ...(familyName && { familyName }),
    otherNames: [...otherNames, ...renamed, ...(known?.otherNames ?? [])],
    ...(gender && { gender }),
    ...(country && { country }),
    ...(wikidata && { wikidata }),
    memberships: [...kept, ...own],
    sources: [...(known?.sources ?? []), 'officials.yaml'],
    tier: known?.tier ?? 1,
    ...(note && { note }),
  };
}

function isSamePost(a: Membership, b: Membership): boolean {
  return (
    a.role === b.role && (a.start === undefined || b.start === undefined || a.start.slice(0, 4) === b.start.slice(0, 4))
  );
}
