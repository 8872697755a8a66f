import type { Reading } from '../../reading';
import { isWord } from '../../text/characters';
import { findNames } from '../../treaty/instruments/instrumentNames';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import type { ReferenceGrammar } from './grammar';
import { grammarOf } from './grammar';
import { readPhrase } from './name';
import { OwnNouns } from './ownNouns';

/**
 * Where a treaty names other instruments than itself, in the order of the text: by known names and abbreviations, and by
 * nouns that it does not call itself by („des Abkommens“ in a protocol to it, “the Customs Valuation Agreement”).
 */
export function findForeignInstruments(reading: Reading, table: InstrumentTable): readonly number[] {
  const { text, language } = reading;
  const grammar = grammarOf(language);
  const places = [
    ...findNames(table.names, text).map(({ start }) => start),
    ...findShort(text, table, grammar),
    ...findNouns(text, grammar, new OwnNouns(reading)),
  ];
  return places.sort((a, b) => a - b);
}

/** Whether one of the sorted places is between two offsets. */
export function isBetween(places: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) >= from) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return (places[low] ?? Infinity) < to;
}

// “GATT”, „StPO“: two capitals in a word that is known as a law's or shaped as one.
function findShort(text: string, { short }: InstrumentTable, grammar: ReferenceGrammar): number[] {
  const found: number[] = [];
  for (const { 0: written, index } of text.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*/gu)) {
    if (short.has(written) || grammar.shortActs.has(written) || grammar.actShape.test(written)) {
      found.push(index);
    }
  }
  return found;
}

const longestWord = 40;
const longestDeterminer = 30;

// “the Customs Agreement”, „des Auentaler Abkommens“: a capital in the sentence makes it one with a name.
const titleBefore = /(?<=[\p{Ll}\d,;(]\s)\p{Lu}[\p{L}-]*\p{Ll}\s+$/u;

function findNouns(text: string, grammar: ReferenceGrammar, own: OwnNouns): number[] {
  const found: number[] = [];
  const isOwn = new RegExp(`(?<![\\p{L}])${grammar.this.source}(?:\\p{Ll}+\\s+)?$`, 'iu');
  const { instrumentNoun } = grammar;
  instrumentNoun.lastIndex = 0;
  for (let match = instrumentNoun.exec(text); match; match = instrumentNoun.exec(text)) {
    const end = match.index + match[0].length;
    const start = wordStart(text, match.index);
    const isWhole = !isWord(text.charCodeAt(end)) && (start === match.index || grammar.compounds);
    // Laws and rules in general are no instrument: “in accordance with its laws”.
    if (!isWhole || !/^\p{Lu}/u.test(text.charAt(start))) {
      continue;
    }
    const noun = text.slice(start, end);
    const isSelf =
      isOwn.test(text.slice(Math.max(0, start - longestDeterminer), start)) ||
      (own.has(noun) &&
        readPhrase(text, start, grammar, true)?.bare !== false &&
        !titleBefore.test(text.slice(Math.max(0, start - longestDeterminer), start)));
    if (!isSelf) {
      found.push(start);
    }
  }
  return found;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - longestWord) && (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '-')) {
    start--;
  }
  return start;
}
