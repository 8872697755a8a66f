import type { QuotedWord } from './quotedWords';

/** The words of a source, ready to look up where some of them stand in a row. */
export interface WordIndex {
  readonly words: readonly QuotedWord[];
  /**
   * Where `length` words of a quotation, from `at` on, stand in the source, as indexes of its words. Nothing where they
   * are not there, and nothing where they are there so often that they say little of the place.
   */
  placesOf(quoted: readonly QuotedWord[], at: number, length: RowLength): readonly number[];
}

/** How many words in a row are looked up together. */
export type RowLength = 1 | 2 | 3;

const mostPlaces = 8;
const none: readonly number[] = [];

// Three numbers below this make one that is still exact.
const mostWords = 1 << 17;

/** Indexes the words of a source: in the order of their number, once for all quotations. */
export function indexWords(words: readonly QuotedWord[]): WordIndex {
  const ids = new Map<string, number>();
  const row = Int32Array.from(words, ({ key }) => {
    const id = ids.get(key) ?? ids.size % mostWords;
    ids.set(key, id);
    return id;
  });
  const tables: Partial<Record<RowLength, RowTable>> = {};
  return {
    words,
    placesOf: (quoted, at, length) => {
      let key = 0;
      for (let offset = 0; offset < length; offset++) {
        const id = ids.get(quoted[at + offset]?.key ?? '');
        if (id === undefined) {
          return none;
        }
        key = key * mostWords + id;
      }
      const places = (tables[length] ??= toTable(row, length)).get(key);
      return typeof places === 'number'
        ? [places]
        : places !== undefined && places.length <= mostPlaces
          ? places
          : none;
    },
  };
}

/** Rows of words by their numbers in one; most rows stand in a text once. */
type RowTable = ReadonlyMap<number, number | readonly number[]>;

function toTable(row: Int32Array, length: RowLength): RowTable {
  const table = new Map<number, number | number[]>();
  for (let at = 0; at + length <= row.length; at++) {
    let key = 0;
    for (let offset = 0; offset < length; offset++) {
      key = key * mostWords + (row[at + offset] ?? 0);
    }
    const known = table.get(key);
    if (known === undefined) {
      table.set(key, at);
    } else if (typeof known === 'number') {
      table.set(key, [known, at]);
    } else if (known.length <= mostPlaces) {
      known.push(at);
    }
  }
  return table;
}
