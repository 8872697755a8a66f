import type { Span } from '../../model';
import { isEastAsian, isLetter, isSpace } from '../../text/characters';
import type { UnitKind } from '../../languages/schema/headings';
import { unitOf, type HeadingLexicon } from './headingWords';
import { foldWord } from '../instruments/foldWord';
import type { HeadingNumber } from './headingNumber';
import { readDigits, readHan, readHanSuffix, readNumber, readRoman } from './headingNumber';
import { attachmentAt, mayOpenHeading } from './headingOpening';
import { resembles } from './misreading';
import type { InkedLines } from './structureLines';

/** A line that begins as a heading does. Whether it is one, its neighbors decide. */
export interface HeadingLine {
  readonly kind: UnitKind;
  /** `word`: a unit word; `sign`: §; `plain`: no unit at all, as in “A. Renten” or a line “I”. */
  readonly unit: 'word' | 'sign' | 'plain';
  /** The unit as printed, so that “Art.” and “ARTICLE” of one text are told apart. */
  readonly label: string;
  readonly number: HeadingNumber | undefined;
  /** Where the label begins: behind Markdown signs and spaces. */
  readonly start: number;
  /** Where unit and number end. */
  readonly labelEnd: number;
  /** The part of the line behind number and separator. */
  readonly rest: Span;
  /** The separator between number and rest, trimmed: `.`, `:`, `–`, `(`, or nothing. */
  readonly separator: string;
  /** Whether a letter of the unit is misprinted (“ARTICTE 8”). */
  readonly misread: boolean;
}

