import type { ProvisionWords } from '../../languages/schema/provisions';
import { splitWords } from '../../text/wordLists';

/** What a word with a certain first letter can be, as bits: patterns are tried only where they can match. */
export const beginnings = {
  unit: 1,
  following: 2,
  range: 4,
  conjunction: 8,
  list: 16,
  of: 32,
  this: 64,
  notBefore: 128,
} as const;

/** Those bits for each UTF-16 code unit. Most references end before a word that can be none of these (“Article 5 obliges”). */
export function toBeginnings(words: ProvisionWords): Uint8Array {
  const table = new Uint8Array(0x10000);
  const lists: readonly (readonly [string, number])[] = [
    [Object.values(words.units).join(' '), beginnings.unit],
    [words.following, beginnings.following],
    [`${words.to} - – — ‑`, beginnings.range],
    [`${words.conjunction} , (`, beginnings.conjunction],
    [`${words.and} , ; /`, beginnings.list],
    [words.of, beginnings.of],
    [words.this, beginnings.this],
    [words.notBefore ?? '', beginnings.notBefore],
  ];
  for (const [list, bit] of lists) {
    for (const entry of splitWords(list)) {
      for (const first of [entry.charCodeAt(0), entry.charAt(0).toUpperCase().charCodeAt(0)]) {
        table[first] = (table[first] ?? 0) | bit;
      }
    }
  }
  return table;
}

/** Whether the word at `at` may be one of the list that `bit` stands for. */
export function mayBegin(text: string, at: number, bit: number, { begins }: { readonly begins: Uint8Array }): boolean {
  return ((begins[text.charCodeAt(at)] ?? 0) & bit) !== 0;
}
