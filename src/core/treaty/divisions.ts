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

const longHeading = 200;

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
    return true;
  }
  const last = text[heading.rest.end - 1] ?? '';
  if (heading.kind === 'annex' || heading.kind === 'protocol') {
    return span.gapBefore && !/[.,;:]/u.test(last);
  }
  return !/[,;]/u.test(last) && (last !== '.' || heading.rest.end - heading.rest.start < 80);
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
  return length <= 160 && !/[.,;:]/u.test(last) && beginsUpper(text, heading.rest.start);
}

/** Whether a line without any number reads as a heading: short, capitalized, without a full stop, on its own. */
export function isTitleLine(text: string, lines: readonly StructureLine[], index: number): boolean {
  const line = lines[index];
  return (
    line?.gapBefore === true &&
    line.end - line.start <= 100 &&
    !isTerminated(text, line) &&
    !/[,،、，]$/u.test(text.slice(line.end - 1, line.end)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text.slice(line.start, line.start + 2)) &&
    (hasGapAfter(lines, index) || index + 1 < lines.length)
  );
}
