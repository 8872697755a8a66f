import { romanToArabic } from '../../treaty/eId';

const longestRange = 200;

/** What a range adds to its first number; `undefined` where the second is not after it (“Artikel 5 – 3 Staaten”). */
export function numbersBetween(from: string, to: string): string[] | undefined {
  const [first, last] = [from, to].map((number) => romanToArabic(number) || Number.parseInt(number, 10));
  if (first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last)) {
    return /^[a-z]$/u.test(from) && /^[a-z]$/u.test(to) && to > from ? lettersBetween(from, to) : undefined;
  }
  if (last < first || (last === first && from === to)) {
    return undefined;
  }
  const count = Math.min(last - first, longestRange);
  const isWhole = /^\d+$/u.test(to);
  const inner = Array.from({ length: Math.max(0, count - 1) }, (_, index) => String(first + 1 + index));
  return isWhole || count > 0 ? [...inner, to] : [to];
}

function lettersBetween(from: string, to: string): string[] {
  const count = to.charCodeAt(0) - from.charCodeAt(0);
  return Array.from({ length: count }, (_, index) => String.fromCharCode(from.charCodeAt(0) + 1 + index));
}
