import type { StructureKind } from '../../model';
import { isDigit, isLetter } from '../../text/characters';
import type { Candidate } from './headingCandidates';
import type { InkedLines } from './structureLines';
import { beginsUpper, isContinuation, isTerminated } from './structureLines';

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
export function isDivision(lines: InkedLines, candidate: Candidate): boolean {
  const { text } = lines;
  const { heading, line, alone } = candidate;
  const gapBefore = lines.gapBefore(line);
  if (isContinuation(lines, line) || lines.size(line) > longHeading || !beginsUpper(text, heading.start)) {
    return false;
  }
  if (!gapBefore && !isTerminated(text, lines.end(line - 1)) && !alone && heading.separator === '') {
    return false;
  }
  if (alone) {
    const isAttachment = heading.kind === 'annex' || heading.kind === 'protocol';
    return heading.number !== undefined || ((gapBefore || isAttachment) && !goesOn(lines, line + 1));
  }
  const last = text[heading.rest.end - 1] ?? '';
  if (heading.kind === 'annex' || heading.kind === 'protocol') {
    // “Protocol: a set of rules that …” defines the word.
    if (!heading.number && heading.separator === ':' && !beginsUpper(text, heading.rest.start)) {
      return false;
    }
    return gapBefore && !/[.,;:]/u.test(last);
  }
  // “Kapitel V Rechte der Anwälte,⏎⏎Vertreter und Beistände” goes on in the next line.
  const ends = gapBefore && lines.gapAfter(line) ? /;/u : /[,;]/u;
  return !ends.test(last) && (last !== '.' || heading.rest.end - heading.rest.start < 80);
}

// “Anhang⏎⏎10. Der Anhang ist Bestandteil dieses Übereinkommens.” is about an annex, and no annex.
function goesOn(lines: InkedLines, next: number): boolean {
  const number = /^\(?(\d{1,2})[.)]/u.exec(next < lines.length ? lines.textOf(next, 6) : '')?.[1];
  return number !== undefined && number !== '1';
}

/**
 * Whether a line that is numbered without a unit (“A. Renten”, “I. – Die Grundrechte”, “I” above a title) is a
 * heading, if a heading follows.
 */
export function isOutlineLine(lines: InkedLines, candidate: Candidate): boolean {
  const { heading, line, alone } = candidate;
  if (heading.unit !== 'plain' || heading.number?.style === 'digits' || !lines.gapBefore(line)) {
    return false;
  }
  if (alone) {
    return true;
  }
  const length = heading.rest.end - heading.rest.start;
  const last = lines.text[heading.rest.end - 1] ?? '';
  // “A República …, adiante designados «Partes»,” goes on.
  const isPhrase = heading.separator === '' && last === ',';
  return length <= 220 && !isPhrase && !/[.;:]/u.test(last) && beginsUpper(lines.text, heading.rest.start);
}

/**
 * Sub-headings inside a provision, which have no number and hold nothing by themselves: “Annahme und Beitritt” above
 * paragraphs 2 to 5.
 */
export function isSubheading(lines: InkedLines, index: number): boolean {
  if (index === 0 || index >= lines.length || !lines.gapAfter(index)) {
    return false;
  }
  const numbered = isNumberedTitle(lines, index);
  if ((!numbered && !isTitleLine(lines, index)) || !'.;!?'.includes(lines.text.charAt(lines.end(index - 1) - 1))) {
    return false;
  }
  const line = lines.textOf(index);
  return line.split(' ').length <= 9 && (numbered || !/\p{N}/u.test(line));
}

// “3.2 Finanzielle Hilfe” in article 3.
function isNumberedTitle(lines: InkedLines, index: number): boolean {
  return (
    lines.size(index) <= 100 &&
    isDigit(lines.text.charCodeAt(lines.start(index))) &&
    /^\d{1,2}\.\d{1,2}\.?\s\p{Lu}[^.;:,]*$/u.test(lines.textOf(index))
  );
}

/** Whether a line without any number reads as a heading: short, capitalized, without a full stop, on its own. */
export function isTitleLine(lines: InkedLines, index: number): boolean {
  const { text } = lines;
  return (
    index < lines.length &&
    lines.gapBefore(index) &&
    lines.size(index) <= 100 &&
    isLetter(text.charCodeAt(lines.start(index))) &&
    !'.!?:;。！？：；…,،、，_»”“"'.includes(text.charAt(lines.end(index) - 1)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text.slice(lines.start(index), lines.start(index) + 2)) &&
    (lines.gapAfter(index) || index + 1 < lines.length)
  );
}
