import type { StructureKind } from '../model';

/** What an address can be made of: the parts of a structure, and the finer ones that only references name. */
export type AddressKind =
  StructureKind | 'division' | 'subparagraph' | 'indent' | 'sentence' | 'halfSentence' | 'alternative' | 'recital';

/** One step of an address: `{ kind: 'article', number: '5bis' }`. */
export interface AddressPart {
  readonly kind: AddressKind;
  /** As printed or as `normalizeNumber` gives it; absent where the part has none. */
  readonly number?: string;
}

// The abbreviations of the Akoma Ntoso naming convention. Sentences and alternatives have no element there:
// `sent` and `alt` are ours.
const abbreviations: Readonly<Record<AddressKind, string>> = {
  preamble: 'preamble',
  book: 'book',
  part: 'part',
  title: 'title',
  chapter: 'chp',
  section: 'sec',
  division: 'dvs',
  subsection: 'subsec',
  article: 'art',
  paragraph: 'para',
  subparagraph: 'subpara',
  point: 'point',
  indent: 'indent',
  annex: 'att',
  protocol: 'att',
  signature: 'conclusions',
  sentence: 'sent',
  halfSentence: 'hsent',
  alternative: 'alt',
  recital: 'rec',
};

/** The Akoma Ntoso address of nested parts: `art_5__para_2__point_a`. Roman and Chinese numbers become digits. */
export function toEId(parts: readonly AddressPart[], parent = ''): string {
  return parts.reduce((address, part) => {
    const step = toStep(part);
    return address ? `${address}__${step}` : step;
  }, parent);
}

// The same few steps again and again: `para_1`, `point_a`.
const steps = new Map<AddressKind, Map<string, string>>();
const mostSteps = 2000;

/** One step of an address: `art_5`, `chp_nn_1`. */
export function addressStep(kind: AddressKind, number?: string): string {
  let known = steps.get(kind);
  if (!known) {
    known = new Map();
    steps.set(kind, known);
  }
  const key = number ?? '';
  let step = known.get(key);
  if (step === undefined) {
    step = toStep(number === undefined ? { kind } : { kind, number });
    if (known.size < mostSteps) {
      known.set(key, step);
    }
  }
  return step;
}

function toStep({ kind, number }: AddressPart): string {
  const name = abbreviations[kind];
  if (kind === 'preamble' || kind === 'signature') {
    return name;
  }
  const cleaned = number === undefined ? '' : toAddressNumber(number, kind !== 'point');
  return cleaned ? `${name}_${cleaned}` : `${name}_nn_1`;
}

/**
 * A number as the findings carry it: without spaces and brackets, its suffix in lower case (`5 bis` → `5bis`, `5 A` →
 * `5a`, `(2)` → `2`, `第五条之二` → `5-2`). Roman numbers stay as printed, because they are what a reader looks for.
 */
export function normalizeNumber(written: string): string {
  return isPlain(written) ? written : cleanNumber(written);
}

// Nearly every number is one of ASCII digits and small letters, which is normal already.
function isPlain(number: string): boolean {
  for (let at = 0; at < number.length; at++) {
    const unit = number.charCodeAt(at);
    if (unit < 0x30 || unit > 0x7a || (unit > 0x39 && unit < 0x61)) {
      return false;
    }
  }
  return true;
}

function cleanNumber(written: string): string {
  const plain = toAsciiDigits(written.normalize('NFKC'))
    .replace(/[\p{Z}\s\p{M}()[\]«»„“”"']|[.:]+\s*$|^第|^제|^№|^n[°º]/giu, '')
    .replace(/[‐‑–—−]/gu, '-');
  if (eastAsianNumber.test(plain)) {
    return fromEastAsian(plain);
  }
  const isRomanNumber = romanNumber.test(plain) || romanWithSuffix.test(plain) || romanWithLetter.test(plain);
  return isRomanNumber ? plain : plain.toLowerCase();
}

/**
 * The number of an address: `XIV` → `14`, `IX-A` → `9a`, `4.2` → `4-2`, `5 bis` → `5bis`, `120-B` → `120b`. Letters stay
 * letters where `roman` is false.
 */
export function toAddressNumber(number: string, roman = true): string {
  if (isPlain(number)) {
    return number;
  }
  const normal = normalizeNumber(number);
  const match = roman ? (romanWithSuffix.exec(normal) ?? romanWithLetter.exec(normal)) : null;
  const digits = match ? `${romanToArabic(match[1] ?? '')}${match[2] ?? ''}` : normal;
  return digits
    .toLowerCase()
    .replace(/(?<=^\d+)-(?=[a-z]$)/u, '')
    .replace(/[./_,]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Whether the word is a Roman number up to 399 in one case, as printed on headings (`XIV`, `xiv`). */
export function isRoman(word: string): boolean {
  return romanNumber.test(word);
}

/** The value of a Roman number, 0 where it is none. */
export function romanToArabic(roman: string): number {
  if (!romanNumber.test(roman)) {
    return 0;
  }
  let value = 0;
  let last = 0;
  for (const sign of Array.from(roman.toUpperCase()).reverse()) {
    const worth = romanSigns[sign] ?? 0;
    value += worth < last ? -worth : worth;
    last = Math.max(last, worth);
  }
  return value;
}

/** The value of a Chinese number in any of its styles: `五十一`, `一百零二`, the positional `三二〇`. 0 where it is none. */
export function chineseToArabic(written: string): number {
  if (!/^[〇零○一二两兩三四五六七八九十百千]+$/u.test(written)) {
    return 0;
  }
  if (!/[十百千]/u.test(written)) {
    return Number(Array.from(written, (sign) => chineseDigits[sign] ?? 0).join(''));
  }
  let value = 0;
  let pending = 0;
  for (const sign of written) {
    const power = chinesePowers[sign];
    if (power === undefined) {
      pending = chineseDigits[sign] ?? 0;
    } else {
      value += (pending || 1) * power;
      pending = 0;
    }
  }
  return value + pending;
}

/** Digits of any script (`٥١`, `５１`, `۵۱`) as `51`; everything else stays. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const romanNumber =
  /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$|^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/u;

const romanWithSuffix = /^([IVXLC]+)((?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)?)$/u;

const romanWithLetter = /^([IVXL]{2,8})-?([A-H])$/u;

const romanSigns: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const chinesePowers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const eastAsianNumber =
  /^([〇零○一二两兩三四五六七八九十百千\d]+)[条條款項项号號编編章节節部篇조항호편장절목]?(?:[之의の]([〇零一二两三四五六七八九十\d]+))?$/u;

function fromEastAsian(plain: string): string {
  const match = eastAsianNumber.exec(plain);
  const values = [match?.[1], match?.[2]].flatMap((part) =>
    part === undefined ? [] : [/^\d+$/u.test(part) ? part : String(chineseToArabic(part))],
  );
  return values.join('-');
}
