import type { InstrumentClass } from '../../languages/schema/provisions';
import type { Span } from '../../model';
import { isWord, skipSpaces } from '../../text/characters';
import { matchName } from '../../treaty/instruments/instrumentNames';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import { beginnings, mayBegin } from './beginnings';
import type { ReferenceGrammar } from './grammar';
import { readPhrase } from './name';
import { readTail } from './tail';

/** The words of a reference that name its instrument, read but not yet resolved. */
export interface Naming extends Span {
  /** `this`: the text itself. `anaphor`: a bare noun. `generic`: a name that nobody told us. */
  readonly kind: 'abbreviation' | 'name' | 'generic' | 'anaphor' | 'this';
  /** What it can stand for; empty for names that are not known. */
  readonly ids: readonly string[];
  /** The act's own number. */
  readonly number?: string;
  readonly class?: InstrumentClass;
}

// “TzBfG”, “SGB V”, “TV-L”, “УК РФ”, “Cr.PC”: a word with two capitals, and short ones in capitals behind it.
const word = String.raw`\p{Lu}[\p{L}\d]*(?:\.\p{Lu}[\p{L}\d]*|[/‑-]\s?\p{Lu}[\p{L}\d]*)*`;
const abbreviation = new RegExp(
  String.raw`(?=[\p{L}\d./‑-]*\p{Lu}[\p{L}\d./‑-]*\p{Lu}|[A-Z]{2})${word}(?:\s(?:[IVX]{1,4}|\d{1,2}(?=[\s,;.)]|$)|\p{Lu}{2,6}(?:[‑-]\p{Lu}[\p{L}-]*)?)(?![\p{L}\d]))*(?:\s(?:19|20)\d\d(?![\d.]))?(?![\p{L}\d])`,
  'uy',
);

/** Reads the instrument that follows the numbers of a reference, with its number, date and gazette. */
export function readNaming(
  text: string,
  at: number,
  grammar: ReferenceGrammar,
  table: InstrumentTable,
): Naming | undefined {
  const naming = readName(text, at, grammar, table);
  return naming && naming.kind !== 'this' ? withTail(text, naming, grammar, table) : naming;
}

/** The naming with what stands behind the name; a number that is known says which instrument it is. */
export function withTail(text: string, naming: Naming, grammar: ReferenceGrammar, table: InstrumentTable): Naming {
  const { end, number } = readTail(text, naming.end, grammar, {
    years: grammar.titles !== undefined,
    short: table.plainShort,
  });
  if (end === naming.end) {
    return naming;
  }
  const ids = naming.ids.length > 0 || number === undefined ? naming.ids : (table.numbers.get(number) ?? []);
  const kind = naming.kind === 'anaphor' ? 'generic' : naming.kind;
  return {
    ...naming,
    kind: ids.length > 0 && kind === 'generic' ? 'name' : kind,
    ids,
    end,
    ...(number === undefined ? {} : { number }),
  };
}

function readName(text: string, at: number, grammar: ReferenceGrammar, table: InstrumentTable): Naming | undefined {
  const start = skipSpaces(text, at);
  if (start === at && isWord(text.charCodeAt(at))) {
    return undefined;
  }
  const own = readThis(text, start, grammar);
  if (own) {
    return own;
  }
  const behindComma = text[start] === ',' ? skipSpaces(text, start + 1) : undefined;
  if (behindComma !== undefined) {
    return (
      readKnown(text, behindComma, table) ??
      readAbbreviation(text, behindComma, table, grammar) ??
      // „Artikel 5, der Vertrag …“ begins a clause; “artículo 5, del Convenio” does not.
      (grammar.capitalNouns ? undefined : readOf(text, behindComma, grammar, table))
    );
  }
  return (
    readOf(text, start, grammar, table) ??
    readKnown(text, start, table) ??
    readAbbreviation(text, start, table, grammar) ??
    readGeneric(text, start, grammar, grammar.bareSlavic)
  );
}

function readOf(text: string, at: number, grammar: ReferenceGrammar, table: InstrumentTable): Naming | undefined {
  grammar.of.lastIndex = at;
  if (!mayBegin(text, at, beginnings.of, grammar) || !grammar.of.test(text)) {
    return undefined;
  }
  const from = grammar.of.lastIndex;
  return (
    readKnown(text, from, table) ??
    readAbbreviation(text, from, table, grammar) ??
    readGeneric(text, from, grammar, true)
  );
}

function readThis(text: string, at: number, grammar: ReferenceGrammar): Naming | undefined {
  grammar.this.lastIndex = at;
  if (!mayBegin(text, at, beginnings.this, grammar) || !grammar.this.test(text)) {
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

function readAbbreviation(
  text: string,
  at: number,
  table: InstrumentTable,
  grammar: ReferenceGrammar,
): Naming | undefined {
  abbreviation.lastIndex = at;
  const match = abbreviation.exec(text);
  if (!match) {
    return undefined;
  }
  const words = withoutCourts(match[0].split(' '), grammar);
  for (let count = words.length; count > 0; count--) {
    const written = words.slice(0, count).join(' ');
    const ids = table.short.get(written);
    if (ids) {
      return { start: at, end: at + written.length, kind: 'abbreviation', ids };
    }
  }
  // “Artikel 7 EU-Staaten”: a word after the hyphen that is no abbreviation.
  const written = words.join(' ');
  if (!isShort(written)) {
    return undefined;
  }
  // “Section 50 of the NHR Act 1985”
  const end = at + written.length;
  grammar.titleBehind.lastIndex = end;
  return {
    start: at,
    end: grammar.titleBehind.test(text) ? grammar.titleBehind.lastIndex : end,
    kind: 'abbreviation',
    ids: [],
  };
}

// „§ 72b Abs. 1 ArbGG BAG“: the court that said so stands behind the law.
function withoutCourts(words: readonly string[], { notLaws }: ReferenceGrammar): readonly string[] {
  const court = words.findIndex((each, index) => index > 0 && notLaws.has(each));
  return court < 0 ? words : words.slice(0, court);
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
