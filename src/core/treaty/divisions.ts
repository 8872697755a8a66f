import type { StructureKind } from '../model';
import type { Candidate } from './headingCandidates';
import type { StructureLine } from './structureLines';
import { beginsUpper, hasGapAfter, isContinuation, isTerminated } from './structureLines';

/** A heading that was accepted. */
export interface Head {
  readonly kind: StructureKind;
  readonly line: number;
  readonly start: number;
  readonly candidate: Candidate | undefined;
  /** What it nests by: its kind, or how it is numbered where no word names its kind. */
  readonly level: string;
}

const longHeading = 300;

/** Whether a “unit + number” line of a division, annex or protocol is its heading. */
export function isDivision(text: string, lines: readonly StructureLine[], candidate: Candidate): boolean {
  const { heading, line, alone } = candidate;
  const span = lines[line];
  if (
    !span ||
    isContinuation(text, lines, line) ||
    span.end - span.start > longHeading ||
    !beginsUpper(text, heading.start)
  ) {
    return false;
  }
  if (
    !span.gapBefore &&
    !isTerminated(text, { start: 0, end: lines[line - 1]?.end ?? 0 }) &&
    !alone &&
    heading.separator === ''
  ) {
    return false;
  }
  if (alone) {
    return heading.number !== undefined || !goesOn(text, lines[line + 1]);
  }
  const last = text[heading.rest.end - 1] ?? '';
  if (heading.kind === 'annex' || heading.kind === 'protocol') {
    return span.gapBefore && !/[.,;:]/u.test(last);
  }
  // “Kapitel V Rechte der Anwälte,⏎⏎Vertreter und Beistände” goes on in the next line.
  const ends = span.gapBefore && hasGapAfter(lines, line) ? /;/u : /[,;]/u;
  return !ends.test(last) && (last !== '.' || heading.rest.end - heading.rest.start < 80);
}

// “Anhang⏎⏎10. Der Anhang ist Bestandteil dieses Übereinkommens.” is about an annex, and no annex.
function goesOn(text: string, next: StructureLine | undefined): boolean {
  const number = /^\(?(\d{1,2})[.)]/u.exec(next ? text.slice(next.start, next.start + 6) : '')?.[1];
  return number !== undefined && number !== '1';
}

/**
 * Whether a line that is numbered without a unit (“A. Renten”, “I. – Die Grundrechte”, “I” above a title) is a
 * heading, if a heading follows.
 */
export function isOutlineLine(text: string, lines: readonly StructureLine[], candidate: Candidate): boolean {
  const { heading, line, alone } = candidate;
  const span = lines[line];
  if (!span?.gapBefore || heading.unit !== 'plain' || heading.number?.style === 'digits') {
    return false;
  }
  if (alone) {
    return true;
  }
  const length = heading.rest.end - heading.rest.start;
  const last = text[heading.rest.end - 1] ?? '';
  return length <= 220 && !/[.;:]/u.test(last) && beginsUpper(text, heading.rest.start);
}

/**
 * Sub-headings inside a provision, which have no number and hold nothing by themselves: “Annahme und Beitritt” above
 * paragraphs 2 to 5.
 */
export function isSubheading(text: string, lines: readonly StructureLine[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  return (
    line !== undefined &&
    before !== undefined &&
    hasGapAfter(lines, index) &&
    (isTitleLine(text, lines, index) || isNumberedTitle(text, line)) &&
    /[.;!?]$/u.test(text.slice(before.end - 1, before.end)) &&
    text.slice(line.start, line.end).split(' ').length <= 9 &&
    (!/\p{N}/u.test(text.slice(line.start, line.end)) || isNumberedTitle(text, line))
  );
}

// “3.2 Finanzielle Hilfe” in article 3.
function isNumberedTitle(text: string, { start, end }: StructureLine): boolean {
  return end - start <= 100 && /^\d{1,2}\.\d{1,2}\.?\s\p{Lu}[^.;:,]*$/u.test(text.slice(start, end));
}

/** Whether a line without any number reads as a heading: short, capitalized, without a full stop, on its own. */
export function isTitleLine(text: string, lines: readonly StructureLine[], index: number): boolean {
  const line = lines[index];
  return (
    line?.gapBefore === true &&
    line.end - line.start <= 100 &&
    !/[.!?:;。！？：；…,،、，_»”“"]$/u.test(text.slice(line.end - 1, line.end)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text.slice(line.start, line.start + 2)) &&
    (hasGapAfter(lines, index) || index + 1 < lines.length)
  );
}
