import type { Span } from '../model';
import { isWord } from './characters';

/** A place where a phrase stands. */
export interface Occurrence extends Span {
  /** Whether it is written as the phrase is, apart from line breaks. */
  readonly isSame: boolean;
}

const most = 1000;

// These scripts have no spaces between words, or hang endings on them: an edge tells nothing.
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Finds where the words of a span stand in the text, itself included: also in other case, over a line break, but not
 * inside longer words (“Rat” is not in “Vertrat”), unless the span itself is a part of a word. At most 1000 places.
 */
export function findOccurrences(text: string, span: Span): readonly Occurrence[] {
  const phrase = text.slice(span.start, span.end).trim();
  const words = phrase.split(/\s+/u).filter(Boolean);
  if (words.length === 0) {
    return [];
  }
  const pattern = new RegExp(words.map(escape).join(String.raw`\s+`), 'giu');
  const isWhole = isWholeWords(text, phrase, span.start + text.slice(span.start).indexOf(phrase));
  const found: Occurrence[] = [];
  for (const match of text.matchAll(pattern)) {
    const [matched] = match;
    if (!isWhole || isWholeWords(text, matched, match.index)) {
      const isSame = matched.split(/\s+/u).join(' ') === words.join(' ');
      found.push({ start: match.index, end: match.index + matched.length, isSame });
    }
    if (found.length === most) {
      break;
    }
  }
  return found;
}

function isWholeWords(text: string, phrase: string, start: number): boolean {
  const end = start + phrase.length;
  const first = String.fromCodePoint(text.codePointAt(start) ?? 32);
  return (
    !(goesOn(text, start - 1, start) && !unspaced.test(first)) &&
    !(goesOn(text, end - 1, end) && !unspaced.test(text.slice(end)))
  );
}

function goesOn(text: string, before: number, after: number): boolean {
  return isWord(text.charCodeAt(before)) && isWord(text.charCodeAt(after));
}

function escape(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}