// A heading is short; what is behind this many characters of a line does not make it one.
const horizon = 400;
const firstWord = /^[\p{L}\p{M}\u0640\u200c]{1,24}/u;
const betweenUnitAndNumber =
  /(?:\s*\.)?\s*(?:[-–—]\s*|[Nn][Oo]\.?\s*|[Nn]r\.?\s*|[Nn]\s?[°º]\.?\s*|№\s*|cha\s+|na\s+)?[([]?\s*/uy;
const behindNumber = /\s*[)\]]?\s*(\*{1,3}|[.:,;–—(\[{【〔«-]|)/uy;

/** Reads the beginning of a line as “unit + number” or “number + unit”. */
export function readHeadingLine(lines: InkedLines, index: number, lexicon: HeadingLexicon): HeadingLine | undefined {
  const { text } = lines;
  const end = lines.end(index);
  const start = skipLeading(text, lines.start(index), end);
  if (!mayOpenHeading(text, start, end, lexicon)) {
    return undefined;
  }
  const line = text.slice(start, Math.min(end, start + horizon));
  const found = readLabel(line, lexicon);
  if (!found) {
    return undefined;
  }
  behindNumber.lastIndex = found.end;
  const separator = behindNumber.exec(line);
  const from = Math.min(start + found.end + (separator?.[0].length ?? 0), end);
  return {
    kind: found.kind,
    unit: found.unit,
    label: found.label,
    number: found.number,
    start,
    // A protocol without a number is called by its whole line.
    labelEnd: found.number || found.kind === 'article' ? start + found.end : start,
    rest: { start: skipSpaces(text, from, end), end },
    separator: separator?.[1] ?? '',
    misread: found.misread,
  };
}

// Signs of Markdown, bullets and marks of direction.
const leading = '#*>_|•\uFEFF\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e';

function skipLeading(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (leading.includes(text.charAt(at)) || isSpace(text.charCodeAt(at)))) {
    at++;
  }
  return at;
}

interface Label extends Pick<HeadingLine, 'kind' | 'unit' | 'label' | 'number' | 'misread'> {
  readonly end: number;
}

function readLabel(line: string, lexicon: HeadingLexicon): Label | undefined {
  const unit = line.charCodeAt(0);
  if (unit === 0xa7) {
    return readSign(line);
  }
  if (unit === 0x7b2c || unit === 0xc81c || unit === 0x5f1f) {
    return readEastAsian(line, lexicon);
  }
  const word = firstWord.exec(line)?.[0];
  if (word === undefined) {
    return readNumberFirst(line, lexicon);
  }
  const kind = unitOf(word, lexicon);
  return (
    (misprinted.test(line) ? readMisprinted(line, word, lexicon) : undefined) ??
    (kind ? readUnitFirst(line, word, kind, lexicon) : readAttachment(line, lexicon)) ??
    readNumberFirst(line, lexicon) ??
    readMisprinted(line, word, lexicon)
  );
}

// “§ 5 Titel”; “§§ 5 bis 7” is always a reference.
function readSign(line: string): Label | undefined {
  const number = readDigits(line, /^§\s*/u.exec(line)?.[0].length ?? 1);
  return number && { kind: 'section', unit: 'sign', label: '§', number, misread: false, end: number.end };
}

// 第五十一条, 第１条, 제 2 조의2; OCR makes 弟 of 第.
function readEastAsian(line: string, lexicon: HeadingLexicon): Label | undefined {
  const offset = /^.\s*/u.exec(line)?.[0].length ?? 1;
  const number = readDigits(line, offset) ?? readHan(line, offset);
  if (!number) {
    return undefined;
  }
  const unitAt = number.end + (/^\s*/u.exec(line.slice(number.end))?.[0].length ?? 0);
  const unit = lexicon.eastAsianUnits.find(([word]) => line.startsWith(word, unitAt));
  if (!unit) {
    return undefined;
  }
  const suffix = readHanSuffix(line, unitAt + unit[0].length);
  return {
    kind: unit[1],
    unit: 'word',
    label: unit[0],
    number: suffix ? { ...number, number: `${number.number}-${suffix.rank}`, suffix: suffix.rank } : number,
    misread: false,
    end: suffix?.end ?? unitAt + unit[0].length,
  };
}

// 附件一, 附属書２, 부속서 1: nothing but a number, or a sign, behind the word.
function readAttachment(line: string, lexicon: HeadingLexicon): Label | undefined {
  const unit = isEastAsian(line.charCodeAt(0)) ? attachmentAt(line, 0, lexicon) : undefined;
  const kind = unit === undefined ? undefined : unitOf(unit, lexicon);
  if (unit === undefined || !kind) {
    return undefined;
  }
  const number = readDigits(line, unit.length) ?? readHan(line, unit.length);
  const end = number?.end ?? unit.length;
  return isLetter(line.charCodeAt(end)) ? undefined : { kind, unit: 'word', label: unit, number, misread: false, end };
}

// “Artikel 5”, “ARTICLE - 1”, “Annex II”, “Protokoll”, “المادة (1)”.
function readUnitFirst(line: string, word: string, kind: UnitKind, lexicon: HeadingLexicon): Label | undefined {
  betweenUnitAndNumber.lastIndex = word.length;
  const offset = word.length + (betweenUnitAndNumber.exec(line)?.[0].length ?? 0);
  const number =
    offset > word.length || !/[\p{L}]/u.test(line[offset] ?? ' ') ? readNumber(line, offset, lexicon) : undefined;
  const attached = kind === 'annex' || kind === 'protocol';
  if (!number && !attached && line.slice(word.length).trim().length > 1) {
    return undefined;
  }
  return { kind, unit: 'word', label: word, number, misread: false, end: number?.end ?? word.length };
}

const countedBehind = /^\s*(?:\d|[IVX]+\b)/u;
const namedBehind = /^\s*(?:\d|[A-Z]{1,5}\b)/u;

// “1. Kapitel”, “II. Titel”, “Erster Teil”, “5. cikk”, “12-бап”; else “A. Renten”, “IVa. – …”, a line “III”.
function readNumberFirst(line: string, lexicon: HeadingLexicon): Label | undefined {
  const number = readDigits(line, 0) ?? readRoman(line, 0) ?? readNumber(line, 0, lexicon);
  if (!number) {
    return undefined;
  }
  const gap = /^(?:[.)]|[-‐‑–]\p{L}{0,4}(?=\s))?[.º]?[\s-]*/u.exec(line.slice(number.end))?.[0].length ?? 0;
  // “La Parte” is not part L a: a letter behind a Roman number is one where a sign follows (“IVa. – …”).
  if (number.style === 'roman' && number.suffix > 0 && !/^\s*(?:[.):–—-]|$)/u.test(line.slice(number.end))) {
    return undefined;
  }
  const word = firstWord.exec(line.slice(number.end + gap))?.[0];
  const kind = word === undefined ? undefined : unitOf(word, lexicon);
  // “4. Artikel 7 bestimmt …” and “1. Protocol B lays down …” are numbered paragraphs that name something.
  const named = kind === 'protocol' ? namedBehind : countedBehind;
  const counted = named.test(line.slice(number.end + gap + (word?.length ?? 0)));
  if (word !== undefined && kind && kind !== 'annex' && !counted) {
    return { kind, unit: 'word', label: word, number, misread: false, end: number.end + gap + word.length };
  }
  return number.style === 'word'
    ? undefined
    : { kind: 'section', unit: 'plain', label: number.style, number, misread: false, end: number.end };
}

// “ART1CLE”: digits that look like letters.
const misprinted = /^\p{L}+[01|]\p{L}[\p{L}01|]{0,20}(?=\s)/u;

// “ARTICTE 8”, “ARTÍÍCULO 3-06”, “таття 3.”: one or two wrong letters, and nothing but a number behind.
function readMisprinted(line: string, letters: string, lexicon: HeadingLexicon): Label | undefined {
  const word = misprinted.exec(line)?.[0] ?? letters;
  if (word.length < 5 || line.length > 40) {
    return undefined;
  }
  const tail = /^\s+(?=[\dIVXLC])/u.exec(line.slice(word.length));
  const number = tail
    ? (readDigits(line, word.length + tail[0].length) ?? readRoman(line, word.length + tail[0].length))
    : undefined;
  if (!number || !/^[\s.:–-]*$/u.test(line.slice(number.end))) {
    return undefined;
  }
  const folded = foldWord(word.replace(/[1|]/gu, 'i').replace(/0/gu, 'o'));
  for (const [unit, kind] of lexicon.units) {
    if (kind === 'article' && resembles(folded, unit)) {
      return { kind, unit: 'word', label: word, number, misread: true, end: number.end };
    }
  }
  return undefined;
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isSpace(text.charCodeAt(at)) || text[at] === '*' || text[at] === '_')) {
    at++;
  }
  return at;
}
