import type { Span } from '../model';

const blankLine = /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/u;
const wrapLimit = 120;
const shareOfShort = 0.9;

/**
 * The paragraphs of a text, without their line ends and without empty ones.
 *
 * Pasted news comes in two layouts: paragraphs parted by blank lines (their lines may be hard-wrapped), or one
 * paragraph a line. A text without a blank line is of the second kind, and so is one whose lines are too long
 * to have been wrapped: then every line is a paragraph.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text);
  if (!blankLine.test(text) || !isWrapped(lines)) {
    return lines.filter((line) => hasInk(text, line));
  }
  return joinLines(text, lines);
}

/** The lines of a text without their line ends (`\n`, `\r\n` or `\r`), empty ones included. */
export function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function isWrapped(lines: readonly Span[]): boolean {
  const filled = lines.filter((line) => line.end > line.start);
  return filled.filter((line) => line.end - line.start <= wrapLimit).length >= filled.length * shareOfShort;
}

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    if (!hasInk(text, line)) {
      if (open) {
        paragraphs.push(open);
      }
      open = undefined;
    } else {
      open = { start: open?.start ?? line.start, end: line.end };
    }
  }
  return open ? [...paragraphs, open] : paragraphs;
}

function hasInk(text: string, line: Span): boolean {
  for (let at = line.start; at < line.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 32 && unit !== 0xa0 && unit !== 0xfeff) {
      return true;
    }
  }
  return false;
}
