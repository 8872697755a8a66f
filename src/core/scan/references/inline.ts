import { isLetter, isSpace, isWord, skipSpaces } from '../../text/characters';
import { addressStep } from '../../treaty/eId';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import type { Chain, Path } from './chainState';
import { readChain, readOn } from './chain';
import { beginnings, mayBegin } from './beginnings';
import { readUnit, skipToNumber } from './unit';
import type { ReferenceGrammar } from './grammar';
import type { Naming } from './instrument';
import { readNaming } from './instrument';
import { readNamingBefore } from './namingBefore';
import { readNumberWordsBefore } from '../../treaty/structure/numberWords';
import { withFinerBefore } from './finerBefore';

/** A reference as the text has it; of which instrument is decided later, when the whole text has been read. */
export interface RawReference {
  readonly start: number;
  readonly end: number;
  /** Where it points inside the instrument; empty where it is the whole act. */
  readonly paths: readonly Path[];
  readonly naming: Naming | undefined;
  /** Its article is that of the reference before: “Article 7(2) binds both. [Paragraph 3] adds a deadline.” */
  readonly goesOn?: true;
  /** The act's own number, where it is the whole act. */
  readonly number?: string;
}

/** What else is found in a text of a certain kind. */
export interface InlineOptions {
  /** In news: paragraphs of the article that was named right before. In a treaty they are of the article around them. */
  readonly goesOn?: boolean;
  /** In a treaty: the addresses of its own annexes and protocols, `att_1`, which need no name. */
  readonly attachments?: ReadonlySet<string>;
}

/** Finds references whose unit stands before its number, in the order of the text. */
export function findInline(
  text: string,
  grammar: ReferenceGrammar,
  table: InstrumentTable,
  headings: ReadonlySet<number>,
  { goesOn = false, attachments }: InlineOptions = {},
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
      const known = found.length;
      readAt(text, at, found, grammar, table);
      if (goesOn && found.length === known) {
        readParagraph(text, at, found, grammar);
      }
      if (attachments && attachments.size > 0 && found.length === known) {
        readAttachment(text, at, found, grammar, attachments);
      }
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

// “Its rules are laid down in [Annex I].”
function readAttachment(
  text: string,
  at: number,
  found: RawReference[],
  grammar: ReferenceGrammar,
  attachments: ReadonlySet<string>,
): void {
  const chain = readChain(text, at, grammar);
  const [first] = chain?.paths[0] ?? [];
  const isAttachment = first?.unit === 'annex' || first?.unit === 'protocol';
  if (chain && isAttachment && attachments.has(addressStep('annex', first.number))) {
    found.push({ start: chain.start, end: chain.end, paths: chain.paths, naming: undefined });
  }
}

const farthestArticle = 300;

const shortestUnit = 5;

// Paragraphs of judgments and reports go on to hundreds.
const highestParagraph = 12;

// “Article 7(2) binds both. [Paragraph 3] adds a deadline”; where what stands between is no end of a paragraph.
function readParagraph(text: string, at: number, found: RawReference[], grammar: ReferenceGrammar): void {
  const before = found.at(-1);
  const [article] = before?.paths.at(-1) ?? [];
  const chain = article && before && at - before.end <= farthestArticle ? readChain(text, at, grammar) : undefined;
  const [first] = chain?.paths[0] ?? [];
  const isHead = article?.unit === 'article' || article?.unit === 'section';
  const open = first?.unit === 'paragraph' && chain !== undefined && !isPart(text, chain.end, grammar);
  if (!chain || !isHead || !open || text.slice(before?.end, at).includes('\n')) {
    return;
  }
  const word = /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + 30))?.[0] ?? '';
  if (word.length >= shortestUnit && Number.parseInt(first.number, 10) <= highestParagraph) {
    const paths = chain.paths.map((path) => [article, ...path]);
    found.push({ start: chain.start, end: chain.end, paths, naming: undefined, goesOn: true });
  }
}

// “paragraph 2 of Article 5”, «пункт 2 части 1 статьи 5»: what follows says of what.
function isPart(text: string, end: number, grammar: ReferenceGrammar): boolean {
  const next = skipSpaces(text, end);
  grammar.of.lastIndex = next;
  return (
    (grammar.ofWords.size > 0 && grammar.of.test(text)) ||
    readUnit(text, next, grammar.unit, grammar) !== undefined ||
    readUnit(text, next, grammar.head, grammar) !== undefined
  );
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
