import { foldName, foldTable, hangulBit, unitMask, unspacedBit, wordBit } from '../text/fold';

/** The hash of no characters, and what mixes the next folded unit into one. */
export const basis = 0x811c9dc5 | 0;
export const prime = 0x01000193;
/** Stands in a hash for what parts two words. */
export const separator = 0x20;
/** Letters of scripts in which a word may begin at any of them. */
export const caseless = unspacedBit | hangulBit;
/** A word goes on with these; “16세” is two words, because what follows 세 may be an ending. */
export const sameWord = wordBit | caseless;

/** Where the names go that begin with a word: lists are told from `goesOn` and from the numbers of names by their sign. */
const goesOn = -1;
const firstList = -2;

/**
 * The words of many names as a trie whose edges are the running hash of all characters so far, in one open hash table.
 * At first it holds the first words alone, each with the list of its names; a name's other words come in when a text has
 * the first one. So an index of half a million names is ready at once, and a text pays for what it may contain.
 */
export class NameTrie {
  /** One bit for each hash of a first word: keeps nearly all other words of a text out. */
  readonly first: Int32Array;
  readonly firstMask: number;
  readonly #names: readonly string[];
  readonly #fold = foldTable();
  /** Pairs of a hash and its value: 0 is empty, positive the number of a name that ends here plus one. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** For each name the next one of the list with its first word, plus one. */
  readonly #nextInList: Int32Array;
  /** The number of another name that is written alike. */
  readonly #alike = new Map<number, number>();

  constructor(names: readonly string[]) {
    this.#names = names;
    const size = powerOfTwo(names.length * 4);
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.#nextInList = new Int32Array(names.length);
    const bits = Math.min(1 << 21, size * 8);
    this.firstMask = bits - 1;
    this.first = new Int32Array(bits >> 5);
    for (let index = 0; index < names.length; index++) {
      this.#list(index, names[index] ?? '');
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

  /** Brings in all words of the names that begin with the word of this hash. */
  open(hash: number): void {
    const slots = this.#slots;
    for (let at = this.#home(hash); slots[at + 1] !== 0; at = this.#after(at)) {
      const value = slots[at + 1] ?? 0;
      if (slots[at] === hash && value <= firstList) {
        slots[at + 1] = goesOn;
        this.#addAll(firstList - value);
        return;
      }
    }
  }

  /** Whether a name ends or goes on with the last word of this hash. */
  has(hash: number): boolean {
    const slots = this.#slots;
    for (let at = this.#home(hash); ; at = this.#after(at)) {
      if (slots[at + 1] === 0 || slots[at] === hash) {
        return slots[at + 1] !== 0;
      }
    }
  }

  /** Number of the name that the text has from `start` to `end` plus one, -1 where one goes on, 0 where there is none. */
  nameAt(hash: number, text: string, start: number, end: number, skipped: boolean): number {
    const slots = this.#slots;
    let found = 0;
    for (let at = this.#home(hash); ; at = this.#after(at)) {
      const value = slots[at + 1] ?? 0;
      if (value === 0) {
        return found;
      }
      if (slots[at] === hash) {
        if (value < 0) {
          found = goesOn;
        } else if (this.#isName(this.#names[value - 1] ?? '', text, start, end, skipped)) {
          return value;
        }
      }
    }
  }

  #isName(name: string, text: string, start: number, end: number, skipped: boolean): boolean {
    return skipped
      ? foldName(name) === foldName(text.slice(start, end).replaceAll(/(?<=[\s.])\p{L}\.\s?/gu, ''))
      : isWritten(this.#fold, name, text, start, end);
  }

  #home(hash: number): number {
    return ((hash ^ (hash >>> 16)) & this.#mask) << 1;
  }

  #after(at: number): number {
    return (at + 2) & ((this.#mask << 1) | 1);
  }

  // One pass over the first word; written out, because half a million of these calls shall not take half a second.
  #list(index: number, name: string): void {
    const fold = this.#fold;
    const length = name.length;
    let at = 0;
    let entry = 0;
    while (at < length && ((entry = fold[name.charCodeAt(at)] ?? 0) & wordBit) === 0) {
      at++;
    }
    if (at === length) {
      return;
    }
    const stepwise = (entry & caseless) !== 0;
    let hash = basis;
    do {
      if ((entry & unitMask) !== 0) {
        hash = Math.imul(hash ^ (entry & unitMask), prime);
      }
      at++;
    } while (!stepwise && at < length && ((entry = fold[name.charCodeAt(at)] ?? 0) & sameWord) === wordBit);
    const bit = (hash ^ (hash >>> 15)) & this.firstMask;
    this.first[bit >> 5] = (this.first[bit >> 5] ?? 0) | (1 << bit);
    const slots = this.#slots;
    let slot = this.#home(hash);
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) {
      slot = this.#after(slot);
    }
    this.#nextInList[index] = slots[slot + 1] === 0 ? 0 : firstList - (slots[slot + 1] ?? 0) + 1;
    slots[slot] = hash;
    slots[slot + 1] = firstList - index;
  }

  // The list begins with the last of its names.
  #addAll(last: number): void {
    const names: number[] = [];
    for (let number = last + 1; number > 0; number = this.#nextInList[number - 1] ?? 0) {
      names.push(number - 1);
    }
    for (const name of names.reverse()) {
      this.#add(name, this.#names[name] ?? '');
    }
  }

