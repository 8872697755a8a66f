import { isDigit, isLetter, isSpace, isWord, skipSpaces } from '../../text/characters';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import type { Chain, Path } from './chainState';
import { readChain, readOn } from './chain';
import { beginnings, mayBegin } from './beginnings';
import { readUnit, skipToNumber } from './unit';
import type { ReferenceGrammar } from './grammar';
import type { Naming } from './instrument';
import { readNaming } from './instrument';
import { readNamingBefore } from './namingBefore';
import { readBracketed, readFineNumber } from './number';
import { readNumberWordsBefore } from '../../treaty/structure/numberWords';

/** A reference as the text has it; of which instrument is decided later, when the whole text has been read. */
export interface RawReference {
  readonly start: number;
  readonly end: number;
  /** Where it points inside the instrument; empty where it is the whole act. */
  readonly paths: readonly Path[];
  readonly naming: Naming | undefined;
  /** The act's own number, where it is the whole act. */
  readonly number?: string;
}

const beforeWindow = 120;

/** Finds references whose unit stands before its number, in the order of the text. */
export function findInline(
  text: string,
  grammar: ReferenceGrammar,
  table: InstrumentTable,
  headings: ReadonlySet<number>,
): RawReference[] {
  const found: RawReference[] = [];
  const { trigger, opening } = grammar;
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const at = match.index;
    trigger.lastIndex = at;
    if (!trigger.test(text)) {
      opening.lastIndex = at + 1;
      continue;
    }
    opening.lastIndex = trigger.lastIndex;
    if (isWordStart(text, at) && !headings.has(at)) {
      readAt(text, at, found, grammar, table);
      opening.lastIndex = Math.max(opening.lastIndex, found.at(-1)?.end ?? 0);
    }
  }
  return found;
}

// „Wikipedia-Artikel 5“ is none, „NATO-Artikel 5“ is one.
function isWordStart(text: string, at: number): boolean {
  if (at === 0 || !isLetter(text.charCodeAt(at))) {
    return true;
  }
  return text[at - 1] === '-'
    ? /\p{Lu}{2,}-$/u.test(text.slice(Math.max(0, at - 6), at))
    : !isWord(text.charCodeAt(at - 1));
}

function readAt(
  text: string,
  at: number,
  found: RawReference[],
  grammar: ReferenceGrammar,
  table: InstrumentTable,
): void {
  const from = found.at(-1)?.end ?? 0;
  const chain = readChain(text, at, grammar) ?? readOrdinalBefore(text, at, from, grammar);
  if (!chain || isFalseFriend(text, chain, grammar)) {
    return;
  }
  const naming = readNaming(text, chain.end, grammar, table);
  const before =
    naming && naming.kind !== 'anaphor' ? undefined : readNamingBefore(text, chain.start, from, table, grammar);
  const whole = before ?? naming;
  if (!isReference(text, chain, whole)) {
    return;
  }
  if (!whole) {
    addParts(text, chain, from, grammar, found);
    return;
  }
  const raw = {
    start: Math.min(chain.start, before?.start ?? chain.start),
    end: Math.max(chain.end, naming?.end ?? 0),
    paths: chain.paths,
    naming: whole,
  };
  found.push(before ? raw : withFinerBefore(text, raw, from, grammar));
}

// Without an instrument that holds it together, each part of a chain is a reference of its own.
function addParts(text: string, chain: Chain, from: number, grammar: ReferenceGrammar, found: RawReference[]): void {
  for (let index = 0; index < chain.parts.length; index++) {
    const part = chain.parts[index];
    if (part) {
      const paths =
        chain.parts.length === 1 ? chain.paths : chain.paths.slice(part.firstPath, chain.parts[index + 1]?.firstPath);
      const raw = { start: part.start, end: part.end, paths, naming: undefined };
      found.push(withFinerBefore(text, raw, index ? part.start : from, grammar));
    }
  }
}

