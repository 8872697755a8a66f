import { isDigit, isSpace, isWord } from '../../text/characters';
import type { Chain, Path } from './chainState';
import { readOn } from './chain';
import { beginnings, mayBegin } from './beginnings';
import { readUnit } from './unit';
import type { ReferenceGrammar } from './grammar';
import { readBracketed, readFineNumber } from './number';
import type { RawReference } from './inline';

const beforeWindow = 120;

/** „Absatz 2 des Artikels 5“, «п. «а» ч. 2 ст. 105», “paragraph 1 (c) of Article 86”. */
export function withFinerBefore(
  text: string,
  raw: RawReference,
  from: number,
  grammar: ReferenceGrammar,
): RawReference {
  const low = Math.max(from, raw.start - beforeWindow);
  const match =
    raw.start - low > 3 && mayEndFiner(text, low, raw.start, grammar)
      ? grammar.before.exec(text.slice(low, raw.start))
      : null;
  if (!match) {
    return raw;
  }
  const finer = readFiner(match[0], grammar);
  const [first, ...others] = raw.paths;
  if (!first || !finer) {
    return raw;
  }
  const paths = finer.paths.map((path) => [...first, ...[...path].sort((a, b) => rankOf(a) - rankOf(b))]);
  return { ...raw, start: raw.start - match[0].length + finer.start, paths: [...paths, ...others] };
}

// „Absatz zwei (iii)“
const wordsOfFiner = 3;

const mostWords = 6;

// Whether a number, a letter or a unit is among the last words, those like “of the” apart. The pattern that reads them
// costs more than all the rest of a reference, and most have nothing before them: “the Parties referred to in Article 5”.
function mayEndFiner(text: string, low: number, from: number, grammar: ReferenceGrammar): boolean {
  let end = from;
  let own = 0;
  for (let count = 0; count < mostWords && own < wordsOfFiner && end > low; count++) {
    while (end > low && isSpace(text.charCodeAt(end - 1))) {
      end--;
    }
    let start = end;
    while (start > low && !isSpace(text.charCodeAt(start - 1))) {
      start--;
      const begins = isWord(text.charCodeAt(start)) && (start === low || !isWord(text.charCodeAt(start - 1)));
      if (begins && isFinerAt(text, start, from, grammar)) {
        return true;
      }
    }
    own += mayBegin(text, start, beginnings.of, grammar) && grammar.ofWords.has(text.slice(start, end)) ? 0 : 1;
    end = start;
  }
  return false;
}

function isFinerAt(text: string, at: number, end: number, grammar: ReferenceGrammar): boolean {
  const unit = text.charCodeAt(at);
  const isRoman = unit === 0x49 || unit === 0x56 || unit === 0x58;
  if (isRoman || isDigit(unit) || at + 1 === end || !isWord(text.charCodeAt(at + 1))) {
    return true;
  }
  grammar.unit.lastIndex = at;
  return mayBegin(text, at, beginnings.unit, grammar) && grammar.unit.test(text);
}

// „Absatz 1 Buchstabe a des Artikels 5“ and “lettera a) del comma 1” are the same place.
function rankOf({ unit }: Path[number]): number {
  const rank = ['paragraph', 'subparagraph', 'number', 'letter'].indexOf(unit);
  return rank < 0 ? 9 : rank;
}

/** The paths below the article and where their words begin; a list gives several. */
function readFiner(
  left: string,
  grammar: ReferenceGrammar,
): { readonly start: number; readonly paths: readonly Path[] } | undefined {
  let start: number | undefined;
  let inner: readonly Path[] = [[]];
  let at = 0;
  while (at < left.length) {
    const chain = readFinerAt(left, at, grammar);
    if (!chain) {
      at++;
      continue;
    }
    inner = chain.paths.flatMap((path) => inner.map((below) => [...path, ...below.map((step) => asPoint(path, step))]));
    start ??= at;
    at = chain.end;
  }
  return start === undefined ? undefined : { start, paths: inner };
}

// Two units of one name, «п. 3 ч. 2»: the inner one is a point.
function asPoint(path: Path, step: Path[number]): Path[number] {
  return path.some(({ unit }) => unit === step.unit) ? { unit: 'number', number: step.number } : step;
}

function readFinerAt(left: string, at: number, grammar: ReferenceGrammar): Chain | undefined {
  if (at > 0 && isWord(left.charCodeAt(at - 1)) && isWord(left.charCodeAt(at))) {
    return undefined;
  }
  const unit = readUnit(left, at, grammar.unit, grammar);
  if (unit) {
    const to = unit.end + (/^[\s]*/u.exec(left.slice(unit.end))?.[0].length ?? 0);
    const number = readFineNumber(left, to, grammar) ?? readBracketed(left, unit.end);
    return number && readOn(left, at, unit.word, number, grammar, true);
  }
  const early = readFineNumber(left, at, grammar);
  const late = early && readUnit(left, early.end + 1, grammar.unit, grammar);
  return late && readOn(left, at, late.word, { ...early, end: late.end }, grammar, true);
}