  #add(index: number, name: string): void {
    const fold = this.#fold;
    const length = name.length;
    let hash = basis;
    let at = skipGap(fold, name, 0, length);
    while (at < length) {
      let entry = fold[name.charCodeAt(at)] ?? 0;
      const stepwise = (entry & caseless) !== 0;
      do {
        if ((entry & unitMask) !== 0) {
          hash = Math.imul(hash ^ (entry & unitMask), prime);
        }
        at++;
      } while (!stepwise && at < length && ((entry = fold[name.charCodeAt(at)] ?? 0) & sameWord) === wordBit);
      const next = skipGap(fold, name, at, length);
      this.#put(hash, next === length ? index + 1 : goesOn);
      if (next > at) {
        hash = Math.imul(hash ^ separator, prime);
      }
      at = next;
    }
  }

  #put(hash: number, value: number): void {
    const slots = this.#slots;
    for (let at = this.#home(hash); ; at = this.#after(at)) {
      const known = slots[at + 1] ?? 0;
      if (known === 0) {
        slots[at] = hash;
        slots[at + 1] = value;
        return;
      }
      // By chance another name's first word, whose list stays.
      if (slots[at] !== hash || (known <= firstList && value > 0)) {
        continue;
      }
      if (value === goesOn) {
        return;
      }
      if (known === goesOn) {
        slots[at + 1] = value;
        return;
      }
      const name = this.#names[value - 1] ?? '';
      if (isWritten(this.#fold, this.#names[known - 1] ?? '', name, 0, name.length)) {
        this.#alike.set(value - 1, known - 1);
        slots[at + 1] = value;
        return;
      }
    }
  }
}

// Whether the text has the name from `start` to `end`, be it in other letters of the same fold and with other gaps.
function isWritten(fold: Int32Array, name: string, text: string, start: number, end: number): boolean {
  let at = start;
  let inName = 0;
  while (at < end && inName < name.length) {
    const a = fold[text.charCodeAt(at)] ?? 0;
    const b = fold[name.charCodeAt(inName)] ?? 0;
    if ((a & wordBit) === 0 && (b & wordBit) === 0) {
      at = skipGap(fold, text, at, end);
      inName = skipGap(fold, name, inName, name.length);
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
  return at === end && skipGap(fold, name, inName, name.length) === name.length;
}

function skipGap(fold: Int32Array, text: string, from: number, to: number): number {
  let at = from;
  while (at < to && ((fold[text.charCodeAt(at)] ?? 0) & wordBit) === 0) {
    at++;
  }
  return at;
}

function powerOfTwo(atLeast: number): number {
  let size = 1 << 12;
  while (size < atLeast) {
    size <<= 1;
  }
  return size;
}
