import { foldName } from '../text/fold';
import type { NamedEntry } from './nameIndex';
import { soundKeys, soundsLike } from './soundKey';

/** Small words and titles inside names, which writers put and leave as they like. */
const particles = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'de', 'da', 'dos', 'del', 'van', 'von', 'of', 'the', 'y']);

/** Finds officials whose names are spelled otherwise than in the registry: “Ariel Scharon”, “Askar Akajew”, “Evo Morales”. */
export class SoundIndex {
  readonly #entries: readonly NamedEntry[];
  /** Numbers of entries by the keys of every word of their names but the first. */
  readonly #bySurname = new Map<string, number[]>();

  constructor(entries: readonly NamedEntry[]) {
    this.#entries = entries;
    for (const [index, { names }] of entries.entries()) {
      for (const name of names.slice(1)) {
        for (const word of wordsOf(name).slice(1)) {
          this.#add(word, index);
        }
      }
    }
  }

  /** The officials whose name may be this full name, given as its words without case endings. */
  find(words: readonly string[]): string[] {
    const spoken = wordsOf(words.join(' '));
    const keys = spoken.length > 1 ? soundKeys(spoken.at(-1) ?? '') : [];
    const indices = new Set(keys.flatMap((key) => this.#bySurname.get(key) ?? []));
    return [...indices].flatMap((index) => {
      const entry = this.#entries[index];
      return entry?.names.slice(1).some((name) => isSpelling(spoken, wordsOf(name))) ? [entry.id] : [];
    });
  }

  #add(word: string, index: number): void {
    for (const key of soundKeys(word)) {
      const known = this.#bySurname.get(key);
      if (!known) {
        this.#bySurname.set(key, [index]);
      } else if (known.at(-1) !== index) {
        known.push(index);
      }
    }
  }
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => !particles.has(word));
}

// Every word must be one of the name, the last one not its first. Beside the very surname a given name may be short:
// “Tim Geithner” is Timothy.
function isSpelling(spoken: readonly string[], name: readonly string[]): boolean {
  const surname = spoken.at(-1) ?? '';
  const given = spoken.slice(0, -1);
  const at = name.findIndex((word, index) => index > 0 && soundsLike(surname, word));
  if (at < 0) {
    return false;
  }
  const others = name.filter((_, index) => index !== at);
  return given.every((word, index) =>
    others.some(
      (other) =>
        soundsLike(word, other) ||
        (word.length === 1 && other.startsWith(word)) ||
        (index === 0 && given.length === 1 && surname === name[at] && other.startsWith(word.charAt(0))),
    ),
  );
}
