import type { Span } from '../../model';
import { classTable, isSpace, lineEnd, space, upper } from '../../text/characters';

/**
 * The lines of a text that are not blank, in order, without the spaces at their edges. A long treaty has hundreds of
 * thousands: they are two numbers each, and no object.
 */
export class InkedLines {
  readonly text: string;
  readonly length: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #gaps: Uint8Array;

  constructor(text: string, length: number, starts: Int32Array, ends: Int32Array, gaps: Uint8Array) {
    this.text = text;
    this.length = length;
    this.#starts = starts;
    this.#ends = ends;
    this.#gaps = gaps;
  }

  /** Offset of the first character of a line; behind the last line, the end of the text. */
  start(index: number): number {
    return this.#starts[index] ?? this.text.length;
  }

  /** Offset behind the last character of a line. */
  end(index: number): number {
    return this.#ends[index] ?? this.text.length;
  }

  /** Length of a line in UTF-16 code units. */
  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** Whether a blank line, or the beginning of the text, stands before the line. */
  gapBefore(index: number): boolean {
    return this.#gaps[index] === 1;
  }

  /** Whether a blank line or the end of the text follows. */
  gapAfter(index: number): boolean {
    return index + 1 >= this.length || this.gapBefore(index + 1);
  }

  /** The line as it stands, up to `most` code units. */
  textOf(index: number, most = Infinity): string {
    const start = this.start(index);
    return this.text.slice(start, Math.min(this.end(index), start + most));
  }

  span(index: number): Span {
    return { start: this.start(index), end: this.end(index) };
  }
}

/** Finds the lines of a text that are not blank; `\n`, `\r\n` and `\r` end a line. */
export function inkedLines(text: string): InkedLines {
  const classes = classTable();
  let starts = new Int32Array(Math.max(16, text.length >> 5));
  let ends = new Int32Array(starts.length);
  let gaps = new Uint8Array(starts.length);
  let count = 0;
  let gapBefore = 1;
  let feed = -1;
  let carriage = -1;
  for (let from = 0; from <= text.length;) {
    feed = feed < from ? nextOf(text, '\n', from) : feed;
    carriage = carriage < from ? nextOf(text, '\r', from) : carriage;
    const lineStop = Math.min(feed, carriage, text.length);
    let end = lineStop;
    let start = from;
    while (end > start && ((classes[text.charCodeAt(end - 1)] ?? 0) & (space | lineEnd)) !== 0) {
      end--;
    }
    while (start < end && ((classes[text.charCodeAt(start)] ?? 0) & (space | lineEnd)) !== 0) {
      start++;
    }
    if (start < end) {
      if (count === starts.length) {
        starts = grown(starts, new Int32Array(count * 2));
        ends = grown(ends, new Int32Array(count * 2));
        gaps = grown(gaps, new Uint8Array(count * 2));
      }
      starts[count] = start;
      ends[count] = end;
      gaps[count++] = gapBefore;
    }
    gapBefore = start < end ? 0 : 1;
    from = lineStop + (carriage === lineStop && feed === lineStop + 1 ? 2 : 1);
  }
  return new InkedLines(text, count, starts, ends, gaps);
}

function nextOf(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? Infinity : found;
}

function grown<Numbers extends Int32Array | Uint8Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}

/** The span without the spaces at its edges; where it is all spaces, an empty one at its start. */
export function trimSpan(text: string, span: Span): Span {
  const end = trimEnd(text, span.start, span.end);
  let { start } = span;
  while (start < end && isSpace(text.charCodeAt(start))) {
    start++;
  }
  return { start, end };
}

/** The end of a span without the spaces behind it. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) {
    at--;
  }
  return at;
}

const terminal = /[.!?:;。！？：；…»”“"’)\]）」』*_—–।]/u;

/** Whether a sentence, clause or heading can end with the character before `end`. */
export function isTerminated(text: string, end: number): boolean {
  return terminal.test(text[end - 1] ?? '');
}

// Shorter lines end where their author wanted, not where a column ended.
const columnLength = 45;

/** Whether the line before breaks off in mid-sentence, so that this one continues it. */
export function isContinuation(lines: InkedLines, index: number): boolean {
  return (
    index > 0 &&
    !lines.gapBefore(index) &&
    lines.size(index - 1) >= columnLength &&
    !isTerminated(lines.text, lines.end(index - 1))
  );
}

/** Whether the text at `offset` begins like a title: with a capital, a digit, a mark, or in a script without cases. */
export function beginsUpper(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) {
    return unit < 0x61 || unit > 0x7a;
  }
  return ((classTable()[unit] ?? 0) & upper) !== 0 || !/^\p{Ll}/u.test(text.slice(offset, offset + 2));
}
