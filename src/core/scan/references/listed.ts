import { skipSpaces } from '../../text/characters';
import { beginnings, mayBegin } from './beginnings';
import type { ReadNumber } from './number';
import { readLooseLetter, readBracketed, readFineNumber, readNumber } from './number';
import type { ReferenceGrammar } from './grammar';
import type { ChainState } from './chainState';
import { after, append, closePart, current, place } from './chainState';
import { numbersBetween } from './range';
import { isPartOfNext, readNamed, readUnit, skipToNumber } from './unit';

/** „f.“ names the next one too, „ff.“ leaves the end open. */
export function readFollowing(state: ChainState): boolean {
  const { text, end, grammar } = state;
  if (!mayBegin(text, end, beginnings.following, grammar) && !mayBegin(text, end + 1, beginnings.following, grammar)) {
    return false;
  }
  grammar.following.lastIndex = end;
  const match = grammar.following.exec(text);
  if (!match) {
    return false;
  }
  const path = current(state);
  const last = path.at(-1);
  state.end = grammar.following.lastIndex;
  if (last && /^\s?f\.?$/u.test(match[0]) && /^\d+$/u.test(last.number)) {
    state.paths.push([...path.slice(0, -1), { ...last, number: String(Number(last.number) + 1) }]);
  }
  return true;
}

/** “Articles 3 to 5”, „Buchstaben a–c“. */
export function readRange(state: ChainState): boolean {
  const { text, grammar } = state;
  if (!mayBegin(text, skipSpaces(text, state.end, text.length), beginnings.range, grammar)) {
    return false;
  }
  const path = current(state);
  const from = path.at(-1);
  grammar.to.lastIndex = state.end;
  if (!from || !grammar.to.test(text)) {
    return false;
  }
  const again = readUnit(text, grammar.to.lastIndex, grammar.head, grammar);
  const at = again ? skipToNumber(text, again.end) : grammar.to.lastIndex;
  const to = path.length === 1 ? readNumber(text, at, grammar) : readFineNumber(text, at, grammar);
  const between = to && numbersBetween(from.number, to.number);
  if (!between) {
    return false;
  }
  for (const number of between) {
    append(state, [...path.slice(0, -1), { unit: from.unit, number }], to.end);
  }
  return true;
}

/** “and 7”, „, § 92“, „i. V. m. § 3“. */
export function readListed(state: ChainState): boolean {
  const { text, grammar } = state;
  if (!mayBegin(text, skipSpaces(text, state.end, text.length), beginnings.list | beginnings.conjunction, grammar)) {
    return false;
  }
  const conjunction = after(grammar.conjunction, text, state.end);
  const listed = conjunction ?? after(grammar.and, text, state.end);
  if (listed === undefined || isNextItem(text, state.end, listed)) {
    return false;
  }
  const at = conjunction === undefined ? listed : (after(grammar.of, text, listed) ?? listed);
  return (
    readAgain(state, at, conjunction !== undefined) ||
    (conjunction === undefined && (readBare(state, at) || readBracketAgain(state, at)))
  );
}

// “… Article 3; and⏎(d) …”, „… Absatz 3 und⏎8. …“: the number of the next line is its own. So is “(a); (b) …”.
function isNextItem(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return (
    (/\n\s*$/u.test(between) && /^\(?[a-z\d]{1,3}[.)]/u.test(text.slice(to, to + 5))) ||
    (between.includes(';') && text[to] === '(')
  );
}

// „…, § 92“, „… und Absatz 4“.
function readAgain(state: ChainState, at: number, tied: boolean): boolean {
  const { text, grammar } = state;
  const named = state.insideOut ? undefined : readNamed(text, at, grammar);
  // “Article 3.2(1) and paragraphs 2 to 6”: paragraphs in brackets are of the article, those in words of another.
  if (!named || (isBracketed(state) && named.step.unit === current(state).at(-1)?.unit)) {
    return false;
  }
  // “Rule 10 and Annex II”: an annex is no part of a rule; but „§ 1 i. V. m. Anlage A Nr. 12“.
  const attached = !tied && (named.word.unit === 'annex' || named.word.unit === 'protocol');
  if (isPartOfNext(text, named, grammar) || (attached && (state.head === 'article' || state.head === 'section'))) {
    return false;
  }
  state.last = named.word;
  if (named.word.unit === state.head || named.word.unit === 'article' || named.word.unit === 'section') {
    closePart(state);
    state.parts.push({ start: at, end: at, firstPath: state.paths.length });
    state.headPlural = named.word.plural;
    state.headEither = named.word.either;
    return append(state, [named.step], named.end);
  }
  return append(state, place(current(state), named.step), named.end);
}

