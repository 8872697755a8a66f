import { classTable, digit, isEastAsian, isSpace, isUpper, letter } from '../../text/characters';
import type { HeadingLexicon } from './headingWords';

const longestWord = 24;
const longestMisprint = 40;
const longestNumber = 28;
const numberHorizon = 32;

/**
 * Whether the line from `start` to `end` may be a heading, by a look at its first letters: “Artikel”, “II.”, “3. Kapitel”,
 * “§”, 第. Nine of ten lines of a treaty are told apart here, so that nothing is made of them.
 */
export function mayOpenHeading(text: string, start: number, end: number, lexicon: HeadingLexicon): boolean {
  const classes = classTable();
  const first = text.charCodeAt(start);
  const kind = classes[first] ?? 0;
  if ((kind & digit) !== 0) {
    return end - start <= longestNumber || hasUnitBehind(text, start, Math.min(end, start + numberHorizon), lexicon);
  }
  if ((kind & letter) === 0) {
    return first === 0xa7;
  }
  if (first === 0x7b2c || first === 0xc81c || first === 0x5f1f || isJamo(first)) {
    return true;
  }
  const stop = wordEnd(text, start, Math.min(end, start + longestWord));
  const length = stop - start;
  return (
    length === longestWord ||
    lexicon.openers.mayHave(text, start, stop) ||
    (length === 1 && isUpper(first)) ||
    isRoman(text, start, stop) ||
    (end - start <= longestMisprint &&
      (length >= 5 ? hasNumberBehind(text, stop, end) : length >= 2 && isMisprint(text, stop))) ||
    (isEastAsian(first) && end - start <= longestMisprint && attachmentAt(text, start, lexicon) !== undefined)
  );
}

// Parts of a Korean syllable that is spelled out: what the table of letters does not fold.
function isJamo(unit: number): boolean {
  return unit >= 0x1100 && unit < 0x1200;
}

function wordEnd(text: string, start: number, limit: number): number {
  const classes = classTable();
  let at = start;
  // A Persian word may have a joiner of no width inside.
  while (at < limit && (((classes[text.charCodeAt(at)] ?? 0) & letter) !== 0 || text.charCodeAt(at) === 0x200c)) {
    at++;
  }
  return at;
}

// “1. Kapitel”, “12-nci maddə”: the unit is the first or second word behind the number.
function hasUnitBehind(text: string, start: number, limit: number, { unitFilter }: HeadingLexicon): boolean {
  const classes = classTable();
  let at = start;
  for (let words = 0; words < 2; words++) {
    while (at < limit && ((classes[text.charCodeAt(at)] ?? 0) & letter) === 0) {
      at++;
    }
    const stop = wordEnd(text, at, at + longestWord);
    if (at < limit && unitFilter.mayHave(text, at, stop)) {
      return true;
    }
    at = stop;
  }
  return false;
}

// “II”, “IVa”.
function isRoman(text: string, start: number, stop: number): boolean {
  let at = start;
  while (at < stop && 'IVXLC'.includes(text.charAt(at))) {
    at++;
  }
  const last = text.charCodeAt(stop - 1);
  return at > start && (at === stop || (at === stop - 1 && last >= 0x61 && last <= 0x7a));
}

// “ART1CLE 8”: a digit between letters.
function isMisprint(text: string, at: number): boolean {
  return '01|'.includes(text.charAt(at)) && ((classTable()[text.charCodeAt(at + 1)] ?? 0) & letter) !== 0;
}

/** The word for an annex that a line of a script without spaces begins with: 附件 of 附件一. */
export function attachmentAt(text: string, start: number, { eastAsianUnits }: HeadingLexicon): string | undefined {
  return eastAsianUnits.find(
    ([word, kind]) => (kind === 'annex' || kind === 'protocol') && text.startsWith(word, start),
  )?.[0];
}

// “ARTICTE 8”.
function hasNumberBehind(text: string, stop: number, end: number): boolean {
  let at = stop;
  while (at < end && isSpace(text.charCodeAt(at))) {
    at++;
  }
  return at > stop && at < end && /[\dIVXLC]/u.test(text.charAt(at));
}
