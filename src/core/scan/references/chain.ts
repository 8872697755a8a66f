import type { UnitWord, ReferenceGrammar } from './grammar';
import type { Chain, ChainState } from './chainState';
import { after, closePart } from './chainState';
import { readFiner } from './finer';
import { readFollowing, readListed, readRange } from './listed';
import type { ReadNumber } from './number';
import { readBracketed, readLooseCapital, readLooseLetter, readNumber } from './number';
import { readUnit, skipToNumber } from './unit';

/** Reads a chain whose first unit word starts at `at`; `undefined` where no number follows it. */
export function readChain(text: string, at: number, grammar: ReferenceGrammar): Chain | undefined {
  const found = readUnit(text, at, grammar.head, grammar);
  if (!found) {
    return undefined;
  }
  const to = skipToNumber(text, found.end);
  // “articoli da 7 a 9”, المواد من 7 إلى 9
  const behind = found.word.plural ? (after(grammar.from, text, to) ?? to) : to;
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
  const loose =
    number.kind !== 'digits'
      ? undefined
      : grammar.looseSuffixes
        ? readLooseLetter(text, number.end)
        : word.unit === 'section' || word.unit === 'article'
          ? readLooseCapital(text, number.end, grammar)
          : undefined;
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
