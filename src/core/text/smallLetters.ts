import { classTable, digit, letter, upper } from './characters';

/** The small letter of a code unit, in the low half of its entry in `smallLetters`. */
export const smallMask = 0xffff;
/** By how much the class bits of `characters.ts` are shifted up in an entry. */
export const classShift = 16;
/** A letter or a digit. */
const wordUnit = (letter | digit) << classShift;
/** Its small form depends on its neighbors or is no single unit (`İ`, `Σ`, halves of pairs): ask `toLowerCase`. */
export const irregular = 1 << 30;

let table: Int32Array | undefined;

/**
 * For each UTF-16 code unit its small letter and its classes in one look, so that a word is read, lower-cased and hashed
 * in one loop without a string being made. Only letters are lower-cased; signs stay what they are.
 */
export function smallLetters(): Int32Array {
  return (table ??= makeTable());
}

function makeTable(): Int32Array {
  const classes = classTable();
  const result = new Int32Array(0x10000);
  for (let unit = 0; unit < result.length; unit++) {
    const bits = classes[unit] ?? 0;
    result[unit] = ((bits & upper) !== 0 ? smallOf(unit) : unit) | (bits << classShift);
  }
  for (let unit = 0xd800; unit < 0xe000; unit++) {
    result[unit] = (result[unit] ?? 0) | irregular;
  }
  return result;
}

function smallOf(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  const isFinal = unit === 0x3a3; // Σ is σ or ς.
  return small.length === 1 && !isFinal ? small.charCodeAt(0) : unit | irregular;
}

const emptyHash = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Reads words out of a text: their ends, and the hashes of their small letters. */
export class WordReader {
  /** Behind the last letter or digit of the word read last. */
  end = 0;
  hash = 0;
  /** Whether a unit of it is irregular: then the hash is none that a table has. */
  isIrregular = false;
  readonly #units = smallLetters();

  /** Reads the letters and digits from `start` on, before `limit`. */
  read(text: string, start: number, limit: number): void {
    const units = this.#units;
    let hash = emptyHash;
    let seen = 0;
    let at = start;
    for (; at < limit; at++) {
      const entry = units[text.charCodeAt(at)] ?? 0;
      if ((entry & wordUnit) === 0) {
        break;
      }
      hash = Math.imul(hash ^ (entry & smallMask), prime);
      seen |= entry;
    }
    this.end = at;
    this.hash = hash;
    this.isIrregular = (seen & irregular) !== 0;
  }
}

/** The hash of the small letters from `start` to `end`, whatever units these are. */
export function hashOf(text: string, start = 0, end = text.length): number {
  const units = smallLetters();
  let hash = emptyHash;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ ((units[text.charCodeAt(at)] ?? 0) & smallMask), prime);
  }
  return hash;
}

/** Whether the small letters from `start` to `end` are this word. */
export function spells(text: string, start: number, end: number, word: string): boolean {
  const units = smallLetters();
  let at = word.length === end - start ? start : Infinity;
  while (at < end && ((units[text.charCodeAt(at)] ?? 0) & smallMask) === word.charCodeAt(at - start)) {
    at++;
  }
  return at === end;
}

/** Whether a unit has no small form by itself, so that the table tells nothing of the word. */
export function holdsIrregular(text: string, start: number, end: number): boolean {
  const units = smallLetters();
  for (let at = start; at < end; at++) {
    if (((units[text.charCodeAt(at)] ?? 0) & irregular) !== 0) {
      return true;
    }
  }
  return false;
}
