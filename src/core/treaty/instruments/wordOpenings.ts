/**
 * The first two letters of the words of a list, where both are of ASCII, in any case: one look at a table tells of most
 * words of a text that they are not in the list. It says “maybe” of every word that begins otherwise.
 */
export class WordOpenings {
  readonly #pairs = new Uint8Array(1 << 10);

  add(word: string): void {
    const pair = pairAt(word, 0, word.length);
    if (pair >= 0) {
      this.#pairs[pair] = 1;
    }
  }

  addAll(other: WordOpenings): void {
    other.#pairs.forEach((bit, pair) => {
      this.#pairs[pair] = (this.#pairs[pair] ?? 0) | bit;
    });
  }

  mayOpen(text: string, start: number, end: number): boolean {
    const pair = pairAt(text, start, end);
    return pair < 0 || this.#pairs[pair] === 1;
  }
}

function pairAt(text: string, start: number, end: number): number {
  const first = (text.charCodeAt(start) | 0x20) - 0x61;
  const second = start + 1 < end ? (text.charCodeAt(start + 1) | 0x20) - 0x61 : -1;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? (first << 5) | second : -1;
}
