import { classTable, digit, eastAsian, letter } from '../../text/characters';
import { escapePattern } from '../../text/wordLists';
import { beginsName, matchName } from './instrumentNames';
import type { InstrumentTable } from './instruments';
import { WordOpenings } from './wordOpenings';

/**
 * Ids of all instruments that a text may cite: those that it names, by a name, an abbreviation, a number or a word that
 * gives them away. It may name more than it cites, never less; and it is found many times faster than the references.
 */
export function instrumentsNamedIn(text: string, table: InstrumentTable): ReadonlySet<string> {
  const found = new Set<string>();
  const search = searchOf(table);
  for (const [word] of text.matchAll(search.idioms)) {
    addAll(found, search.idsOfIdiom.get(word));
  }
  const classes = classTable();
  for (let at = 0; at < text.length; at++) {
    const bits = classes[text.charCodeAt(at)] ?? 0;
    if ((bits & (letter | digit)) !== 0) {
      const end = (bits & eastAsian) === 0 ? wordEnd(text, at, classes) : at + 1;
      if (search.openings.mayOpen(text, at, end)) {
        readWord(text, at, text.slice(at, end), search, found);
      }
      at = end - 1;
    }
  }
  return found;
}

function wordEnd(text: string, from: number, classes: Uint8Array): number {
  let end = from + 1;
  while (end < text.length) {
    const bits = classes[text.charCodeAt(end)] ?? 0;
    if ((bits & (letter | digit)) === 0 || (bits & eastAsian) !== 0) {
      break;
    }
    end++;
  }
  return end;
}

interface Sign {
  readonly written: string;
  readonly ids: readonly string[];
}

interface Search {
  readonly table: InstrumentTable;
  /** Abbreviations and numbers by their first word. */
  readonly signs: ReadonlyMap<string, readonly Sign[]>;
  /** Of names and signs. */
  readonly openings: WordOpenings;
  readonly idioms: RegExp;
  readonly idsOfIdiom: ReadonlyMap<string, readonly string[]>;
  /** Whether a word can begin a name or sign: the same few thousand words again and again. */
  readonly words: Map<string, boolean>;
}

const rememberedWords = 50_000;

function readWord(text: string, at: number, word: string, search: Search, found: Set<string>): void {
  const { words, signs, table } = search;
  let isFirst = words.get(word);
  if (isFirst === undefined) {
    isFirst = signs.has(word) || beginsName(table.names, word);
    if (words.size > rememberedWords) {
      words.clear();
    }
    words.set(word, isFirst);
  }
  if (!isFirst) {
    return;
  }
  for (const { written, ids } of signs.get(word) ?? []) {
    addAll(found, text.startsWith(written, at) ? ids : []);
  }
  matchName(table.names, text, at, (ids) => {
    addAll(found, ids);
  });
}

function addAll(found: Set<string>, ids: readonly string[] = []): void {
  for (const id of ids) {
    found.add(id);
  }
}

const searches = new WeakMap<InstrumentTable, Search>();

function searchOf(table: InstrumentTable): Search {
  const known = searches.get(table);
  if (known) {
    return known;
  }
  const idsOfIdiom = new Map<string, string[]>();
  for (const { id, words } of Array.from(table.idioms.values()).flat()) {
    for (const word of words) {
      idsOfIdiom.set(word, [...(idsOfIdiom.get(word) ?? []), id]);
    }
  }
  const idioms = Array.from(idsOfIdiom.keys(), escapePattern).join('|');
  const openings = new WordOpenings();
  openings.addAll(table.names.openings);
  const signs = toSigns(table);
  for (const word of signs.keys()) {
    openings.add(word);
  }
  const search: Search = {
    table,
    signs,
    openings,
    idioms: new RegExp(idioms || '(?!)', 'gu'),
    idsOfIdiom,
    words: new Map(),
  };
  searches.set(table, search);
  return search;
}

function toSigns({ short, numbers }: InstrumentTable): ReadonlyMap<string, readonly Sign[]> {
  const signs = new Map<string, Sign[]>();
  const classes = classTable();
  for (const [written, ids] of [...short, ...numbers]) {
    const first = written.slice(0, wordEnd(written, 0, classes));
    signs.set(first, [...(signs.get(first) ?? []), { written, ids }]);
  }
  return signs;
}
