import type { Span } from '../../model';
import { classTable, digit, eastAsian, letter, lineEnd, space } from '../../text/characters';
import { isDitto } from './ditto';
import type { Sign } from './table';
import { signs, spellings } from './table';

/** A place that may be a quotation mark. */
export interface MarkToken extends Span {
  /** The mark it stands for: `&bdquo;` and `,,` are „. */
  readonly glyph: string;
  readonly sign: Sign;
  /** −4 … 4: above 0 its neighbors are those of an opening mark, below 0 those of a closing one. */
  readonly context: number;
}

const single = '„“‟”"＂〝〞〟❝❞‚‘‛’\'`«»‹›「」『』﹁﹂﹃﹄《》〈〉';

const units = `[${single}]`;

/**
 * Every place of a text that may be a quotation mark, without the apostrophes inside words, primes, and the marks of
 * code, link titles and HTML attributes.
 */
export function findMarkTokens(text: string): MarkToken[] {
  const tokens: MarkToken[] = [];
  const skipped = findSkipped(text);
  const pattern = patternFor(text);
  let skip = 0;
  for (let mark = nextMark(text, pattern); mark !== undefined; mark = nextMark(text, pattern)) {
    const end = pattern.lastIndex;
    const start = end - mark.length;
    while ((skipped[skip]?.end ?? Infinity) <= start) {
      skip++;
    }
    if ((skipped[skip]?.start ?? Infinity) <= start) {
      continue;
    }
    const glyph = spellings.get(mark) ?? mark;
    const sign = signs.get(glyph);
    if (
      sign &&
      !(sign.weak && isInsideWord(text, start, end)) &&
      !isPrime(text, start, glyph) &&
      !isDitto(text, start, end, glyph)
    ) {
      tokens.push({ start, end, glyph, sign, context: contextOf(text, start, end) });
    }
  }
  return tokens;
}

// Where every mark is one unit, nothing but its end is asked for: a match costs more than all that is done with it.
function nextMark(text: string, pattern: RegExp): string | undefined {
  if (pattern.source !== units) {
    return pattern.exec(text)?.[0];
  }
  return pattern.test(text) ? text.charAt(pattern.lastIndex - 1) : undefined;
}

const firstUnits = [...new Set(Array.from(spellings.keys(), (spelling) => spelling.charAt(0)))];

// The rare spellings are searched only where the text has them: an alternation costs a multiple of a class.
function patternFor(text: string): RegExp {
  const begins = new Set(firstUnits.filter((unit) => text.includes(unit)));
  const present = [...spellings.keys()].filter((spelling) => begins.has(spelling.charAt(0)) && text.includes(spelling));
  const alternatives = present.map((spelling) => spelling.replaceAll(/[$.*+?^{}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp([...alternatives, units].join('|'), 'g');
}

// Code between ``` lines or in `…`, [text](address "title"), <a href="…">.
const skips: readonly (readonly [needle: string, pattern: RegExp])[] = [
  ['```', /^[ \t]*```[^\n]*$[^]*?(?:^[ \t]*```[ \t]*\r?$|(?![^]))/gmu],
  ['](', /\]\([^()\s"]{0,2000}\s+"[^"\n]{0,500}"\)/gu],
  ['="', /="[^"\n<>]{0,2000}"(?=[\s/>])/gu],
];

function findSkipped(text: string): Span[] {
  return skips
    .filter(([needle]) => text.includes(needle))
    .flatMap(([, pattern]) =>
      Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length })),
    )
    .sort((a, b) => a.start - b.start);
}

// don’t, l’homme, об’єднання; but ‘你好’ stands between letters and is a quotation.
function isInsideWord(text: string, start: number, end: number): boolean {
  const classes = classTable();
  const before = classes[text.charCodeAt(start - 1)] ?? 0;
  const after = classes[text.charCodeAt(end)] ?? 0;
  const word = letter | digit;
  return (before & word) !== 0 && (after & word) !== 0 && (before & after & eastAsian) === 0;
}

// 6'2", 52°31'12": a double mark after digits that a single one parts from digits.
function isPrime(text: string, start: number, glyph: string): boolean {
  return (glyph === '"' || glyph === '”') && /\d['’′]\s?\d{1,2}$/u.test(text.slice(Math.max(0, start - 6), start));
}

const invisible = '\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069*_';
const dashes = '-–—―‒';
const endings = '.,;:!?…)]}%€$،؛؟。、，．！？：；）';

interface Neighbors {
  /** How much a unit on the left speaks for an opening mark (above 0) or a closing one (below 0). */
  readonly left: Int8Array;
  readonly right: Int8Array;
}

/** The unit says nothing because nobody sees it: look further. */
const fullWidth = '，。！？；、）';
const unseen = 100;
const edgeOfText = 2;
let neighbors: Neighbors | undefined;

function contextOf(text: string, start: number, end: number): number {
  const { left, right } = (neighbors ??= makeNeighbors());
  let before = start - 1;
  while (before >= 0 && left[text.charCodeAt(before)] === unseen) {
    before--;
  }
  let after = end;
  while (after < text.length && right[text.charCodeAt(after)] === unseen) {
    after++;
  }
  const opening = before < 0 ? edgeOfText : (left[text.charCodeAt(before)] ?? 0);
  if (isElided(text, start)) {
    return edgeOfText;
  }
  // “… and then” and “...and then” begin with an ellipsis.
  if (text.startsWith('...', after)) {
    return opening;
  }
  return opening + (after >= text.length ? -edgeOfText : (right[text.charCodeAt(after)] ?? 0));
}

// « Il s’agit d’« une provocation » »: behind the apostrophe of a cut word the mark opens, whatever space follows.
function isElided(text: string, start: number): boolean {
  const apostrophe = text.charAt(start - 1);
  const isMark = text.charAt(start) === '«' && (apostrophe === '’' || apostrophe === "'");
  return isMark && ((classTable()[text.charCodeAt(start - 2)] ?? 0) & letter) !== 0;
}

function makeNeighbors(): Neighbors {
  const left = new Int8Array(0x10000);
  const right = new Int8Array(0x10000);
  const classes = classTable();
  for (let unit = 0; unit < 0x10000; unit++) {
    const bits = classes[unit] ?? 0;
    const isGap = (bits & (space | lineEnd)) !== 0;
    const isWord = (bits & (letter | digit)) !== 0 && (bits & eastAsian) === 0;
    left[unit] = isGap ? 2 : isWord ? -2 : 0;
    right[unit] = isGap ? -2 : isWord ? 2 : 0;
  }
  const set = (table: Int8Array, units: string, value: number): void => {
    for (const unit of units) {
      table[unit.charCodeAt(0)] = value;
    }
  };
  set(left, endings, -2);
  set(right, endings, -2);
  // Scripts without spaces: what stands left of the mark in “指出，“数字”。” and “会。”他” is the same; and （一）“界河”指….
  set(left, fullWidth, 0);
  set(left, `${dashes}:：[</=`, 1);
  set(left, '({¿¡', 2);
  set(right, dashes, -1);
  set(right, '([¿¡', 1);
  set(right, '…', 0);
  set(left, invisible, unseen);
  set(right, invisible, unseen);
  return { left, right };
}
