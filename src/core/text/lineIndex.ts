import { findLines } from './paragraphs';

/** A place as editors keep it: line and UTF-16 code units into it, both from 0. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** The lines of a text; they are found when the first place is asked for. A line ends at CR LF, LF or CR. */
export class LineIndex {
  readonly text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where an offset in UTF-16 code units is. */
  placeOf(offset: number): LinePlace {
    const starts = (this.#starts ??= findLines(this.text).map(({ start }) => start));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  }
}
