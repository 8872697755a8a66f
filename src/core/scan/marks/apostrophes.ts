import type { Language } from '../../languages/language';
import { isDigit, isLetter } from '../../text/characters';
import type { MarkToken } from './tokens';

const longestElision = 8;
const strongEndings = '.,!?…;:';

/** Whether what follows a single mark is a word that begins with an apostrophe: ’tis, ’n, ’68. */
export function isElision(text: string, token: MarkToken, language: Language): boolean {
  if (isDigit(text.charCodeAt(token.end)) && isDigit(text.charCodeAt(token.end + 1))) {
    // ’90s, ’68er and ’89, but ‘27 states’.
    const isCount = token.glyph === '‘' && /^\d\d\s/u.test(text.slice(token.end, token.end + 3));
    return !isDigit(text.charCodeAt(token.end + 2)) && !isCount;
  }
  let end = token.end;
  while (end - token.end < longestElision && isLetter(text.charCodeAt(end))) {
    end++;
  }
  const word = text.slice(token.end, end).toLowerCase();
  return word !== '' && elisionsOf(language).has(word);
}

const known = new WeakMap<Language, ReadonlySet<string>>();

function elisionsOf(language: Language): ReadonlySet<string> {
  let words = known.get(language);
  if (!words) {
    words = new Set(language.marks.elisions.split(' '));
    known.set(language, words);
  }
  return words;
}

/**
 * Whether a single mark after a letter is rather a plural genitive or a clipped word: in ‘the boys’ club is closed.’
 * a mark with better right to close follows before anything opens.
 */
export function isClosingApostrophe(text: string, tokens: readonly MarkToken[], index: number): boolean {
  const token = tokens[index];
  if (
    !token ||
    !isLetter(text.charCodeAt(token.start - 1)) ||
    !/^[^\S\r\n]*\p{Ll}/u.test(text.slice(token.end, token.end + 4))
  ) {
    return false;
  }
  const next = tokens[index + 1];
  return (
    next?.glyph === token.glyph &&
    next.context < 0 &&
    strongEndings.includes(text.charAt(next.start - 1)) &&
    !/[\r\n]\s*[\r\n]/u.test(text.slice(token.end, Math.min(next.start, token.end + 2000)))
  );
}
