import { isSpace } from '../../text/characters';

const longestGap = 40;

/**
 * Whether a mark repeats the word above it, as in tables of old newspapers (“Mais ..... „ 5.53 „ „ „”, “60 000 „ Texas”):
 * spaces on both sides, and numbers, dots or more of its kind beside it.
 */
export function isDitto(text: string, start: number, end: number, glyph: string): boolean {
  if ((glyph !== '„' && glyph !== '"') || !isGap(text, start - 1) || !isGap(text, end)) {
    return false;
  }
  const before = /(\S{1,2})[^\S\n]*$/u.exec(text.slice(Math.max(0, start - longestGap), start))?.[1] ?? '';
  const after = /^[^\S\n]*(\S)/u.exec(text.slice(end, end + longestGap))?.[1] ?? '';
  const isColumn =
    /[\d„"·]$|\.\.$/u.test(before) || /(?:\.\s?){3}$/u.test(text.slice(Math.max(0, start - 8), start).trimEnd());
  return glyph === '„' ? isColumn || after === '„' : isColumn && /[\d„"]/u.test(after);
}

function isGap(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}
