import type { Span } from '../../model';
import { words } from './phraseTable';
import type { OfficeLexicon } from './lexicon';

// One word of a name: “Jong-gyu”, “O’Neill”, “al-Assad”, “McCain”; or initials: “J.”, “H.W.”.
const nameWord =
  /(?:\p{Lu}\.(?:[-‐‑]?\p{Lu}\.)*|(?:[\p{L}]{1,3}[-‐‑’'])?\p{Lu}[\p{L}\p{M}]*(?:[-‐‑’'ʼ][\p{L}\p{M}]+)*)/uy;
const lowerWord = /[\p{Ll}\p{M}]+['’]?/uy;
const suffixes = new Set(words('Jr. Sr. Jr Sr II III IV'));
const initials = /^(?:\p{Lu}\.)+(?:[-‐‑]?\p{Lu}\.)*$/u;
const longestName = 5;

/** The words that may form a name, beginning at an offset: each a span, particles among them. */
export function nameWordsAt(text: string, from: number, lexicon: OfficeLexicon): Span[] {
  const found: Span[] = [];
  let at = from;
  let pending: Span[] = [];
  while (found.length < longestName) {
    const word = wordAt(text, at, nameWord);
    const written = word && text.slice(word.start, word.end);
    if (word && written && !stops(written, found.length, lexicon)) {
      found.push(...pending, word);
      pending = [];
      at = afterGap(text, word.end);
    } else {
      const particle = pending.length < 2 ? wordAt(text, at, lowerWord) : undefined;
      if (!particle || !lexicon.particles.has(text.slice(particle.start, particle.end))) {
        break;
      }
      pending.push(particle);
      at = afterGap(text, particle.end);
    }
    if (at < 0) {
      break;
    }
  }
  return found.filter((_, index) => found.length > 1 || index > 0 || !isInitials(text, found[0]));
}

function stops(written: string, already: number, lexicon: OfficeLexicon): boolean {
  if (already > 0 && suffixes.has(written)) {
    return false;
  }
  const bare = written.replace(/['’]s$/u, '');
  return lexicon.notNames.has(bare) || lexicon.honorifics.has(bare);
}

/** Whether the word is one or several initials. */
export function isInitials(text: string, word: Span | undefined): boolean {
  return word !== undefined && initials.test(text.slice(word.start, word.end));
}

function wordAt(text: string, at: number, pattern: RegExp): Span | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { start: at, end: at + match[0].length } : undefined;
}

const gap = /(?:[^\S\r\n]{1,2}|[^\S\r\n]?\r?\n[^\S\r\n]?)(?=\S)/uy;

/** Where the next word begins after one space or one line end; -1 where something else follows. */
export function afterGap(text: string, end: number): number {
  gap.lastIndex = end;
  const match = gap.exec(text);
  if (match) {
    return gap.lastIndex;
  }
  // “С.Лавров”: nothing parts an initial from the surname.
  return text.charAt(end - 1) === '.' && /\p{Lu}/u.test(text.charAt(end)) ? end : -1;
}

/** The words that may form a name and end at an offset, as far back as they go. */
export function nameWordsBefore(text: string, end: number, lexicon: OfficeLexicon): Span[] {
  const from = Math.max(0, end - 70);
  const context = text.slice(from, end);
  const match =
    /(?:^|[^\p{L}\p{M}\-‐‑.])((?:(?:\p{Lu}\.|(?:\p{L}{1,3}[-‐‑’'])?\p{Lu}[\p{L}\p{M}]*(?:[-‐‑’'ʼ][\p{L}\p{M}]+)*|\p{Ll}{1,3})[^\S\n])*(?:\p{L}{1,3}[-‐‑’'])?\p{Lu}[\p{L}\p{M}]+(?:[-‐‑’'ʼ][\p{L}\p{M}]+)*)$/u.exec(
      context,
    );
  if (!match?.[1]) {
    return [];
  }
  const start = from + match.index + match[0].length - match[1].length;
  for (let at = start; at >= 0 && at < end; at = nextWord(text, at, end)) {
    const found = nameWordsAt(text, at, lexicon);
    if (found.at(-1)?.end === end) {
      return found;
    }
  }
  return [];
}

function nextWord(text: string, at: number, end: number): number {
  const space = text.slice(at, end).search(/\s/u);
  return space < 0 ? -1 : at + space + 1;
}
