import type { SpeechWords } from '../../languages/schema/speech';
import { smallLetters, smallMask } from '../../text/smallLetters';
import { list } from './entries';

/** What a word names, as bits: by itself or, in languages that join nouns, by its end (“Pressesprecherin”). */
export const noun = {
  feminine: 1 << 0,
  masculine: 1 << 1,
  institution: 1 << 2,
  document: 1 << 3,
  /** “Polizeiangaben” */
  saying: 1 << 4,
  /** “Boulevardzeitung” */
  naming: 1 << 5,
  /** The word itself, not its end, is a title of a person. */
  personTitle: 1 << 6,
  /** The word itself is one of a person, an institution or a document. */
  title: 1 << 7,
} as const;

// Shorter ones stand at the end of too many other words.
const shortestEnding = 3;
const shortestCompound = 6;
const curlyApostrophe = 0x2019;
const apostrophe = 0x27;

/** The nouns of a language, found at the ends of words by one walk from the last letter on. */
export class Nouns {
  readonly #exact = new Map<string, number>();
  readonly #small = smallLetters();
  /** By the number of a node: the bits of the nouns that end there. */
  readonly #bits: number[] = [0];
  /** Edges of the tree of endings, hashed: 16 bits for the node and 16 for the unit; beside each the node that it leads to. */
  readonly #edges: Int32Array;
  readonly #targets: Int32Array;
  readonly #mask: number;

  constructor(words: SpeechWords) {
    const lists: readonly (readonly [readonly string[], number, number])[] = [
      [list(words.feminineNouns), noun.feminine, noun.personTitle | noun.title],
      [list(words.masculineNouns), noun.masculine, noun.personTitle | noun.title],
      [list(words.institutions), noun.institution, noun.title],
      [list(words.documents), noun.document, noun.title],
      [long(list(words.sayingNouns)), noun.saying, 0],
      [words.capitalNouns === true ? long(list(words.naming)) : [], noun.naming, 0],
    ];
    const letters = lists.reduce((sum, [entries]) => sum + entries.join('').length, 0);
    this.#mask = 2 ** Math.ceil(Math.log2(letters * 3 + 16)) - 1;
    this.#edges = new Int32Array(this.#mask + 1);
    this.#targets = new Int32Array(this.#mask + 1);
    for (const [entries, ending, exact] of lists) {
      for (const entry of entries) {
        this.#exact.set(entry, (this.#exact.get(entry) ?? 0) | exact);
        if (entry.length >= shortestEnding) {
          this.#add(entry, ending);
        }
      }
    }
  }

  /** Bits of a word of the lexicon, which is given in small letters. */
  ofEntry(word: string): number {
    return (this.#exact.get(word) ?? 0) | this.ofEnd(word, 0, word.length);
  }

  /** Bits of the nouns that the word from `start` to `end` ends with. */
  ofEnd(text: string, start: number, end: number): number {
    let node = 0;
    let found = 0;
    for (let at = end - 1; at >= start; at--) {
      const unit = (this.#small[text.charCodeAt(at)] ?? 0) & smallMask;
      node = this.#targets[this.#slotOf(node, unit === curlyApostrophe ? apostrophe : unit)] ?? 0;
      if (node === 0) {
        break;
      }
      found |= this.#bits[node] ?? 0;
    }
    return found;
  }

  #add(entry: string, bit: number): void {
    let node = 0;
    for (let at = entry.length - 1; at >= 0; at--) {
      const unit = entry.charCodeAt(at);
      const slot = this.#slotOf(node, unit);
      if (this.#targets[slot] === 0) {
        this.#edges[slot] = (node << 16) | unit;
        this.#targets[slot] = this.#bits.push(0) - 1;
      }
      node = this.#targets[slot] ?? 0;
    }
    this.#bits[node] = (this.#bits[node] ?? 0) | bit;
  }

  // Where the edge is, or the empty place where it would be.
  #slotOf(node: number, unit: number): number {
    const edge = (node << 16) | unit;
    let slot = (Math.imul(edge, 0x9e3779b1) >>> 12) & this.#mask;
    while (this.#edges[slot] !== edge && this.#targets[slot] !== 0) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}

function long(entries: readonly string[]): readonly string[] {
  return entries.filter((entry) => entry.length >= shortestCompound);
}
