import type { Span } from '../../model';

/** A change of a text: the characters from `start` to `end` are replaced by `text`. */
export interface TextChange extends Span {
  readonly text: string;
}

/**
 * Where a span is after one change. Text typed at either edge stays outside; of a change over an edge, what is left
 * of the span stays; a span whose every character is replaced becomes empty behind the new text.
 */
export function rebase(span: Span, change: TextChange): Span {
  const grown = change.text.length - (change.end - change.start);
  if (change.end <= span.start) {
    return { start: span.start + grown, end: span.end + grown };
  }
  if (change.start >= span.end) {
    return span;
  }
  const newEnd = change.start + change.text.length;
  if (change.start > span.start) {
    return { start: span.start, end: change.end < span.end ? span.end + grown : change.start };
  }
  return { start: newEnd, end: change.end < span.end ? span.end + grown : newEnd };
}

/** Where a span is after all changes of one edit, whose places are all in the text before it. */
export function rebaseAll(span: Span, changes: readonly TextChange[]): Span {
  // From the last to the first, no change moves the places of those still to come.
  return [...changes].sort((a, b) => b.start - a.start).reduce(rebase, span);
}

interface Damage {
  /** The words before anything of them was deleted. */
  readonly exact: string;
  /** How far behind the change's own start they began, and how much the change deleted. */
  readonly offset: number;
  readonly deleted: number;
}

/**
 * Keeps the spans of an open document in place while it is edited, 10 000 of them in a few microseconds a keystroke.
 * A span that lost characters gets them back when they return at its place, by undo, redo or paste.
 */
export class LiveSpans {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #damaged = new Map<number, Damage>();
  #text: string;

  /** `text` is the document's text, in which the spans lie. */
  constructor(spans: readonly Span[], text: string) {
    this.#starts = Int32Array.from(spans, ({ start }) => start);
    this.#ends = Int32Array.from(spans, ({ end }) => end);
    this.#text = text;
  }

  get length(): number {
    return this.#starts.length;
  }

  /** The span now; empty where all its words are gone. */
  at(index: number): Span {
    return { start: this.#starts[index] ?? 0, end: this.#ends[index] ?? 0 };
  }

  /** All spans now, in the order they were given. */
  all(): Span[] {
    return Array.from(this.#starts, (start, index) => ({ start, end: this.#ends[index] ?? start }));
  }

  /**
   * Follows one edit. `changes` are in places of the text before it, as VS Code gives them; `text` is the text after
   * it. Gives the indexes of the spans whose own words changed.
   */
  apply(changes: readonly TextChange[], text: string): number[] {
    const touched = new Set<number>();
    for (const change of [...changes].sort((a, b) => b.start - a.start)) {
      this.#shift(change, touched);
    }
    this.#text = text;
    this.#heal(changes, touched);
    return [...touched];
  }

  #shift({ start, end, text }: TextChange, touched: Set<number>): void {
    const starts = this.#starts;
    const ends = this.#ends;
    const grown = text.length - (end - start);
    const newEnd = start + text.length;
    for (let index = 0; index < starts.length; index++) {
      const from = starts[index] ?? 0;
      const to = ends[index] ?? 0;
      if (start >= to) {
        continue;
      }
      if (end <= from) {
        starts[index] = from + grown;
        ends[index] = to + grown;
        continue;
      }
      if (!this.#damaged.has(index)) {
        const exact = this.#text.slice(from, to);
        this.#damaged.set(index, { exact, offset: from - start, deleted: end - start });
      }
      touched.add(index);
      starts[index] = start > from ? from : newEnd;
      ends[index] = end < to ? to + grown : start > from ? start : newEnd;
    }
  }

  // Undo brings back what was deleted, but in other portions than it went; so the words decide, not the changes.
  #heal(changes: readonly TextChange[], touched: Set<number>): void {
    const inserted = toInserted(changes);
    if (inserted.length === 0) {
      return;
    }
    for (const [index, damage] of this.#damaged) {
      const start = this.#starts[index] ?? 0;
      const end = this.#ends[index] ?? 0;
      const near = inserted.filter((span) => span.start <= end && start <= span.end);
      const found = near.reduce((at, span) => (at === -1 ? this.#find(damage, { start, end }, span) : at), -1);
      if (found !== -1) {
        this.#starts[index] = found;
        this.#ends[index] = found + damage.exact.length;
        this.#damaged.delete(index);
        touched.add(index);
      }
    }
  }

  #find({ exact, offset, deleted }: Damage, rest: Span, inserted: Span): number {
    const text = this.#text;
    const exactUndo = inserted.start + offset;
    if (inserted.end - inserted.start === deleted && exactUndo >= 0 && text.startsWith(exact, exactUndo)) {
      return exactUndo;
    }
    if (rest.start < rest.end && text.startsWith(exact, rest.start)) {
      return rest.start;
    }
    if (rest.start < rest.end && rest.end >= exact.length && text.startsWith(exact, rest.end - exact.length)) {
      return rest.end - exact.length;
    }
    const from = Math.max(0, inserted.start - exact.length);
    const found = text.slice(from, inserted.end + exact.length).indexOf(exact);
    return found === -1 ? -1 : from + found;
  }
}

/** Where the inserted texts of one edit stand after it. */
function toInserted(changes: readonly TextChange[]): Span[] {
  let grown = 0;
  const result: Span[] = [];
  for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start)) {
    if (text !== '') {
      result.push({ start: start + grown, end: start + grown + text.length });
    }
    grown += text.length - (end - start);
  }
  return result;
}
