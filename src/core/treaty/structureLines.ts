import type { Span } from '../model';
import { isSpace } from '../text/characters';
import { findLines } from '../text/paragraphs';

/** A line that is not blank, without the spaces at its edges. */
export interface StructureLine extends Span {
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly gapBefore: boolean;
}

/** The lines of a text that are not blank, in order. */
export function inkedLines(text: string): StructureLine[] {
  const lines: StructureLine[] = [];
  let gapBefore = true;
  for (const line of findLines(text)) {
    const { start, end } = trimSpan(text, line);
    if (start < end) {
      lines.push({ start, end, gapBefore });
      gapBefore = false;
    } else {
      gapBefore = true;
    }
  }
  return lines;
}

/** The span without the spaces at its edges; where it is all spaces, an empty one at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isSpace(text.charCodeAt(end - 1))) {
    end--;
  }
  while (start < end && isSpace(text.charCodeAt(start))) {
    start++;
  }
  return { start, end };
}

const terminal = /[.!?:;。！？：；…»”“"’)\]）」』*_—–।]/u;

/** Whether a sentence, clause or heading can end with this line. */
export function isTerminated(text: string, line: Span): boolean {
  return terminal.test(text[line.end - 1] ?? '');
}

// Shorter lines end where their author wanted, not where a column ended.
const columnLength = 45;

/** Whether the line before breaks off in mid-sentence, so that this one continues it. */
export function isContinuation(text: string, lines: readonly StructureLine[], index: number): boolean {
  const line = lines[index];
  const previous = lines[index - 1];
  return (
    line !== undefined &&
    previous !== undefined &&
    !line.gapBefore &&
    previous.end - previous.start >= columnLength &&
    !isTerminated(text, previous)
  );
}

/** Whether a blank line or the end of the text follows. */
export function hasGapAfter(lines: readonly StructureLine[], index: number): boolean {
  return lines[index + 1]?.gapBefore ?? true;
}

/** Whether the text at `offset` begins like a title: with a capital, a digit, a mark, or in a script without cases. */
export function beginsUpper(text: string, offset: number): boolean {
  return !/^\p{Ll}/u.test(text.slice(offset, offset + 2));
}
