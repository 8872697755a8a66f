import type { NumberWords } from '../../languages/schema/provisions';
import { isLetter } from '../../text/characters';

/** The written-out numbers of a language, in lower case. */
export interface NumberLexicon {
  readonly values: ReadonlyMap<string, number>;
  /** Those of them that any ending of up to four letters may follow. */
  readonly stems: ReadonlyMap<string, number>;
  /** The first two letters of all forms: most words of a text are no numbers, and these tell at once. */
  readonly openings: ReadonlySet<string>;
}

/** Every number from 1 to 130 that the words of a language can spell, by rule. */
export function toNumberLexicon(words: NumberWords): NumberLexicon {
  const values = new Map<string, number>();
  addSeries(values, words.cardinals, words.cardinalTens, words.joined);
  addSeries(values, words.ordinals, words.ordinalTens, words.joined);
  // “двадцать первая”, “twenty-first”: only the last word of an ordinal is one.
  addJoined(values, words.ordinals, words.cardinalTens, words.joined);
  return toLexicon(values);
}

function toLexicon(forms: ReadonlyMap<string, number>): NumberLexicon {
  const values = new Map<string, number>();
  const stems = new Map<string, number>();
  for (const [form, value] of forms) {
    (form.endsWith('*') ? stems : values).set(form.replace(/\*$/u, ''), value);
  }
  const openings = new Set([...values.keys(), ...stems.keys()].map((form) => form.slice(0, 2)));
  return { values, stems, openings };
}

function mayBegin({ openings }: NumberLexicon, text: string, at: number): boolean {
  return openings.has(text.slice(at, at + 2).toLowerCase());
}

const spelled = /[\p{L}\p{M}]+(?:(?:[’'ʼ-]|\s)[\p{L}\p{M}]+){0,3}/uy;

/** Reads the longest spelled number that starts at `at`. */
export function readNumberWords(
  lexicon: NumberLexicon,
  text: string,
  at: number,
): { readonly end: number; readonly value: number } | undefined {
  spelled.lastIndex = at;
  let written = mayBegin(lexicon, text, at) ? spelled.exec(text)?.[0] : undefined;
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
  const start = Math.max(0, text.length - longestBefore);
  for (const at of lastWordStarts(text, start)) {
    const value = mayBegin(lexicon, text, at) ? valueOfWord(lexicon, text.slice(at).trimEnd()) : undefined;
    if (value !== undefined) {
      return { start: at, value };
    }
  }
  return undefined;
}

const longestBefore = 60;

/** Where the last three words begin, in the order of the text. */
function lastWordStarts(text: string, from: number): number[] {
  const starts: number[] = [];
  for (let at = text.length - 1; at >= from && starts.length < 3; at--) {
    if (isLetter(text.charCodeAt(at)) && (at === from || !isLetter(text.charCodeAt(at - 1)))) {
      starts.unshift(at);
    }
  }
  return starts;
}

function valueOfWord({ values, stems }: NumberLexicon, written: string): number | undefined {
  const word = written.toLowerCase().replace(/\s+/gu, ' ');
  const known = values.get(word);
  if (known !== undefined) {
    return known;
  }
  for (let length = word.length; length > 1 && length >= word.length - 4; length--) {
    const value = stems.get(word.slice(0, length));
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
