import { classTable, digit, eastAsian, letter, lineEnd, space } from '../text/characters';

/** The words and signs of a text, as places and hashes; spaces and line ends are none. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal for equal words; quotation marks of all kinds are equal, and so are dashes. */
  readonly hashes: Int32Array;
}

// Typography that an editor or a content system changes without changing a word.
const alike: readonly (readonly [string, string])[] = [
  ['"', '“”„‟«»‹›「」『』'],
  ["'", '’‘‚‛ʼ´`'],
  ['-', '–—―‐‑−'],
];

let folds: Uint16Array | undefined;

function foldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, index) => index);
  for (const [sign, others] of alike) {
    for (const other of others) {
      table[other.charCodeAt(0)] = sign.charCodeAt(0);
    }
  }
  return table;
}

/** Cuts a text into words (single characters in scripts without spaces) and single signs. */
export function tokenize(text: string): Tokens {
  const classes = classTable();
  const fold = (folds ??= foldTable());
  let capacity = (text.length >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let hashes = new Int32Array(capacity);
  let count = 0;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] ?? 0;
    // The soft hyphen only says where a line may break.
    if ((kind & (space | lineEnd)) !== 0 || unit === 0xad) {
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
    let hash = Math.imul(0x811c9dc5 ^ (fold[unit] ?? unit), 0x01000193);
    at++;
    if ((kind & (letter | digit)) !== 0 && (kind & eastAsian) === 0) {
      for (let next = text.charCodeAt(at); at < text.length; next = text.charCodeAt(++at)) {
        const nextKind = classes[next] ?? 0;
        if (next === 0xad) {
          continue;
        }
        if ((nextKind & (letter | digit)) === 0 || (nextKind & eastAsian) !== 0) {
          break;
        }
        hash = Math.imul(hash ^ next, 0x01000193);
      }
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

/** Mixes `length` hashes from `at` on into one. */
export function gram(hashes: Int32Array, at: number, length: number): number {
  let hash = hashes[at] ?? 0;
  for (let index = 1; index < length; index++) {
    hash = (Math.imul(hash, 0x9e3779b1) ^ (hash >>> 13) ^ (hashes[at + index] ?? 0)) | 0;
  }
  return hash;
}
