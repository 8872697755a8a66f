import { chineseToArabic, romanToArabic } from '../eId';
import { foldWord } from '../instruments/foldWord';
import type { HeadingLexicon } from './headingWords';

/** A number as it stands in a heading. */
export interface HeadingNumber {
  /** As people write it: `5`, `5a`, `8bis`, `IV`, `1.02`; written-out and non-Latin numbers in digits. */
  readonly number: string;
  /** Its parts in order, for sequences: 5 → [5], 1.02 → [1, 2], 5a → [5] with `suffix` 1. */
  readonly value: readonly number[];
  /** Rank of the letter or Latin word behind it; 0 for none. */
  readonly suffix: number;
  readonly style: 'digits' | 'roman' | 'letter' | 'word';
  /** Offset behind it. */
  readonly end: number;
}

type NumberWords = Pick<HeadingLexicon, 'numbers' | 'numberFilter'>;

const latinSuffixes = 'bis ter quater quinquies sexies septies octies novies nonies decies undecies duodecies'.split(
  ' ',
);

// “12”, “1.02”, “1-01”, “12a”, “6bis”, “8 quater”, “3-bis”, “1er”, “1.º”, “3.º-A”. A letter must not begin a word: “5 a” stays for `loose`.
const digits =
  /(?<whole>\p{Nd}{1,4}(?:[.\-‐‑–](?=\p{Nd})\p{Nd}{1,3}){0,3})(?:\.?[ºª°](?:-(?<inserted>[A-Z])(?![\p{L}\p{N}]))?|er\b|re\b|ère\b|[\s-]?(?<latin>bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies|undecies|duodecies|BIS|TER|QUATER)(?![\p{L}])|(?<letter>[a-zA-Zа-яА-Яα-ω]{1,2})(?![\p{L}\p{M}\p{N}]))?/uy;
const roman =
  /(?<whole>(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4}))(?:\s?(?<latin>bis|ter|quater|quinquies|BIS|TER)(?![\p{L}])|(?<letter>[a-z])(?![\p{L}\p{M}\p{N}]))?(?![\p{L}\p{N}])/uy;
