import type { StructureNode } from '../../model';
import type { GrowingNode, Headed } from './growingNode';
import { addChild, isInner, isPart, ownStep } from './growingNode';

const usualOrder =
  'annex protocol closing book part title chapter section division subsection roman letter plain article sign'.split(
    ' ',
  );

/**
 * Nests headings that stand one after another. What stands above what is usually the same (parts hold chapters, chapters
 * hold articles), but where a text opens a title right below a section, titles are below sections all through it.
 */
export function nest(heads: readonly Headed[]): GrowingNode[] {
  const ranks = rankLevels(heads);
  const root: GrowingNode[] = [];
  const open: { readonly rank: number; readonly node: GrowingNode }[] = [];
  // A parent ends where its last child does.
  const close = (): void => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed && parent) {
      parent.node.end = Math.max(parent.node.end, closed.node.end);
    }
  };
  for (const { level, node, resumes } of heads) {
    const rank = ranks.get(level) ?? 0;
    while (open.length > 0 && (resumes || (open.at(-1)?.rank ?? 0) >= rank)) {
      close();
    }
    const parent = open.at(-1)?.node;
    if (parent) {
      addChild(parent, node);
    } else {
      root.push(node);
    }
    open.push({ rank, node });
  }
  while (open.length > 0) {
    close();
  }
  return root;
}

function rankLevels(heads: readonly Headed[]): Map<string, number> {
  const order = [...usualOrder];
  const votes = new Map<string, number>();
  heads.forEach((head, index) => {
    const before = heads[index - 1];
    if (before && before.level !== head.level && isFirst(head.node)) {
      const pair = `${before.level} ${head.level}`;
      votes.set(pair, (votes.get(pair) ?? 0) + 1);
    }
  });
  for (const [pair, count] of votes) {
    const [above = '', below = ''] = pair.split(' ');
    const from = order.indexOf(above);
    const to = order.indexOf(below);
    const movable =
      to > 2 && from > to && below !== 'article' && below !== 'sign' && above !== 'article' && above !== 'sign';
    if (movable && count > (votes.get(`${below} ${above}`) ?? 0)) {
      order.splice(to, 1);
      order.splice(order.indexOf(above) + 1, 0, below);
    }
  }
  return new Map(order.map((level, rank) => [level, rank]));
}

function isFirst({ number }: Pick<StructureNode, 'number'>): boolean {
  return number === undefined || /^(?:1|I|A|01)$/u.test(number);
}

/** Gives every node its address. Articles are addressed from the text or annex they are in, not from their chapter. */
export function address(nodes: readonly GrowingNode[]): readonly StructureNode[] {
  const used = new Map<string, number>();
  const repeated = new Set<string>();
  collectRepeated(nodes, '', new Set(), repeated);
  place(nodes, '', '', { used, repeated });
  return nodes;
}

interface Addresses {
  readonly used: Map<string, number>;
  /** Where every chapter counts its articles from 1, their addresses need the chapter. */
  readonly repeated: ReadonlySet<string>;
}

function place(nodes: readonly GrowingNode[], scope: string, parent: string, addresses: Addresses): void {
  placeParts(nodes, parent);
  for (const node of nodes) {
    if (!isPart(node)) {
      const step = ownStep(node);
      const near = below(scope, step);
      const isFar = isInner(node) || (addresses.repeated.size > 0 && addresses.repeated.has(near));
      node.eId = unique(addresses.used, isFar ? below(parent, step) : near);
    }
    if (node.bodyStart !== undefined && node.bodyStart > node.end) {
      node.bodyStart = node.end;
    }
    if (node.children.length > 0) {
      place(node.children, isAttachment(node) ? node.eId : scope, node.eId, addresses);
    }
  }
}

const few = 32;

// Paragraphs and points have their address from what they are in, so that only their siblings can have the same.
function placeParts(nodes: readonly GrowingNode[], parent: string): void {
  const counts = nodes.length > few ? new Map<string, number>() : undefined;
  const ranks = counts && nodes.map(({ eId }) => count(counts, eId));
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node && isPart(node)) {
      const rank = ranks?.[index] ?? rankAmong(nodes, index);
      node.eId = rank === 1 ? below(parent, node.eId) : `${below(parent, node.eId)}_${rank}`;
    }
  }
}

function rankAmong(nodes: readonly GrowingNode[], index: number): number {
  const step = nodes[index]?.eId;
  let rank = 1;
  for (let before = 0; before < index; before++) {
    rank += nodes[before]?.eId === step ? 1 : 0;
  }
  return rank;
}

function isAttachment({ kind }: StructureNode): boolean {
  return kind === 'annex' || kind === 'protocol';
}

function below(parent: string, step: string): string {
  return parent ? `${parent}__${step}` : step;
}

function collectRepeated(nodes: readonly GrowingNode[], scope: string, seen: Set<string>, repeated: Set<string>): void {
  for (const node of nodes) {
    if (isPart(node) || isInner(node)) {
      continue;
    }
    const near = below(scope, node.eId);
    (seen.has(near) ? repeated : seen).add(near);
    collectRepeated(node.children, isAttachment(node) ? near : scope, seen, repeated);
  }
}

// The second article 5 is `art_5_2`; no number has an underscore, so that it is nobody else’s address.
function unique(used: Map<string, number>, eId: string): string {
  const rank = count(used, eId);
  return rank === 1 ? eId : `${eId}_${rank}`;
}

function count(counts: Map<string, number>, key: string): number {
  const number = (counts.get(key) ?? 0) + 1;
  counts.set(key, number);
  return number;
}
