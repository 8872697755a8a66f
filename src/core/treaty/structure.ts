import type { Reading } from '../reading';
import type { StructureNode } from '../model';

/** Finds the parts of a treaty or law: preamble, chapters, articles, paragraphs, points, annexes. */
export function findStructure(_reading: Reading): StructureNode[] {
  return [];
}
