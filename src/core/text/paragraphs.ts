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

/** How many of the first lines with words may be headline, byline and dateline, one below the other. */
const headLines = 8;
// So much room is left at the end of a line only where the break is meant.
const slack = 12;

// “Talks collapse ⏎ By Ann Example in Sochod ⏎ The minister said …”: at the head of a text, a line that ends as no
// sentence and long before the words were wrapped stands for itself.
function standsAlone(text: string, line: Span, next: Span, width: number): boolean {
  const [words, following] = [text.slice(line.start, line.end).trim(), text.slice(next.start, next.end)];
  const [first = ''] = /\S+/u.exec(following) ?? [];
  return (
    words.length + 1 + first.length + slack <= width &&
    /[\p{L}\p{N}]$/u.test(words) &&
    /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(following)
  );
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
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  let open: Span | undefined;
  let inked = 0;
  for (const [index, line] of lines.entries()) {
    const isBlank = !hasInk(text, line);
    const above = lines[index - 1];
    const isCut = open && above && inked <= headLines && standsAlone(text, above, line, width);
    if (open && (isBlank || isCut)) {
      paragraphs.push(open);
      open = undefined;
    }
    if (!isBlank) {
      inked++;
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
