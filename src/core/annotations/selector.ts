import type { Span } from '../model';
import { isSpace, isWord } from '../text/characters';
import type { Target } from './annotation';
import { filled } from './annotation';

// Contexts of unrelated places agree by a quarter; 64 characters are enough to tell places apart for certain.
const contextLength = 64;
const longestContext = 256;

/**
 * What is written down of a span so that it can be found again: its words and what stands around them, more of it
 * where the same words stand in the same surroundings twice. `anchor(text, describe(text, span))` gives the span.
 */
export function describe(text: string, span: Span, eId?: string): Target {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const exact = text.slice(start, end);
  for (let length = contextLength; ; length *= 2) {
    const prefix = text.slice(wordStart(text, start - length, start), start);
    const suffix = text.slice(end, wordEnd(text, end + length, end));
    if (length >= longestContext || isUnique(text, prefix + exact + suffix)) {
      return { exact, prefix, suffix, start, end, ...filled({ eId }) };
    }
  }
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

function isUnique(text: string, passage: string): boolean {
  const first = text.indexOf(passage);
  return !text.includes(passage, first + 1);
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
