import { classTable, eastAsian, isSpace, letter, space } from '../../text/characters';

/** The mark of a paragraph or point at the beginning of a line. */
export interface Marker {
  /** How it is set: `(1)`, `1.`, `1)`, `1` – one style counts one level. */
  readonly style: string;
  readonly number: string;
  /** What the sign counts by (`1`, `a`, `一`, …) and its place there; none for `xiv`. */
  readonly alphabet: string;
  readonly value: number;
  /** Its value as a Roman number, 0 for none: `i` is the ninth letter and the first Roman number. */
  readonly roman: number;
  readonly start: number;
  /** Offset behind the sign and its space. */
  readonly end: number;
}

// “(1) Die …”, “1. The …”, “a) das …”, “– (a) der …”, “1 Die …” (Fedlex), “一、”, “(一)”, “① ”, “（１）”.
const marker =
  /^(?:[-–—•]\s*)?(?:(?<open>[(（])\s*)?(?<sign>\p{Nd}{1,3}(?:bis|ter|quater|[a-h])?|[ivxlc]{1,6}(?:bis|ter)?|\p{L}|[一二三四五六七八九十]{1,3}|[①-⑳])(?<close>\s*[)）]|\s?[.．]\)?|[、،]|\s*[-–—](?=\s)|(?=\s))\s*/u;

const longest = 24;

/** Reads the mark at the beginning of a line that goes from `start` to `end`. */
export function readMarker(text: string, start: number, end: number): Marker | undefined {
  return mayBeMarked(text, start) ? (readPlainMarker(text, start, end) ?? readAnyMarker(text, start, end)) : undefined;
}

// “Die Parteien …”, “– der Wald”, “A person …” are not marked: behind a dash and a bracket comes a number, one letter
// with a sign behind it, or a Roman number like “viii)”.
function mayBeMarked(text: string, start: number): boolean {
  const classes = classTable();
  let at = start;
  while ('-–—•(（ \u00a0\t'.includes(text.charAt(at)) && at - start < 6 && at < text.length) {
    at++;
  }
  const kind = classes[text.charCodeAt(at)] ?? 0;
  if ((kind & letter) === 0 || (kind & eastAsian) !== 0) {
    return kind !== 0 || circled.includes(text.charAt(at));
  }
  const next = classes[text.charCodeAt(at + 1)] ?? 0;
  if ((next & letter) !== 0) {
    return isRomanRun(text, at);
  }
  return (next & space) === 0 || ((classes[text.charCodeAt(at + 2)] ?? 0) & letter) === 0;
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

// “iv)”, “xiibis.”: nothing but Roman digits up to the first character that is no small letter, or “bis”, “ter”.
function isRomanRun(text: string, start: number): boolean {
  let at = start;
  while ('ivxlc'.includes(text.charAt(at)) && at - start < 7 && at < text.length) {
    at++;
  }
  const next = text.charCodeAt(at);
  return at > start && (((classTable()[next] ?? 0) & letter) === 0 || next === 0x62 || next === 0x74 || at - start > 6);
}

// “(1) ”, “1. ”, “a) ”, “(a) ”: what nearly all marks are, read without an expression.
function readPlainMarker(text: string, start: number, end: number): Marker | undefined {
  const opened = text.charCodeAt(start) === 0x28;
  const from = opened ? start + 1 : start;
  let at = from;
  let unit = text.charCodeAt(at);
  const isLetterSign = unit >= 0x61 && unit <= 0x7a;
  let value = isLetterSign ? unit - 0x60 : 0;
  if (isLetterSign) {
    at++;
  } else {
    for (; unit >= 0x30 && unit <= 0x39; unit = text.charCodeAt(++at)) {
      value = value * 10 + unit - 0x30;
    }
  }
  const close = text.charAt(at);
  if (
    at === from ||
    at - from > 3 ||
    (close !== ')' && (close !== '.' || opened)) ||
    !isSpace(text.charCodeAt(at + 1))
  ) {
    return undefined;
  }
  const limit = Math.min(end, start + longest);
  let behind = at + 1;
  while (behind < limit && isSpace(text.charCodeAt(behind))) {
    behind++;
  }
  const number = text.slice(from, at);
  const roman = isLetterSign ? romanNumerals.indexOf(number) + 1 : 0;
  const style = close === '.' ? '.' : opened ? '()' : ')';
  return { style, number, alphabet: isLetterSign ? 'a' : '1', value, roman, start, end: Math.min(behind, limit) };
}

function readAnyMarker(text: string, lineStart: number, lineEnd: number): Marker | undefined {
  const match = marker.exec(text.slice(lineStart, Math.min(lineEnd, lineStart + longest)));
  const { open = '', sign = '', close = '' } = match?.groups ?? {};
  if (!match || !sign || (close === '' && !isBareNumber(text, lineStart + match[0].length, sign))) {
    return undefined;
  }
  const number = sign.normalize('NFKC').toLowerCase();
  const [alphabet, value] = countOf(number);
  return {
    // “A.” holds what is marked “a.”.
    style: `${sign === number ? '' : 'A'}${open && '('}${close.trim() || ' '}`,
    number,
    alphabet,
    value,
    roman: romanNumerals.indexOf(number) + 1,
    start: lineStart + match[0].search(/[^\s–—•-]/u),
    end: lineStart + match[0].length,
  };
}

// “1 Die Parteien …” counts as numbered only where a capital follows; “10 days” does not.
// 一　「河川」とは…: behind a Han numeral, a space of its width.
function isBareNumber(text: string, behind: number, sign: string): boolean {
  if (/^[一二三四五六七八九十]/u.test(sign)) {
    return text.charAt(behind - 1) === '\u3000';
  }
  return /^\p{Nd}/u.test(sign) && /^[\p{Lu}\p{Lo}«„“"]/u.test(text.slice(behind, behind + 2));
}

function countOf(number: string): readonly [alphabet: string, value: number] {
  const digits = /^\d+/u.exec(number)?.[0];
  if (digits) {
    return ['1', Number(digits)];
  }
  const han = hanNumerals.indexOf(number);
  if (han >= 0) {
    return ['一', han + 1];
  }
  const alphabet = alphabets.find(([, letters]) => number.length === 1 && letters.includes(number));
  return alphabet ? [alphabet[0], alphabet[1].indexOf(number) + 1] : ['?', 0];
}

const hanNumerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');
const romanNumerals =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx'.split(
    ' ',
  );
const alphabets: readonly (readonly [string, string])[] = [
  ['a', 'abcdefghijklmnopqrstuvwxyz'],
  ['а', 'абвгдежзиклмнопрстуфхцчшщэюя'],
  ['α', 'αβγδεζηθικλμνξοπρστυφχψω'],
  ['أ', 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'],
  ['イ', 'イロハニホヘトチリヌルヲ'],
  ['가', '가나다라마바사아자차카타파하'],
];
