import { headingsElsewhere } from '../../languages/headingsElsewhere';
import { headingsOfEurope } from '../../languages/headingsOfEurope';
import type { Language } from '../../languages/language';
import { languages } from '../../languages/languages';
import type { HeadingWords, UnitKind } from '../../languages/schema/headings';
import { foldWord } from '../instruments/foldWord';
import { WordFilter } from '../instruments/wordFilter';

/** The kind of part that a word names, as printed. */
export function unitOf(word: string, { units, printed }: HeadingLexicon): UnitKind | undefined {
  let kind = printed.get(word);
  if (kind === undefined) {
    kind = units.get(foldWord(word));
    // A text has a few forms of its words for “article”; they are looked up thousands of times.
    if (kind && printed.size < 1000) {
      printed.set(word, kind);
    }
  }
  return kind;
}

/** The heading words of all languages, as they are looked up line by line. */
export interface HeadingLexicon {
  /** Folded word → the kind of part that it names. */
  readonly units: ReadonlyMap<string, UnitKind>;
  /** Words of `units` as they were met in texts. */
  readonly printed: Map<string, UnitKind>;
  /** Folded written-out number, words parted by one space → its value. */
  readonly numbers: ReadonlyMap<string, number>;
  /** First words that a heading can have: units and written-out numbers. */
  readonly openers: WordFilter;
  /** The words of `units`. */
  readonly unitFilter: WordFilter;
  /** The first words of `numbers`. */
  readonly numberFilter: WordFilter;
  readonly subunits: ReadonlySet<string>;
  readonly subunitFilter: WordFilter;
  readonly preambles: ReadonlySet<string>;
  /** First word of a closing formula → all its forms, folded. */
  readonly closings: ReadonlyMap<string, readonly string[]>;
  readonly closingFilter: WordFilter;
  /** Closing formulas of scripts that part no words: 以昭信守. */
  readonly eastAsianClosings: readonly string[];
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
  const lexicon = compile([
    language.headings,
    ...languages.map(({ headings }) => headings),
    ...headingsOfEurope,
    ...headingsElsewhere,
  ]);
  compiled.set(language, lexicon);
  return lexicon;
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
  const subunits = new Set(sources.flatMap(({ subunits: words = '' }) => words.split(' ').map(foldWord)));
  const firstOfNumbers = Array.from(numbers.keys(), (phrase) => phrase.split(' ')[0] ?? phrase);
  const eastAsian = /^[\p{sc=Han}\p{sc=Hangul}]{1,4}$/u;
  return {
    units,
    printed: new Map(),
    numbers,
    openers: new WordFilter([...units.keys(), ...firstOfNumbers]),
    unitFilter: new WordFilter(units.keys()),
    numberFilter: new WordFilter(firstOfNumbers),
    subunits,
    subunitFilter: new WordFilter(subunits),
    preambles: new Set(sources.flatMap(({ preamble }) => phrases(preamble))),
    closings,
    closingFilter: new WordFilter(closings.keys()),
    eastAsianClosings: [...closings.values()].flat().filter((phrase) => /^[\p{sc=Han}\p{sc=Hangul}]/u.test(phrase)),
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
