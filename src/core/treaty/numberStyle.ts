import { chineseToArabic, isRoman, romanToArabic, toAsciiDigits } from './eId';

const hanDigits = '〇一二三四五六七八九';
const hanNumber = /^[〇零○一二两兩三四五六七八九十百千]+/u;
const highestHan = 9999;
const highestRoman = 399;

/**
 * A number as the text writes it in another place: where `written` is 第五条's 五, `7` becomes 七; where it is `IV`, `VII`;
 * where it is `٥`, `٧`. What follows the number (`bis`, `a`) stays as given, and a number that has no such form, too.
 */
export function inStyleOf(written: string, number: string): string {
  const given = number.trim();
  const digits = leadingValue(given);
  if (digits === undefined) {
    return given;
  }
  const { value, length } = digits;
  const rest = given.slice(length);
  if (hanNumber.test(written)) {
    return value <= highestHan ? toHan(value) + rest : given;
  }
  const roman = /^[IVXLC]+/u.exec(written)?.[0] ?? '';
  if (isRoman(roman)) {
    return value <= highestRoman ? toRoman(value) + rest : given;
  }
  return toDigitsOf(written, String(value)) + rest;
}

// The number that `given` begins with, in whatever digits.
function leadingValue(given: string): { readonly value: number; readonly length: number } | undefined {
  const plain = /^\p{Nd}+/u.exec(given)?.[0];
  if (plain !== undefined) {
    return { value: Number(toAsciiDigits(plain)), length: plain.length };
  }
  const han = hanNumber.exec(given)?.[0];
  if (han !== undefined) {
    return { value: chineseToArabic(han), length: han.length };
  }
  const roman = /^[IVXLC]+/u.exec(given)?.[0] ?? '';
  return isRoman(roman) ? { value: romanToArabic(roman), length: roman.length } : undefined;
}

function toDigitsOf(written: string, ascii: string): string {
  const first = written.codePointAt(0) ?? 0;
  const digit = toAsciiDigits(written.slice(0, 1));
  const zero = /^\d$/u.test(digit) ? first - Number(digit) : 0x30;
  return Array.from(ascii, (each) => String.fromCodePoint(zero + Number(each))).join('');
}

const romanSigns: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(value: number): string {
  let left = value;
  let written = '';
  for (const [worth, sign] of romanSigns) {
    while (left >= worth) {
      written += sign;
      left -= worth;
    }
  }
  return written;
}

// 五, 十, 二十一, 一百零二: no 一 before 十 at the beginning, and 零 where a power is left out.
function toHan(value: number): string {
  let written = '';
  let gap = false;
  for (const [power, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap ||= written !== '';
      continue;
    }
    const one = power === 10 && digit === 1 && written === '' ? '' : hanDigits.charAt(digit);
    written += (gap ? '零' : '') + one + sign;
    gap = false;
  }
  return written;
}
