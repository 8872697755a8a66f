import { classTable, eastAsian, letter, digit, lineEnd, space, upper } from './characters';

/** Bits above the folded code unit in `foldTable`. */
export const wordBit = 1 << 16;
/** A name may begin here: an upper-case letter, or a letter of a script without case. */
export const startBit = 1 << 17;
/** Han and kana: a name may begin at any character. */
export const unspacedBit = 1 << 18;
/** May stand between the parts of a name: spaces, hyphens, full stops, apostrophes, middle dots. */
export const joinBit = 1 << 19;
export const hangulBit = 1 << 20;
export const unitMask = 0xffff;

let table: Int32Array | undefined;

/**
 * For each UTF-16 code unit what a name matcher needs in one look: in the low half the unit without case and
 * diacritics (0 for combining marks, which count for nothing), above it the bits.
 */
export function foldTable(): Int32Array {
  return (table ??= makeTable());
}

/** The text without case and diacritics, its parts joined by single spaces: `Choe Son-hui` gives `choe son hui`. */
export function foldName(text: string): string {
  const fold = foldTable();
  let result = '';
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const entry = fold[text.charCodeAt(at)] ?? 0;
    if ((entry & wordBit) === 0) {
      gap = result !== '';
    } else if ((entry & unitMask) !== 0) {
      result += (gap ? ' ' : '') + String.fromCharCode(entry & unitMask);
      gap = false;
    }
  }
  return result;
}

const foldedRanges: readonly (readonly [number, number])[] = [
  [0x41, 0x24f],
  [0x370, 0x587],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0xff21, 0xff5a],
];

// Letters that Unicode does not take apart, but writers do.
const withoutStroke: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ə: 'a',
};
const joiners = "-‐‑‒–.'’ʼ‘`´·・‧_";

function makeTable(): Int32Array {
  const classes = classTable();
  const result = new Int32Array(0x10000);
  const bits = Int32Array.from({ length: 64 }, (_, combination) => bitsOf(combination));
  for (let unit = 0; unit < result.length; unit++) {
    result[unit] = unit | (bits[classes[unit] ?? 0] ?? 0);
  }
  foldRanges(result);
  markHangul(result);
  for (const sign of joiners) {
    result[sign.charCodeAt(0)] = sign.charCodeAt(0) | joinBit;
  }
  return result;
}

function bitsOf(bits: number): number {
  if ((bits & (space | lineEnd)) !== 0) {
    return joinBit;
  }
  if ((bits & (letter | digit)) === 0) {
    return 0;
  }
  return wordBit | ((bits & upper) !== 0 ? startBit : 0) | ((bits & eastAsian) !== 0 ? unspacedBit | startBit : 0);
}

function foldRanges(result: Int32Array): void {
  for (const [from, to] of foldedRanges) {
    for (let unit = from; unit <= to; unit++) {
      const bits = (result[unit] ?? 0) & ~unitMask;
      result[unit] = bits | foldUnit(unit);
    }
  }
  // The long-vowel sign belongs to no script, but stands in kana only: プーチン.
  result[0x30fc] = 0x30fc | wordBit | startBit | unspacedBit;
  for (let unit = 0x300; unit <= 0x36f; unit++) {
    result[unit] = wordBit;
  }
  // Letters of scripts without case can begin a name: Hebrew and Arabic, then those of India and South-East Asia.
  for (const [from, to] of [[0x5d0, 0x6ff] as const, [0x900, 0x109f] as const, [0x1780, 0x17ff] as const]) {
    for (let unit = from; unit <= to; unit++) {
      const entry = result[unit] ?? 0;
      result[unit] = (entry & wordBit) !== 0 ? entry | startBit : entry;
    }
  }
}

function foldUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const plain = withoutStroke[lower] ?? lower.normalize('NFD');
  return plain.charCodeAt(0);
}

function markHangul(result: Int32Array): void {
  for (let unit = 0xac00; unit <= 0xd7a3; unit++) {
    result[unit] = unit | wordBit | startBit | hangulBit;
  }
}
