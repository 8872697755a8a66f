import type { InstrumentClass } from '../../languages/schema/provisions';
import type { Span } from '../../model';
import type { Reading } from '../../reading';
import { isUpper, isWord } from '../../text/characters';
import { firstEndingAfter, overlaps } from '../../text/span';
import { findNames } from '../../treaty/instruments/instrumentNames';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import type { ReferenceGrammar } from './grammar';
import { grammarOf } from './grammar';
import type { RawReference } from './inline';
import { readPhrase } from './name';

/** An instrument that the text names and nobody knows: „das Abkommen von 1974“. */
export interface Stranger extends Span {
  readonly class: InstrumentClass;
  /** The year that it is named with. */
  readonly year?: string | undefined;
}

/** Which instruments a text speaks of, and where: what a bare “Article 5” can mean. */
export interface Focus {
  /** Ids of all that are named without doubt. */
  readonly ids: readonly string[];
  /** The last naming before an offset of an instrument that fits. */
  before(offset: number, fits: (id: string) => boolean): (Span & { readonly id: string }) | undefined;
  /** Whether an unknown instrument is named between two offsets. */
  hasStranger(from: number, to: number, fits: (stranger: Stranger) => boolean): boolean;
}

interface Naming extends Span {
  readonly ids: readonly string[];
}

/** How many namings, or unknown names, are looked at for one reference: keeps long texts linear. */
const reach = 40;

/** Finds what the text names, known or not; once for a text, and only when a reference asks. */
export function findFocus(raws: readonly RawReference[], reading: Reading, table: InstrumentTable): Focus {
  const namings = namingsOf(raws, reading.text, table);
  const known = namings.flatMap(({ start, end, ids: [id, ...more] }) =>
    id !== undefined && more.length === 0 ? [{ start, end, id }] : [],
  );
  const strangers = findStrangers(reading.text, grammarOf(reading.language), namings);
  return {
    ids: Array.from(new Set(known.map(({ id }) => id))),
    before: (offset, fits) => {
      const end = firstEndingAfter(known, offset);
      return known.slice(Math.max(0, end - reach), end).findLast(({ id }) => fits(id));
    },
    hasStranger: (from, to, fits) => {
      const first = firstEndingAfter(strangers, from);
      return strangers.slice(first, Math.min(first + reach, firstEndingAfter(strangers, to))).some(fits);
    },
  };
}

function namingsOf(raws: readonly RawReference[], text: string, table: InstrumentTable): Naming[] {
  const names: Naming[] = findNames(table.names, text);
  const short = findShort(text, table);
  const own = raws.flatMap(({ naming }) => (naming?.ids.length === 1 ? [naming] : []));
  return [...names, ...short, ...own].sort((a, b) => a.end - b.end);
}

// Words with two capitals: “UNCh”, “NATOV”.
function findShort(text: string, { short }: InstrumentTable): Naming[] {
  const found: Naming[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isUpper(text.charCodeAt(start))) {
      continue;
    }
    let end = start + 1;
    let isShort = false;
    for (; end < text.length && isWord(text.charCodeAt(end)); end++) {
      isShort ||= isUpper(text.charCodeAt(end));
    }
    const ids = isShort ? short.get(text.slice(start, end)) : undefined;
    if (ids) {
      found.push({ start, end, ids });
    }
    start = end - 1;
  }
  return found;
}

// A bare noun („der Vertrag“) points back; a compound, a date or a title names another one („das Wasserabkommen“, “the
// Agreement of 1974”). Declarations are left out: an „Erklärung“ of a minister is none.
function findStrangers(text: string, grammar: ReferenceGrammar, namings: readonly Span[]): Stranger[] {
  const found: Stranger[] = [];
  const { instrumentNoun } = grammar;
  instrumentNoun.lastIndex = 0;
  for (let match = instrumentNoun.exec(text); match; match = instrumentNoun.exec(text)) {
    const end = match.index + match[0].length;
    const start = wordStart(text, match.index);
    const kind = isWord(text.charCodeAt(end)) ? undefined : classAt(text, start, match.index, grammar);
    if (kind && !isKnown({ start, end }, namings)) {
      found.push({ start, end, ...kind });
    }
  }
  return found;
}

function classAt(
  text: string,
  start: number,
  noun: number,
  grammar: ReferenceGrammar,
): Pick<Stranger, 'class' | 'year'> | undefined {
  if (start < noun && !grammar.compounds) {
    return undefined;
  }
  const phrase = readPhrase(text, start, grammar, true);
  const before = text.slice(Math.max(0, start - longestWord), start);
  if (!phrase || phrase.class === 'declaration' || (phrase.bare && !isNamedBefore(before, grammar))) {
    return undefined;
  }
  grammar.byDate.lastIndex = start;
  if (phrase.class === 'law' && !grammar.byDate.test(text)) {
    return undefined;
  }
  const [year] = yearBefore.exec(before) ?? /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.exec(text.slice(start, phrase.end)) ?? [];
  return { class: phrase.class, year: year?.slice(0, 4) };
}

// “the 1974 agreement”, „das 1974er Abkommen“, „das 1974 geschlossene Abkommen“
const yearBefore = /(?<!\d)(?:1[5-9]|20)\d\d(?:er)?\s+(?:\p{Ll}{5,}(?:e|en|er|es)\s+)?$/u;
// „das Auentaler Abkommen“, but not „Unser Abkommen“ at the start of a sentence
const townBefore = /(?<=\p{Ll}\s)\p{Lu}\p{Ll}{2,}er\s+$/u;
// “the Lake Agreement”
const titleBefore = /(?<=\p{Ll}\s)\p{Lu}[\p{L}-]+\s+$/u;

// “a new agreement”, „einen Vertrag“, «новый договор»: whatever it is, it is none of those named before.
const newBefore =
  /(?<!\p{L})(?:(?:ein(?:e[nmrs]?)?|another|une?|una|uno|uma?|een)\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}|(?:neue[nmrs]?|new|nouve\p{Ll}+|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nieuwe?|нов\p{Ll}+|now(?:y|a|e|ego|ej|ym|ą)|nowy\p{Ll}*)\s+)$/u;
const englishNew = /(?<!\p{L})an?\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}$/u;

function isNamedBefore(before: string, grammar: ReferenceGrammar): boolean {
  const named = grammar.capitalNouns ? townBefore : grammar.titles ? titleBefore : undefined;
  return (
    yearBefore.test(before) ||
    named?.test(before) === true ||
    newBefore.test(before) ||
    (grammar.titles !== undefined && englishNew.test(before))
  );
}

function isKnown(span: Span, namings: readonly Span[]): boolean {
  const naming = namings[firstEndingAfter(namings, span.start)];
  return naming !== undefined && overlaps(naming, span);
}

const longestWord = 60;

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - longestWord) && (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '-')) {
    start--;
  }
  return start;
}
