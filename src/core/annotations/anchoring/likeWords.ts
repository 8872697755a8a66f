import { isWord } from '../../text/characters';
import type { Candidate } from './anchoring';

/** What a word inside another one is worth beside the places that are found by whole words. */
const score = 0.2;
const most = 3;
const longestSearched = 60;
/** Shorter ones stand in every second word. */
const shortest = 4;

/** How far from the old place is looked: beyond it the reader would not look either. */
const reach = 50_000;

/** Finds words that hold the word that is sought: “Abkommen” became “Grenzabkommen”. */
export class LikeWords {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The places nearest to where the word stood; for quotations of one or two words alone. */
  find(exact: string, start: number): Candidate[] {
    const word = exact.trim().toLowerCase();
    if (word.length < shortest || exact.length > longestSearched) {
      return [];
    }
    const from = Math.max(0, start - reach);
    const near = this.#text.slice(from, start + reach);
    const lower = near.toLowerCase();
    // Where a letter has another length in small, the places would be wrong.
    if (lower.length !== near.length) {
      return [];
    }
    const middle = start - from;
    const at = [...places(lower, word, middle, 1), ...places(lower, word, middle - 1, -1)];
    return at
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
      .slice(0, most)
      .map((place) => ({ ...this.#wordAround(from + place, from + place + word.length), score }));
  }

  #wordAround(from: number, to: number): { start: number; end: number } {
    let [start, end] = [from, to];
    while (start > 0 && from - start < longestSearched && isWord(this.#text.charCodeAt(start - 1))) {
      start--;
    }
    while (end < this.#text.length && end - to < longestSearched && isWord(this.#text.charCodeAt(end))) {
      end++;
    }
    return { start, end };
  }
}

function places(text: string, word: string, start: number, step: 1 | -1): number[] {
  const found: number[] = [];
  let at = start;
  for (let count = 0; count < most && at >= 0; count++) {
    at = step > 0 ? text.indexOf(word, at) : text.lastIndexOf(word, at);
    if (at < 0) {
      break;
    }
    found.push(at);
    at += step;
  }
  return found;
}
