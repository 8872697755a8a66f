import { classOf, digit, eastAsian, letter } from '../../text/characters';
import { WordOpenings } from './wordOpenings';

/** A tree of names by the stems of their words; a leaf has the ids of the instruments that are called so. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly ids: string[];
}

/** All names, with the stems that one of them ends with: whatever ends otherwise is none. */
export interface NameTree extends NameNode {
  readonly endings: Set<string>;
  /** The first two letters that names begin with: most words of a text are told apart by them, before they are cut out. */
  readonly openings: WordOpenings;
}

/** A name found in a text, with all instruments it can stand for. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly stem: string;
}

const longestName = 24;

// Small words are left out of names and of the text alike, so that “Vertrag über die Europäische Union” is found as
// “Vertrag zur Europäischen Union” too.
const smallWords = new Set(
  `der die das des dem den ein eine eines einer über zur zum zu von vom für im in und mit gegen auf
  the of on for a an and to in with against between
  de la le les l d du des et sur pour relative relatif aux au à contre
  el los las del y e sobre para una contra
  il lo gli dei delle della dello dell di sul sulla sui per tra fra
  do da dos das os as o e
  het een van over inzake betreffende voor tegen tussen
  о об от по в на и для с между против
  про з та щодо
  w z i między dla`.split(/\s+/u),
);

export function makeNameTree(): NameTree {
  return { next: new Map(), ids: [], endings: new Set(), openings: new WordOpenings() };
}

/** Adds a name of an instrument. */
export function addName(tree: NameTree, name: string, id: string): void {
  let node: NameNode = tree;
  let ending = '';
  for (let token = nextToken(name, 0); token; token = nextToken(name, token.end)) {
    const next: NameNode = node.next.get(token.stem) ?? { next: new Map(), ids: [] };
    node.next.set(token.stem, next);
    if (node === tree) {
      tree.openings.add(token.stem);
    }
    node = next;
    ending = token.stem;
  }
  if (node !== tree && !node.ids.includes(id)) {
    node.ids.push(id);
    tree.endings.add(ending);
  }
}

/** Whether a name may begin with the word. */
export function beginsName(tree: NameTree, word: string): boolean {
  return tree.next.has(stemOf(word));
}

/** The longest name whose first word starts at `at`; `onName` is told of shorter ones too. */
export function matchName(
  tree: NameNode,
  text: string,
  at: number,
  onName?: (ids: readonly string[]) => void,
): FoundName | undefined {
  let node: NameNode | undefined = tree;
  let found: FoundName | undefined;
  let start: number | undefined;
  let position = at;
  for (let count = 0; count < longestName; count++) {
    const token = nextToken(text, position);
    if (!token || !isGap(text, start === undefined ? at : position, token.start)) {
      break;
    }
    node = node.next.get(token.stem);
    if (!node) {
      break;
    }
    start ??= token.start;
    position = token.end;
    if (node.ids.length > 0) {
      onName?.(node.ids);
      found = { start, end: position, ids: node.ids };
    }
  }
  return found;
}

/** The name that ends at `end` (quotation marks and small signs apart), starting at most 100 code units before. */
export function matchNameBefore(tree: NameTree, text: string, end: number): FoundName | undefined {
  const from = Math.max(0, end - 100);
  if (!tree.endings.has(stemOf(text.slice(lastWordStart(text, end, from), end)))) {
    return undefined;
  }
  let best: FoundName | undefined;
  for (let at = end - 1; at >= from; at--) {
    if (!isTokenStart(text, at)) {
      continue;
    }
    const found = matchName(tree, text, at);
    if (found?.start === at && found.end === end && !isSmall(text, at)) {
      best = found;
    }
  }
  return best;
}

/** Every name in the text, in its order; of overlapping ones the first and longest. */
export function findNames(tree: NameTree, text: string): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((classOf(text.charCodeAt(at)) & (letter | digit)) === 0) {
      continue;
    }
    const { start, end } = wordAt(text, at);
    const isFirst = tree.openings.mayOpen(text, start, end) && beginsName(tree, text.slice(start, end));
    const name = isFirst ? matchName(tree, text, start) : undefined;
    if (name) {
      found.push(name);
    }
    at = (name?.end ?? end) - 1;
  }
  return found;
}

