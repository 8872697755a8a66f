import { classTable, digit, eastAsian, isLetter, isSpace, letter, lineEnd, space } from '../../text/characters';
import { foldTable, isIgnorable, needsComposing } from './fold';

/** The words and signs of a text, as places and hashes; spaces and line ends are none. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /**
   * Equal for equal words, in capitals or not, composed or decomposed, parted at the end of a line or not; quotation
   * marks of all kinds are equal, and so are dashes.
   */
  readonly hashes: Int32Array;
}

const seed = 0x811c9dc5;
const prime = 0x01000193;
const hyphen = 0x2d;

/** What a code unit is to a tokenizer; one look-up for each of a long text's characters. */
const sign = 0;
const gap = 1;
const ignorable = 2;
const word = 3;
const odd = 4;

let kindTable: Uint8Array | undefined;

function makeKinds(): Uint8Array {
  return Uint8Array.from(classTable(), (bits, unit) => {
    if ((bits & (space | lineEnd)) !== 0) {
      return gap;
    }
    if (isIgnorable(unit)) {
      return ignorable;
    }
    if ((bits & (letter | digit)) === 0 || (bits & eastAsian) !== 0) {
      return needsComposing(unit) ? odd : sign;
    }
    return needsComposing(unit) ? odd : word;
  });
}

/** Cuts a text into words (single characters in scripts without spaces) and single signs. */
export function tokenize(text: string): Tokens {
  const table = (kindTable ??= makeKinds());
  const fold = foldTable();
  const { length } = text;
  let capacity = (length >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let hashes = new Int32Array(capacity);
  let count = 0;
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at);
    const kind = table[unit] ?? 0;
    if (kind === gap || kind === ignorable) {
      at++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, capacity);
      ends = grown(ends, capacity);
      hashes = grown(hashes, capacity);
    }
    starts[count] = at;
    let hash = Math.imul(seed ^ (fold[unit] ?? unit), prime);
    let isOdd = kind === odd;
    at++;
    if (kind >= word) {
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        const nextKind = table[next] ?? 0;
        if (nextKind >= word) {
          hash = Math.imul(hash ^ (fold[next] ?? next), prime);
          isOdd ||= nextKind === odd;
        } else if (nextKind !== ignorable) {
          const rest = next === hyphen ? restOfWord(text, at) : at;
          if (rest === at) {
            break;
          }
          at = rest - 1;
        }
      }
      hash = isOdd ? composedHash(text.slice(starts[count], at), fold) : hash;
    }
    ends[count] = at;
    hashes[count++] = hash ^ (hash >>> 15);
  }
  return {
    text,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

// “Ver-⏎trag”: where a word parted at the end of a line goes on; the hyphen's own place where it does not.
function restOfWord(text: string, at: number): number {
  let next = at + 1;
  let lines = 0;
  for (; isSpace(text.charCodeAt(next)); next++) {
    lines += text.charCodeAt(next) === 10 ? 1 : 0;
  }
  const unit = text.charAt(next);
  return lines === 1 && unit !== unit.toUpperCase() && isLetter(unit.charCodeAt(0)) ? next : at;
}

function composedHash(word: string, fold: Uint16Array): number {
  const composed = word.normalize('NFKC').replaceAll(/-\s+|[\u00ad\u200c\u200d\u2060]/gu, '');
  let hash = seed;
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at);
    hash = Math.imul(hash ^ (fold[unit] ?? unit), prime);
  }
  return hash;
}

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(capacity);
  result.set(array);
  return result;
}

/** Index of the first token that ends after `offset`. */
export function tokenAt({ ends, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** How many characters a token has. */
export function weightOf({ starts, ends }: Tokens, index: number): number {
  return (ends[index] ?? 0) - (starts[index] ?? 0);
}

/** Mixes `length` hashes from `at` on into one. */
export function gram(hashes: Int32Array, at: number, length: number): number {
  let hash = hashes[at] ?? 0;
  for (let index = 1; index < length; index++) {
    hash = (Math.imul(hash, 0x9e3779b1) ^ (hash >>> 13) ^ (hashes[at + index] ?? 0)) | 0;
  }
  return hash;
}
