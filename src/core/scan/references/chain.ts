import type { UnitWord, ReferenceGrammar } from './grammar';
import type { Chain, ChainState } from './chainState';
import { closePart } from './chainState';
import { readFiner } from './finer';
import { readFollowing, readListed, readRange } from './listed';
import type { ReadNumber } from './number';
import { readBracketed, readLooseLetter, readNumber } from './number';
import { readUnit, skipToNumber } from './unit';

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
  const state: ChainState = {
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

// “article one” in running text is more often a count (“one article two people wrote”); a spelled number must be a
// part of the name: capitalized, or behind a long unit word.
function isLooseWord(number: ReadNumber, unit: { readonly word: UnitWord } | undefined): boolean {
  return number.kind === 'word' && unit?.word.weak === true;
}
