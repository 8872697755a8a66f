import { foldName, foldTable, unitMask, wordBit } from '../text/fold';
import type { NamedEntry } from './nameIndex';
import { mayBegin, soundKeys, soundsLike } from './soundKey';
import { romanized } from './transliterate';

/** Small words and titles inside names, which writers put and leave as they like. */
const particles = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'de', 'da', 'dos', 'del', 'van', 'von', 'of', 'the', 'y']);

/**
 * Finds officials whose names are spelled otherwise than in the registry: “Ariel Scharon”, “Askar Akajew”, “Evo Morales”.
 * What a surname sounds like is worked out for the letters that a search asks for: all names together take longer than
 * a text.
 */
export class SoundIndex {
  readonly #entries: readonly NamedEntry[];
  /** Numbers of entries by the first letters of every word of their names but the first. */
  #byInitial: ReadonlyMap<string, readonly number[]> | undefined;
  readonly #sounded = new Set<string>();
  /** Numbers of entries by the keys of those words. */
  readonly #bySurname = new Map<string, Set<number>>();

  constructor(entries: readonly NamedEntry[]) {
    this.#entries = entries;
  }

  /** The officials whose name may be this full name, given as its words without case endings. */
  find(words: readonly string[]): string[] {
    const spoken = wordsOf(words.join(' '));
    const keys = spoken.length > 1 ? soundKeys(spoken.at(-1) ?? '') : [];
    const indices = new Set(keys.flatMap((key) => this.#withKey(key)));
    return [...indices].flatMap((index) => {
      const entry = this.#entries[index];
      return entry?.names.slice(1).some((name) => isSpelling(spoken, wordsOf(name))) ? [entry.id] : [];
    });
  }

  #withKey(key: string): readonly number[] {
    this.#byInitial ??= indexByInitials(this.#entries);
    for (const [initial, indices] of this.#byInitial) {
      if (!this.#sounded.has(initial) && mayBegin(key, initial)) {
        this.#sounded.add(initial);
        this.#sound(initial, indices);
      }
    }
    return Array.from(this.#bySurname.get(key) ?? []).sort((a, b) => a - b);
  }

  #sound(initial: string, indices: readonly number[]): void {
    for (const index of indices) {
      for (const name of this.#entries[index]?.names.slice(1) ?? []) {
        for (const word of wordsOf(name).slice(1)) {
          if (initialOf(word) === initial) {
            this.#add(word, index);
          }
        }
      }
    }
  }

  #add(word: string, index: number): void {
    for (const key of soundKeys(word)) {
      const known = this.#bySurname.get(key);
      if (known) {
        known.add(index);
      } else {
        this.#bySurname.set(key, new Set([index]));
      }
    }
  }
}

// Goes over the letters without folding whole names: a few words too many do no harm here.
function indexByInitials(entries: readonly NamedEntry[]): ReadonlyMap<string, readonly number[]> {
  const fold = foldTable();
  const byUnit: (number[] | undefined)[] = [];
  for (const [index, { names }] of entries.entries()) {
    for (let number = 1; number < names.length; number++) {
      const name = names[number] ?? '';
      let inWord = true;
      for (let at = 1; at < name.length; at++) {
        const entry = fold[name.charCodeAt(at)] ?? 0;
        if ((entry & wordBit) === 0) {
          inWord = false;
        } else if (!inWord && (entry & unitMask) !== 0) {
          inWord = true;
          const known = (byUnit[entry & unitMask] ??= []);
          if (known.at(-1) !== index) {
            known.push(index);
          }
        }
      }
    }
  }
  const byInitial = new Map<string, number[]>();
  byUnit.forEach((indices, unit) => {
    const initial = initialOf(String.fromCharCode(unit));
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), ...(indices ?? [])]);
  });
  return byInitial;
}

function initialOf(word: string): string {
  return romanized(word.charAt(0)).charAt(0);
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
