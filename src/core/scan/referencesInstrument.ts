import type { InstrumentClass } from '../languages/schema/provisions';
import type { Span } from '../model';
import { matchName } from '../treaty/instrumentNames';
import type { InstrumentTable } from '../treaty/instruments';
import type { ReferenceGrammar } from './referencesGrammar';
import { readPhrase } from './referencesName';

/** The words of a reference that name its instrument, read but not yet resolved. */
export interface Naming extends Span {
  /** `this`: the text itself. `anaphor`: a bare noun. `generic`: a name that nobody told us. */
  readonly kind: 'abbreviation' | 'name' | 'generic' | 'anaphor' | 'this';
  /** What it can stand for; empty for names that are not known. */
  readonly ids: readonly string[];
  readonly class?: InstrumentClass;
}

// “TzBfG”, “SGB V”, “TV-L”, “УК РФ”, “Cr.PC”: a word with two capitals, and short ones in capitals behind it.
const abbreviation =
  /(?=[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}|[A-Z]{2})\p{Lu}[\p{L}\d]*(?:[./-]\s?\p{Lu}[\p{L}\d]*)*(?:\s(?:[IVX]{1,4}|\p{Lu}{2,6})(?![\p{L}\d]))*(?:\s(?:19|20)\d\d(?![\d.]))?(?![\p{L}\d])/uy;

/** Reads the instrument that follows the numbers of a reference. */
export function readNaming(
  text: string,
  at: number,
  grammar: ReferenceGrammar,
  table: InstrumentTable,
): Naming | undefined {
  const start = skipSpace(text, at);
  if (start === at && /[\p{L}\p{N}]/u.test(text[at] ?? '')) {
    return undefined;
  }
  const own = readThis(text, start, grammar);
  if (own) {
    return own;
  }
  const behindComma = text[start] === ',' ? skipSpace(text, start + 1) : undefined;
  if (behindComma !== undefined) {
    return (
      readKnown(text, behindComma, table) ??
      readAbbreviation(text, behindComma, table, false) ??
      // „Artikel 5, der Vertrag …“ begins a clause; “artículo 5, del Convenio” does not.
      (grammar.capitalNouns ? undefined : readOf(text, behindComma, grammar, table))
    );
  }
  return (
    readOf(text, start, grammar, table) ??
    readKnown(text, start, table) ??
    readAbbreviation(text, start, table, true) ??
    readGeneric(text, start, grammar, grammar.bareSlavic)
  );
}

function readOf(text: string, at: number, grammar: ReferenceGrammar, table: InstrumentTable): Naming | undefined {
  grammar.of.lastIndex = at;
  if (!grammar.of.test(text)) {
    return undefined;
  }
  const from = grammar.of.lastIndex;
  return (
    readKnown(text, from, table) ?? readAbbreviation(text, from, table, true) ?? readGeneric(text, from, grammar, true)
  );
}

function skipSpace(text: string, at: number): number {
  let to = at;
  while (to < at + 12 && /\s/u.test(text[to] ?? '')) {
    to++;
  }
  return to;
}

function readThis(text: string, at: number, grammar: ReferenceGrammar): Naming | undefined {
  grammar.this.lastIndex = at;
  if (!grammar.this.test(text)) {
    return undefined;
  }
  const phrase = readPhrase(text, grammar.this.lastIndex, grammar, true);
  return phrase && { start: at, end: phrase.nounEnd, kind: 'this', ids: [], class: phrase.class };
}

function readKnown(text: string, at: number, table: InstrumentTable): Naming | undefined {
  const name = matchName(table.names, text, at);
  if (name?.start !== at) {
    return undefined;
  }
  return { start: at, end: name.end, kind: 'name', ids: name.ids };
}

function readAbbreviation(text: string, at: number, table: InstrumentTable, unknownToo: boolean): Naming | undefined {
  abbreviation.lastIndex = at;
  const match = abbreviation.exec(text);
  if (!match) {
    return undefined;
  }
  const words = match[0].split(' ');
  for (let count = words.length; count > 0; count--) {
    const written = words.slice(0, count).join(' ');
    const ids = table.short.get(written);
    if (ids) {
      return { start: at, end: at + written.length, kind: 'abbreviation', ids };
    }
  }
  // “Artikel 7 EU-Staaten”: a word after the hyphen that is no abbreviation.
  if (!unknownToo && !isShort(match[0])) {
    return undefined;
  }
  return isShort(match[0]) ? { start: at, end: at + match[0].length, kind: 'abbreviation', ids: [] } : undefined;
}

function isShort(written: string): boolean {
  return !/-\p{Lu}\p{Ll}{5,}$/u.test(written) && !/^\p{Lu}{9,}/u.test(written) && written.length <= 40;
}

function readGeneric(text: string, at: number, grammar: ReferenceGrammar, of: boolean): Naming | undefined {
  const phrase = readPhrase(text, at, grammar, of);
  if (!phrase) {
    return undefined;
  }
  const kind = phrase.bare ? 'anaphor' : 'generic';
  return { start: at, end: phrase.end, kind, ids: [], class: phrase.class };
}
