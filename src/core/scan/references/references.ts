import type { Reference, StructureNode } from '../../model';
import type { Reading } from '../../reading';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import { findActs } from './acts';
import { findAround } from './around';
import { grammarByChapter, grammarOf } from './grammar';
import { findInline } from './inline';
import type { RawReference } from './inline';
import { resolveReferences } from './resolve';
import { provisionsOf } from '../../treaty/provisions';

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
 * A citation of a whole act (“Regulation (EU) 2016/679”) has a target without `eId`, whose `number` is the act's own.
 */
export function findReferences(reading: Reading, { instruments, structure, self }: ReferenceContext): Reference[] {
  const { text, language } = reading;
  const headings = headingStarts(structure);
  const resolver = { reading, table: instruments, structure, self };
  // The title of a law is its own name, not a pointer.
  const titleEnd = reading.kind === 'treaty' ? (structure[0]?.start ?? 0) : 0;
  if (language.provisions.around) {
    return resolveReferences(findAround(text, language, instruments, headings), resolver);
  }
  const grammar = isByChapter(structure) ? grammarByChapter(grammarOf(language)) : grammarOf(language);
  const provisions = findInline(text, grammar, instruments, headings, {
    goesOn: reading.kind === 'news',
    attachments: new Set(structure.flatMap(({ kind, eId }) => (attached.has(kind) ? [eId] : []))),
  });
  const acts = findActs(reading, grammar, instruments, provisions).filter(({ start }) => start >= titleEnd);
  return resolveReferences(inOrder(provisions, acts), resolver);
}

const attached: ReadonlySet<string> = new Set(['annex', 'protocol']);

const fewestByChapter = 3;

function isByChapter(structure: readonly StructureNode[]): boolean {
  let count = 0;
  for (const { eId, number = '' } of provisionsOf(structure)) {
    count += eId.includes('-') && /^\d+[-–‑]\d+$/u.test(number) ? 1 : 0;
    if (count === fewestByChapter) {
      return true;
    }
  }
  return false;
}

function inOrder(provisions: readonly RawReference[], acts: readonly RawReference[]): readonly RawReference[] {
  return acts.length === 0 ? provisions : [...provisions, ...acts].sort((a, b) => a.start - b.start);
}

function headingStarts(nodes: readonly StructureNode[], starts = new Set<number>()): ReadonlySet<number> {
  for (const { kind, start, children } of nodes) {
    // A long treaty has a hundred thousand paragraphs and points: nothing in them has a heading.
    if (kind === 'paragraph' || kind === 'point') {
      continue;
    }
    if (kind !== 'preamble' && kind !== 'signature') {
      starts.add(start);
    }
    headingStarts(children, starts);
  }
  return starts;
}
