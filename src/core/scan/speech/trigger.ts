import type { SpeechWords } from '../../languages/schema/speech';
import { entriesOf, list } from './entries';

const triggering: readonly (keyof SpeechWords)[] = [
  'verbs',
  'weakVerbs',
  'gerunds',
  'participles',
  'impersonal',
  'sources',
  'sourcePrepositions',
  'sourcesAfter',
  'bareCues',
  'reportedMood',
  'weakMood',
  'hearsay',
  'reportAdverbs',
  'sayingNouns',
];

/** Finds every place where a cue may stand; its first group is the cue. `undefined` where a language has none. */
export function compileTrigger(
  words: SpeechWords,
  particles: ReadonlyMap<string, ReadonlySet<string>>,
): RegExp | undefined {
  const entries = new Set<string>(particles.keys());
  for (const [verb, ends] of particles) {
    ends.forEach((particle) => entries.add(particle + verb));
  }
  for (const field of triggering) {
    for (const entry of entriesOf(words, field)) {
      entries.add(entry.replaceAll("'_", "'").replaceAll('_', ' '));
    }
  }
  // They open their sentence, so that only their capital needs to be looked for.
  for (const [first = '', ...rest] of list(words.openingSources)) {
    entries.add(first.toUpperCase() + rest.join(''));
  }
  if (entries.size === 0) {
    return undefined;
  }
  const root: Trie = new Map();
  for (const entry of entries) {
    insert(root, entry);
  }
  const branches = [...root].map(([first, rest]) => `[${first}${first.toUpperCase()}]${toPattern(rest)}`);
  const before = words.unspaced ? '' : `(?:^|[\\s„“”»«"'’‘(\\[,—–-])`;
  return new RegExp(`${before}(${branches.join('|')})`, 'g');
}

type Trie = Map<string, Trie>;
const wordEnd = '';

function insert(root: Trie, entry: string): void {
  let node = root;
  for (const character of entry) {
    const next = node.get(character) ?? (new Map() as Trie);
    node.set(character, next);
    node = next;
  }
  node.set(wordEnd, new Map());
}

// A pattern that shares beginnings is read once for each letter, however many words there are.
function toPattern(node: Trie): string {
  const branches = [...node]
    .filter(([character]) => character !== wordEnd)
    .map(([character, rest]) => escape(character) + toPattern(rest));
  if (branches.length === 0) {
    return '';
  }
  const group = branches.length === 1 && !node.has(wordEnd) ? branches[0] : `(?:${branches.join('|')})`;
  return `${group ?? ''}${node.has(wordEnd) ? '?' : ''}`;
}

function escape(character: string): string {
  if (character === "'") {
    return "['’]";
  }
  return /[\\^$.*+?()[\]{}|/-]/u.test(character) ? `\\${character}` : character;
}
