import type { Span } from '../model';
import { classTable, digit, eastAsian, letter, lineEnd, space } from '../text/characters';
import type { Sign } from './marksTable';
import { signs, spellings } from './marksTable';

/** A place that may be a quotation mark. */
export interface MarkToken extends Span {
  /** The mark it stands for: `&bdquo;` and `,,` are „. */
  readonly glyph: string;
  readonly sign: Sign;
  /** −4 … 4: above 0 its neighbors are those of an opening mark, below 0 those of a closing one. */
  readonly context: number;
}

const single = '„“‟”"＂〝〞〟❝❞‚‘‛’\'`«»‹›「」『』﹁﹂﹃﹄《》〈〉';

/**
 * Every place of a text that may be a quotation mark, without the apostrophes inside words, primes, and the marks of
 * code, link titles and HTML attributes.
 */
export function findMarkTokens(text: string): MarkToken[] {
  const tokens: MarkToken[] = [];
  const skipped = findSkipped(text);
  const pattern = patternFor(text);
  let skip = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = pattern.lastIndex;
    while ((skipped[skip]?.end ?? Infinity) <= start) {
      skip++;
    }
    if ((skipped[skip]?.start ?? Infinity) <= start) {
      continue;
    }
    const glyph = spellings.get(match[0]) ?? match[0];
    const sign = signs.get(glyph);
    if (sign && !(sign.weak && isInsideWord(text, start, end)) && !isPrime(text, start, glyph)) {
      tokens.push({ start, end, glyph, sign, context: contextOf(text, start, end) });
    }
  }
  return tokens;
}

// The rare spellings are searched only where the text has them: an alternation costs a multiple of a class.
function patternFor(text: string): RegExp {
  const begins = new Set(
    Array.from(spellings.keys(), (spelling) => spelling.charAt(0)).filter((unit) => text.includes(unit)),
  );
  const present = [...spellings.keys()].filter((spelling) => begins.has(spelling.charAt(0)) && text.includes(spelling));
  const alternatives = present.map((spelling) => spelling.replaceAll(/[$.*+?^{}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp([...alternatives, `[${single}]`].join('|'), 'g');
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

const invisible = new Set(Array.from('\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069*_'));

// Left neighbors that favor an opening mark, right neighbors that favor a closing one.
const opensAfter = new Map(Object.entries({ '(': 2, '[': 1, '{': 2, '¿': 2, '¡': 2, '<': 1, '>': 0, '/': 1, '=': 1 }));
const dashes = '-–—―‒';
const endings = '.,;:!?…)]}%€$،؛؟。、，．！？：；）';

function contextOf(text: string, start: number, end: number): number {
  let left = start - 1;
  while (left >= 0 && invisible.has(text.charAt(left))) {
    left--;
  }
  let right = end;
  while (right < text.length && invisible.has(text.charAt(right))) {
    right++;
  }
  return leftContext(text, left) + rightContext(text, right);
}

function leftContext(text: string, at: number): number {
  const bits = at < 0 ? space : (classTable()[text.charCodeAt(at)] ?? 0);
  if (bits & (space | lineEnd)) {
    return 2;
  }
  if (bits & eastAsian) {
    return 0;
  }
  if (bits & (letter | digit)) {
    return -2;
  }
  const unit = text.charAt(at);
  if (dashes.includes(unit) || unit === ':' || unit === '：') {
    return 1;
  }
  return opensAfter.get(unit) ?? (endings.includes(unit) ? -2 : 0);
}

function rightContext(text: string, at: number): number {
  const bits = at >= text.length ? space : (classTable()[text.charCodeAt(at)] ?? 0);
  if (bits & (space | lineEnd)) {
    return -2;
  }
  if (bits & eastAsian) {
    return 0;
  }
  if (bits & (letter | digit)) {
    return 2;
  }
  const unit = text.charAt(at);
  if (dashes.includes(unit)) {
    return -1;
  }
  if ('([¿¡'.includes(unit)) {
    return 1;
  }
  // “… and then” and “...and then” begin with an ellipsis.
  if (unit === '…' || text.startsWith('...', at)) {
    return 0;
  }
  return endings.includes(unit) ? -2 : 0;
}
