import { isDigit, isLetter, isSpace, skipSpaces } from '../../text/characters';
import { normalizeNumber } from '../../treaty/eId';
import { readNumberWords } from '../../treaty/structure/numberWords';
import type { ReferenceGrammar } from './grammar';

/** A number in a reference, with where it ends. */
export interface ReadNumber {
  readonly end: number;
  readonly number: string;
  readonly kind: 'digits' | 'roman' | 'word' | 'letter';
}

const digits =
  /(?:№\s*|n[.°º]°?\s*|N[ro]\.?\s*)?([0-9٠-٩۰-۹０-９]{1,4}(?:\.[0-9]{1,3}(?![0-9]))*)(?:\.?[ºª°])?(\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)(?:[a-z])?(?![\p{L}\p{N}])(?!\s*[\dIVX])|\s?[-–‑]\s?(?:[A-Z](?![\p{L}\p{N}])|bis(?!\p{L}))|[a-zA-Zа-я]{1,2}(?![\p{L}\p{N}]))?/uy;
// “Part IXA”, “Chapter XIV-B”: behind one letter alone, the next is no suffix (“LA”).
const roman = /([IVXLC]{1,8})(\s?(?:bis|ter|quater)(?!\p{L})|(?<=[IVXL]{2})-?[A-H])?(?![\p{L}\p{N}])/uy;
const looseLetter = /\s([a-eg-z])(?=\s(?:\p{Lu}|i\.)|\s?[),;])/uy;
const letter = /[«„“"]?\(?([a-z]{1,2}|[ivx]{1,4}|[A-Z]|[а-яёіїєґ]{1,2}|[ء-ي])\)?[»“”"]?(?![\p{L}\p{N}])/uy;
const bracketed = /\s?\(\s?(\d{1,3}[a-z]{0,2}|[a-z]{1,4}|[A-Z]|[ء-ي]{1,2})\s?\)/uy;

/** Reads the number of an article or section: `5`, `120B`, `45bis`, `XIV`, `drei`. */
export function readNumber(text: string, at: number, grammar: ReferenceGrammar): ReadNumber | undefined {
  return (
    (grammar.byChapter ? readByChapter(text, at) : undefined) ??
    readDigits(text, at) ??
    readRoman(text, at) ??
    readWord(text, at, grammar)
  );
}

const byChapter = /(\d{1,3})\s?[-–‑]\s?(\d{1,3})(?![\d%]|[.,]\d)/uy;

function readByChapter(text: string, at: number): ReadNumber | undefined {
  byChapter.lastIndex = at;
  const match = byChapter.exec(text);
  return match
    ? { end: byChapter.lastIndex, number: `${match[1] ?? ''}-${match[2] ?? ''}`, kind: 'digits' }
    : undefined;
}

const behindColon = /:(\d{1,2})(?![\p{L}\d:]|[.,]\d)/uy;

/** Reads the paragraph behind the colon of the trade treaties: “Article VI:4”, “Article I:2(a)”. */
export function readBehindColon(text: string, at: number): ReadNumber | undefined {
  behindColon.lastIndex = at;
  const match = behindColon.exec(text);
  return match ? { end: behindColon.lastIndex, number: match[1] ?? '', kind: 'digits' } : undefined;
}

/** Reads the number of a finer unit, which can be a letter too: `2`, `a`, `«б»`. */
export function readFineNumber(text: string, at: number, grammar: ReferenceGrammar): ReadNumber | undefined {
  return readDigits(text, at) ?? readWord(text, at, grammar) ?? readLetter(text, at) ?? readRoman(text, at);
}

/** Reads `(1)`, `(a)` or `(iv)` behind a number. */
export function readBracketed(text: string, at: number): ReadNumber | undefined {
  if (text[at] !== '(' && text[at + 1] !== '(') {
    return undefined;
  }
  bracketed.lastIndex = at;
  const match = bracketed.exec(text);
  const inside = match?.[1];
  if (!match || inside === undefined) {
    return undefined;
  }
  const kind = /^\d/u.test(inside) ? 'digits' : 'letter';
  return { end: bracketed.lastIndex, number: normalizeNumber(inside).toLowerCase(), kind };
}

/** Reads the letter that stands apart from its number, as in „§ 7 g EStG“. */
export function readLooseLetter(text: string, at: number): ReadNumber | undefined {
  if (isLetter(text.charCodeAt(at + 2))) {
    return undefined;
  }
  looseLetter.lastIndex = at;
  const match = looseLetter.exec(text);
  return match ? { end: looseLetter.lastIndex, number: match[1] ?? '', kind: 'letter' } : undefined;
}

