import type { UnitName } from '../languages/schema/provisions';
import type { Span } from '../model';
import { isRoman, romanToArabic } from '../treaty/eId';
import type { ReferenceGrammar, UnitWord } from './referencesGrammar';
import type { ReadNumber } from './referencesNumber';
import { readNamed, readUnit, skipToNumber } from './referencesUnit';
import { numbersBetween } from './referencesRange';
import { readBracketed, readFineNumber, readLooseLetter, readNumber } from './referencesNumber';

/** One step down: paragraph 2. */
export interface Step {
  readonly unit: UnitName;
  readonly number: string;
}

/** The way from the instrument to one provision. */
export type Path = readonly Step[];

/** Units and numbers as they stand in the text, before anybody asks of which instrument. */
export interface Chain extends Span {
  readonly paths: readonly Path[];
  /** Where each unit word at the head begins a part of its own: chains without an instrument fall apart there. */
  readonly parts: readonly ChainPart[];
  readonly weak: boolean;
}

/** A part of a chain, with the index of its first path. */
export interface ChainPart extends Span {
  readonly firstPath: number;
}

interface State {
  readonly text: string;
  readonly grammar: ReferenceGrammar;
  readonly paths: Path[];
  readonly head: UnitName;
  readonly parts: ChainPart[];
  /** Finer units stand before coarser ones: “пп. «а» п. 1”. */
  readonly insideOut: boolean;
  headPlural: boolean;
  headEither: boolean;
  last: UnitWord | undefined;
  end: number;
}

/** Reads a chain whose first unit word starts at `at`; `undefined` where no number follows it. */
export function readChain(text: string, at: number, grammar: ReferenceGrammar): Chain | undefined {
  const found = readUnit(text, at, grammar.head, grammar);
  if (!found) {
    return undefined;
  }
  const behind = skipToNumber(text, found.end);
  const number =
    readNumber(text, behind, grammar) ?? (found.word.unit === 'paragraph' ? readBracketed(text, found.end) : undefined);
  return number && !isLooseWord(number, found) ? readOn(text, at, found.word, number, grammar) : undefined;
}

/** Reads what follows a unit and its number, which may stand in either order. */
export function readOn(
  text: string,
  start: number,
  word: UnitWord,
  number: ReadNumber,
  grammar: ReferenceGrammar,
  insideOut = false,
): Chain {
  const loose = grammar.looseSuffixes && number.kind === 'digits' ? readLooseLetter(text, number.end) : undefined;
  const first = { unit: word.unit, number: number.number + (loose?.number ?? '') };
  const state: State = {
    text,
    grammar,
    paths: [[first]],
    head: word.unit,
    parts: [{ start, end: start, firstPath: 0 }],
    headPlural: word.plural,
    headEither: word.either,
    last: word,
    insideOut,
    end: loose?.end ?? number.end,
  };
  while (readFiner(state) || readFollowing(state) || readRange(state) || readListed(state)) {
    // Each step moves `end` on.
  }
  closePart(state);
  return {
    start,
    end: state.end,
    paths: state.paths,
    parts: state.parts,
    weak: word.weak && state.paths.every((path) => path.length === 1),
  };
}

function closePart(state: State): void {
  const open = state.parts.pop();
  if (open) {
    state.parts.push({ ...open, end: state.end });
  }
}

// “article one” in running text is more often a count (“one article two people wrote”); a spelled number must be a
// part of the name: capitalized, or behind a long unit word.
function isLooseWord(number: ReadNumber, unit: { readonly word: UnitWord } | undefined): boolean {
  return number.kind === 'word' && unit?.word.weak === true;
}

function current(state: State): Path {
  return state.paths.at(-1) ?? [];
}

function replaceLast(state: State, path: Path, end: number): true {
  state.paths[state.paths.length - 1] = path;
  state.end = end;
  return true;
}

function append(state: State, path: Path, end: number): true {
  state.paths.push(path);
  state.end = end;
  return true;
}

/** A step of a unit that the path has already replaces it and what is below; another goes below. */
function place(path: Path, step: Step): Path {
  const at = path.findIndex(({ unit }) => unit === step.unit);
  return [...(at > 0 ? path.slice(0, at) : at === 0 ? [] : path), step];
}

function readFiner(state: State): boolean {
  const { text, end, grammar } = state;
  const bracket = readBracketed(text, end);
  if (bracket) {
    return replaceLast(state, below(current(state), bracket), bracket.end);
  }
  const named = state.insideOut ? undefined : readNamed(text, skipComma(text, end), grammar);
  if (named && !isHead(named.word, state)) {
    state.last = named.word;
    return replaceLast(state, place(current(state), named.step), named.end);
  }
  return grammar.looseSuffixes ? readLoose(state) : false;
}

