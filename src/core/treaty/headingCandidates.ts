import type { HeadingLine } from './headingLine';
import { readHeadingLine } from './headingLine';
import type { HeadingLexicon } from './headingWords';
import { foldWord } from './headingWords';
import type { StructureLine } from './structureLines';
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
export function findCandidates(text: string, lines: readonly StructureLine[], lexicon: HeadingLexicon): Candidate[] {
  const candidates: Candidate[] = [];
  lines.forEach((line, index) => {
    const heading = readHeadingLine(text, line, lexicon);
    if (heading && !isReference(text, heading, lexicon)) {
      const previous = candidates.at(-1);
      const below = previous?.line === index - 1 && previous.score >= sureEnough;
      candidates.push({
        line: index,
        heading,
        alone: heading.rest.start >= heading.rest.end,
        score: shapeScore(text, heading) + placeScore(text, lines, index, below),
      });
    }
  });
  return candidates;
}

const joiner = /^(?:[,;/]|[)\]]|的|至|到|和|及|与|與|、|の規定|に|を|は|が|및|에|의(?!\d))/u;
const adjacentPinpoint = /^[(（]\s*(?:\p{Nd}{1,3}|[a-z]{1,4})\s*[)）]/u;
const firstWord = /^[\p{L}\p{M}]+/u;

// “Artikel 5 Absatz 2 …”, “Article 5(1)”, “Artikel 4 des Vertrages …”, “Articles 5, 6 and 7”, 第五条第一款.
function isReference(text: string, heading: HeadingLine, lexicon: HeadingLexicon): boolean {
  const { rest, separator, number } = heading;
  if (rest.start >= rest.end) {
    return separator === ',' || separator === ';';
  }
  if (!number && /^\p{Lu}/u.test(heading.label)) {
    return false;
  }
  const after = text.slice(rest.start, Math.min(rest.end, rest.start + 40));
  if (separator === ',' || separator === ';' || joiner.test(after)) {
    return true;
  }
  if (number && adjacentPinpoint.test(text.slice(heading.labelEnd, heading.labelEnd + 12))) {
    return true;
  }
  const word = firstWord.exec(after)?.[0];
  return word !== undefined && separator === '' && (isLowerCase(word) || lexicon.subunits.has(foldWord(word)));
}

function isLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

const longTitle = 130;

function shapeScore(text: string, { rest, separator, misread, label, number, start }: HeadingLine): number {
  const length = rest.end - rest.start;
  const penalty = (misread ? 2 : 0) + (/^\p{Ll}/u.test(text.slice(start, start + 2)) && label !== '' ? 4 : 0);
  if (length <= 0) {
    return 10 - penalty - (number ? 0 : 4);
  }
  const ends = /[.,;:]$/u.test(text.slice(rest.end - 1, rest.end));
  if (/[.:–—[({（【〔«-]/u.test(separator)) {
    return (length <= longTitle ? 7 : 4) - penalty;
  }
  // “第一条　内容” sets its body behind a space; without one it is as likely to be a reference.
  const apart = /\s/u.test(text[rest.start - 1] ?? '');
  if (!apart || /^\p{Nd}/u.test(text.slice(rest.start, rest.start + 1))) {
    return 1 - penalty;
  }
  return (length <= longTitle && !ends ? 6 : 2) - penalty;
}

function placeScore(text: string, lines: readonly StructureLine[], index: number, belowHeading: boolean): number {
  const line = lines[index];
  if (!line || line.gapBefore || belowHeading) {
    return 2;
  }
  if (!isContinuation(text, lines, index)) {
    return 0;
  }
  const next = lines[index + 1];
  return next && !next.gapBefore && !beginsUpper(text, next.start) ? -12 : -9;
}
