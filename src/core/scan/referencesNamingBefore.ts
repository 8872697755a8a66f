import { isLetter, isWord } from '../text/characters';
import { matchNameBefore } from '../treaty/instrumentNames';
import type { InstrumentTable } from '../treaty/instruments';
import type { ReferenceGrammar } from './referencesGrammar';
import type { Naming } from './referencesInstrument';

const longestGap = 48;

const between = /(?:’s|'s)?[\s»”“"》」)]*(?:[,:(]\s*|-)?(?:的|之|の|의)?\s*$/u;

/** “UN-Charta, Art. 51”, “the UN Charter’s Article 51”, “NATO-Artikel 5”, “the UN Charter, in particular Article 2”. */
export function readNamingBefore(
  text: string,
  start: number,
  from: number,
  table: InstrumentTable,
  grammar?: ReferenceGrammar,
): Naming | undefined {
  const left = text.slice(Math.max(from, start - longestGap), start);
  const gap = (grammar && isSingledOut(left, grammar) ? grammar.singledOut.exec(left) : null) ?? between.exec(left);
  const end = start - (gap?.[0].length ?? 0);
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

// The long pattern only behind one of its words, and one more: nearly all references stand behind others.
function isSingledOut(left: string, { singlingWords }: ReferenceGrammar): boolean {
  let at = left.length;
  for (let count = 0; count < 2; count++) {
    while (at > 0 && !isLetter(left.charCodeAt(at - 1))) {
      at--;
    }
    const end = at;
    while (at > 0 && isLetter(left.charCodeAt(at - 1))) {
      at--;
    }
    if (singlingWords.has(left.slice(at, end).toLowerCase())) {
      return true;
    }
  }
  return false;
}
