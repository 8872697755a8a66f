/** Character classes as bits, one byte for each UTF-16 code unit. */
export const letter = 1;
export const upper = 2;
export const digit = 4;
export const space = 8;
export const lineEnd = 16;
/** Han, kana and hangul: scripts that set no spaces around marks. */
export const eastAsian = 32;

// A table is five times faster than \p{L} in a token loop. It is filled in ranges, on first use,
// by one regular expression over all code units, so that it always agrees with Unicode's own classes.
let table: Uint8Array | undefined;

/** Class bits of a code unit; surrogates count as letters, so that a word is never cut inside a pair. */
export function classOf(codeUnit: number): number {
  return (table ??= makeTable())[codeUnit] ?? 0;
}

/** The table itself, for loops over long texts. */
export function classTable(): Uint8Array {
  return (table ??= makeTable());
}

export function isLetter(codeUnit: number): boolean {
  return (classOf(codeUnit) & letter) !== 0;
}

export function isUpper(codeUnit: number): boolean {
  return (classOf(codeUnit) & upper) !== 0;
}

export function isDigit(codeUnit: number): boolean {
  return (classOf(codeUnit) & digit) !== 0;
}

export function isSpace(codeUnit: number): boolean {
  return (classOf(codeUnit) & (space | lineEnd)) !== 0;
}

/** The offset behind the spaces and line ends at `at`, which are at most `most`. */
export function skipSpaces(text: string, at: number, most = 12): number {
  const to = at + most;
  let end = at;
  while (end < to && isSpace(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

export function isWord(codeUnit: number): boolean {
  return (classOf(codeUnit) & (letter | digit)) !== 0;
}

export function isEastAsian(codeUnit: number): boolean {
  return (classOf(codeUnit) & eastAsian) !== 0;
}

/**
 * A table of UTF-16 code units for loops over long texts: the units of the first group have bit 1, those of the second
 * bit 2, of the third bit 4, and so on. A look into it costs a fraction of a search in a string.
 */
export function tableOf(...groups: readonly string[]): Uint8Array {
  const result = new Uint8Array(0x10000);
  groups.forEach((units, index) => {
    for (const unit of units) {
      result[unit.charCodeAt(0)] = (result[unit.charCodeAt(0)] ?? 0) | (1 << index);
    }
  });
  return result;
}

const classes: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{M}]+/gu, letter],
  [/[\p{Lu}\p{Lt}]+/gu, upper],
  [/\p{Nd}+/gu, digit],
  [/[\p{Zs}\t\u200B\uFEFF]+/gu, space],
  [/[\n\r\u0085\u2028\u2029\v\f]+/gu, lineEnd],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu, eastAsian],
];

function makeTable(): Uint8Array {
  const result = new Uint8Array(0x10000);
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) {
    units[unit] = unit;
  }
  const all = textOf(units.subarray(0, 0xd800));
  const high = textOf(units.subarray(0xe000));
  for (const [pattern, bit] of classes) {
    fill(result, all, 0, pattern, bit);
    fill(result, high, 0xe000, pattern, bit);
  }
  result.fill(letter, 0xd800, 0xe000);
  return result;
}

// In pieces: a call takes so many arguments.
function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += 0x2000) {
    text += String.fromCharCode(...units.subarray(from, from + 0x2000));
  }
  return text;
}

function fill(target: Uint8Array, text: string, offset: number, pattern: RegExp, bit: number): void {
  for (const match of text.matchAll(pattern)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    // Letters come first and are most of the table.
    if (bit === letter) {
      target.fill(letter, start, end);
      continue;
    }
    for (let unit = start; unit < end; unit++) {
      target[unit] = (target[unit] ?? 0) | bit;
    }
  }
}
