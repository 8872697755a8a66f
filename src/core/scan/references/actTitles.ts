import { matchName } from '../../treaty/instruments/instrumentNames';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import type { ReferenceGrammar } from './grammar';
import type { RawReference } from './inline';

const window = 120;
const before =
  /(?:(?:\p{Lu}[\p{L}\p{M}\d&’'./-]*|\(\p{Lu}[\p{L}\s]{2,30}\)),?\s+(?:(?:of|and|for|on|to|in|the|&)\s+){0,3})+$/u;
const opening = /^(?:(?:The|This|That|An?|In|Under|By|Of|And|When|If|As|Since|While|But|Such|Said|No)\s+)+/u;
// “the Union’s Harbor Services Act”
const possessor = /^(?:\p{Lu}[\p{L}.-]*\s+)*\p{Lu}[\p{L}.-]*(?:[’']s|s[’'])\s+(?=\p{Lu})/u;
const complement = /\s+of\s+(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3}/uy;
const amendment = /\s*\(Amendment\)\s+Act/uy;
const year = /,?\s+(?:of\s+)?(?:1[6-9]|20)\d\d(?![\d/])|\s+(?:No\.?\s*)?\d{1,3}\s+of\s+(?:1[6-9]|20)\d\d(?!\d)/uy;

/**
 * Finds acts by their capitalized titles: “Registration Act, 1908”. Without a year a title is a pointer only behind an
 * acronym (“RTI Act”), or in a text that cites provisions (`legal`): news speak of acts as they do of events.
 */
export function findTitledActs(
  text: string,
  { titles }: ReferenceGrammar,
  table: InstrumentTable,
  legal: boolean,
): RawReference[] {
  const found: RawReference[] = [];
  if (!titles) {
    return found;
  }
  titles.lastIndex = 0;
  for (let match = titles.exec(text); match; match = titles.exec(text)) {
    if (!/^\p{Lu}/u.test(match[0])) {
      continue;
    }
    const act = readTitle(text, match.index, titles.lastIndex, found.at(-1)?.end ?? 0, table, legal);
    if (act) {
      found.push(act);
      titles.lastIndex = act.end;
    }
  }
  return found;
}

function readTitle(
  text: string,
  noun: number,
  nounEnd: number,
  after: number,
  table: InstrumentTable,
  legal: boolean,
): RawReference | undefined {
  const left = text.slice(Math.max(after, noun - window), noun);
  const words = before.exec(left)?.[0].replace(opening, '').replace(possessor, '') ?? '';
  const start = noun - words.length;
  const bareEnd = words === '' ? (stickyEnd(complement, text, nounEnd) ?? nounEnd) : nounEnd;
  const nameEnd = stickyEnd(amendment, text, bareEnd) ?? bareEnd;
  const end = stickyEnd(year, text, nameEnd);
  const acronym = /\p{Lu}{2}[\p{L}/]*\s+$/u.test(words);
  const named = words !== '' || nameEnd > nounEnd;
  if (!named || (end === undefined && !acronym && !legal)) {
    return undefined;
  }
  const ids = matchName(table.names, text, start)?.ids ?? [];
  const to = end ?? nameEnd;
  return { start, end: to, paths: [], naming: { start, end: to, kind: ids.length > 0 ? 'name' : 'generic', ids } };
}

function stickyEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
