import type { Reading } from '../../reading';
import type { Span } from '../../model';
import { isDigit, isSpace, isUpper, isWord } from '../../text/characters';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import { findCitedShort } from './actShort';
import { findTitledActs } from './actTitles';
import type { ReferenceGrammar } from './grammar';
import type { RawReference } from './inline';
import { readActPhrase } from './name';
import { readActNumber, readTail } from './tail';

const window = 200;
const mostNouns = 4;

/**
 * Finds citations of whole acts that are formal enough to be pointers, in the order of the text: by number (“Regulation
 * (EU) 2016/679”, «закон № 53-ФЗ»), by date („Gesetz zur … vom 4. Mai 2010“), by abbreviation („SGB II“), by a title in
 * marks («закон «О портах»») or by title and year (“Registration Act, 1908”). `taken` are the references to provisions, which hold the names of their acts already.
 */
export function findActs(
  { text }: Reading,
  grammar: ReferenceGrammar,
  table: InstrumentTable,
  taken: readonly Span[],
): RawReference[] {
  const found = [
    ...findNumbered(text, grammar, table),
    ...findCitedShort(text, grammar, table),
    ...findTitledActs(text, grammar, table, taken.length > 0),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutOverlaps(found, taken);
}

function withoutOverlaps(found: readonly RawReference[], taken: readonly Span[]): RawReference[] {
  const kept: RawReference[] = [];
  let next = 0;
  for (const act of found) {
    while ((taken[next]?.end ?? Infinity) <= act.start) {
      next++;
    }
    const free = (taken[next]?.start ?? Infinity) >= act.end;
    if (free && act.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(act);
    }
  }
  return kept;
}

function findNumbered(text: string, grammar: ReferenceGrammar, table: InstrumentTable): RawReference[] {
  const found: RawReference[] = [];
  const { actAnchor } = grammar;
  if (!actAnchor) {
    return found;
  }
  let resume = 0;
  actAnchor.lastIndex = 0;
  for (let match = actAnchor.exec(text); match; match = actAnchor.exec(text)) {
    const { start, end } = anchorOf(match);
    if (start < resume) {
      continue;
    }
    const act = isWord(text.charCodeAt(start - 1))
      ? undefined
      : readAround(text, start, found.at(-1)?.end ?? 0, grammar, table);
    resume = end;
    if (act) {
      found.push(act);
      resume = Math.max(resume, act.end);
      actAnchor.lastIndex = Math.max(actAnchor.lastIndex, act.end);
    }
  }
  return found;
}

// „vom 4“ and “№ 4” are found at the digit, “2016/679” at the slash, «О портах» at the mark.
function anchorOf({ index, 0: written, groups }: RegExpExecArray): Span {
  const { words, first, second } = groups ?? {};
  return words === undefined
    ? { start: index - (first?.length ?? 0), end: index + written.length + (second?.length ?? 0) }
    : { start: index - words.length, end: index };
}

/** The act whose number or date begins at `anchor`: its noun stands there or before. */
function readAround(
  text: string,
  anchor: number,
  after: number,
  grammar: ReferenceGrammar,
  table: InstrumentTable,
): RawReference | undefined {
  const from = Math.max(after, anchor - window);
  const nouns = nounsIn(text, lastBlankLine(text, from, anchor), anchor, grammar);
  for (const noun of nouns.slice(-mostNouns)) {
    const act = readActAt(text, noun, grammar);
    if (act && act.end > anchor) {
      const ids = act.number === undefined ? [] : (table.numbers.get(act.number) ?? []);
      const start = startBefore(text, noun.start, from, grammar);
      const naming = { start, end: act.end, kind: ids.length > 0 ? ('name' as const) : ('generic' as const), ids };
      return { start, end: act.end, paths: [], naming, ...(act.number === undefined ? {} : { number: act.number }) };
    }
  }
  return undefined;
}

interface FormalAct {
  readonly end: number;
  readonly number?: string;
}

function readActAt(text: string, noun: Span, grammar: ReferenceGrammar): FormalAct | undefined {
  grammar.numbered.lastIndex = noun.start;
  const plain = grammar.numbered.test(text) && text[noun.end] === ' ' ? readActNumber(text, noun.end + 1) : undefined;
  if (plain) {
    return { end: readTail(text, plain.end, grammar).end, number: plain.number };
  }
  const phrase = readActPhrase(text, noun.end, grammar);
  if (phrase.number !== undefined || phrase.published || phrase.titled) {
    return phrase;
  }
  grammar.byDate.lastIndex = noun.start;
  return phrase.dated && grammar.byDate.test(text) ? phrase : undefined;
}

// A blank line parts noun and number.
function lastBlankLine(text: string, from: number, to: number): number {
  let isLineEmpty = false;
  for (let at = to - 1; at >= from; at--) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed && isLineEmpty) {
      return at;
    }
    isLineEmpty = unit === lineFeed || (isLineEmpty && isSpace(unit));
  }
  return from;
}

const lineFeed = 10;

function nounsIn(text: string, from: number, to: number, { actNoun, capitalNouns }: ReferenceGrammar): Span[] {
  const found: Span[] = [];
  for (let at = from; at <= to; at++) {
    const unit = text.charCodeAt(at);
    if (!isWord(unit) || isWord(text.charCodeAt(at - 1)) || (capitalNouns && !isUpper(unit) && !isDigit(unit))) {
      continue;
    }
    actNoun.lastIndex = at;
    if (actNoun.test(text)) {
      const end = actNoun.lastIndex;
      if (!isWord(text.charCodeAt(end))) {
        found.push({ start: at, end });
      }
      at = end - 1;
    }
  }
  return found;
}

// „Zweites Gesetz“, «Федеральный закон»
function startBefore(text: string, at: number, from: number, { actBefore }: ReferenceGrammar): number {
  const match = actBefore.exec(text.slice(Math.max(from, at - 50), at));
  return at - (match?.[0].length ?? 0);
}
