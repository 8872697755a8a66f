import type { NumberWords } from '../languages/schema/provisions';

/** Values of the written-out numbers of a language, by form in lower case; forms with any ending end in `*`. */
export type NumberLexicon = ReadonlyMap<string, number>;

/** Every number from 1 to 130 that the words of a language can spell, by rule. */
export function toNumberLexicon(words: NumberWords): NumberLexicon {
  const values = new Map<string, number>();
  addSeries(values, words.cardinals, words.cardinalTens, words.joined);
  addSeries(values, words.ordinals, words.ordinalTens, words.joined);
  // “двадцать первая”, “twenty-first”: only the last word of an ordinal is one.
  addJoined(values, words.ordinals, words.cardinalTens, words.joined);
  return values;
}

const spelled = /[\p{L}\p{M}]+(?:(?:[’'ʼ-]|\s)[\p{L}\p{M}]+){0,3}/uy;

/** Reads the longest spelled number that starts at `at`. */
export function readNumberWords(
  lexicon: NumberLexicon,
  text: string,
  at: number,
): { readonly end: number; readonly value: number } | undefined {
  spelled.lastIndex = at;
  let written = lexicon.size > 0 ? spelled.exec(text)?.[0] : undefined;
  while (written) {
    const value = valueOfWord(lexicon, written);
    if (value !== undefined) {
      return { end: at + written.length, value };
    }
    written = written.slice(0, Math.max(0, written.search(/[’'ʼ\s-][\p{L}\p{M}]*$/u)));
  }
  return undefined;
}

/** Reads the longest spelled number that ends at the end of `text`; `start` is where it begins. */
export function readNumberWordsBefore(
  lexicon: NumberLexicon,
  text: string,
): { readonly start: number; readonly value: number } | undefined {
  const words = Array.from(text.slice(-60).matchAll(/[\p{L}\p{M}]+/gu)).slice(-3);
  const offset = Math.max(0, text.length - 60);
  for (const { index } of words) {
    const value = valueOfWord(lexicon, text.slice(offset + index).trimEnd());
    if (value !== undefined) {
      return { start: offset + index, value };
    }
  }
  return undefined;
}

function valueOfWord(lexicon: NumberLexicon, written: string): number | undefined {
  const word = written.toLowerCase().replace(/\s+/gu, ' ');
  const known = lexicon.get(word);
  if (known !== undefined) {
    return known;
  }
  for (let length = word.length; length > 1 && length >= word.length - 4; length--) {
    const value = lexicon.get(`${word.slice(0, length)}*`);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

function addSeries(values: Map<string, number>, ones = '', tens = '', joined?: string): void {
  addForms(values, ones, (index) => index + 1);
  addForms(values, tens, (index) => (index + 2) * 10);
  addJoined(values, ones, tens, joined);
}

function addForms(values: Map<string, number>, list: string, valueAt: (index: number) => number): void {
  entriesOf(list).forEach((forms, index) => {
    for (const form of forms) {
      values.set(form, values.get(form) ?? valueAt(index));
    }
  });
}

function addJoined(values: Map<string, number>, ones = '', tens = '', joined = ''): void {
  if (!joined || !ones || !tens) {
    return;
  }
  entriesOf(tens).forEach((tenForms, tenIndex) => {
    entriesOf(ones)
      .slice(0, 9)
      .forEach((oneForms, oneIndex) => {
        for (const ten of tenForms) {
          for (const one of oneForms) {
            const form = joined
              .replace(/ones|tens/gu, (which) => (which === 'ones' ? one : ten))
              .replace(/\*(?=.)/gu, '');
            values.set(form, values.get(form) ?? (tenIndex + 2) * 10 + oneIndex + 1);
          }
        }
      });
  });
}

function entriesOf(list: string): string[][] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((entry) => entry.split('/').map((form) => form.replaceAll('_', ' ')));
}
