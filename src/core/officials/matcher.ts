import { foldName, foldTable, hangulBit, joinBit, startBit, unitMask, unspacedBit, wordBit } from '../text/fold';

const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;
const separator = 0x20;
/** At most so many code units may part two words of a name: “J. F.”, “-”, a line end. */
const longestGap = 3;
const lowerS = 0x73;
const caseless = unspacedBit | hangulBit;
/** A word goes on with these; “16세” is two words, because what follows 세 may be an ending. */
const sameWord = wordBit | caseless;

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
 * A trie over the words of names, its edges being the running hash of all characters so far: at the end of each word one
 * look into an open hash table tells whether a name ends or may go on here. A bit set of first words keeps nearly all
 * other words of a text out. Hits are compared with the name itself, so no collision can make a wrong one.
 */
export class NameMatcher {
  readonly #names: readonly string[];
  readonly #fold = foldTable();
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** 0: empty; -1: a name goes on here; otherwise the number of a name that ends here, plus one. */
  readonly #values: Int32Array;
  readonly #firstMask: number;
  readonly #first: Int32Array;
  /** The number of another name that is written alike. */
  readonly #alike = new Map<number, number>();

  constructor(names: readonly string[]) {
    this.#names = names;
    const slots = powerOfTwo(names.length * 5);
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#values = new Int32Array(slots);
    const bits = Math.min(1 << 21, slots * 8);
    this.#firstMask = bits - 1;
    this.#first = new Int32Array(bits >> 5);
    for (let index = 0; index < names.length; index++) {
      this.#add(index, names[index] ?? '');
    }
  }

  /** The numbers of all names that are written like this one, itself included. */
  alike(name: number): number[] {
    const all = [name];
    for (let next = this.#alike.get(name); next !== undefined; next = this.#alike.get(next)) {
      all.push(next);
    }
    return all;
  }

  /** All hits in the order of the text. */
  find(text: string, from = 0, to: number = text.length): NameHit[] {
    const hits: NameHit[] = [];
    const fold = this.#fold;
    const first = this.#first;
    const firstMask = this.#firstMask;
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
    const bit = (before ^ (before >>> 15)) & this.#firstMask;
    const last = (this.#fold[text.charCodeAt(end - 1)] ?? 0) & unitMask;
    return last === lowerS && (((this.#first[bit >> 5] ?? 0) >>> bit) & 1) !== 0;
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
    for (;;) {
      const name = this.#nameAt(hash, text, start, end, skipped);
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
      if (word.end === next + 1 && text.charCodeAt(word.end) === 0x2e && this.#valueAt(word.hash) === 0) {
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
    const name = this.#nameAt(before, text, start, end - 1, skipped);
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

  #valueAt(hash: number): number {
    for (let slot = (hash ^ (hash >>> 16)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = this.#values[slot] ?? 0;
      if (value === 0 || this.#keys[slot] === hash) {
        return value;
      }
    }
  }

  /** Number of the name that ends here plus one, -1 where one goes on, 0 where there is none. */
  #nameAt(hash: number, text: string, start: number, end: number, skipped: boolean): number {
    let found = 0;
    for (let slot = (hash ^ (hash >>> 16)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = this.#values[slot] ?? 0;
      if (value === 0) {
        return found;
      }
      if (this.#keys[slot] === hash) {
        if (value === -1) {
          found = -1;
        } else if (this.#isName(this.#names[value - 1] ?? '', text, start, end, skipped)) {
          return value;
        }
      }
    }
  }

  #isName(name: string, text: string, start: number, end: number, skipped: boolean): boolean {
    if (skipped) {
      return foldName(name) === foldName(text.slice(start, end).replaceAll(/(?<=[\s.])\p{L}\.\s?/gu, ''));
    }
    const fold = this.#fold;
    let at = start;
    let inName = 0;
    while (at < end && inName < name.length) {
      const a = fold[text.charCodeAt(at)] ?? 0;
      const b = fold[name.charCodeAt(inName)] ?? 0;
      if ((a & wordBit) === 0 && (b & wordBit) === 0) {
        at = this.#skipGap(text, at, end);
        inName = this.#skipGap(name, inName, name.length);
      } else if ((a & unitMask) === 0) {
        at++;
      } else if ((b & unitMask) === 0) {
        inName++;
      } else if ((a & unitMask) !== (b & unitMask)) {
        return false;
      } else {
        at++;
        inName++;
      }
    }
    return at === end && this.#skipGap(name, inName, name.length) === name.length;
  }

  #skipGap(text: string, from: number, to: number): number {
    let at = from;
    while (at < to && ((this.#fold[text.charCodeAt(at)] ?? 0) & wordBit) === 0) {
      at++;
    }
    return at;
  }

  // One pass over the name; written out, because half a million of these calls shall not take half a second.
  #add(index: number, name: string): void {
    const fold = this.#fold;
    const length = name.length;
    let hash = basis;
    let isFirst = true;
    let at = this.#skipGap(name, 0, length);
    while (at < length) {
      let entry = fold[name.charCodeAt(at)] ?? 0;
      const stepwise = (entry & caseless) !== 0;
      do {
        if ((entry & unitMask) !== 0) {
          hash = Math.imul(hash ^ (entry & unitMask), prime);
        }
        at++;
      } while (!stepwise && at < length && ((entry = fold[name.charCodeAt(at)] ?? 0) & sameWord) === wordBit);
      if (isFirst) {
        const bit = (hash ^ (hash >>> 15)) & this.#firstMask;
        this.#first[bit >> 5] = (this.#first[bit >> 5] ?? 0) | (1 << bit);
        isFirst = false;
      }
      const next = at === length ? length : this.#skipGap(name, at, length);
      this.#put(hash, next === length ? index + 1 : -1);
      if (next > at) {
        hash = Math.imul(hash ^ separator, prime);
      }
      at = next;
    }
  }

  #put(hash: number, value: number): void {
    for (let slot = (hash ^ (hash >>> 16)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const known = this.#values[slot] ?? 0;
      if (known === 0) {
        this.#keys[slot] = hash;
        this.#values[slot] = value;
        return;
      }
      if (this.#keys[slot] !== hash) {
        continue;
      }
      if (known === -1 || value === -1) {
        this.#values[slot] = known === -1 ? value : known;
        return;
      }
      const name = this.#names[value - 1] ?? '';
      if (this.#isName(this.#names[known - 1] ?? '', name, 0, name.length, false)) {
        this.#alike.set(value - 1, known - 1);
        this.#values[slot] = value;
        return;
      }
    }
  }
}

function powerOfTwo(atLeast: number): number {
  let size = 1 << 12;
  while (size < atLeast) {
    size <<= 1;
  }
  return size;
}
