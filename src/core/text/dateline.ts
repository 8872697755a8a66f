import { isDigit, isLetter, isSpace, isUpper } from './characters';
import { matchDateline } from './datelinePatterns';
import { anyOf } from './datelineWords';
import { findDate, foldDigits } from './dates';
import { findLines } from './paragraphs';

/** Where and when a news text says that it was written; absent where it does not. */
export interface Dateline {
  /** As printed: `HOHENFURT`. */
  readonly place?: string;
  /** ISO date. */
  readonly date?: string;
}

const headLength = 1500;
const headLines = 8;
const shortLine = 80;

/** The first date and the first place that stand as a dateline at the head of a text. */
export function findDateline(text: string): Dateline {
  const head = text.slice(0, headLength);
  const lines = findLines(head)
    .map(({ start, end }) => head.slice(start, end).trim())
    .filter((line) => line !== '')
    .slice(0, headLines);
  const date = firstOf(lines, dateIn);
  const place = firstOf(lines, placeIn);
  return { ...(place === undefined ? {} : { place }), ...(date === undefined ? {} : { date }) };
}

function firstOf(lines: readonly string[], find: (line: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

// “MOSKAU, 5. Dezember 2024 (TASS) –”, “Stand: 05.12.2024, 14:30 Uhr”. A date inside a sentence is a date of events.
function dateIn(line: string): string | undefined {
  const found = findDate(line.slice(0, shortLine * 2));
  return found &&
    (isStamp(line, found.start, found.end) ||
      found.end <= datelineLength(line) ||
      isLeadIn(line, found.start, found.end))
    ? found.date
    : undefined;
}

function placeIn(line: string): string | undefined {
  const place = matchPlace(line)?.groups?.['place'];
  return place === '' ? undefined : place;
}

function matchPlace(line: string): RegExpExecArray | undefined {
  return matchDateline(foldDigits(line.slice(0, shortLine * 2)));
}

/** Length of the dateline that a paragraph opens with, its dash included; 0 where it opens with none. */
export function datelineLength(paragraph: string): number {
  return mayOpenWithPlace(paragraph) ? (matchPlace(paragraph)?.[0].length ?? 0) : 0;
}

// Most paragraphs are seen not to open with a place by their first words, without a regular expression: behind a name
// stands a bracket, a comma or a day, and it holds no small word but those that join names.
function mayOpenWithPlace(paragraph: string): boolean {
  if (!isUpper(paragraph.charCodeAt(0)) || isUpper(paragraph.charCodeAt(1))) {
    return true;
  }
  let at = 0;
  const end = Math.min(paragraph.length, shortLine);
  for (let word = 0; at < end; word = at) {
    while (at < end && (isLetter(paragraph.charCodeAt(at)) || (at > word && "'’.-".includes(paragraph.charAt(at))))) {
      at++;
    }
    if (at - word > longestJoint && !isUpper(paragraph.charCodeAt(word))) {
      return false;
    }
    const behind = at;
    while (at < end && (isSpace(paragraph.charCodeAt(at)) || paragraph.charAt(at) === '/')) {
      at++;
    }
    if (behind === word || at === behind) {
      return at < end && mayFollowPlace(paragraph, at);
    }
  }
  return paragraph.length > end;
}

// “Hohenfurt (nwa) –”, “Hohenfurt, 4. Mai”, “Sochod. 4 maja”.
function mayFollowPlace(paragraph: string, at: number): boolean {
  const sign = paragraph.charAt(at);
  return (
    sign === '(' ||
    (sign === ',' && holdsDigit(paragraph, at + 1, at + longestBeforeDay)) ||
    (isDigit(paragraph.charCodeAt(at)) && paragraph.slice(0, at).trimEnd().endsWith('.'))
  );
}

// “, terça-feira, 4”
const longestBeforeDay = 30;

function holdsDigit(paragraph: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isDigit(paragraph.charCodeAt(at))) {
      return true;
    }
  }
  return false;
}

// “upon”
const longestJoint = 4;

// The line holds the date and little else: a place, a time, “Published”, an agency.
function isStamp(line: string, start: number, end: number): boolean {
  const rest = `${line.slice(0, start)} ${line.slice(end)}`;
  // Where no spaces part words, two characters make one.
  const words = rest.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,2}|\p{L}+/gu)?.length ?? 0;
  published ??= new RegExp(`^${anyOf('published')}(?!\\p{L})`, 'iu');
  const most = published.test(line) ? wordsOfStamp : 5;
  return line.length <= shortLine && words <= most && !/[!?…。]$/u.test(line);
}

// “Publié le 4 mai 2021 à 10h32, mis à jour le 5 mai 2021 à 9h”: what opens with such a word is no sentence.
let published: RegExp | undefined;
const wordsOfStamp = 14;

// Before the first sentence, and before any word that is no name, stands “PLACE, date (AGENCY) –”.
function isLeadIn(line: string, start: number, end: number): boolean {
  const before = line.slice(0, start);
  const words = before.match(/\p{L}+/gu)?.length ?? 0;
  return (
    words <= 6 &&
    !/[.!?]\s|(?<!\p{L})\p{Ll}{4}/u.test(before) &&
    /^[^.!?\p{L}]{0,3}(?:\([^)]{1,30}\)|\p{L}{2,12})?[\s.,]*[–—:|/-]+\s/u.test(line.slice(end))
  );
}