// „§§ 3, 5“, „Absätze 1 und 2“. A bare number belongs to the unit that announced several numbers; where none did, a
// number before a capitalized noun is a count: „Artikel 5, 12 Staaten“.
function readBare(state: ChainState, at: number): boolean {
  const { text, grammar } = state;
  const path = current(state);
  const deep = path.length > 1;
  const number = deep ? readFineNumber(text, at, grammar) : readNumber(text, at, grammar);
  const last = path.at(-1);
  if (!number || !last || number.kind === 'word') {
    return false;
  }
  const fine = state.last;
  const head = path[0];
  const toHead = !deep || isOfHead(state, number);
  const announced = toHead ? state.headPlural : fine?.plural === true || state.headPlural;
  if (number.kind === 'letter' && (toHead || last.unit !== 'letter' || !announced)) {
    return false;
  }
  if (!announced && ((toHead ? !state.headEither : fine?.either === false) || isCount(text, number.end, grammar))) {
    return false;
  }
  if (toHead && head) {
    const loose = grammar.looseSuffixes && number.kind === 'digits' ? readLooseLetter(text, number.end) : undefined;
    const joined = number.number + (loose?.number ?? '');
    return append(state, [{ unit: head.unit, number: joined }], loose?.end ?? number.end);
  }
  return append(state, [...path.slice(0, -1), { unit: last.unit, number: number.number }], number.end);
}

// The number of an article behind a finer one: “Articles 9(2) and 14”, „Artikel 6 Absätze 1–3, 7 Absatz 3“, „Artikel 20
// Abs. 4, 33“.
function isOfHead(state: ChainState, number: ReadNumber): boolean {
  const { text, grammar, headPlural, headEither, last } = state;
  const path = current(state);
  if (!isAfter(number.number, path[0]?.number)) {
    return false;
  }
  const many = headPlural || (headEither && state.paths.some(([first]) => first?.number !== path[0]?.number));
  if (isBracketed(state)) {
    return many || headEither;
  }
  const next = readUnit(text, skipToNumber(text, number.end), grammar.unit, grammar)?.word.unit;
  return (
    (many && (last?.plural !== true || last.unit === path[0]?.unit || next === path[1]?.unit)) ||
    (headEither && Number.parseInt(number.number, 10) > mostParagraphs)
  );
}

const mostParagraphs = 20;

// Whether what was read last stood in brackets: “(2)”, not “a)”.
function isBracketed({ text, end }: ChainState): boolean {
  return text[end - 1] === ')' && /\(\s?[\da-z]{1,4}\s?\)$/u.test(text.slice(Math.max(0, end - 8), end));
}

function isAfter(number: string, other: string | undefined): boolean {
  return Number.parseInt(number, 10) > Number.parseInt(other ?? '', 10);
}

// „Artikel 5, 12 Staaten“, „Artikel 5 und 12 weitere Staaten“; not „Artikel 8 und 85 Ziffer 5 der Verfassung“.
function isCount(text: string, at: number, grammar: ReferenceGrammar): boolean {
  const next = skipToNumber(text, at);
  if (next > at && (after(grammar.unit, text, next) ?? after(grammar.of, text, next)) !== undefined) {
    return false;
  }
  if (!grammar.capitalNouns) {
    return isCountOfSmallNouns(text, at, next, grammar);
  }
  return (
    /^\s+\p{Lu}\p{Ll}+(?![\p{L}]*\p{Lu})/u.test(text.slice(at, at + 40)) ||
    /^\.?\s+\p{Ll}+e[nr]?\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 60))
  );
}

// “Section 5, 12 people”, “Article 5, 2010” (a year), but “Section 5, 12 and 14 IPC”.
function isCountOfSmallNouns(text: string, end: number, next: number, grammar: ReferenceGrammar): boolean {
  const isYear = /(?<!\d)(?:19|20)\d\d$/u.test(text.slice(Math.max(0, end - 5), end));
  const goesOn = after(grammar.and, text, end) !== undefined || next === end;
  return isYear || (!goesOn && /\p{Ll}/u.test(text.charAt(next)));
}

function readBracketAgain(state: ChainState, at: number): boolean {
  const path = current(state);
  const last = path.at(-1);
  const bracket = path.length > 1 ? readBracketed(state.text, at) : undefined;
  if (!bracket || !last) {
    return false;
  }
  return append(state, [...path.slice(0, -1), { unit: last.unit, number: bracket.number }], bracket.end);
}
