import { isWord } from '../text/characters';
import type { InstrumentTable } from '../treaty/instruments';
import type { ReferenceGrammar } from './referencesGrammar';
import type { RawReference } from './referencesInline';
import { readTail } from './referencesTail';

// Abbreviations end in a capital letter behind another letter; everything else is left alone at once.
const ending = /[\p{L}\d.-][A-ZÄÖÜА-Я](?![\p{L}\d])/gu;
const longest = 24;
const word = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:[./‑-]\p{Lu}[\p{L}\d]*)*$/u;
const more = /(?:\s(?:[IVX]{1,4}|\d{1,2}(?![\d.,:%])|\p{Lu}{2,6}(?:-\p{Lu}?\p{L}+)?|(?:19|20)\d\d))(?![\p{L}\d-])/uy;

/** Finds the abbreviations of acts that are known, or have the shape of one, wherever they stand. */
export function findCitedShort(text: string, grammar: ReferenceGrammar, table: InstrumentTable): RawReference[] {
  const found: RawReference[] = [];
  ending.lastIndex = 0;
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    const end = match.index + match[0].length;
    const written = word.exec(text.slice(Math.max(0, end - longest), end))?.[0];
    const act = written === undefined ? undefined : readShort(text, end - written.length, end, grammar, table);
    if (act) {
      found.push(act);
      ending.lastIndex = Math.max(ending.lastIndex, act.end);
    }
  }
  return found;
}

function readShort(
  text: string,
  start: number,
  end: number,
  grammar: ReferenceGrammar,
  table: InstrumentTable,
): RawReference | undefined {
  if (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '-' || text[end] === '-') {
    return undefined;
  }
  for (const to of endsFrom(text, end)) {
    const written = text.slice(start, to);
    const ids = table.plainShort.get(written) ?? (grammar.shortActs.has(written) ? [] : undefined);
    const isLaw = ids !== undefined || (grammar.actShape.test(written) && !grammar.notLaws.has(written));
    if (isLaw) {
      return toRaw(text, start, to, ids ?? [], grammar);
    }
  }
  // „GKV-XYG vom 26. 3. 2007, BGBl I 378“: whatever is printed in a gazette is an act.
  const tail = readTail(text, end, grammar);
  return tail.published ? toRaw(text, start, end, [], grammar) : undefined;
}

/** Where the abbreviation may end, the farthest first: “SGB II”, “TV AOK”. */
function endsFrom(text: string, end: number): number[] {
  const ends = [end];
  more.lastIndex = end;
  while (ends.length < 4 && more.test(text)) {
    ends.unshift(more.lastIndex);
  }
  return ends;
}

function toRaw(
  text: string,
  start: number,
  to: number,
  ids: readonly string[],
  grammar: ReferenceGrammar,
): RawReference {
  const { end } = readTail(text, to, grammar);
  return { start, end, paths: [], naming: { start, end: to, kind: 'abbreviation', ids } };
}
