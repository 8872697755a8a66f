import type { Span } from '../model';
import { isSpace, isWord } from '../text/characters';
import type { Target } from './annotation';
import { filled } from './annotation';

// Contexts of unrelated places agree by a quarter; 64 characters are enough to tell places apart for certain.
const contextLength = 64;
const longestContext = 256;
// So many characters beyond those that a formula shares with its copies still tell it apart after some edits.
const ownContext = 64;
// A word that stands more often is not known by more of its neighbors' words.
const mostCopies = 128;

/**
 * What is written down of a span so that it can be found again: its words and what stands around them, more of it
 * where the same words stand in the same surroundings twice. `anchor(text, describe(text, span))` gives the span.
 */
export function describe(text: string, span: Span, eId?: string): Target {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const exact = text.slice(start, end);
  const copies = copiesOf(text, exact, start);
  const length = contextFor(text, { start, end }, copies);
  const prefix = text.slice(wordStart(text, start - length, start), start);
  const suffix = text.slice(end, wordEnd(text, end + length, end));
  const isUnique = copies.length === 0 && exact !== '';
  return { exact, prefix, suffix, start, end, ...filled({ eId }), ...(isUnique ? { unique: true } : {}) };
}

/** Whether these words stand in the text once. */
export function standOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && !text.includes(words, first + 1);
}

/** The span without spaces at its edges; an empty one where it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) {
    start++;
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) {
    end--;
  }
  return { start, end };
}

/** Where the same words stand elsewhere, those nearest to the start of the text. */
function copiesOf(text: string, words: string, start: number): number[] {
  const copies: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== '' && copies.length < mostCopies;) {
    if (at !== start) {
      copies.push(at);
    }
    at = text.indexOf(words, at + 1);
  }
  return copies;
}

/** How many characters on each side tell the span from its copies. */
function contextFor(text: string, { start, end }: Span, copies: readonly number[]): number {
  const shared = copies.map((copy) => ({
    before: sharedLength(text, start, copy, -1),
    after: sharedLength(text, end, copy + end - start, 1),
  }));
  let length = contextLength;
  const tellsApart = ({ before, after }: { before: number; after: number }): boolean =>
    Math.max(0, length - before) + Math.max(0, length - after) >= ownContext;
  while (length < longestContext && !shared.every(tellsApart)) {
    length *= 2;
  }
  return length;
}

/** How many characters are the same from two places on, in one direction. */
function sharedLength(text: string, a: number, b: number, step: 1 | -1): number {
  const [from, other] = step > 0 ? [a, b] : [a - 1, b - 1];
  let length = 0;
  while (length < longestContext && text.charCodeAt(from + step * length) === text.charCodeAt(other + step * length)) {
    length++;
  }
  return length;
}

// A context begins and ends with whole words, and never inside a surrogate pair; in scripts without spaces it is cut
// where it is full.
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) {
    return 0;
  }
  for (let start = at; start < Math.min(at + 20, limit); start++) {
    if (!isWord(text.charCodeAt(start - 1)) || !isWord(text.charCodeAt(start))) {
      return start;
    }
  }
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) {
    return text.length;
  }
  for (let end = at; end > Math.max(at - 20, limit); end--) {
    if (!isWord(text.charCodeAt(end - 1)) || !isWord(text.charCodeAt(end))) {
      return end;
    }
  }
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
