import { isLetter, isSpace, isWord } from '../../text/characters';
import { matchNameBefore } from '../../treaty/instruments/instrumentNames';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import type { ReferenceGrammar } from './grammar';
import type { Naming } from './instrument';

const longestGap = 48;

/** “UN-Charta, Art. 51”, “the UN Charter’s Article 51”, “NATO-Artikel 5”, “the UN Charter, in particular Article 2”. */
export function readNamingBefore(
  text: string,
  start: number,
  from: number,
  table: InstrumentTable,
  grammar?: ReferenceGrammar,
): Naming | undefined {
  const low = Math.max(from, start - longestGap);
  const gap =
    grammar && isSingledOut(text, low, start, grammar) ? grammar.singledOut.exec(text.slice(low, start)) : null;
  const end = gap ? start - gap[0].length : gapStart(text, low, start);
  if (end <= from || !isWord(text.charCodeAt(end - 1))) {
    return undefined;
  }
  const name = matchNameBefore(table.names, text, end);
  if (name && name.start >= from) {
    return { start: name.start, end: name.end, kind: 'name', ids: name.ids };
  }
  const short = /[\p{Lu}][\p{L}\d]*$/u.exec(text.slice(Math.max(from, end - 12), end))?.[0];
  const ids = short === undefined ? undefined : table.short.get(short);
  return ids && short ? { start: end - short.length, end, kind: 'abbreviation', ids } : undefined;
}

/** Where that begins which may stand between a name and the provision at `end`: “’s ”, “, ”, “” (”, “的”. */
function gapStart(text: string, low: number, end: number): number {
  let at = spacesBefore(text, low, end);
  at = at > low && '的之の의'.includes(text.charAt(at - 1)) ? at - 1 : at;
  const joint = spacesBefore(text, low, at);
  if (joint > low && ',:('.includes(text.charAt(joint - 1))) {
    at = joint - 1;
  } else if (at > low && text[at - 1] === '-') {
    at--;
  }
  while (at > low && (isSpace(text.charCodeAt(at - 1)) || '»”“"》」)'.includes(text.charAt(at - 1)))) {
    at--;
  }
  return at > low + 1 && text[at - 1] === 's' && "’'".includes(text.charAt(at - 2)) ? at - 2 : at;
}

function spacesBefore(text: string, low: number, end: number): number {
  let at = end;
  while (at > low && isSpace(text.charCodeAt(at - 1))) {
    at--;
  }
  return at;
}

// The long pattern only behind one of its words, and one more: nearly all references stand behind others.
function isSingledOut(text: string, low: number, start: number, { singlingWords }: ReferenceGrammar): boolean {
  let at = singlingWords.size > 0 ? start : low;
  for (let count = 0; count < 2; count++) {
    while (at > low && !isLetter(text.charCodeAt(at - 1))) {
      at--;
    }
    const end = at;
    while (at > low && isLetter(text.charCodeAt(at - 1))) {
      at--;
    }
    if (at < end && singlingWords.has(text.slice(at, end).toLowerCase())) {
      return true;
    }
  }
  return false;
}
