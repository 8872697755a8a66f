// How fast names are found: `npx tsx test/bench/names.ts [variants …]`. Each peer runs in the same rounds as the matcher,
// on 10 MB of made-up German news (or as many as GLOSSATOR_BENCH_MEGABYTES says). The packages of namePeers.ts are
// measured where they are installed. Median of five rounds; MB are 10⁶ bytes of UTF-8.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { NameMatcher } from '../../src/core/officials/matcher';
import type { Peer } from './namePeers';
import { packagedPeers } from './namePeers';
import { median } from './cpuTime';

const rounds = 5;
const megabytes = Number(process.env['GLOSSATOR_BENCH_MEGABYTES'] ?? 10);
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

const peers: readonly Peer[] = [
  {
    name: 'NameMatcher',
    most: Infinity,
    build: (names) => {
      const matcher = new NameMatcher(names);
      return (text) => matcher.find(text).length;
    },
  },
  { name: 'RegExp, as a trie', most: 100_000, build: (names) => counting(bounded(trieSource(names))) },
  {
    name: 'RegExp, alternation',
    most: 500_000,
    build: (names) => counting(bounded(names.toSorted((a, b) => b.length - a.length).join('|'))),
  },
  ...packagedPeers(),
];

function measure(size: number): void {
  const random = generator(size);
  const names = makeNames(size, random);
  const text = makeText(names, random);
  const bytes = Buffer.byteLength(text) / 1e6;
  const running = peers.filter(({ most }) => size <= most).flatMap((peer) => prepare(peer, names));
  for (let round = 0; round < rounds; round++) {
    for (const entry of running) {
      const from = process.cpuUsage();
      entry.hits = entry.find(text);
      entry.times.push(milliseconds(from));
    }
  }
  console.log(`\n${size} names, ${bytes.toFixed(1)} MB`);
  const speeds = running.map(({ times }) => (bytes / (median(times) || 1)) * 1000);
  for (const [index, { name, built, hits, times }] of running.entries()) {
    // The first text is slower: the matcher brings names in as their first words come.
    const [first = 0] = times;
    const speed = speeds[index] ?? 0;
    const ratio = (speeds[0] ?? 0) / speed;
    console.log(
      `${name.padEnd(22)} build ${built.toFixed(0).padStart(7)} ms (${((built * 1000) / size).toFixed(2)} µs a name) ` +
        `${speed.toFixed(0).padStart(5)} MB/s  1/${ratio.toFixed(2)}  first ${first.toFixed(0)} ms  ${hits} hits`,
    );
  }
}

interface Running {
  readonly name: string;
  readonly built: number;
  readonly find: (text: string) => number;
  readonly times: number[];
  hits: number;
}

// The first buildings warm the compiler up, as a second window of the editor would find it.
function prepare({ name, build }: Peer, names: readonly string[]): Running[] {
  try {
    for (let turn = 0; turn < 5; turn++) {
      build(names.slice(0, 2000))('Aufwärmen');
    }
    const from = process.cpuUsage();
    const find = build(names);
    const built = milliseconds(from);
    find('Der erste Satz.');
    return [{ name, built, find, times: [], hits: 0 }];
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message.slice(0, 80) : String(error)}`);
    return [];
  }
}

function milliseconds(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

// The look-ahead lets the engine skip to capitals; of the forms tried it is the fastest.
function bounded(source: string): RegExp {
  return new RegExp(`(?=[A-ZÄÖÜ])(?<![A-Za-zÀ-ɏ])(?:${source})(?![A-Za-zÀ-ɏ])`, 'g');
}

function counting(pattern: RegExp): (text: string) => number {
  return (text) => {
    let hits = 0;
    pattern.lastIndex = 0;
    while (pattern.test(text)) {
      hits++;
    }
    return hits;
  };
}

type Trie = Map<string, Trie>;

function trieSource(names: readonly string[]): string {
  const root: Trie = new Map();
  for (const name of names) {
    let node = root;
    for (const letter of `${name}\n`) {
      const next: Trie = node.get(letter) ?? (new Map() as Trie);
      node.set(letter, next);
      node = next;
    }
  }
  return sourceOf(root);
}

function sourceOf(node: Trie): string {
  const ends = node.has('\n');
  const branches = [...node].filter(([letter]) => letter !== '\n').map(([letter, next]) => letter + sourceOf(next));
  if (branches.length === 0) {
    return '';
  }
  return branches.length === 1 && !ends ? branches.join('') : `(?:${branches.join('|')})${ends ? '?' : ''}`;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const onsets = 'b d f g h k l m n p r s t w sch st br kr tr gr'.split(' ');
const vowels = 'a e i o u ä ö ü ei au ie'.split(' ');
const codas = ['', '', 'n', 'r', 'l', 't', 'ng', 'nd', 'rt', 'ck'];

function makeWord(random: () => number, syllables: number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable++) {
    word += pick(onsets) + pick(vowels) + pick(codas);
  }
  return word;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function makeNames(count: number, random: () => number): string[] {
  const given = Array.from({ length: 2000 }, () => capitalized(makeWord(random, 2)));
  const names = new Set<string>();
  while (names.size < count) {
    const first = given[Math.floor(random() * given.length)] ?? '';
    const last = capitalized(makeWord(random, 2 + Math.floor(random() * 2)));
    names.add(random() < 0.3 ? last : `${first} ${last}`);
  }
  // As strings read from a file are: those put together of parts are joined only when somebody reads their letters.
  return Array.from(names, (name) => Buffer.from(name).toString());
}

// 40 % of the words of German news are capitalized; every fiftieth word is a name.
function makeText(names: readonly string[], random: () => number): string {
  const words = Array.from({ length: 30_000 }, () => makeWord(random, 1 + Math.floor(random() * 3)));
  const parts: string[] = [];
  for (let length = 0; length < megabytes * 0.97e6;) {
    const chance = random();
    const word = words[Math.floor(random() * words.length)] ?? '';
    const part =
      chance < 0.02
        ? (names[Math.floor(random() * names.length)] ?? '')
        : chance < 0.42
          ? capitalized(word)
          : chance < 0.5
            ? `${word}, `
            : word;
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join(' ');
}

// What ships is bundled, and a bundler makes constants of other modules constants: unbundled, the matcher is five times
// slower, because each use of one is then a call.
if (process.env['GLOSSATOR_BENCH_BUNDLED']) {
  for (const size of sizes.length > 0 ? sizes : [10_000, 50_000, 500_000]) {
    measure(size);
  }
} else {
  const outfile = path.join(tmpdir(), `glossator-bench-${process.pid}.js`);
  buildSync({
    entryPoints: [__filename],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2023',
    external: ['esbuild'],
  });
  const env = { ...process.env, GLOSSATOR_BENCH_BUNDLED: '1', NODE_PATH: path.resolve('node_modules') };
  spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit', env });
}
