import { classTable, digit, letter, lineEnd, space, tableOf } from '../../text/characters';
import { irregular, smallLetters, smallMask } from '../../text/smallLetters';
import type { Phrase, SpeechLexicon } from './lexicon';

/** The word in small letters, with a plain apostrophe: the way words stand in a lexicon. */
export function smallWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.includes('’') ? word.replace('’', "'") : word;
}

/** A word holds its apostrophes, hyphens, slashes and inner periods: “O’Neill”, “GdP-Vorsitzende”, “CDU/CSU”, “3.500”. */
export function endOfWord(text: string, start: number, limit: number): number {
  const table = classTable();
  let at = start;
  while (at < limit) {
    const classes = table[text.charCodeAt(at)] ?? 0;
    if (classes & (letter | digit)) {
      at++;
      continue;
    }
    if (!joins(text, at, limit)) {
      break;
    }
    at++;
  }
  return at;
}

const joiners = tableOf("'’-‑.ʼ/,");
const comma = 0x2c;

/** Whether the sign at `at`, behind a letter or a digit, joins it to what follows in one word. */
export function joins(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  if (!joiners[unit] || at + 1 >= limit) {
    return false;
  }
  const table = classTable();
  // “5,5”, but “Anna,Berta” are two.
  return (
    ((table[text.charCodeAt(at + 1)] ?? 0) & (letter | digit)) !== 0 && (unit !== comma || isDecimal(text, at, table))
  );
}

function isDecimal(text: string, at: number, table: Uint8Array): boolean {
  return ((table[text.charCodeAt(at - 1)] ?? 0) & (table[text.charCodeAt(at + 1)] ?? 0) & digit) !== 0;
}

const apostrophe = /['’ʼ]/u;

/** Where the first of several words ends that are written as one: “l’homme” and “dit-il” are two words each. */
export function splitWord(text: string, start: number, end: number, lexicon: SpeechLexicon): number {
  if (lexicon.words.elision === true) {
    const at = text.slice(start, Math.min(end, start + 7)).search(apostrophe);
    if (at > 0 && start + at + 1 < end) {
      return start + at + 1;
    }
  }
  if (lexicon.enclitics.length > 0) {
    const word = text.slice(start, end).toLowerCase();
    const ending = lexicon.enclitics.find((enclitic) => word.endsWith(enclitic) && word.length > enclitic.length);
    if (ending) {
      return end - ending.length;
    }
  }
  return end;
}

/** The first of the phrases whose words go on at `from`, behind their common first word. */
export function findPhrase(
  text: string,
  phrases: readonly Phrase[],
  from: number,
  limit: number,
): { readonly end: number; readonly tags: number } | undefined {
  for (const { words, tags } of phrases) {
    const end = endOfPhrase(text, words, from, limit);
    if (end !== undefined) {
      return { end, tags };
    }
  }
  return undefined;
}

function endOfPhrase(text: string, words: readonly string[], from: number, limit: number): number | undefined {
  const table = classTable();
  let at = from;
  for (let index = 1; index < words.length; index++) {
    while (at < limit && (table[text.charCodeAt(at)] ?? 0) & (space | lineEnd)) {
      at++;
    }
    const word = words[index] ?? '';
    // Most phrases are none by the first letter of their second word.
    if (!beginsLike(text, at, word)) {
      return undefined;
    }
    const end = endOfWord(text, at, limit);
    if (smallWord(text, at, end) !== word) {
      return undefined;
    }
    at = end;
  }
  return at;
}

function beginsLike(text: string, at: number, word: string): boolean {
  const entry = smallLetters()[text.charCodeAt(at)] ?? 0;
  return (entry & smallMask) === word.charCodeAt(0) || (entry & irregular) !== 0;
}