const looseCapital = /\s([A-H])(?![\p{L}\p{N}])/uy;

/** Reads the capital that stands apart from its number where the reference goes on or ends behind it: “Section 12 A of the Act”. */
export function readLooseCapital(text: string, at: number, grammar: ReferenceGrammar): ReadNumber | undefined {
  looseCapital.lastIndex = at;
  const match = looseCapital.exec(text);
  const end = looseCapital.lastIndex;
  const goesOn =
    match && ([grammar.of, grammar.and].some((words) => isAt(words, text, end)) || ',;).('.includes(text.charAt(end)));
  return goesOn ? { end, number: (match[1] ?? '').toLowerCase(), kind: 'letter' } : undefined;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = skipSpaces(text, at);
  return pattern.test(text);
}

/** Reads a number that begins with a digit or a sign for “number”, with its suffix: `5`, `№ 5`, `5 bis`. */
export function readDigits(text: string, at: number): ReadNumber | undefined {
  if (!isDigit(text.charCodeAt(at)) && !'№nN'.includes(text.charAt(at))) {
    return undefined;
  }
  const plain = plainEnd(text, at);
  if (plain > at) {
    return { end: plain, number: text.slice(at, plain), kind: 'digits' };
  }
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (!match) {
    return undefined;
  }
  const [, value = '', suffix = ''] = match;
  // “article 1er” is article 1.
  if (value === '1' && /^(?:er|re)$/u.test(suffix)) {
    return { end: digits.lastIndex, number: value, kind: 'digits' };
  }
  // „12f.“ and „12ff“ are “and following”, not articles of their own.
  const kept = /^\s?(?:f|ff)$/u.test(suffix) && (suffix.includes('ff') || text[digits.lastIndex] === '.') ? '' : suffix;
  const end = digits.lastIndex - suffix.length + kept.length;
  return isNumberEnd(text, end) || kept !== suffix
    ? { end, number: normalizeNumber(value + kept), kind: 'digits' }
    : undefined;
}

// Where a number of up to four ASCII digits ends that nothing follows which could belong to it; else `at`. Nearly all
// numbers are such, and need no pattern.
function plainEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && isAsciiDigit(text.charCodeAt(end))) {
    end++;
  }
  const next = text.charCodeAt(end);
  const isPlain = isSpace(next)
    ? !beginsSuffix.includes(text.charAt(end + 1))
    : next === 0x2c ||
      next === 0x3b ||
      next === 0x29 ||
      (next === 0x2e && !isDigit(text.charCodeAt(end + 1)) && !ordinalSigns.includes(text.charAt(end + 1)));
  return isPlain ? end : at;
}

// «artigo 5.º»
const ordinalSigns = 'ºª°';

// „5 bis“, “5 – A”; a lookahead behind the suffix decides, and the pattern has it.
const beginsSuffix = 'btqsond-–‑';

function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

// „Art. 20:15 Uhr“, “5G” and “51%” are no numbers of articles, „Artikel-7-Verfahren“ is one.
function isNumberEnd(text: string, end: number): boolean {
  const next = text[end];
  if (next === undefined) {
    return true;
  }
  if (next === ':') {
    return !/^:\d\d/u.test(text.slice(end, end + 3));
  }
  return !/[0-9%]/u.test(next) && !(isLetter(text.charCodeAt(end)) && !/^[^\p{sc=Latin}]/u.test(next));
}

function readRoman(text: string, at: number): ReadNumber | undefined {
  if (!'IVXLC'.includes(text.charAt(at))) {
    return undefined;
  }
  roman.lastIndex = at;
  const match = roman.exec(text);
  return match ? { end: roman.lastIndex, number: normalizeNumber(match[0]), kind: 'roman' } : undefined;
}

/** Reads a number in words: `drei`, `dritter`. */
export function readWord(text: string, at: number, grammar: ReferenceGrammar): ReadNumber | undefined {
  if (!isLetter(text.charCodeAt(at))) {
    return undefined;
  }
  const words = readNumberWords(grammar.numbers, text, at);
  return words && { end: words.end, number: String(words.value), kind: 'word' };
}

function readLetter(text: string, at: number): ReadNumber | undefined {
  letter.lastIndex = at;
  const match = letter.exec(text);
  return match ? { end: letter.lastIndex, number: (match[1] ?? '').toLowerCase(), kind: 'letter' } : undefined;
}
