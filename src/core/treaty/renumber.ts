import type { Reference, Span, StructureNode } from '../model';
import { toAddressNumber } from './eId';
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

/** The span of a provision’s number in a reference to it, or `undefined` where the number is only inside a range. */
export function numberSpanIn(text: string, reference: Reference, number: string): Span | undefined {
  return findNumber(text, reference, number);
}

// “5 bis” is written with or without a space, so that characters are compared without spaces. Roman and Arabic are one.
function findNumber(text: string, { start, end }: Span, number: string): Span | undefined {
  const wanted = toAddressNumber(number);
  for (const match of text.slice(start, end).matchAll(token)) {
    if (toAddressNumber(match[0]) === wanted) {
      return { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return undefined;
}

const token =
  /(?<![\p{L}\p{N}])(?:\p{Nd}{1,4}(?:[.-]\p{Nd}{1,3})*|[IVXLC]{1,9})(?:\s?(?:bis|ter|quater|quinquies|sexies|septies|octies)(?![\p{L}])|\s?[a-z](?![\p{L}\p{N}.)]))?(?![\p{L}\p{N}])/gu;

/**
 * What to write where so that a provision has another number: in its heading, and in every reference of the same text
 * to it. References that reach it only by a range (“Artikel 3 bis 7”) stay as they are.
 */
export function planRenumbering(
  text: string,
  references: readonly Reference[],
  node: StructureNode,
  number: string,
): readonly TextEdit[] {
  const own = numberSpan(text, node);
  if (!own || node.number === undefined) {
    return [];
  }
  const from = node.number;
  const inReferences = selfReferences(references, node.eId).flatMap(
    (reference) => numberSpanIn(text, reference, from) ?? [],
  );
  const starts = new Set<number>();
  return [own, ...inReferences]
    .filter(({ start }) => !starts.has(start) && starts.add(start))
    .map((span) => ({ span, text: number }));
}

/**
 * What to write where so that the articles from `first` on count up without gap or repetition, in headings and in every
 * reference of the text to them. Only plain numbers of one annex or of the treaty itself are counted; `5a` stays `5a`
 * behind whatever 5 becomes.
 */
export function planRecounting(
  text: string,
  references: readonly Reference[],
  structure: readonly StructureNode[],
  first: StructureNode,
): readonly TextEdit[] {
  const scope = scopeOf(first);
  const siblings = provisionsOf(structure).filter((node) => scopeOf(node) === scope && plainNumber(node) !== undefined);
  const from = siblings.indexOf(first);
  const edits: TextEdit[] = [];
  let last = plainNumber(siblings[from - 1]) ?? 0;
  for (const node of from < 0 ? [] : siblings.slice(from)) {
    last++;
    if (plainNumber(node) !== last) {
      edits.push(...planRenumbering(text, references, node, String(last)));
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
  return /^(?:\p{Nd}{1,4}(?:[.-]\p{Nd}{1,3})*|[IVXLC]{1,9})\s?(?:[a-z]{1,2}|bis|ter|quater|quinquies|sexies|septies|octies)?$/u.test(
    number.trim(),
  );
}
