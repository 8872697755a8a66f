import type { StructureNode } from '../model';
import type { Draft } from './structureTree';
import { isLetter } from '../text/characters';
import { trimSpan, type StructureLine } from './structureLines';

interface Marker {
  /** How it is set: `(1)`, `1.`, `1)`, `1` – one style counts one level. */
  readonly style: string;
  readonly number: string;
  /** Every value that the sign can have: `i` is the ninth letter and the first Roman number. */
  readonly values: readonly (readonly [alphabet: string, value: number])[];
  readonly start: number;
  /** Offset behind the sign and its space. */
  readonly end: number;
}

interface Level {
  readonly style: string;
  readonly alphabet: string;
  value: number;
  readonly draft: Draft;
}

// “(1) Die …”, “1. The …”, “a) das …”, “– (a) der …”, “1 Die …” (Fedlex), “一、”, “(一)”, “① ”, “（１）”.
const marker =
  /^(?:[-–—•]\s*)?(?:(?<open>[(（])\s*)?(?<sign>\p{Nd}{1,3}(?:bis|ter|quater|[a-h])?|[ivxlc]{1,6}(?:bis|ter)?|\p{L}|[一二三四五六七八九十]{1,3}|[①-⑳])(?<close>\s*[)）]|\s?[.．]\)?|[、،]|\s*[-–—](?=\s)|(?=\s))\s*/u;

const deepest = 4;

/** The paragraphs and points of a provision, from the marks at the beginning of its lines. */
export function findParts(text: string, lines: readonly StructureLine[], end: number): Draft[] {
  const root: Draft[] = [];
  const open: Level[] = [];
  for (const line of lines) {
    const found = readPartMarker(text, line);
    const place = found && findPlace(found, open);
    if (!found || !place) {
      continue;
    }
    open.length = place.depth;
    const draft: Draft = {
      kind: kindOf(found, place.depth, place.alphabet),
      level: 'part',
      number: found.number,
      start: found.start,
      bodyStart: found.end,
      end,
      children: [],
    };
    const siblings = open.at(-1)?.draft.children ?? root;
    endBefore(text, siblings.at(-1), found.start);
    siblings.push(draft);
    open.push({ style: found.style, alphabet: place.alphabet, value: place.value, draft });
  }
  stretch(text, root, end);
  return root;
}

/** The mark at the beginning of a line, as in “(1) Die …” and “a) das …”. */
export function readPartMarker(text: string, line: StructureLine): Marker | undefined {
  if (!mayBeMarked(text, line)) {
    return undefined;
  }
  const match = marker.exec(text.slice(line.start, Math.min(line.end, line.start + 24)));
  const { open = '', sign = '', close = '' } = match?.groups ?? {};
  if (!match || !sign || (close === '' && !isBareNumber(text, line, match[0], sign))) {
    return undefined;
  }
  const start = line.start + match[0].search(/[^\s–—•-]/u);
  return {
    style: `${open && '('}${close.trim() || ' '}`,
    number: toPlain(sign),
    values: valuesOf(sign),
    start,
    end: line.start + match[0].length,
  };
}

// A line that begins with three letters in a row is not marked, unless they are a Roman number like “viii)”.
function mayBeMarked(text: string, { start }: StructureLine): boolean {
  let at = start;
  while (at - start < 3 && isLetter(text.charCodeAt(at))) {
    at++;
  }
  return at - start < 3 || 'ivxlc'.includes(text[start] ?? '');
}

// “1 Die Parteien …” counts as numbered only where a capital follows; “10 days” does not.
function isBareNumber(text: string, line: StructureLine, whole: string, sign: string): boolean {
  return (
    /^\p{Nd}/u.test(sign) &&
    /^[\p{Lu}\p{Lo}«„“"]/u.test(text.slice(line.start + whole.length, line.start + whole.length + 2))
  );
}

function toPlain(sign: string): string {
  return sign.normalize('NFKC').toLowerCase();
}

function valuesOf(sign: string): (readonly [string, number])[] {
  const plain = toPlain(sign);
  const digits = /^\d+/u.exec(plain)?.[0];
  if (digits) {
    return [['1', Number(digits)]];
  }
  const han = hanNumerals.indexOf(plain);
  if (han >= 0) {
    return [['一', han + 1]];
  }
  const values: (readonly [string, number])[] = [];
  if (plain.length === 1) {
    values.push([alphabetOf(plain), letterRank(plain)]);
  }
  const roman = romanNumerals.indexOf(plain);
  return roman < 0 ? values : [...values, ['i', roman + 1]];
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

function alphabetOf(letter: string): string {
  return alphabets.find(([, letters]) => letters.includes(letter))?.[0] ?? '?';
}

function letterRank(letter: string): number {
  const letters = alphabets.find(([, all]) => all.includes(letter))?.[1] ?? '';
  return letters.indexOf(letter) + 1;
}

interface Place {
  readonly depth: number;
  readonly alphabet: string;
  readonly value: number;
}

/** Continues the innermost level that waits for this mark; else opens a level with a first mark; else it is none. */
function findPlace({ style, values }: Marker, open: readonly Level[]): Place | undefined {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const level = open[depth];
    const next = values.find(([alphabet, value]) => level?.alphabet === alphabet && isNext(level.value, value));
    if (level?.style === style && next) {
      return { depth, alphabet: next[0], value: next[1] };
    }
  }
  const taken = (alphabet: string): boolean =>
    open.some((level) => level.style === style && level.alphabet === alphabet);
  const first = [...values].reverse().find(([alphabet, value]) => value === 1 && alphabet !== '?' && !taken(alphabet));
  return first && open.length < deepest ? { depth: open.length, alphabet: first[0], value: 1 } : undefined;
}

// “1bis” after 1, and one missing number: a scanned page loses some.
function isNext(before: number, value: number): boolean {
  return value - before <= 2 && value >= before && (value > before || before > 0);
}

function kindOf({ values }: Marker, depth: number, alphabet: string): 'paragraph' | 'point' {
  return depth === 0 && (alphabet === '1' || alphabet === '一') && values.length > 0 ? 'paragraph' : 'point';
}

function endBefore(text: string, draft: Draft | undefined, offset: number): void {
  if (draft) {
    stretch(text, [draft], offset);
  }
}

// The last part inside a part ends with it.
function stretch(text: string, drafts: readonly Draft[], end: number): void {
  const last = drafts.at(-1);
  if (last) {
    last.end = trimSpan(text, { start: last.start, end }).end;
    stretch(text, last.children, end);
  }
}

/** Whether the node is numbered text inside a provision, not a provision or division. */
export function isPart(node: Pick<StructureNode, 'kind'>): boolean {
  return node.kind === 'paragraph' || node.kind === 'point';
}
