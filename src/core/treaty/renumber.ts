import { german } from '../languages/de';
import type { Language } from '../languages/language';
import { languageOf } from '../languages/languages';
import type { Analysis, Reference, Span, StructureNode } from '../model';
import { grammarOf } from '../scan/references/grammar';
import { readUnit, skipToNumber } from '../scan/references/unit';
import { isWord } from '../text/characters';
import { toAddressNumber } from './eId';
import { inStyleOf } from './numberStyle';
import { labelSpan } from './problems';
import { provisionsOf } from './provisions';

/** A piece of text to be written instead of a span. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The span of the number in a provision’s heading: `5a` in “Artikel 5a Zweck”. */
export function numberSpan(text: string, node: StructureNode): Span | undefined {
  return node.number === undefined ? undefined : findNumber(text, labelSpan(text, node), node.number);
}

/**
 * The span of a provision’s number in a reference to it, or `undefined` where the number is only inside a range. In
 * „Absatz 2 des Artikels 2“ and “Articles 1(2), 2 and 3”, the other 2 is the number of a paragraph.
 */
export function numberSpanIn(text: string, reference: Reference, number: string, language: string): Span | undefined {
  const words = languageOf(language) ?? german;
  return findNumber(text, reference, number, (span) => isOfProvision(text, reference, span, words));
}

// “5 bis” is written with or without a space, so that characters are compared without spaces. Roman and Arabic are one.
function findNumber(
  text: string,
  { start, end }: Span,
  number: string,
  isMeant: (span: Span) => boolean = () => true,
): Span | undefined {
  const wanted = toAddressNumber(number);
  for (const match of text.slice(start, end).matchAll(token)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (toAddressNumber(match[0]) === wanted && isMeant(span)) {
      return span;
    }
  }
  return undefined;
}

// The unit before a number, over a list as well („Absätze 1 und 2 des Artikels 2“), says what it counts; where there is
// none, the one right behind does („2. Absatz des Artikels 2“, 第2条第2款).
function isOfProvision(text: string, reference: Span, span: Span, language: Language): boolean {
  const { around } = language.provisions;
  if (around) {
    const units = `${around.units.article ?? ''}${around.units.section ?? ''}`;
    return units.includes(text.charAt(span.end));
  }
  if (/[\p{L}\p{N}]\s?\($/u.test(text.slice(reference.start, span.start)) && text[span.end] === ')') {
    return false;
  }
  const grammar = grammarOf(language);
  const isProvisionUnit = (at: number): boolean | undefined => {
    const unit = isWord(text.charCodeAt(at - 1)) ? undefined : readUnit(text, at, grammar.unit, grammar);
    return unit && (unit.word.unit === 'article' || unit.word.unit === 'section');
  };
  for (let at = span.start - 1; at >= reference.start; at--) {
    const found = isProvisionUnit(at);
    if (found !== undefined) {
      return found;
    }
  }
  return isProvisionUnit(skipToNumber(text, text[span.end] === '.' ? span.end + 1 : span.end)) ?? true;
}

// 第五条 has no edge of a word around its number.
const token =
  /(?<=[第])[〇零○一二两兩三四五六七八九十百千]{1,9}(?=[条條])|(?<=[第제])\p{Nd}{1,4}(?=\s?[条條조])|(?<![\p{L}\p{N}])(?:\p{Nd}{1,4}(?:[.-]\p{Nd}{1,3})*|[IVXLC]{1,9})(?:\s?(?:bis|ter|quater|quinquies|sexies|septies|octies)(?![\p{L}])|\s?[a-z](?![\p{L}\p{N}.)]))?(?![\p{L}\p{N}])/gu;

/**
 * What to write where so that a provision has another number: in its heading, and in every reference of the same text
 * to it, each in the numerals that stand there (第五条, IV, ٥). References that reach it only by a range (“Artikel 3 bis 7”) stay as they are.
 */
export function planRenumbering(
  text: string,
  { references, language }: Pick<Analysis, 'references' | 'language'>,
  node: StructureNode,
  number: string,
): readonly TextEdit[] {
  const own = numberSpan(text, node);
  if (!own || node.number === undefined) {
    return [];
  }
  const from = node.number;
  const inReferences = selfReferences(references, node.eId).flatMap(
    (reference) => numberSpanIn(text, reference, from, language) ?? [],
  );
  const starts = new Set<number>();
  return [own, ...inReferences]
    .filter(({ start }) => !starts.has(start) && starts.add(start))
    .map((span) => ({ span, text: inStyleOf(text.slice(span.start, span.end), number) }));
}

/**
 * What to write where so that the articles from `first` on count up without gap or repetition, in headings and in every
 * reference of the text to them. Only plain numbers of one annex or of the treaty itself are counted; `5a` stays `5a`
 * behind whatever 5 becomes.
 */
export function planRecounting(
  text: string,
  analysis: Pick<Analysis, 'references' | 'language' | 'structure'>,
  first: StructureNode,
): readonly TextEdit[] {
  const scope = scopeOf(first);
  const siblings = provisionsOf(analysis.structure).filter(
    (node) => scopeOf(node) === scope && plainNumber(node) !== undefined,
  );
  const from = siblings.indexOf(first);
  const edits: TextEdit[] = [];
  let last = plainNumber(siblings[from - 1]) ?? 0;
  for (const node of from < 0 ? [] : siblings.slice(from)) {
    last++;
    if (plainNumber(node) !== last) {
      edits.push(...planRenumbering(text, analysis, node, String(last)));
    }
  }
  const starts = new Set<number>();
  return edits.filter(({ span }) => !starts.has(span.start) && starts.add(span.start));
}

function scopeOf({ eId }: StructureNode): string {
  return eId.replace(/(?:art|sec)_[^_]+(?:_\d+)?$/u, '');
}

function plainNumber(node: StructureNode | undefined): number | undefined {
  const digits = /^\d+$/u.exec(node?.number ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** References of a text to its own provision or a part of it. */
export function selfReferences(references: readonly Reference[], eId: string): Reference[] {
  return references.filter(
    ({ resolvedBy, targets }) =>
      resolvedBy === 'self' && targets.some((target) => target.eId === eId || target.eId?.startsWith(`${eId}__`)),
  );
}

/** Whether people can write this as the number of an article. */
export function isProvisionNumber(number: string): boolean {
  return /^(?:[〇零○一二两兩三四五六七八九十百千]{1,9}|\p{Nd}{1,4}(?:[.-]\p{Nd}{1,3})*|[IVXLC]{1,9})\s?(?:[a-z]{1,2}|bis|ter|quater|quinquies|sexies|septies|octies)?$/u.test(
    number.trim(),
  );
}
