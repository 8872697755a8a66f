import type { Grouping, ListGroup, Listed } from '../../core/annotations/grouping';

/** A group, a page of a long group, or an annotation. */
export type TreeNode = GroupNode | AnnotationNode;

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  /** What the group has in common; of a page, its numbers. */
  readonly key: string;
  readonly grouping: Grouping | 'page';
  readonly items: readonly Listed[];
  readonly isOpen: boolean;
  readonly parent?: GroupNode;
}

/** `uri` and `id` are what commands take. */
export interface AnnotationNode {
  readonly kind: 'annotation';
  readonly uri: string;
  readonly id: string;
  readonly listed: Listed;
  readonly parent: GroupNode;
}

// VS Code lays out all children of a node at once: long groups are parted into pages.
const pageLength = 500;

const longGroup = 60;

/** Groups are open at first where all that they hold can be looked through. */
export function rootsOf(groups: readonly ListGroup[], grouping: Grouping): GroupNode[] {
  const isShort = groups.reduce((sum, { items }) => sum + items.length, 0) <= pageLength;
  return groups.map(({ key, items }) => {
    const isOpen = isShort && items.length <= longGroup;
    return { kind: 'group', id: `${grouping} ${key}`, key, grouping, items, isOpen };
  });
}

export function childrenOf(node: GroupNode): TreeNode[] {
  const items = byPlace(node);
  return items.length <= pageLength ? items.map((listed) => leafOf(listed, node)) : pagesOf(node, items);
}

/** The node of an annotation in the first group that has it, with the way to it. */
export function nodeOf(roots: readonly GroupNode[], uri: string, id: string): AnnotationNode | undefined {
  for (const root of roots) {
    const items = root.items.some((item) => item.uri === uri && item.annotation.id === id) ? byPlace(root) : [];
    const index = items.findIndex((item) => item.uri === uri && item.annotation.id === id);
    const listed = items[index];
    if (listed) {
      const page = items.length <= pageLength ? root : pagesOf(root, items)[Math.floor(index / pageLength)];
      return leafOf(listed, page ?? root);
    }
  }
  return undefined;
}

function leafOf(listed: Listed, parent: GroupNode): AnnotationNode {
  return { kind: 'annotation', uri: listed.uri, id: listed.annotation.id, listed, parent };
}

// Sorted only when somebody looks into the group.
function byPlace({ grouping, items }: GroupNode): readonly Listed[] {
  const start = ({ annotation }: Listed): number => annotation.target.start;
  return grouping === 'page'
    ? items
    : [...items].sort((a, b) => (a.uri === b.uri ? start(a) - start(b) : a.uri < b.uri ? -1 : 1));
}

function pagesOf(node: GroupNode, items: readonly Listed[]): GroupNode[] {
  return Array.from({ length: Math.ceil(items.length / pageLength) }, (_, page) => {
    const own = items.slice(page * pageLength, (page + 1) * pageLength);
    const key = `${page * pageLength + 1}–${page * pageLength + own.length}`;
    return { kind: 'group', id: `${node.id} ${page}`, key, grouping: 'page', items: own, isOpen: false, parent: node };
  });
}
