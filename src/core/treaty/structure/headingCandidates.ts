import { isDigit, isEastAsian, isLetter, isSpace, isUpper } from '../../text/characters';
import type { HeadingLine } from './headingLine';
import { readHeadingLine } from './headingLine';
import type { HeadingLexicon } from './headingWords';
import { foldWord } from '../instruments/foldWord';
import type { InkedLines } from './structureLines';
import { beginsUpper, isContinuation } from './structureLines';

/** A heading line with how much its own shape and its neighbors speak for it. */
export interface Candidate {
  /** Index of its line. */
  readonly line: number;
  readonly heading: HeadingLine;
  /** Whether nothing but the label stands on the line. */
  readonly alone: boolean;
  /** About 10 for a label on a line of its own, about 0 where it could as well be a reference. */
  readonly score: number;
}

const sureEnough = 8;

/** Every line that begins as a heading does and is not plainly a reference. */
export function findCandidates(lines: InkedLines, lexicon: HeadingLexicon): Candidate[] {
  const candidates: Candidate[] = [];
  let sureLine = -2;
  for (let index = 0; index < lines.length; index++) {
    const heading = readHeadingLine(lines, index, lexicon);
    const alone = heading !== undefined && heading.rest.start >= heading.rest.end;
    // “1. Die Parteien …” is a paragraph: without a unit, digits are a heading on a line of their own at most.
    if (!heading || (heading.unit === 'plain' && heading.number?.style === 'digits' && !alone)) {
      continue;
    }
    if (!isReference(lines.text, heading, lexicon)) {
      const score = shapeScore(lines.text, heading) + placeScore(lines, index, sureLine === index - 1);
      sureLine = score >= sureEnough ? index : sureLine;
      candidates.push({ line: index, heading, alone, score });
    }
  }
  return candidates;
}

const joiner = /^(?:[,;/]|[)\]]|至|到|和|及|与|與|、|및)/u;
// A particle is written together with what it belongs to: 제1조의, but “제1조 의장은 …”.
const particle = /^(?:的|の規定|に|を|は|が|에|의(?!\d))/u;
const adjacentPinpoint = /^[(（]\s*(?:\p{Nd}{1,3}|[a-z]{1,4})\s*[)）]/u;
const firstWord = /^[\p{L}\p{M}]+/u;

// “Artikel 5 Absatz 2 …”, “Article 5(1)”, “Artikel 4 des Vertrages …”, “Articles 5, 6 and 7”, 第五条第一款.
function isReference(text: string, heading: HeadingLine, lexicon: HeadingLexicon): boolean {
  const { rest, separator, number } = heading;
  if (rest.start >= rest.end) {
    return separator === ',' || separator === ';';
  }
  if (!number && isUpper(heading.label.charCodeAt(0))) {
    return false;
  }
  const next = text.charCodeAt(rest.start);
  const after = text.slice(rest.start, Math.min(rest.end, rest.start + 40));
  const begins = isLetter(next) && !isEastAsian(next);
  if (
    separator === ',' ||
    separator === ';' ||
    (!begins && (joiner.test(after) || (rest.start === heading.labelEnd && particle.test(after))))
  ) {
    return true;
  }
  if (number && adjacentPinpoint.test(text.slice(heading.labelEnd, heading.labelEnd + 12))) {
    return true;
  }
  if (separator !== '' || !isLetter(next)) {
    return false;
  }
  if (!beginsUpper(text, rest.start)) {
    return true;
  }
  const word = firstWord.exec(after)?.[0] ?? '';
  return lexicon.subunitFilter.mayHave(word, 0, word.length) && lexicon.subunits.has(foldWord(word));
}

const longTitle = 130;

function shapeScore(text: string, { rest, separator, misread, label, number, start }: HeadingLine): number {
  const length = rest.end - rest.start;
  const penalty = (misread ? 2 : 0) + (label !== '' && !beginsUpper(text, start) ? 4 : 0);
  if (length <= 0) {
    return 10 - penalty - (number ? 0 : 4);
  }
  if (/[.:–—[({（【〔«-]/u.test(separator)) {
    return (length <= longTitle ? 7 : 4) - penalty;
  }
  // “第一条　内容” sets its body behind a space; without one it is as likely to be a reference.
  if (!isSpace(text.charCodeAt(rest.start - 1)) || isDigit(text.charCodeAt(rest.start))) {
    return 1 - penalty;
  }
  // “제1조 의장은 매년 교대한다.” sets its body there too, and ends it with a period of ASCII.
  const isBody = isEastAsian(text.charCodeAt(rest.start)) && text.charAt(rest.end - 1) === '.';
  return (length <= longTitle && (isBody || !'.,;:'.includes(text.charAt(rest.end - 1))) ? 6 : 2) - penalty;
}

function placeScore(lines: InkedLines, index: number, belowHeading: boolean): number {
  if (lines.gapBefore(index) || belowHeading) {
    return 2;
  }
  if (!isContinuation(lines, index)) {
    return 0;
  }
  const next = index + 1;
  return next < lines.length && !lines.gapBefore(next) && !beginsUpper(lines.text, lines.start(next)) ? -12 : -9;
}