const loose = /\s(?<letter>[a-z])(?=\s*$|\.?\s+[-–—]|\s*[.:]|\s{2})/uy;
const single = /\p{Lu}(?![\p{L}\p{M}\p{N}'’])/uy;
const word = /[\p{L}\p{M}\u200c\u0640]+(?:\s[\p{L}\p{M}\u200c\u0640]+){0,2}/uy;
const han = /[〇零一二三四五六七八九十百千两兩]+/uy;
const hanSuffix = /(?:之|の|의\s?)(?<rank>[一二三四五六七八九十\d]+)/uy;

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

/** Reads the number that begins at `offset` of one line: digits, a Roman number, one capital letter, or words. */
export function readNumber(line: string, offset: number, words: NumberWords): HeadingNumber | undefined {
  return (
    readDigits(line, offset) ?? readRoman(line, offset) ?? readWords(line, offset, words) ?? readLetter(line, offset)
  );
}

/** Reads digits of any script: `12`, `１２`, `१२`. */
export function readDigits(line: string, offset: number): HeadingNumber | undefined {
  return readPlainDigits(line, offset) ?? readSuffixedDigits(line, offset);
}

// Most numbers are a few digits with nothing behind them that could belong to the number: “12”, “12.”, “12 Zweck”.
function readPlainDigits(line: string, offset: number): HeadingNumber | undefined {
  let end = offset;
  let value = 0;
  for (let unit = line.charCodeAt(end); unit >= 0x30 && unit <= 0x39; unit = line.charCodeAt(end)) {
    value = value * 10 + unit - 0x30;
    end++;
  }
  if (end === offset || end - offset > 4) {
    return undefined;
  }
  const next = line[end] === '.' ? end + 1 : end;
  const isLast = next >= line.length || (line[next] === ' ' && standsApart.test(line.charAt(next + 1)));
  return isLast ? { number: line.slice(offset, end), value: [value], suffix: 0, style: 'digits', end } : undefined;
}

// What B, Q and T begin may be “BIS”, “QUATER” or “TER”.
const standsApart = /[AC-PRSU-Z(–—„“"]/u;

function readSuffixedDigits(line: string, offset: number): HeadingNumber | undefined {
  const match = at(digits, line, offset);
  const whole = match?.groups?.['whole'];
  if (!match || !whole) {
    return undefined;
  }
  const value = whole.split(/[.\-‐‑–]/u).map(toValue);
  const { number, suffix, end } = withSuffix(line, match, toAscii(whole));
  return { number, value, suffix, style: 'digits', end };
}

/** Reads an upper-case Roman number up to CCC. */
export function readRoman(line: string, offset: number): HeadingNumber | undefined {
  const match = at(roman, line, offset);
  const whole = match?.groups?.['whole'];
  if (!match || !whole) {
    return undefined;
  }
  const { number, suffix, end } = withSuffix(line, match, whole);
  return { number, value: [romanToArabic(whole)], suffix, style: 'roman', end };
}

function withSuffix(
  line: string,
  match: RegExpExecArray,
  whole: string,
): { number: string; suffix: number; end: number } {
  const end = match.index + match[0].length;
  const { latin, inserted, letter = inserted } = match.groups ?? {};
  if (latin) {
    return { number: whole + latin.toLowerCase(), suffix: latinSuffixes.indexOf(latin.toLowerCase()) + 1, end };
  }
  if (letter) {
    return { number: whole + letter.toLowerCase(), suffix: rankOfLetters(letter.toLowerCase()), end };
  }
  const apart = at(loose, line, end)?.groups?.['letter'];
  return apart
    ? { number: whole + apart, suffix: rankOfLetters(apart), end: end + 1 + apart.length }
    : { number: whole, suffix: 0, end };
}

// “5z”, then “5aa”; Cyrillic and Greek letters count from their own alphabet’s first.
function rankOfLetters(letters: string): number {
  const first = letters.codePointAt(0) ?? 0;
  const alphabet = first >= 0x430 && first < 0x460 ? 0x430 : first >= 0x3b1 && first < 0x3ca ? 0x3b1 : 0x61;
  return first - alphabet + 1 + (letters.length - 1) * 26;
}

function readLetter(line: string, offset: number): HeadingNumber | undefined {
  const match = at(single, line, offset);
  return match
    ? {
        number: match[0],
        value: [rankOfLetters(match[0].toLowerCase())],
        suffix: 0,
        style: 'letter',
        end: offset + match[0].length,
      }
    : undefined;
}

function readWords(line: string, offset: number, { numbers, numberFilter }: NumberWords): HeadingNumber | undefined {
  let phrase = at(word, line, offset)?.[0] ?? '';
  const first = phrase.search(/\s|$/u);
  if (first === 0 || !numberFilter.mayHave(phrase, 0, first)) {
    return undefined;
  }
  while (phrase) {
    const value = numbers.get(foldWord(phrase).replace(/\s+/gu, ' '));
    if (value !== undefined) {
      return { number: String(value), value: [value], suffix: 0, style: 'word', end: offset + phrase.length };
    }
    phrase = phrase.slice(0, Math.max(0, phrase.search(/\s\S+$/u)));
  }
  return undefined;
}

/** Reads a number in Han numerals, multiplied (一百一十一) or set digit by digit (三二〇). */
export function readHan(line: string, offset: number): HeadingNumber | undefined {
  const match = at(han, line, offset);
  if (!match) {
    return undefined;
  }
  const value = chineseToArabic(match[0]);
  return { number: String(value), value: [value], suffix: 0, style: 'word', end: offset + match[0].length };
}

/** Reads 之一, の2 or 의2 behind a unit: the suffix of an inserted article. */
export function readHanSuffix(
  line: string,
  offset: number,
): { readonly rank: number; readonly end: number } | undefined {
  const match = at(hanSuffix, line, offset);
  const rank = match?.groups?.['rank'];
  return match && rank
    ? { rank: /\d/u.test(rank) ? Number(rank) : chineseToArabic(rank), end: offset + match[0].length }
    : undefined;
}

// Unicode sets the ten digits of every script in a row, so that a digit’s value is its distance from its zero.
function toAscii(numerals: string): string {
  return /^[\0-\x7f]*$/u.test(numerals)
    ? numerals
    : numerals.replace(/\p{Nd}/gu, (numeral) => String(digitValue(numeral.codePointAt(0) ?? 0x30)));
}

function toValue(numerals: string): number {
  return Number(toAscii(numerals).replace(/\D/gu, '0'));
}

function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (zero > codePoint - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero--;
  }
  return codePoint - zero;
}
