import type { Reference, StructureNode } from '../model';
import type { InstrumentTable } from '../treaty/instruments';
import type { Reading } from '../reading';

/** What references are resolved with. */
export interface ReferenceContext {
  readonly instruments: InstrumentTable;
  readonly structure: readonly StructureNode[];
}

/** Finds references to numbered provisions, in the order of the text. */
export function findReferences(_reading: Reading, _context: ReferenceContext): Reference[] {
  return [];
}
