import { german } from '../languages/de';
import type { Problem, Reference, ReferenceTarget, StructureNode } from '../model';
import { escapePattern } from '../text/wordLists';
import { foldWord } from './instruments/foldWord';
import { headingLexicon } from './structure/headingWords';
import { bodyOf, findNode, isProvision, labelOf, provisionsOf } from './provisions';

/** A text that references point to, as far as it is known here. */
export interface KnownText {
  readonly text: string;
  readonly structure: readonly StructureNode[];
}

/** What is known of the instruments that references name. */
export interface KnownTexts {
  /** The text of an instrument; with `undefined`, the text itself. */
  textOf(instrument: string | undefined): KnownText | undefined;
  /** The highest number of an instrument's articles. */
  articlesOf(instrument: string): number | undefined;
  /** Its name, for messages. */
  nameOf(instrument: string): string;
}

/**
 * References of which nobody can tell to which of several instruments they point; and those to provisions that do not
 * exist, no longer exist, or are beyond the instrument's last article.
 */
export function findReferenceProblems(references: readonly Reference[], known: KnownTexts): Problem[] {
  return references.flatMap((reference) => [
    ...findAmbiguity(reference, known),
    ...findMissingProvisions([reference], known),
  ]);
}

const mostNames = 5;

// “Article 3 of the Geneva Convention” may be of each of four.
function findAmbiguity({ start, end, text, candidates = [] }: Reference, known: KnownTexts): Problem[] {
  if (candidates.length < 2) {
    return [];
  }
  const names = candidates.slice(0, mostNames).map((id) => known.nameOf(id));
  const details = [text.replaceAll(/\s+/gu, ' '), ...names, ...(candidates.length > mostNames ? ['…'] : [])];
  const message = `In “${details[0] ?? ''}”, the instrument may be ${listAlternatives(details.slice(1), 'en')}.`;
  return [{ code: 'reference.ambiguous', message, details, span: { start, end }, severity: 'information' }];
}

