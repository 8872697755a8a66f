import { foldTable, hangulBit, joinBit, startBit, unitMask, wordBit } from '../text/fold';
import { basis, caseless, NameTrie, prime, sameWord, separator } from './nameTrie';

/** At most so many code units may part two words of a name: “J. F.”, “-”, a line end. */
const longestGap = 3;
const lowerS = 0x73;

/** Where one of the names stands: from, to, and its number in the list. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

/**
 * Finds any of many names in a text in one pass, leftmost-longest and at word bounds, without regard to case, diacritics,
 * kind of hyphen, space or apostrophe: “CHOE SON‑HUI” is “Choe Son Hui”, and “Putins” is “Putin”.
 *
 * At the end of each word one look into a trie of hashes tells whether a name ends or may go on here. Hits are compared
 * with the name itself, so no collision can make a wrong one.
 */
export class NameMatcher {
  readonly #trie: NameTrie;
  readonly #fold = foldTable();

  constructor(names: readonly string[]) {
    this.#trie = new NameTrie(names);
  }

  /** The numbers of all names that are written like this one, itself included. */
  alike(name: number): number[] {
    return this.#trie.alike(name);
  }

  /** All hits in the order of the text. */
  find(text: string, from = 0, to: number = text.length): NameHit[] {
    const hits: NameHit[] = [];
    const fold = this.#fold;
    const { first, firstMask } = this.#trie;
    let at = from;
    while (at < to) {
      let entry = fold[text.charCodeAt(at)] ?? 0;
      if ((entry & wordBit) === 0) {
        at++;
        continue;
      }
      if ((entry & startBit) === 0) {
        do {
          at++;
        } while (at < to && ((fold[text.charCodeAt(at)] ?? 0) & wordBit) !== 0);
        continue;
      }
      const start = at;
      const stepwise = (entry & caseless) !== 0;
      let hash = basis;
      let before = basis;
      do {
        before = hash;
        hash = Math.imul(hash ^ (entry & unitMask), prime);
        at++;
      } while (!stepwise && at < to && ((entry = fold[text.charCodeAt(at)] ?? 0) & sameWord) === wordBit);
      const bit = (hash ^ (hash >>> 15)) & firstMask;
      if ((((first[bit >> 5] ?? 0) >>> bit) & 1) !== 0 || this.#mayBeginWithout(text, at, before)) {
        const hit = this.#longest(text, start, at, to, hash, before);
        if (hit) {
          hits.push(hit);
          at = hit.end;
          continue;
        }
      }
      // Korean words take endings, so a name ends inside a word; but it never begins there.
      if (stepwise && (entry & hangulBit) !== 0) {
        while (at < to && ((fold[text.charCodeAt(at)] ?? 0) & hangulBit) !== 0) {
          at++;
        }
      }
    }
    return hits;
  }

  // “Putins”: whether a name begins with the word without its last letter.
  #mayBeginWithout(text: string, end: number, before: number): boolean {
    const bit = (before ^ (before >>> 15)) & this.#trie.firstMask;
    const last = (this.#fold[text.charCodeAt(end - 1)] ?? 0) & unitMask;
    return last === lowerS && (((this.#trie.first[bit >> 5] ?? 0) >>> bit) & 1) !== 0;
  }

  // Goes on from the first word for as long as some name does.
  #longest(
    text: string,
    start: number,
    wordEnd: number,
    to: number,
    hash: number,
    before: number,
  ): NameHit | undefined {
    let best: NameHit | undefined;
    let end = wordEnd;
    let skipped = false;
    this.#trie.open(hash);
    this.#trie.open(before);
    for (;;) {
      const name = this.#trie.nameAt(hash, text, start, end, skipped);
      if (name > 0) {
        best = { start, end, name: name - 1 };
      } else if (name === 0) {
        return this.#possessive(text, start, end, before, skipped) ?? best;
      }
      const next = this.#nextWord(text, end, to);
      if (next < 0) {
        return best;
      }
      const word = this.#hashWord(text, next, to, next > end ? Math.imul(hash ^ separator, prime) : hash);
      // “John F. Kerry” is “John Kerry” where no name has the initial.
      if (word.end === next + 1 && text.charCodeAt(word.end) === 0x2e && !this.#trie.has(word.hash)) {
        skipped = true;
        end = word.end;
        continue;
      }
      ({ hash, before, end } = word);
    }
  }

  /** “Putins”: the name, if there is one, of all but the last letter. */
  #possessive(text: string, start: number, end: number, before: number, skipped: boolean): NameHit | undefined {
    if (((this.#fold[text.charCodeAt(end - 1)] ?? 0) & unitMask) !== lowerS) {
      return undefined;
    }
    const name = this.#trie.nameAt(before, text, start, end - 1, skipped);
    return name > 0 ? { start, end, name: name - 1 } : undefined;
  }

  #nextWord(text: string, end: number, to: number): number {
    const fold = this.#fold;
    for (let at = end; at < to && at <= end + longestGap; at++) {
      const entry = fold[text.charCodeAt(at)] ?? 0;
      if ((entry & wordBit) !== 0) {
        return at;
      }
      if ((entry & joinBit) === 0) {
        return -1;
      }
    }
    return -1;
  }

  #hashWord(text: string, from: number, to: number, hash: number): { hash: number; before: number; end: number } {
    const fold = this.#fold;
    let before = hash;
    let at = from;
    let entry = fold[text.charCodeAt(at)] ?? 0;
    const stepwise = (entry & caseless) !== 0;
    do {
      if ((entry & unitMask) !== 0) {
        before = hash;
        hash = Math.imul(hash ^ (entry & unitMask), prime);
      }
      at++;
    } while (!stepwise && at < to && ((entry = fold[text.charCodeAt(at)] ?? 0) & sameWord) === wordBit);
    return { hash, before, end: at };
  }
}
