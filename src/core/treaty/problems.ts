import type { Problem, Reference, ReferenceTarget, StructureNode } from '../model';
import { german } from '../languages/de';
import { foldWord } from './foldWord';
import { headingLexicon } from './headingWords';
import { bodyOf, findNode, isProvision, provisionsOf } from './provisions';

/** Numbering that a careful drafter would not leave: an article twice, an article left out. */
export function findNumberingProblems(text: string, structure: readonly StructureNode[]): Problem[] {
  const problems: Problem[] = [];
  const last = new Map<string, StructureNode>();
  for (const node of provisionsOf(structure)) {
    const scope = node.eId.replace(/(?:art|sec)_[^_]+(?:_\d+)?$/u, '');
    const before = last.get(scope);
    last.set(scope, node);
    const span = labelSpan(text, node);
    if (/(?:art|sec)_[^_]+_\d+$/u.test(node.eId)) {
      problems.push({
        code: 'structure.duplicate',
        message: `Number ${node.number ?? ''} is used twice.`,
        span,
        severity: 'warning',
      });
    } else if (before && !namesDeleted(text, before, node)) {
      problems.push(
        ...missingBetween(before, node).map((message) => ({
          code: 'structure.missing',
          message,
          span,
          severity: 'information' as const,
        })),
      );
    }
  }
  return problems;
}

// “§§ 3 bis 5 (weggefallen)” stands for what is missing.
function namesDeleted(text: string, before: StructureNode, after: StructureNode): boolean {
  const between = text.slice(Math.max(before.start, after.start - 200), after.start);
  const bracketed = Array.from(between.matchAll(/[([]\s*(\p{L}[\p{L}\p{M} ]{3,30})/gu), ([, words = '']) =>
    foldWord(words),
  );
  return (
    missingBetween(before, after).length > 0 &&
    bracketed.some((words) => headingLexicon(german).deleted.some((deleted) => words.startsWith(deleted)))
  );
}

function missingBetween(before: StructureNode, after: StructureNode): string[] {
  const from = plainNumber(before);
  const to = plainNumber(after);
  const missing = from === undefined || to === undefined ? 0 : to - from - 1;
  if (missing < 1 || missing > 50) {
    return [];
  }
  const first = (from ?? 0) + 1;
  return [missing === 1 ? `Number ${first} is missing.` : `Numbers ${first} to ${first + missing - 1} are missing.`];
}

// `art_12a` counts as 12; compound numbers (`art_1-02`) begin anew in every chapter.
function plainNumber({ eId }: StructureNode): number | undefined {
  const digits = /(?:art|sec)_(\d+)[a-z]*(?:_\d+)?$/u.exec(eId)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The first line of a provision, up to its heading. */
export function labelSpan(text: string, node: StructureNode): { start: number; end: number } {
  const line = /^[^\r\n]*/u.exec(text.slice(node.start, node.start + 200))?.[0] ?? '';
  const heading = node.heading === undefined ? -1 : line.indexOf(node.heading.slice(0, 20));
  const length = heading > 0 ? heading : Math.min(line.length, Math.max(1, bodyOf(node).start - node.start));
  return { start: node.start, end: node.start + line.slice(0, length).trimEnd().length };
}

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

function findMissingProvisions(references: readonly Reference[], known: KnownTexts): Problem[] {
  return references.flatMap((reference) =>
    reference.targets.slice(0, 20).flatMap((target) => {
      const problem = problemOf(reference, target, known);
      return problem ? [{ ...problem, span: { start: reference.start, end: reference.end } }] : [];
    }),
  );
}

function problemOf(reference: Reference, target: ReferenceTarget, known: KnownTexts): Problem | undefined {
  const { instrument, eId } = target;
  const isSelf = reference.resolvedBy === 'self';
  if (!eId || (!isSelf && instrument === undefined)) {
    return undefined;
  }
  const source = known.textOf(isSelf ? undefined : instrument);
  if (source && provisionsOf(source.structure).length > 0) {
    return checkAgainst(source, eId, target.number, isSelf ? undefined : known.nameOf(instrument ?? ''));
  }
  return isSelf || instrument === undefined ? undefined : checkCount(target, instrument, known);
}

function checkAgainst(source: KnownText, eId: string, number: string, name: string | undefined): Problem | undefined {
  const where = name === undefined ? 'this text' : `the text of ${name}`;
  const exact = findNode(source.structure, eId);
  const nearest = exact ?? findNode(source.structure, eId, true);
  if (!nearest) {
    return isCovered(source, eId)
      ? { code: 'reference.missing', message: `There is no number ${number} in ${where}.`, severity: 'warning' }
      : undefined;
  }
  if (isDeleted(source.text, nearest)) {
    return {
      code: 'reference.deleted',
      message: `Number ${number} has been deleted from ${where}.`,
      severity: 'warning',
    };
  }
  const missing = exact ? undefined : missingParagraph(nearest, eId);
  return missing === undefined
    ? undefined
    : {
        code: 'reference.paragraph',
        message: `Number ${number} has no paragraph ${missing} in ${where}.`,
        severity: 'warning',
      };
}

// An address that starts with an annex or a chapter may be of a text of which only the articles are at hand.
function isCovered({ structure }: KnownText, eId: string): boolean {
  const step = eId.split('__')[0] ?? '';
  return /^(?:art|sec)_/u.test(step) && provisionsOf(structure).some((node) => node.eId.startsWith(step.slice(0, 4)));
}

function missingParagraph(node: StructureNode, eId: string): string | undefined {
  const paragraph = /__para_(\d+)[a-z]*(?:__|$)/u.exec(eId)?.[1];
  const numbered = node.children.filter(({ kind }) => kind === 'paragraph');
  const highest = Math.max(0, ...numbered.map(({ number = '' }) => Number.parseInt(number, 10) || 0));
  return paragraph !== undefined && isProvision(node) && highest > 0 && Number(paragraph) > highest
    ? paragraph
    : undefined;
}

/** Whether nothing but “(weggefallen)”, “(deleted)” or the like is left of a provision. */
export function isDeleted(text: string, node: StructureNode): boolean {
  const body = text.slice(bodyOf(node).start, node.end);
  const words = foldWord((node.heading ?? body).slice(0, 80)).replace(/^[^\p{L}]+/u, '');
  return body.length < 120 && headingLexicon(german).deleted.some((word) => words.startsWith(word));
}

function checkCount({ number, eId }: ReferenceTarget, instrument: string, known: KnownTexts): Problem | undefined {
  const articles = known.articlesOf(instrument);
  const value = Number(/^art_(\d+)/u.exec(eId ?? '')?.[1] ?? 0);
  return articles !== undefined && value > articles
    ? {
        code: 'reference.beyond',
        message: `${known.nameOf(instrument)} has ${articles} articles; there is no article ${number}.`,
        severity: 'warning',
      }
    : undefined;
}

/** What is wrong inside one treaty or law: its numbering, and the references to itself. */
export function findTextProblems(
  text: string,
  structure: readonly StructureNode[],
  references: readonly Reference[],
): Problem[] {
  if (structure.length === 0) {
    return [];
  }
  const own: KnownTexts = {
    textOf: (instrument) => (instrument === undefined ? { text, structure } : undefined),
    articlesOf: () => undefined,
    nameOf: (instrument) => instrument,
  };
  return [...findNumberingProblems(text, structure), ...findMissingProvisions(references, own)];
}