// “der fünfte Artikel”, «57 статьей», “the Fourth Schedule”. “23 Artikeln” is a count; «57-й статьей» is none.
function readOrdinalBefore(text: string, at: number, from: number, grammar: ReferenceGrammar): Chain | undefined {
  const left = text.slice(Math.max(from, at - 40), at);
  const digits = /(?<![\p{L}\p{N}])(\d{1,3})(?<ending>-?\p{L}{1,3}|\.)?\s$/u.exec(left);
  const words = digits || !/\s$/u.test(left) ? undefined : readNumberWordsBefore(grammar.numbers, left);
  const unit = digits || words ? readUnit(text, at, grammar.head, grammar) : undefined;
  const start = digits?.index ?? words?.start ?? 0;
  // «57 статьей» is an ordinal by its case; „57 Artikel“ and «57 статьи» are counts.
  if (digits && digits.groups?.['ending'] === undefined && !(grammar.bareSlavic && unit?.word.either === false)) {
    return undefined;
  }
  if (!unit || unit.word.plural || grammar.cardinals.has(left.slice(start).trim().toLowerCase())) {
    return undefined;
  }
  const number = digits?.[1] ?? String(words?.value ?? '');
  const from0 = at - left.length + start;
  return readOn(text, from0, unit.word, { end: unit.end, number, kind: 'word' }, grammar);
}

function isFalseFriend(text: string, chain: Chain, grammar: ReferenceGrammar): boolean {
  const { end } = chain;
  if (!isSpace(text.charCodeAt(end)) && text[end] !== '-') {
    return false;
  }
  const word = skipToNumber(text, end);
  grammar.notBefore.lastIndex = end;
  return (word === end + 4 || mayBegin(text, word, beginnings.notBefore, grammar)) && grammar.notBefore.test(text);
}

const higher = new Set(['book', 'part', 'title', 'chapter', 'annex', 'protocol', 'recital']);
const low = new Set(['paragraph', 'number']);

function isReference(text: string, chain: Chain, naming: Naming | undefined): boolean {
  const [first] = chain.paths[0] ?? [];
  if (!first || (chain.weak && !naming)) {
    return false;
  }
  const explicit = naming !== undefined && naming.kind !== 'anaphor';
  const deep = (chain.paths[0]?.length ?? 0) > 1;
  if (low.has(first.unit) || (higher.has(first.unit) && !explicit)) {
    return isPartReference(text, chain, naming, first.unit);
  }
  if (!explicit && !deep && /^(?:19|20)\d\d$/u.test(first.number)) {
    return false;
  }
  // “Article 1 of 3”, “Artikel 1/10”
  if (explicit || !'vodиz'.includes(text.charAt(skipSpaces(text, chain.end)))) {
    return true;
  }
  outOf.lastIndex = chain.end;
  return !outOf.test(text);
}

const outOf = /\s{0,12}(?:von|of|de|из|z|van)\s+\d/uy;

// „Punkt 3 des Abkommens“, “Order VII Rule 11”, “sub-section (3)”; not „Nr. 5 der CDU“, “Part 2”.
function isPartReference(text: string, chain: Chain, naming: Naming | undefined, unit: string): boolean {
  const written = text.slice(chain.start, chain.end);
  const long = /^(?:\d+\P{L}*)?[\p{L}-]{4,}/u.test(written);
  switch (naming?.kind) {
    case undefined:
      return (
        chain.paths[0]?.[1]?.unit === 'section' || (long && unit === 'paragraph' && /^[\p{L}-]+\s\(/u.test(written))
      );
    case 'anaphor':
      return long || (chain.paths[0]?.length ?? 0) > 1;
    case 'abbreviation':
      return (
        naming.ids.length > 0 ||
        /(?:[GVBO]|RL|TV|Dv)(?:\s|$)/u.test(text.slice(naming.start, naming.end)) ||
        naming.start === chain.end + 1
      );
    case 'name':
    case 'generic':
    case 'this':
      return true;
  }
}

// „Absatz 2 des Artikels 5“, «п. «а» ч. 2 ст. 105», “paragraph 1 (c) of Article 86”.
function withFinerBefore(text: string, raw: RawReference, from: number, grammar: ReferenceGrammar): RawReference {
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