/** “A, B, or C” in a language. */
export function listAlternatives(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

/**
 * References to provisions that do not exist, no longer exist, or are beyond the instrument's last article: of each
 * reference, the first.
 */
export function findMissingProvisions(references: readonly Reference[], known: KnownTexts): Problem[] {
  return references.flatMap((reference) => {
    for (const target of reference.targets.slice(0, mostTargets)) {
      const problem = isPrinted(reference, target) ? problemOf(reference, target, known) : undefined;
      if (problem) {
        return [{ ...problem, span: { start: reference.start, end: reference.end } }];
      }
    }
    return [];
  });
}

const mostTargets = 20;

// “Articles 5 to 9” is right where article 7 has been deleted: nobody wrote “7”.
function isPrinted({ text, targets }: Reference, { number }: ReferenceTarget): boolean {
  return targets.length < 3 || text === '' || !/^\d+$/u.test(number) || isNumberIn(text, number);
}

function isNumberIn(text: string, number: string): boolean {
  return new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(text) || !/\d/u.test(text);
}

function problemOf(reference: Reference, target: ReferenceTarget, known: KnownTexts): Problem | undefined {
  const { instrument, eId } = target;
  const isSelf = reference.resolvedBy === 'self';
  if (!eId || (!isSelf && instrument === undefined)) {
    return undefined;
  }
  const source = known.textOf(isSelf ? undefined : instrument);
  if (source && provisionsOf(source.structure).length > 0) {
    return checkAgainst(source, reference, target, isSelf ? [] : [known.nameOf(instrument ?? '')]);
  }
  return isSelf || instrument === undefined ? undefined : checkCount(reference, target, instrument, known);
}

// `names` is the name of the instrument, or nothing for the text itself.
function checkAgainst(
  source: KnownText,
  reference: Reference,
  { eId = '', number }: ReferenceTarget,
  names: readonly string[],
): Problem | undefined {
  const where = names[0] === undefined ? 'this text' : `the text of ${names[0]}`;
  const step = stepName(eId, unitBefore(reference.text, number));
  const exact = findNode(source.structure, eId);
  const nearest = exact ?? findNode(source.structure, eId, true);
  if (!nearest) {
    return isCovered(source, eId)
      ? {
          code: 'reference.missing',
          message: `There is no ${step} ${number} in ${where}.`,
          details: [step, number, ...names],
          severity: isInGap(source, eId) ? 'information' : 'warning',
          ...repairOf(reference, [number], nearestNumber(source, eId)),
        }
      : undefined;
  }
  const label = labelOf(source.text, nearest);
  if (isDeleted(source.text, nearest)) {
    const message = `${label} has been deleted from ${where}.`;
    return { code: 'reference.deleted', message, details: [label, ...names], severity: 'warning' };
  }
  const missing = exact ? undefined : missingParagraph(source.text, nearest, eId);
  return missing === undefined
    ? undefined
    : {
        code: 'reference.paragraph',
        message: `${label} has no paragraph ${missing.number} in ${where}.`,
        details: [label, missing.number, ...names],
        severity: 'warning',
        ...repairOf(reference, [number, missing.number], missing.highest),
      };
}

/** What the first step of an address is called: `Article`; of a section as it is `written`: `§`, `Section`. */
export function stepName(eId: string, written: string): string {
  return /^(?:.*__)?sec_[^_]*$|^sec_/u.test(eId) ? (/^\p{L}{3,}/u.exec(written.trim())?.[0] ?? '§') : 'Article';
}

// “Section” of “paragraph 2 of Section 5”.
function unitBefore(text: string, number: string): string {
  return new RegExp(`(\\p{L}+)\\s+${escapePattern(number)}(?!\\d)`, 'u').exec(text)?.[1] ?? '';
}

// The provision of the text whose number comes nearest: most wrong numbers are one beyond the last.
function nearestNumber({ structure }: KnownText, eId: string): string | undefined {
  const asked = numberOf(eId);
  const unit = eId.slice(0, 4);
  const near = provisionsOf(structure)
    .filter((node) => node.eId.startsWith(unit) && node.number !== undefined)
    .map((node) => ({ number: node.number, distance: Math.abs(numberOf(node.eId) - asked) }))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.number;
}

function numberOf(eId: string): number {
  return Number(/^[a-z]+_(\d+)/u.exec(eId)?.[1] ?? Number.NaN);
}

// A number below the last one, of its chapter where articles are numbered so: its heading may be lost as well, which the
// gap in the numbering tells.
function isInGap({ structure }: KnownText, eId: string): boolean {
  const [first = 0, second] = numbersOf(eId);
  const numbers = provisionsOf(structure)
    .filter((node) => node.eId.startsWith(eId.slice(0, 4)))
    .map((node) => numbersOf(node.eId));
  const chapter =
    second === undefined ? [] : numbers.filter(([value, article]) => value === first && article !== undefined);
  return chapter.length > 0
    ? chapter.some(([, article = 0]) => article >= (second ?? 0))
    : numbers.some(([value = 0]) => value >= first);
}

function numbersOf(eId: string): readonly number[] {
  return (/^[a-z]+_([\d-]+)/u.exec(eId)?.[1] ?? '').split('-').map(Number);
}

// Only where the numbers stand in the reference as they are: in a list or range, nobody knows what was meant.
function repairOf(
  { start, text, targets }: Reference,
  numbers: readonly string[],
  better: string | undefined,
): Pick<Problem, 'repair'> {
  let from = 0;
  let end = 0;
  for (const number of numbers) {
    const found = new RegExp(`(?<![\\p{L}\\d])${escapePattern(number)}(?![\\p{L}\\d])`, 'u').exec(text.slice(end));
    if (!found) {
      return {};
    }
    from = end + found.index;
    end = from + number.length;
  }
  return better === undefined || targets.length > 1
    ? {}
    : { repair: { span: { start: start + from, end: start + end }, text: better } };
}

// An address that starts with an annex or a chapter may be of a text of which only the articles are at hand.
function isCovered({ structure }: KnownText, eId: string): boolean {
  const step = eId.split('__')[0] ?? '';
  return /^(?:art|sec)_/u.test(step) && provisionsOf(structure).some((node) => node.eId.startsWith(step.slice(0, 4)));
}

function missingParagraph(
  text: string,
  node: StructureNode,
  eId: string,
): { readonly number: string; readonly highest: string } | undefined {
  const below = eId.startsWith(`${node.eId}__`) ? eId.slice(node.eId.length) : '';
  const paragraph = /^__para_(\d+)[a-z]*(?:__|$)/u.exec(below)?.[1];
  const numbered = node.children.filter(({ kind }) => kind === 'paragraph');
  const highest = Math.max(0, ...numbered.map(({ number = '' }) => Number.parseInt(number, 10) || 0));
  return paragraph !== undefined &&
    isProvision(node) &&
    highest > 0 &&
    Number(paragraph) > highest &&
    !standsInside(text, node, paragraph)
    ? { number: paragraph, highest: String(highest) }
    : undefined;
}

// “… of the report. 3. A Party may …”: a text taken from a page has its paragraphs in one line.
function standsInside(text: string, node: StructureNode, paragraph: string): boolean {
  return new RegExp(
    `(?<=(?:\\p{L}[.;:]|[!?)”"\\]])\\s{0,3}|\\d[.;:]\\s{1,3}|\\n\\s{0,9})\\(?${paragraph}(?:\\.?[)）]|\\.(?!\\d))`,
    'u',
  ).test(text.slice(node.start, node.end));
}

/** Whether nothing but “(weggefallen)”, “(deleted)” or the like is left of a provision. */
export function isDeleted(text: string, node: StructureNode): boolean {
  const body = text.slice(bodyOf(node).start, node.end);
  const words = foldWord((node.heading ?? body).slice(0, 80)).replace(/^[^\p{L}]+/u, '');
  return body.length < 120 && headingLexicon(german).deleted.some((word) => words.startsWith(word));
}

function checkCount(
  reference: Reference,
  { number, eId = '' }: ReferenceTarget,
  instrument: string,
  known: KnownTexts,
): Problem | undefined {
  const articles = known.articlesOf(instrument);
  const value = Number(/^art_(\d+)/u.exec(eId)?.[1] ?? 0);
  const name = known.nameOf(instrument);
  return articles !== undefined && value > articles
    ? {
        code: 'reference.beyond',
        message: `${name} has ${articles} articles; there is no article ${number}.`,
        details: [name, String(articles), number],
        severity: 'warning',
        ...repairOf(reference, [number], String(articles)),
      }
    : undefined;
}
