import { isSpace } from '../../text/characters';
import { beginnings, mayBegin } from './beginnings';
import type { ReferenceGrammar, UnitWord } from './grammar';
import type { Step } from './chainState';
import type { ReadNumber } from './number';
import { readDigits, readFineNumber, readNumber, readWord } from './number';

/** The unit word at `at`, read by one of the grammar's patterns. */
export function readUnit(
  text: string,
  at: number,
  pattern: RegExp,
  grammar: ReferenceGrammar,
): { readonly word: UnitWord; readonly end: number } | undefined {
  if (!mayBegin(text, at, beginnings.unit, grammar)) {
    return undefined;
  }
  pattern.lastIndex = at;
  if (!pattern.test(text)) {
    return undefined;
  }
  const end = pattern.lastIndex;
  const written = text.slice(at, end);
  const word = grammar.units.get(written) ?? wordOf(written, grammar);
  return word && { word, end };
}

function wordOf(written: string, grammar: ReferenceGrammar): UnitWord | undefined {
  const key = written.replace(/\s+/gu, ' ');
  return grammar.units.get(key) ?? grammar.units.get(key.toLowerCase()) ?? byStem(grammar, key.toLowerCase());
}

function byStem(grammar: ReferenceGrammar, key: string): UnitWord | undefined {
  for (let length = key.length; length > 2 && length >= key.length - 4; length--) {
    const word = grammar.units.get(`${key.slice(0, length)}*`);
    if (word) {
      return word;
    }
  }
  return undefined;
}

/** The offset behind the space or hyphen between a unit and its number. */
export function skipToNumber(text: string, at: number): number {
  let to = at;
  while (to < at + 4 && (isSpace(text.charCodeAt(to)) || text[to] === '-')) {
    to++;
  }
  return to;
}

/** A unit with its number. */
export interface Named {
  readonly word: UnitWord;
  readonly step: Step;
  readonly end: number;
}

/** Reads “Absatz 2”, “zweiter Absatz”, “2. Halbsatz”. */
export function readNamed(text: string, at: number, grammar: ReferenceGrammar): Named | undefined {
  const unit = readUnit(text, at, grammar.unit, grammar);
  // “and Article I” is the first article, not one with a letter.
  const read = unit?.word.unit === 'article' ? readNumber : readFineNumber;
  const number = unit && read(text, skipToNumber(text, unit.end), grammar);
  if (number) {
    return { word: unit.word, step: { unit: unit.word.unit, number: number.number }, end: number.end };
  }
  const early = readEarlyNumber(text, at, grammar);
  const late = early && readUnit(text, skipToNumber(text, early.end), grammar.unit, grammar);
  return late && { word: late.word, step: { unit: late.word.unit, number: early.number }, end: late.end };
}

/** «…, частью 2 статьи 105»: where a genitive ties them, a finer unit right before an article is a part of that one. */
export function isPartOfNext(text: string, { word, end }: Named, grammar: ReferenceGrammar): boolean {
  if (!grammar.bareSlavic || word.unit === 'article' || !isSpace(text.charCodeAt(end))) {
    return false;
  }
  const next = readUnit(text, skipToNumber(text, end), grammar.unit, grammar);
  return next?.word.unit === 'article';
}

function readEarlyNumber(text: string, at: number, grammar: ReferenceGrammar): ReadNumber | undefined {
  const number = readDigits(text, at);
  if (!number) {
    return readWord(text, at, grammar);
  }
  // „§§ 114, 121 Abs. 1“: only an ordinal stands before its unit.
  return text[number.end] === '.' ? { ...number, end: number.end + 1 } : undefined;
}
