import type { StructureKind, StructureNode } from '../../model';
import { addressStep } from '../eId';

/** A node while the structure is made: until it is in its place, `eId` is only the last step of its address. */
export interface GrowingNode extends StructureNode {
  eId: string;
  end: number;
  bodyStart?: number;
  children: GrowingNode[];
}

// What has no children, which is most paragraphs, shares this list until it gets one.
const none: GrowingNode[] = [];

/** Puts a node into another one, behind what is there. */
export function addChild(parent: GrowingNode, child: GrowingNode): void {
  if (parent.children === none) {
    parent.children = [child];
  } else {
    parent.children.push(child);
  }
}

/** A paragraph or point. A long treaty has a hundred thousand: all are objects of one shape. */
export function growingPart(
  kind: 'paragraph' | 'point',
  number: string,
  start: number,
  bodyStart: number,
  end: number,
): GrowingNode {
  return { kind, number, eId: addressStep(kind, number), start, end, bodyStart, children: none };
}

/** Whether the node is numbered text inside a provision, not a provision or division. */
export function isPart({ kind }: Pick<StructureNode, 'kind'>): boolean {
  return kind === 'paragraph' || kind === 'point';
}

/** A heading with the text that belongs to it. */
export interface Headed {
  /** What it nests by: its kind, or how it is numbered where no word names its kind. */
  readonly level: string;
  readonly node: GrowingNode;
  /** Whether it belongs to no annex before it: the treaty itself goes on. */
  readonly resumes: boolean;
}

// “I. – Die Grundrechte”, “A. Renten”: nobody would refer to them as “section I”.
const outlineLevels = new Set(['roman', 'letter', 'plain', 'division']);

/** What is known of a heading when its node is made. */
export interface HeadFacts {
  readonly kind: StructureKind;
  readonly level: string;
  readonly number: string | undefined;
  readonly heading: string | undefined;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  readonly parts: GrowingNode[];
}

/** The node of a division, article or annex. Written out by case, because objects made by spreading are slow and large. */
export function growingHead({ kind, level, number, heading, start, bodyStart, end, parts }: HeadFacts): GrowingNode {
  const eId = addressStep(kind === 'section' && outlineLevels.has(level) ? 'division' : kind, number);
  const children = parts.length > 0 ? parts : none;
  if (number === undefined) {
    return heading === undefined
      ? { kind, eId, start, end, bodyStart, children }
      : { kind, heading, eId, start, end, bodyStart, children };
  }
  return heading === undefined
    ? { kind, number, eId, start, end, bodyStart, children }
    : { kind, number, heading, eId, start, end, bodyStart, children };
}

// Marks a step that is only an address behind that of the node around it.
const inner = '~';

/** Whether a node that is still to be placed has its address from the provision around it, as a sub-heading has. */
export function isInner({ eId }: GrowingNode): boolean {
  return eId.startsWith(inner);
}

/** The last step of the address of a node that is still to be placed. */
export function ownStep({ eId }: GrowingNode): string {
  return eId.startsWith(inner) ? eId.slice(inner.length) : eId;
}

/** The node of a heading inside a provision: “Annahme und Beitritt”, “B. Ausbildung”. */
export function growingSection(
  facts: Pick<HeadFacts, 'heading' | 'start' | 'bodyStart' | 'end'> & { readonly number?: string },
): GrowingNode {
  const node = growingHead({ kind: 'section', level: 'plain', number: undefined, parts: [], ...facts });
  node.eId = inner + node.eId;
  return node;
}

/** The node of a preamble or a closing formula. */
export function growingFrame(kind: 'preamble' | 'signature', start: number, end: number): GrowingNode {
  return { kind, eId: addressStep(kind, undefined), start, end, children: none };
}

/** Gives every list of children the size that it needs: growing lists keep room for sixteen more. */
export function compact(nodes: readonly GrowingNode[]): void {
  for (const node of nodes) {
    if (node.children.length > 0) {
      node.children = node.children.slice();
      compact(node.children);
    }
  }
}
