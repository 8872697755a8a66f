import { foldWord } from './foldWord';

const slots = 1 << 15;
const unknown = 0xffff;

// What a code unit counts for, by its folded form: É and e are one, accents on their own count for nothing (0). Filled
// as units are met, so that starting up does not cost 65 536 foldings.
const keys = new Uint16Array(0x10000).fill(unknown);

function learn(unit: number): number {
  const folded = foldWord(String.fromCharCode(unit));
  let key = 0;
  for (let at = 0; at < folded.length; at++) {
    // A sigma at the end of a word is written ς; which of them a capital becomes depends on its neighbors.
    const each = folded.charCodeAt(at) === 0x3c2 ? 0x3c3 : folded.charCodeAt(at);
    key = (Math.imul(key, 31) + each) & 0x7fff;
  }
  key = folded === '' ? 0 : key || 1;
  keys[unit] = key;
  return key;
}

/**
 * Tells of most words that they are not in a list, without making a string of them: one look at a bit by the word's
 * hash, whatever its case and accents. Of each word in the list it says “maybe”, and of about one other in a hundred.
 */
export class WordFilter {
  readonly #whole = new Uint8Array(slots);
  // Bits of the first three letters: most words are told apart before they are read to their end.
  readonly #beginnings = new Uint8Array(slots);

  /** `words` as `foldWord` gives them. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const composed = word.normalize('NFC');
      let hash = 0;
      let letters = 0;
      for (let at = 0; at < composed.length; at++) {
        const key = keyOf(composed.charCodeAt(at));
        hash = key === 0 ? hash : (Math.imul(hash, 31) + key) | 0;
        letters += key === 0 ? 0 : 1;
        if (key !== 0 && letters === 3) {
          this.#beginnings[slotOf(hash)] = 1;
        }
      }
      this.#whole[slotOf(hash)] = 1;
    }
  }

  mayHave(text: string, start: number, end: number): boolean {
    let hash = 0;
    let letters = 0;
    for (let at = start; at < end; at++) {
      const key = keyOf(text.charCodeAt(at));
      if (key !== 0) {
        hash = (Math.imul(hash, 31) + key) | 0;
        if (++letters === 3 && this.#beginnings[slotOf(hash)] === 0) {
          return false;
        }
      }
    }
    return this.#whole[slotOf(hash)] === 1;
  }
}

function keyOf(unit: number): number {
  const known = keys[unit] ?? 0;
  return known === unknown ? learn(unit) : known;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