function lastWordStart(text: string, end: number, from: number): number {
  let at = end - 1;
  while (at > from && !isTokenStart(text, at)) {
    at--;
  }
  return at;
}

function isTokenStart(text: string, at: number): boolean {
  const here = classOf(text.charCodeAt(at));
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : 0;
  return (here & (letter | digit)) !== 0 && ((before & (letter | digit)) === 0 || (here & eastAsian) !== 0);
}

function isSmall(text: string, at: number): boolean {
  const token = wordAt(text, at);
  return smallWords.has(text.slice(token.start, token.end).toLowerCase());
}

// Hyphens, quotation marks and one line end may part the words of a name; commas may not, and full stops only where
// they make an ordinal: „I. Genfer Abkommen“.
function isGap(text: string, from: number, to: number): boolean {
  if (to - from > 24) {
    return false;
  }
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && (classOf(unit) & (letter | digit)) === 0 && !mayPart(text, at)) {
      return false;
    }
  }
  return true;
}

function mayPart(text: string, at: number): boolean {
  return (
    /[\s\-–—‐‑'’«»„“”"‘+&/\u00ad]/u.test(text[at] ?? '') || (text[at] === '.' && /[IVX]/u.test(text[at - 1] ?? ''))
  );
}

function nextToken(text: string, from: number): Token | undefined {
  let at = from;
  while (at < text.length) {
    if ((classOf(text.charCodeAt(at)) & (letter | digit)) === 0) {
      at++;
      continue;
    }
    const { start, end } = wordAt(text, at);
    const stem = stemOf(text.slice(start, end));
    if (stem !== '') {
      return { start, end, stem };
    }
    at = end;
  }
  return undefined;
}

function wordAt(text: string, at: number): { readonly start: number; readonly end: number } {
  if ((classOf(text.charCodeAt(at)) & eastAsian) !== 0) {
    return { start: at, end: at + 1 };
  }
  let end = at + 1;
  while (end < text.length) {
    const bits = classOf(text.charCodeAt(end));
    if ((bits & (letter | digit)) === 0 || (bits & eastAsian) !== 0) {
      break;
    }
    end++;
  }
  return { start: at, end };
}

const stems = new Map<string, string>();
const rememberedStems = 20000;

// One stem for all cases of a word, in any of our languages: endings are cut as long as four letters stay. It may join
// different words; a name has several. Empty for small words.
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) {
    return known;
  }
  const plain = word.length > 60 ? word : isSmallWord(word) ? '' : cutEnding(foldWord(word));
  if (stems.size > rememberedStems) {
    stems.clear();
  }
  stems.set(word, plain);
  return plain;
}

// “ПРО” is no “про”, and the “I” of „Genfer Abkommen I“ is a number.
function isSmallWord(word: string): boolean {
  return word.length <= 10 && smallWords.has(word.toLowerCase()) && !/^(?:I|\p{Lu}{3,})$/u.test(word);
}

function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\u0438\u0306/gu, 'й')
    .replace(/[\p{M}\u00ad]+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е');
}

const latinEnding =
  /^(.{4,}?)(?:nen|ens|es|en|er|em|ern|ns|e|s|n|a|o|iego|ego|iemu|emu|iej|ej|iem|owi|ach|ami|om|ym|im|y|i|u)$/u;
const cyrillicEnding =
  /^(.{3,}?)(?:ого|ему|ому|ыми|ими|его|ами|ями|ием|иям|ях|ах|ов|ев|ей|ой|ый|ий|ій|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ою|ею|ом|ем|ам|ям|ия|ии|ию|ія|ії|ію|а|я|о|е|ы|и|і|у|ю|ь|й)$/u;

function cutEnding(word: string): string {
  return (latinEnding.exec(word) ?? cyrillicEnding.exec(word))?.[1] ?? word;
}
