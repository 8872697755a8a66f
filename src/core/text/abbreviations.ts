import { irregular, smallLetters, smallMask } from './smallLetters';

/** Words that carry a period which ends no sentence, ready to be looked up in a text. */
export class Abbreviations {
  readonly #words: ReadonlySet<string>;
  /** By the low bits of the last letter: the lengths that there are, as bits. Most words before a period end here. */
  readonly #lengths = new Int32Array(128);
  readonly #small = smallLetters();

  /** `words` are in small letters, without their period. */
  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      const slot = word.charCodeAt(word.length - 1) & 127;
      this.#lengths[slot] = (this.#lengths[slot] ?? 0) | (1 << word.length);
    }
  }

  /** Whether the word from `start` to `end` is one of them, whatever its case. */
  holds(text: string, start: number, end: number): boolean {
    const last = this.#small[text.charCodeAt(end - 1)] ?? 0;
    const lengths = this.#lengths[last & smallMask & 127] ?? 0;
    if ((last & irregular) === 0 && ((lengths >>> (end - start)) & 1) === 0) {
      return false;
    }
    return this.#words.has(text.slice(start, end).toLowerCase().replace('’', "'"));
  }
}
