import type { Problem, Reference, StructureNode } from '../model';
import { german } from '../languages/de';
import { foldWord } from './foldWord';
import { headingLexicon } from './headingWords';
import { bodyOf, labelOf, provisionsOf } from './provisions';
import { findMissingProvisions, nameOfNumber, stepName, type KnownTexts } from './referenceProblems';

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
        message: `${labelOf(text, node)} is there twice.`,
        details: [labelOf(text, node)],
        span,
        severity: 'warning',
      });
    } else if (before && !namesDeleted(text, before, node)) {
      problems.push(...missingBetween(before, node).map((missing) => ({ ...missing, span })));
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

function missingBetween(before: StructureNode, after: StructureNode): Problem[] {
  const from = plainNumber(before);
  const to = plainNumber(after);
  const missing = from === undefined || to === undefined ? 0 : to - from - 1;
  if (missing < 1 || missing > 50) {
    return [];
  }
  const first = (from ?? 0) + 1;
  const last = first + missing - 1;
  const names = (missing === 1 ? [first] : [first, last]).map((number) => nameOfNumber(after.eId, String(number)));
  return [
    {
      code: 'structure.missing',
      message: missing === 1 ? `${names[0] ?? ''} is missing.` : `${names.join(' to ')} are missing.`,
      details: [stepName(after.eId), ...(missing === 1 ? [first] : [first, last]).map(String)],
      severity: 'information',
    },
  ];
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
