/**
 * The first three letters of the words of a list, where they are of ASCII, in any case: one look at a table tells of most
 * words of a text that they are not in the list. It says “maybe” of every word that begins otherwise.
 */
export class WordOpenings {
  readonly #openings = new Uint8Array(1 << 15);

  add(word: string): void {
    const opening = openingAt(word, 0, word.length);
    if (opening >= 0) {
      this.#openings[opening] = 1;
    }
  }

  addAll(other: WordOpenings): void {
    other.#openings.forEach((bit, opening) => {
      this.#openings[opening] = (this.#openings[opening] ?? 0) | bit;
    });
  }

  mayOpen(text: string, start: number, end: number): boolean {
    const opening = openingAt(text, start, end);
    return opening < 0 || this.#openings[opening] === 1;
  }
}

// A word of two letters has a place of its own; -1 where a letter is none of ASCII.
function openingAt(text: string, start: number, end: number): number {
  const first = (text.charCodeAt(start) | 0x20) - 0x61;
  const second = start + 1 < end ? (text.charCodeAt(start + 1) | 0x20) - 0x61 : -1;
  const third = start + 2 < end ? (text.charCodeAt(start + 2) | 0x20) - 0x61 : noLetter;
  const known =
    first >= 0 && first < 26 && second >= 0 && second < 26 && third >= 0 && (third < 26 || third === noLetter);
  return known ? (first << 10) | (second << 5) | third : -1;
}

const noLetter = 31;
