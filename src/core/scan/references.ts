import type { Reference, StructureNode } from '../model';
import type { Reading } from '../reading';
import type { InstrumentTable } from '../treaty/instruments';
import { findAround } from './referencesAround';
import { grammarOf } from './referencesGrammar';
import { findInline } from './referencesInline';
import { resolveReferences } from './referencesResolve';

/** What references are resolved with. */
export interface ReferenceContext {
  readonly instruments: InstrumentTable;
  readonly structure: readonly StructureNode[];
  /** Id of the instrument whose text this is, where known: bare references in a treaty point there. */
  readonly self?: string;
}

/**
 * Finds references to numbered provisions, in the order of the text, and resolves them. In a treaty, bare references
 * (“Article 5”, “of this Agreement”) point to the text itself: `resolvedBy` is `self`, with `eId` an address in it.
 */
export function findReferences(reading: Reading, { instruments, structure, self }: ReferenceContext): Reference[] {
  const { text, language } = reading;
  const headings = headingStarts(structure);
  const around = language.provisions.around
    ? findAround(text, language, instruments, headings)
    : findInline(text, grammarOf(language), instruments, headings);
  return resolveReferences(around, { reading, table: instruments, structure, self });
}

function headingStarts(nodes: readonly StructureNode[], starts = new Set<number>()): ReadonlySet<number> {
  for (const { kind, start, children } of nodes) {
    if (kind !== 'paragraph' && kind !== 'point' && kind !== 'preamble' && kind !== 'signature') {
      starts.add(start);
    }
    headingStarts(children, starts);
  }
  return starts;
}
