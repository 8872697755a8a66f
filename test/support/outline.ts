import { read } from '../../src/core/analyze';
import type { StructureNode } from '../../src/core/model';
import { findStructure } from '../../src/core/treaty/structure/structure';

/** The outline, one node a line: address, heading, indented by depth. */
export function outline(text: string, language = 'de'): string[] {
  const show = (node: StructureNode, depth: number): string[] => [
    `${'  '.repeat(depth)}${node.eId}${node.heading === undefined ? '' : ` ${node.heading}`}`,
    ...node.children.flatMap((child) => show(child, depth + 1)),
  ];
  return findStructure(read({ text, language, kind: 'treaty' })).flatMap((node) => show(node, 0));
}
