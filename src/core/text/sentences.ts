import type { Span } from '../model';
import type { Abbreviations } from './abbreviations';
import { classTable, digit, eastAsian, isSpace, letter, tableOf, upper } from './characters';

/** What a language says about periods that end no sentence. */
export interface PeriodRules {
  readonly abbreviations: Abbreviations;
  /** Whether `3. Dezember` is an ordinal. */
  readonly ordinals: boolean;
}

const enders = /[.!?…。！？؟]/gu;
const closers = '"”“»«’‘)]」』›‹\'';
const strongSigns = '。！？';
const strong = 2;
// What may stand behind the sign that ends a sentence, and still belong to it; of these, the signs of scripts without spaces.
const behindEnd = tableOf(`${closers}.!?…${strongSigns}`, strongSigns);

/**
 * The sentences of the paragraphs, in order. None ends inside one of the `whole` spans (sorted, not overlapping), and
 * one that is closed by a mark keeps the mark.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  whole: readonly Span[],
  rules: PeriodRules,
): Span[] {
  const sentences: Span[] = [];
  const cursor: Cursor = { text, whole, rules, at: -1, next: 0 };
  for (const paragraph of paragraphs) {
    splitParagraph(cursor, paragraph, sentences);
  }
  return sentences;
}

/** Where the search stands. It never goes back, so that a text without periods is read once, not once a paragraph. */
interface Cursor {
  readonly text: string;
  readonly whole: readonly Span[];
  readonly rules: PeriodRules;
  /** The period looked at last; -1 before the first. */
  at: number;
  /** Index of the first whole span that may hold it. */
  next: number;
}

function splitParagraph(cursor: Cursor, paragraph: Span, sentences: Span[]): void {
  const { text } = cursor;
  // A quotation over several paragraphs keeps them in one sentence.
  let start = skipSpace(text, Math.max(sentences.at(-1)?.end ?? 0, paragraph.start), paragraph.end);
  let limit = paragraph.end;
  for (let at = nextEnder(cursor, start); at < limit; at = nextEnder(cursor, at + 1)) {
    const around = spanAround(cursor, at);
    limit = Math.max(limit, around?.end ?? 0);
    const end = Math.min(endOf(text, at), around ? text.length : (cursor.whole[cursor.next]?.start ?? text.length));
    if (around && end < around.end) {
      continue;
    }
    if (endsSentence(text, at, end, around !== undefined, cursor.rules)) {
      sentences.push({ start, end: Math.min(end, limit) });
      start = skipSpace(text, end, limit);
    }
    at = Math.max(at, end - 1);
  }
  if (start < limit) {
    sentences.push({ start, end: trimEnd(text, start, limit) });
  }
}

function nextEnder(cursor: Cursor, from: number): number {
  if (cursor.at < from) {
    enders.lastIndex = from;
    cursor.at = enders.test(cursor.text) ? enders.lastIndex - 1 : cursor.text.length;
  }
  return cursor.at;
}

function spanAround(cursor: Cursor, at: number): Span | undefined {
  let span = cursor.whole[cursor.next];
  while (span && span.end <= at) {
    span = cursor.whole[++cursor.next];
  }
  return span && span.start <= at ? span : undefined;
}

function endOf(text: string, at: number): number {
  let end = at + 1;
  while (behindEnd[text.charCodeAt(end)]) {
    end++;
  }
  return end;
}

function endsSentence(text: string, at: number, end: number, inside: boolean, rules: PeriodRules): boolean {
  const sign = text.charCodeAt(at);
  if (((behindEnd[sign] ?? 0) & strong) !== 0) {
    return !inside || !isCommaAt(text, end);
  }
  if (end < text.length && !isSpace(text.charCodeAt(end))) {
    return false;
  }
  const next = skipDash(text, skipSpace(text, end, Math.min(text.length, end + 8)));
  const classes = classTable()[text.charCodeAt(next)] ?? 0;
  // A small letter goes on with the sentence (“Stop!” he cried); scripts without capitals never do.
  if ((classes & (letter | upper)) === letter && hasCase(text.charAt(next))) {
    return false;
  }
  return sign !== period || !isAbbreviation(text, at, classes, rules);
}

const period = 0x2e;

// “— E se falhar? — perguntou ela.”: the author's words go on behind the dash.
function skipDash(text: string, at: number): number {
  return isDash(text.charCodeAt(at)) ? skipSpace(text, at + 1, Math.min(text.length, at + 4)) : at;
}

function isDash(unit: number): boolean {
  return unit >= 0x2013 && unit <= 0x2015;
}

function isCommaAt(text: string, at: number): boolean {
  return '，,、'.includes(text.charAt(at)) && at < text.length;
}

function hasCase(character: string): boolean {
  return character.toUpperCase() !== character;
}

function isAbbreviation(text: string, end: number, nextClasses: number, rules: PeriodRules): boolean {
  const table = classTable();
  let start = end;
  while (start > 0 && end - start < 12 && isPartOfWord(text, start - 1, table)) {
    start--;
  }
  const length = end - start;
  if (length === 0) {
    return false;
  }
  if (isNumber(text, start, end)) {
    // “7,1.” is no ordinal.
    return rules.ordinals && length <= 2 && text.charAt(start - 1) !== ',' && (nextClasses & (letter | digit)) !== 0;
  }
  // Initials: “J. Smith”, “U.S. Army”.
  const last = table[text.charCodeAt(end - 1)] ?? 0;
  const initial = (length === 1 || text.charCodeAt(end - 2) === period) && (last & upper) !== 0;
  return (initial && (last & eastAsian) === 0) || rules.abbreviations.holds(text, start, end);
}

function isNumber(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) {
    at++;
  }
  return at === end;
}

function isPartOfWord(text: string, at: number, table: Uint8Array): boolean {
  return ((table[text.charCodeAt(at)] ?? 0) & (letter | digit)) !== 0 || text.charCodeAt(at) === period;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) {
    at++;
  }
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) {
    at--;
  }
  return at;
}
