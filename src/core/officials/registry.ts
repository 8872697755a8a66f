import type { CompiledOfficials } from './compiled';
import { expandOfficial, readCompiled } from './compiled';
import { toNamedEntry } from './layer';
import type { NamedEntry } from './nameIndex';
import { NameIndex } from './nameIndex';
import type { Official } from './official';

export type { Official } from './official';

/** The officials that are known: the bundled ones with the workspace's own laid over them. */
export interface OfficialRegistry {
  readonly size: number;
  get(id: string): Official | undefined;
  /** Every official, spelled out one after the other. */
  all(): Iterable<Official>;
  /** Their names, ready for finding in texts. */
  readonly names: NameIndex;
  /** Their names alone, for making an index. */
  named(): readonly NamedEntry[];
  /** Names of the organizations in which they hold posts. */
  organizations(): readonly string[];
}

/** Reads the compiled form that `data/compile.js` writes; something else is an empty registry. */
export function parseRegistry(compiled: unknown): OfficialRegistry {
  const read = readCompiled(compiled);
  return read ? new BundledRegistry(read) : registryOf([]);
}

/** A registry of these officials. */
export function registryOf(officials: readonly Official[]): OfficialRegistry {
  const byId = new Map(officials.map((official) => [official.id, official]));
  const entries = officials.map(toNamedEntry);
  const names = new NameIndex(entries);
  return {
    size: byId.size,
    get: (id) => byId.get(id),
    all: () => byId.values(),
    names,
    named: () => entries,
    organizations: () => organizationsOf(officials),
  };
}

/** Names of the organizations in which these officials hold posts, each once. */
export function organizationsOf(officials: readonly Official[]): string[] {
  const all = officials.flatMap(({ memberships }) => memberships.flatMap(({ organization }) => organization ?? []));
  return [...new Set(all)];
}

/** Spells an official out when first asked for: a text names a handful of the ten thousand. */
class BundledRegistry implements OfficialRegistry {
  readonly #compiled: CompiledOfficials;
  readonly #indices = new Map<string, number>();
  readonly #expanded = new Map<string, Official>();
  #names: NameIndex | undefined;

  constructor(compiled: CompiledOfficials) {
    this.#compiled = compiled;
    for (const [index, facts] of compiled.facts.entries()) {
      this.#indices.set(facts.slice(0, facts.indexOf('\t')), index);
    }
  }

  get names(): NameIndex {
    return (this.#names ??= new NameIndex(this.named()));
  }

  named(): readonly NamedEntry[] {
    return this.#compiled.facts.map((facts, index) => {
      const tab = facts.indexOf('\t');
      const country = facts.slice(tab + 1, facts.indexOf('\t', tab + 1));
      return { id: facts.slice(0, tab), country, names: (this.#compiled.names[index] ?? '').split('|') };
    });
  }

  organizations(): readonly string[] {
    return this.#compiled.organizations;
  }

  get size(): number {
    return this.#indices.size;
  }

  get(id: string): Official | undefined {
    const known = this.#expanded.get(id);
    const index = this.#indices.get(id);
    if (known || index === undefined) {
      return known;
    }
    const official = expandOfficial(this.#compiled, index);
    this.#expanded.set(id, official);
    return official;
  }

  *all(): Iterable<Official> {
    for (const index of this.#compiled.facts.keys()) {
      yield expandOfficial(this.#compiled, index);
    }
  }
}