// „Art. 5 I a“, „§ 19 IV 1“: behind the head a Roman number is a paragraph, behind that a digit is a sentence and a
// letter a point; „Abs. 1 c)“ needs no word for the letter.
function readLoose(state: State): boolean {
  const { text, end } = state;
  const path = current(state);
  const last = path.at(-1);
  const match = /^\s(?:([IVX]{1,4})(?![\p{L}\p{N}.-])|(\d{1,2})(?![\d.%])|([a-z])(?=\)|[\s,;)]|$)\)?)/u.exec(
    text.slice(end, end + 8),
  );
  if (!match || !last) {
    return false;
  }
  const [whole, roman, digit, letter] = match;
  if (roman && path.length === 1 && isRoman(roman)) {
    state.last = undefined;
    return replaceLast(
      state,
      [...path, { unit: 'paragraph', number: String(romanToArabic(roman)) }],
      end + whole.length,
    );
  }
  if (digit && !state.last && path.length === 2) {
    return replaceLast(state, [...path, { unit: 'sentence', number: digit }], end + whole.length);
  }
  if (letter && path.length > 1 && last.unit !== 'letter' && (whole.endsWith(')') || !state.last)) {
    return replaceLast(state, [...path, { unit: 'letter', number: letter }], end + whole.length);
  }
  return false;
}

function below(path: Path, { number, kind }: ReadNumber): Path {
  const has = (unit: UnitName): boolean => path.some((step) => step.unit === unit);
  const digits = kind === 'digits';
  const unit: UnitName = digits ? (has('paragraph') ? 'number' : 'paragraph') : has('letter') ? 'number' : 'letter';
  return [...path, { unit, number }];
}

// „Art. II § 6“: a section can stand below an article, never below another section.
function isHead({ unit }: UnitWord, { head, text, end }: State): boolean {
  return unit === 'article' || (unit === 'section' && (head === 'section' || (text[end] === ',' && head !== 'part')));
}

function skipComma(text: string, at: number): number {
  const match = /^(?:\s*,)?\s*/u.exec(text.slice(at, at + 6));
  return at + (match?.[0].length ?? 0);
}

// „f.“ names the next one too, „ff.“ leaves the end open.
function readFollowing(state: State): boolean {
  const { text, end, grammar } = state;
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

function readRange(state: State): boolean {
  const { text, grammar } = state;
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

function readListed(state: State): boolean {
  const { text, grammar } = state;
  const conjunction = after(grammar.conjunction, text, state.end);
  const listed = conjunction ?? after(grammar.and, text, state.end);
  if (listed === undefined) {
    return false;
  }
  const at = conjunction === undefined ? listed : (after(grammar.of, text, listed) ?? listed);
  return readAgain(state, at) || (conjunction === undefined && (readBare(state, at) || readBracketAgain(state, at)));
}

/** The offset behind a sticky pattern, where it matches. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

// „…, § 92“, „… und Absatz 4“.
function readAgain(state: State, at: number): boolean {
  const { text, grammar } = state;
  const named = state.insideOut ? undefined : readNamed(text, at, grammar);
  if (!named) {
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
function readBare(state: State, at: number): boolean {
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
  const toHead = !deep || (state.headPlural && !fine?.plural && isAfter(number.number, head?.number));
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

function isAfter(number: string, other: string | undefined): boolean {
  return Number.parseInt(number, 10) > Number.parseInt(other ?? '', 10);
}

// „Artikel 5, 12 Staaten“, „Artikel 5 und 12 weitere Staaten“; not „Artikel 8 und 85 Ziffer 5 der Verfassung“.
function isCount(text: string, at: number, grammar: ReferenceGrammar): boolean {
  const next = skipToNumber(text, at);
  if (next > at && (after(grammar.unit, text, next) ?? after(grammar.of, text, next)) !== undefined) {
    return false;
  }
  return (
    /^\s+\p{Lu}\p{Ll}+(?![\p{L}]*\p{Lu})/u.test(text.slice(at, at + 40)) ||
    /^\.?\s+\p{Ll}+e[nr]?\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 60))
  );
}

function readBracketAgain(state: State, at: number): boolean {
  const path = current(state);
  const last = path.at(-1);
  const bracket = path.length > 1 ? readBracketed(state.text, at) : undefined;
  if (!bracket || !last) {
    return false;
  }
  return append(state, [...path.slice(0, -1), { unit: last.unit, number: bracket.number }], bracket.end);
}
