import { classTable, digit, letter, upper } from './characters';

/** The small letter of a code unit, in the low half of its entry in `smallLetters`. */
export const smallMask = 0xffff;
/** By how much the class bits of `characters.ts` are shifted up in an entry. */
export const classShift = 16;
/** A letter or a digit. */
export const wordUnit = (letter | digit) << classShift;
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
