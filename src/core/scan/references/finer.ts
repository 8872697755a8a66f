import type { UnitName } from '../../languages/schema/provisions';
import { isSpace, isWord, skipSpaces } from '../../text/characters';
import { isRoman, romanToArabic } from '../../treaty/eId';
import type { UnitWord } from './grammar';
import type { ReadNumber } from './number';
import { readBehindColon, readBracketed } from './number';
import { isPartOfNext, readNamed } from './unit';
import type { ChainState, Path } from './chainState';
import { current, place, replaceLast } from './chainState';

/** Reads the next unit below: „Abs. 1“, “(2)”, “(a)”, “:4”. */
export function readFiner(state: ChainState): boolean {
  const { text, end, grammar } = state;
  const colon = text[end] === ':' && current(state).length === 1 ? readBehindColon(text, end) : undefined;
  if (colon) {
    return replaceLast(state, below(current(state), colon), colon.end);
  }
  const bracket = readBracketed(text, end);
  if (bracket) {
    return replaceLast(state, below(current(state), bracket), bracket.end);
  }
  const named = state.insideOut ? undefined : readNamed(text, skipComma(text, end), grammar);
  if (named && !isHead(named.word, state) && !isPartOfNext(text, named, grammar)) {
    state.last = named.word;
    return replaceLast(state, place(current(state), named.step), named.end);
  }
  return grammar.looseSuffixes ? readLoose(state) : false;
}

// „Art. 5 I a“, „§ 19 IV 1“: behind the head a Roman number is a paragraph, behind that a digit is a sentence and a
// letter a point; „Abs. 1 c)“ needs no word for the letter.
function readLoose(state: ChainState): boolean {
  const { text, end } = state;
  const path = current(state);
  const last = path.at(-1);
  if (!isSpace(text.charCodeAt(end)) || !isWord(text.charCodeAt(end + 1))) {
    return false;
  }
  looseStep.lastIndex = end;
  const match = looseStep.exec(text);
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

const looseStep = /\s(?:([IVX]{1,4})(?![\p{L}\p{N}.-])|(\d{1,2})(?![\d.%])|([a-z])(?=[\s,;)]|$)\)?)/uy;

function below(path: Path, { number, kind }: ReadNumber): Path {
  const has = (unit: UnitName): boolean => path.some((step) => step.unit === unit);
  const digits = kind === 'digits';
  const unit: UnitName = digits ? (has('paragraph') ? 'number' : 'paragraph') : has('letter') ? 'number' : 'letter';
  return [...path, { unit, number }];
}

// „Art. II § 6“: a section can stand below an article, never below another section.
function isHead({ unit }: UnitWord, { head, text, end }: ChainState): boolean {
  return unit === 'article' || (unit === 'section' && (head === 'section' || (text[end] === ',' && head !== 'part')));
}

function skipComma(text: string, at: number): number {
  const to = skipSpaces(text, at, 6);
  return text[to] === ',' && to < at + 6 ? skipSpaces(text, to + 1, at + 5 - to) : to;
}
