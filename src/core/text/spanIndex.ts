import type { Span } from '../model';

/** Finds the spans at an offset among many, however they overlap, without looking at all of them. */
export class SpanIndex<Item extends Span> {
  readonly #items: readonly Item[];
  /** For each item, the largest end of it and those before it: where it is too small, none of them reaches further. */
  readonly #reach: Int32Array;

  /** `items` are sorted by their start. */
  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#reach = new Int32Array(items.length);
    let reach = 0;
    items.forEach(({ end }, index) => {
      reach = Math.max(reach, end);
      this.#reach[index] = reach;
    });
  }

  /** The spans that touch the offset, their ends included, in the order of the text; empty spans touch nothing. */
  at(offset: number): Item[] {
    const found: Item[] = [];
    for (let index = this.#lastStartingBy(offset); index >= 0 && (this.#reach[index] ?? 0) >= offset; index--) {
      const item = this.#items[index];
      if (item && item.end >= offset && item.start < item.end) {
        found.push(item);
      }
    }
    return found.reverse();
  }

  #lastStartingBy(offset: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.start ?? Infinity) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
