import type { Problem, Reference, Span, StructureNode } from '../model';
import { german } from '../languages/de';
import { foldWord } from './instruments/foldWord';
import { headingLexicon } from './structure/headingWords';
import { bodyOf, labelOf, provisionsOf } from './provisions';
import { findMissingProvisions, stepName, type KnownTexts } from './referenceProblems';

/** Numbering that a careful drafter would not leave: an article twice, an article left out. */
export function findNumberingProblems(text: string, structure: readonly StructureNode[]): Problem[] {
  const problems: Problem[] = [];
  for (const nodes of sequencesOf(structure)) {
    const isExcerpt = leavesOutMany(nodes);
    nodes.forEach((node, index) => {
      const before = nodes[index - 1];
      const span = labelSpan(text, node);
      if (isRepeated(node)) {
        problems.push(duplicateOf(text, node, span));
      } else if (before && !isExcerpt && !namesDeleted(text, before, node)) {
        problems.push(...missingBetween(text, before, node).map((missing) => ({ ...missing, span })));
      }
    });
  }
  return problems.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

// Articles and §§ count apart, and each annex counts its own.
function sequencesOf(structure: readonly StructureNode[]): StructureNode[][] {
  const sequences = new Map<string, StructureNode[]>();
  for (const node of provisionsOf(structure)) {
    const scope = node.eId.replace(/(art|sec)_[^_]+(?:_\d+)?$/u, '$1');
    const known = sequences.get(scope);
    if (known) {
      known.push(node);
    } else {
      sequences.set(scope, [node]);
    }
  }
  return Array.from(sequences.values());
}

const fewestGaps = 3;

// A collection prints what matters (“Artikel 6, 13, 22”): there, a gap is the rule.
function leavesOutMany(nodes: readonly StructureNode[]): boolean {
  let gaps = 0;
  for (let index = 1; index < nodes.length; index++) {
    gaps += gapBetween(nodes[index - 1], nodes[index]) > 0 ? 1 : 0;
  }
  return gaps >= fewestGaps && gaps * 4 >= nodes.length;
}

// “ARTICLE” without a number, of which a text may have many, is nobody's repetition.
function isRepeated({ eId, number }: StructureNode): boolean {
  return number !== undefined && /(?:art|sec)_[^_]+_\d+$/u.test(eId);
}

function duplicateOf(text: string, node: StructureNode, span: Span): Problem {
  const label = labelOf(text, node);
  return {
    code: 'structure.duplicate',
    message: `${label} is there twice.`,
    details: [label],
    span,
    severity: 'warning',
  };
}

// “§§ 3 bis 5 (weggefallen)” stands for what is missing.
function namesDeleted(text: string, before: StructureNode, after: StructureNode): boolean {
  const between = text.slice(Math.max(before.start, after.start - 200), after.start);
  const bracketed = Array.from(between.matchAll(/[([]\s*(\p{L}[\p{L}\p{M} ]{3,30})/gu), ([, words = '']) =>
    foldWord(words),
  );
  return (
    gapBetween(before, after) > 0 &&
    bracketed.some((words) => headingLexicon(german).deleted.some((deleted) => words.startsWith(deleted)))
  );
}

function missingBetween(text: string, before: StructureNode, after: StructureNode): Problem[] {
  const missing = gapBetween(before, after);
  if (missing < 1 || missing > 50) {
    return [];
  }
  const first = (plainNumber(before) ?? 0) + 1;
  const numbers = (missing === 1 ? [first] : [first, first + missing - 1]).map(String);
  const step = stepName(after.eId, labelOf(text, after));
  const names = numbers.map((number) => `${step} ${number}`);
  return [
    {
      code: 'structure.missing',
      message: missing === 1 ? `${names[0] ?? ''} is missing.` : `${names.join(' to ')} are missing.`,
      details: [step, ...numbers],
      severity: 'information',
    },
  ];
}

function gapBetween(before: StructureNode | undefined, after: StructureNode | undefined): number {
  const from = before && plainNumber(before);
  const to = after && plainNumber(after);
  return from === undefined || to === undefined ? 0 : to - from - 1;
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

/**
 * What is wrong inside one treaty or law: its numbering, and the references to itself. `isDoubtful` tells of a reference
 * whether it may be to another instrument.
 */
export function findTextProblems(
  text: string,
  structure: readonly StructureNode[],
  references: readonly Reference[],
  isDoubtful: (reference: Reference) => boolean = () => false,
): Problem[] {
  if (structure.length === 0) {
    return [];
  }
  const own: KnownTexts = {
    textOf: (instrument) => (instrument === undefined ? { text, structure } : undefined),
    articlesOf: () => undefined,
    nameOf: (instrument) => instrument,
  };
  const wrong = references.flatMap((reference) => {
    const problems = findMissingProvisions([reference], own);
    return problems.length > 0 && isDoubtful(reference) ? [] : problems;
  });
  return [...findNumberingProblems(text, structure), ...wrong];
}
