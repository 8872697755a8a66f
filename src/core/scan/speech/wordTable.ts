import { hashOf, holdsIrregular, spells } from '../../text/smallLetters';
import { smallWord } from './words';

/**
 * Numbers words by their spelling in small letters, straight from the text: most words of a text are not in the lexicon,
 * and no string is made of them. Every hit is compared with the word itself, so that no collision can make a wrong one.
 */
export class WordTable {
  /** The words by their numbers. 0 is the empty word: the number of all words that are not in the table. */
  readonly words: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #mask: number;
  /** Two entries for each word: its number, which is 0 in an empty slot, and its hash. */
  readonly #slots: Int32Array;

  constructor(words: Iterable<string>) {
    this.words = [...new Set(['', ...words])];
    this.#numbers = new Map(this.words.map((word, number) => [word, number]));
    this.#mask = powerOfTwo(this.words.length * 4) - 1;
    this.#slots = new Int32Array((this.#mask + 1) * 2);
    for (let number = 1; number < this.words.length; number++) {
      this.#put(hashOf(this.words[number] ?? ''), number);
    }
  }

  /** The number of a word that is given in small letters. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** The number of the word from `start` to `end`, whatever its case. */
  numberAt(text: string, start: number, end: number): number {
    const irregular = holdsIrregular(text, start, end) || text.slice(start, end).includes('’');
    return irregular
      ? this.numberOf(smallWord(text, start, end))
      : this.find(text, start, end, hashOf(text, start, end));
  }

  /** The number of the word from `start` to `end`, which has this hash and no unit of irregular small form. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    for (let slot = slotOf(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = slots[slot * 2] ?? 0;
      if (number === 0 || (slots[slot * 2 + 1] === hash && spells(text, start, end, this.words[number] ?? ''))) {
        return number;
      }
    }
  }

  #put(hash: number, number: number): void {
    let slot = slotOf(hash) & this.#mask;
    while (this.#slots[slot * 2] !== 0) {
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot * 2] = number;
    this.#slots[slot * 2 + 1] = hash;
  }
}

// The low bits of the running hash depend on the low bits of the letters only.
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function powerOfTwo(atLeast: number): number {
  let size = 1 << 10;
  while (size < atLeast) {
    size <<= 1;
  }
  return size;
}
