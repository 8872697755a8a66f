import { isUpper, isWord } from '../../text/characters';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import type { ReferenceGrammar } from './grammar';
import type { RawReference } from './inline';
import { readTail } from './tail';

const longest = 24;
const more = /(?:\s(?:[IVX]{1,4}|\d{1,2}(?![\d.,:%])|\p{Lu}{2,6}(?:-\p{Lu}?\p{L}+)?|(?:19|20)\d\d))(?![\p{L}\d-])/uy;

/** Finds the abbreviations of acts that are known, or have the shape of one, wherever they stand. */
export function findCitedShort(text: string, grammar: ReferenceGrammar, table: InstrumentTable): RawReference[] {
  const found: RawReference[] = [];
  ending.lastIndex = 1;
  while (ending.test(text)) {
    const end = ending.lastIndex;
    const isShort = !isWord(text.charCodeAt(end)) && isInside(text.charCodeAt(end - 2));
    const start = isShort ? wordStart(text, end) : undefined;
    const act = start === undefined ? undefined : readShort(text, start, end, grammar, table);
    if (act) {
      found.push(act);
      ending.lastIndex = Math.max(end, act.end);
    }
  }
  return found;
}

// Abbreviations end in a capital letter behind another letter. Of the letters behind, only the frequent ones are here:
// the property that names all makes the search three times slower.
const ending = /[A-ZÄÖÜА-Я](?![a-zäöüßа-яё])/gu;

// “-” and “.” may stand in abbreviations, as in “TV-L”.
function isInside(unit: number): boolean {
  return unit === 0x2d || unit === 0x2e || isWord(unit);
}

/** Where the abbreviation that ends at `end` begins: “Cr.PC”, “TV-L”, each part with a capital. */
function wordStart(text: string, end: number): number | undefined {
  const from = Math.max(0, end - longest);
  let found: number | undefined;
  let at = end;
  while (at > from) {
    while (at > from && isWord(text.charCodeAt(at - 1))) {
      at--;
    }
    if (!isUpper(text.charCodeAt(at))) {
      break;
    }
    found = at;
    if (at === from || !joints.includes(text.charAt(at - 1))) {
      break;
    }
    at--;
  }
  return found;
}

const joints = './‑-';

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
