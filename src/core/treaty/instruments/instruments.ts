import type { InstrumentClass } from '../../languages/schema/provisions';
import type { NameTree } from './instrumentNames';
import { addName, makeNameTree } from './instrumentNames';

/** A treaty, law or charter that references point to. */
export interface Instrument {
  /** Language-free id, as `un-charter`. */
  readonly id: string;
  readonly kind: InstrumentClass;
  /** How its provisions are called: a law's sections are `§`. */
  readonly unit: 'article' | 'section' | 'paragraph' | 'point';
  /** The highest number of a provision, suffixed ones apart; absent where it is not known or has none. */
  readonly articles?: number;
  /** Whether its own text numbers with Roman numbers. */
  readonly roman: boolean;
  /** Names by ISO 639-1 code, the full one first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Abbreviations of any language, matched as written. */
  readonly short: readonly string[];
  /** Those of them that mean other things too (`OST`): they name this instrument only behind a provision. */
  readonly common: readonly string[];
  /** The act's own number, as `2016/679`. */
  readonly number?: string;
  /** ISO dates of any precision. */
  readonly adopted?: string;
  readonly inForce?: string;
  readonly ended?: string;
  readonly parties?: string;
  /** Address of the official text. */
  readonly source?: string;
  /** Words that give away a bare article: `{ article: '50', words: ['Brexit'] }`. */
  readonly idioms: readonly Idiom[];
}

/** News says “Artikel 5” without naming the treaty where everybody knows it from the words around. */
export interface Idiom {
  readonly article: string;
  readonly words: readonly string[];
}

/** The instruments that are known: the bundled ones with the workspace's own laid over them. */
export interface InstrumentTable {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly names: NameTree;
  /** Ids by abbreviation; several where it is ambiguous (`CEDH`, `TUE`). */
  readonly short: ReadonlyMap<string, readonly string[]>;
  /** The abbreviations that name their instrument wherever they stand. */
  readonly plainShort: ReadonlyMap<string, readonly string[]>;
  /** Ids by the act's own number: `2016/679`. */
  readonly numbers: ReadonlyMap<string, readonly string[]>;
  readonly idioms: ReadonlyMap<string, readonly { readonly id: string; readonly words: readonly string[] }[]>;
}

/** Reads the compiled form that `data/compile.js` writes. */
export function parseInstruments(compiled: unknown): InstrumentTable {
  return makeInstrumentTable(Array.isArray(compiled) ? compiled.flatMap((entry) => toInstrument(entry) ?? []) : []);
}

/** A table of these instruments; of two with the same id the later one counts. */
export function makeInstrumentTable(list: readonly Instrument[]): InstrumentTable {
  const instruments = new Map(list.map((instrument) => [instrument.id, instrument]));
  const names = makeNameTree();
  const short = new Map<string, string[]>();
  const idioms = new Map<string, { id: string; words: readonly string[] }[]>();
  const numbers = new Map<string, string[]>();
  const common = new Set(Array.from(instruments.values(), (instrument) => instrument.common).flat());
  for (const { id, names: byLanguage, short: abbreviations, number, idioms: own } of instruments.values()) {
    for (const name of Object.values(byLanguage).flat()) {
      addName(names, name, id);
    }
    for (const abbreviation of abbreviations) {
      short.set(abbreviation, [...(short.get(abbreviation) ?? []), id]);
    }
    if (number !== undefined) {
      numbers.set(number, [...(numbers.get(number) ?? []), id]);
    }
    for (const { article, words } of own) {
      idioms.set(article, [...(idioms.get(article) ?? []), { id, words }]);
    }
  }
  const plainShort = new Map(Array.from(short).filter(([abbreviation]) => !common.has(abbreviation)));
  return { instruments, names, short, plainShort, numbers, idioms };
}

/** The name of an instrument in a language, in English or any other where it has none. */
export function nameOf(instrument: Instrument, language: string): string {
  const { names } = instrument;
  return names[language]?.[0] ?? names['en']?.[0] ?? Object.values(names)[0]?.[0] ?? instrument.id;
}

/** Reads one record of any origin; `undefined` where it has no id. */
export function toInstrument(entry: unknown): Instrument | undefined {
  const id = isRecord(entry) ? entry['id'] : undefined;
  if (!isRecord(entry) || typeof id !== 'string' || !id) {
    return undefined;
  }
  const { articles } = entry;
  const text = (key: string): Record<string, string> => {
    const value = entry[key];
    return typeof value === 'string' || typeof value === 'number' ? { [key]: String(value) } : {};
  };
  return {
    id,
    kind: kinds.find((kind) => kind === entry['kind']) ?? 'treaty',
    unit: units.find((unit) => unit === entry['unit']) ?? 'article',
    ...(typeof articles === 'number' && articles > 0 ? { articles } : {}),
    roman: entry['roman'] === true,
    names: toNames(entry['names']),
    short: toList(entry['short']),
    common: toList(entry['common']),
    ...text('number'),
    ...text('adopted'),
    ...text('inForce'),
    ...text('ended'),
    ...text('parties'),
    ...text('source'),
    idioms: toIdioms(entry['idioms']),
  };
}

/** What an instrument can call itself. */
export const kinds: readonly InstrumentClass[] = [
  'treaty',
  'charter',
  'statute',
  'law',
  'constitution',
  'protocol',
  'declaration',
];

/** What the provisions of an instrument can be called. */
export const units = ['article', 'section', 'paragraph', 'point'] as const;

function toNames(value: unknown): Record<string, readonly string[]> {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([code, names]) => [code, toList(names)])) : {};
}

/** “A; B; C”, or a list of strings. */
export function toList(value: unknown): readonly string[] {
  const parts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(';') : [];
  return parts.map((part) => part.trim()).filter(Boolean);
}

function toIdioms(value: unknown): readonly Idiom[] {
  return isRecord(value) ? Object.entries(value).map(([article, words]) => ({ article, words: toList(words) })) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
