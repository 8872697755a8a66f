// Packages that find many names in a text, as peers of the bench of names. They are no dependencies of the project:
// `npm install --prefix FOLDER flashtext.js ahocorasick @monyone/aho-corasick aho-corasick-node @tanishiking/aho-corasick
// aho-corasick2`, then GLOSSATOR_BENCH_PACKAGES=FOLDER/node_modules. modern-ahocorasick 3.3 is none of them: its time grows
// with the square of the text, 7 s for 0.1 MB.
import { createRequire } from 'node:module';
import path from 'node:path';

/** Something that finds names, with the largest list it is asked to take: beyond it building takes minutes. */
export interface Peer {
  readonly name: string;
  readonly build: (names: readonly string[]) => (text: string) => number;
  readonly most: number;
}

type Load = (name: string) => unknown;
type Maker = new (...parameters: readonly unknown[]) => Record<string, (...parameters: readonly unknown[]) => unknown>;

/** The peers that are installed there; the others are named. */
export function packagedPeers(): Peer[] {
  const folder = process.env['GLOSSATOR_BENCH_PACKAGES'];
  if (!folder) {
    return [];
  }
  const load: Load = createRequire(path.join(path.resolve(folder), 'x.js'));
  return packages.flatMap(({ name, most, build }) => {
    try {
      const library = load(name);
      return [{ name, most, build: (names: readonly string[]) => build(library, names) }];
    } catch (error) {
      console.log(`${name}: ${String(error).slice(0, 80)}`);
      return [];
    }
  });
}

interface Package {
  readonly name: string;
  readonly most: number;
  readonly build: (library: unknown, names: readonly string[]) => (text: string) => number;
}

const packages: readonly Package[] = [
  {
    name: 'flashtext.js',
    most: 500_000,
    build(library, names) {
      const processor = new (library as Maker)(true);
      processor['addKeywordsFromArray']?.(names);
      return (text) => lengthOf(processor['extractKeywords']?.(text));
    },
  },
  { name: 'ahocorasick', most: 50_000, build: (library, names) => searching(new (library as Maker)(names), 'search') },
  {
    name: '@monyone/aho-corasick',
    most: 500_000,
    build: (library, names) =>
      searching(new (library as { AhoCorasick: Maker }).AhoCorasick([...names]), 'matchInText'),
  },
  {
    name: 'aho-corasick-node',
    most: 50_000,
    build(library, names) {
      const builder = (library as { builder: () => { add: (name: string) => void; build: () => unknown } }).builder();
      for (const name of names) {
        builder.add(name);
      }
      return searching(builder.build(), 'match');
    },
  },
  {
    name: '@tanishiking/aho-corasick',
    most: 50_000,
    build: (library, names) => searching(new (library as { Trie: Maker }).Trie([...names]), 'parseText'),
  },
  {
    name: 'aho-corasick2',
    most: 50_000,
    build(library, names) {
      const matcher = new (library as Maker)();
      for (const name of names) {
        matcher['add']?.(name, name);
      }
      matcher['build_fail']?.();
      return (text) => {
        let hits = 0;
        matcher['search']?.(text, () => hits++);
        return hits;
      };
    },
  },
];

function searching(matcher: unknown, method: string): (text: string) => number {
  const object = matcher as Record<string, (text: string) => unknown>;
  return (text) => lengthOf(object[method]?.(text));
}

function lengthOf(found: unknown): number {
  return Array.isArray(found) ? found.length : 0;
}
