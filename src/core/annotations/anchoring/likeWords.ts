import { isWord } from '../../text/characters';
import type { Candidate } from './anchoring';

/** What a word inside another one is worth beside the places that are found by whole words. */
const score = 0.2;
const most = 3;
const longestSearched = 60;
/** Shorter ones stand in every second word. */
const shortest = 4;

/** Finds words that hold the word that is sought: “Abkommen” became “Grenzabkommen”. */
export class LikeWords {
  readonly #text: string;
  #lower: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The places nearest to where the word stood; for quotations of one or two words alone. */
  find(exact: string, start: number): Candidate[] {
    const word = exact.trim().toLowerCase();
    const lower = (this.#lower ??= this.#text.toLowerCase());
    // Where a letter has another length in small, the places would be wrong.
    if (word.length < shortest || exact.length > longestSearched || lower.length !== this.#text.length) {
      return [];
    }
    const at = [...places(lower, word, start, 1), ...places(lower, word, start - 1, -1)];
    return at
      .sort((a, b) => Math.abs(a - start) - Math.abs(b - start))
      .slice(0, most)
      .map((place) => ({ ...this.#wordAround(place, place + word.length), score }));
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
