import { headingsElsewhere } from '../languages/headingsElsewhere';
import type { Language } from '../languages/language';
import { languages } from '../languages/languages';
import type { HeadingWords, UnitKind } from '../languages/schema/headings';

/** The heading words of all languages, as they are looked up line by line. */
export interface HeadingLexicon {
  /** Folded word → the kind of part that it names. */
  readonly units: ReadonlyMap<string, UnitKind>;
  /** Folded written-out number, words parted by one space → its value. */
  readonly numbers: ReadonlyMap<string, number>;
  /** First words that a heading can have: units and written-out numbers. */
  readonly openers: ReadonlySet<string>;
  readonly subunits: ReadonlySet<string>;
  readonly preambles: ReadonlySet<string>;
  /** First word of a closing formula → all its forms, folded. */
  readonly closings: ReadonlyMap<string, readonly string[]>;
  readonly deleted: readonly string[];
  /** Units of scripts that set no space after them: 条, 章, 조. */
  readonly eastAsianUnits: readonly (readonly [string, UnitKind])[];
}

const compiled = new WeakMap<Language, HeadingLexicon>();

/**
 * The words of every language, those of `language` first: treaties carry annexes and titles in other languages, and
 * many are in a language of which we know no more than its word for “article”.
 */
export function headingLexicon(language: Language): HeadingLexicon {
  const known = compiled.get(language);
  if (known) {
    return known;
  }
  const lexicon = compile([language.headings, ...languages.map(({ headings }) => headings), ...headingsElsewhere]);
  compiled.set(language, lexicon);
  return lexicon;
}

const combining = /[\p{M}\u0640\u00ad\u200b-\u200f]/gu;
const plain = /^[\0-\x7f]*$/u;

/** A word without case, accents, Arabic stretching and vowel signs: `ARTÍCULO` and `articulo` are one. */
export function foldWord(word: string): string {
  return plain.test(word) ? word.toLowerCase() : word.toLowerCase().normalize('NFD').replace(combining, '');
}

function compile(sources: readonly HeadingWords[]): HeadingLexicon {
  const units = new Map<string, UnitKind>();
  const numbers = new Map<string, number>();
  const closings = new Map<string, string[]>();
  for (const source of sources) {
    for (const [kind, words] of unitEntries(source)) {
      addAll(units, words.map(foldWord), kind);
    }
    addNumbers(numbers, source);
    for (const phrase of phrases(source.closing)) {
      const first = phrase.split(' ')[0] ?? phrase;
      closings.set(first, [...(closings.get(first) ?? []), phrase]);
    }
  }
  const eastAsian = /^[\p{sc=Han}\p{sc=Hangul}]{1,2}$/u;
  return {
    units,
    numbers,
    openers: new Set([...units.keys(), ...[...numbers.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase)]),
    subunits: new Set(sources.flatMap(({ subunits = '' }) => subunits.split(' ').map(foldWord))),
    preambles: new Set(sources.flatMap(({ preamble }) => phrases(preamble))),
    closings,
    deleted: sources.flatMap(({ deleted }) => phrases(deleted)),
    eastAsianUnits: sources
      .flatMap((source) => unitEntries(source).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)))
      .filter(([word]) => eastAsian.test(word))
      .sort(([a], [b]) => b.length - a.length),
  };
}

function unitEntries({ units }: HeadingWords): (readonly [UnitKind, readonly string[]])[] {
  return unitKinds.map((kind) => [kind, (units[kind] ?? '').split(' ').filter(Boolean)] as const);
}

const unitKinds: readonly UnitKind[] = [
  'article',
  'book',
  'part',
  'title',
  'chapter',
  'section',
  'subsection',
  'annex',
  'protocol',
];

function phrases(list = ''): string[] {
  return list
    .split('|')
    .map((phrase) => foldWord(phrase.trim()))
    .filter(Boolean);
}

function addNumbers(numbers: Map<string, number>, { numbers: list = '', endings = '' }: HeadingWords): void {
  const forms = ['', ...endings.split(' ')];
  list.split(' ').forEach((entry, index) => {
    const words = entry
      .split('/')
      .filter(Boolean)
      .flatMap((stem) => forms.map((ending) => foldWord(stem.replaceAll('_', ' ') + ending)));
    addAll(numbers, words, index + 1);
  });
}

// The first language that uses a word decides what it means.
function addAll<Value>(target: Map<string, Value>, words: readonly string[], value: Value): void {
  for (const word of words) {
    if (!target.has(word)) {
      target.set(word, value);
    }
  }
}
