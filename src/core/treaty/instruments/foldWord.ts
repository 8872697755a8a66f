const combining = /[\p{M}\u0640\u00ad\u200b-\u200f]/gu;
const plain = /^[\0-\x7f]*$/u;

/** A word without case, accents, Arabic stretching and vowel signs: `ARTÍCULO` and `articulo` are one. */
export function foldWord(word: string): string {
  return plain.test(word) ? word.toLowerCase() : word.toLowerCase().normalize('NFD').replace(combining, '');
}
