import type { Span } from '../../model';

/** A place that an annotation could belong to, the best first; `score` is 0 … 1. */
export interface Candidate extends Span {
  readonly score: number;
}

/** What in a passage changed its meaning. */
export type MeaningChangeKind = 'number' | 'date' | 'negation' | 'modal' | 'name';

/** A word of the annotated passage that says something else now; one side is empty where it was added or removed. */
export interface MeaningChange {
  readonly kind: MeaningChangeKind;
  readonly before: string;
  readonly after: string;
}

/** What is said of a place, besides how far it moved, how many words differ, and how many places fit. */
export const fixedReasons = [
  'unchanged',
  'in its place',
  'only spaces or signs differ',
  'signs changed',
  'not found',
  'no words are quoted',
  'the quoted words are gone',
  'the passage was deleted',
  'the words stand here in other surroundings',
  'the same words stand elsewhere now',
  'the number of the reference is another one now',
  'the same number stands before another text',
] as const;

/** A reason that stands by itself in the code; the editor says each in the reader's language. */
export type FixedReason = (typeof fixedReasons)[number];

/** Why a place is doubtful or gone. */
export type LostReason = FixedReason | `${number} places fit about equally`;

/** Found: `changed` where the words differ, with `changes` for those that turn the meaning. */
export interface Found extends Span {
  readonly state: 'anchored' | 'changed';
  /** A sentence in English for the reader: “moved 3 paragraphs down; 2 words changed”. */
  readonly reason: string;
  readonly changes: readonly MeaningChange[];
}

/** Not placed: several places fit, or none. Never a guess; the reader chooses among the candidates. */
export interface Lost {
  readonly state: 'ambiguous' | 'orphaned';
  readonly reason: LostReason;
  readonly candidates: readonly Candidate[];
}

/** Where an annotation lands in a text. */
export type Anchoring = Found | Lost;

/** Whether the annotation has a place. */
export function isFound(anchoring: Anchoring): anchoring is Found {
  return anchoring.state === 'anchored' || anchoring.state === 'changed';
}

/** How many annotations of a text are where. */
export interface PlaceCounts {
  readonly all: number;
  readonly changed: number;
  /** Without a place. */
  readonly lost: number;
}

export function countPlaces(anchorings: Iterable<Anchoring>): PlaceCounts {
  let [all, changed, lost] = [0, 0, 0];
  for (const anchoring of anchorings) {
    all++;
    changed += anchoring.state === 'changed' ? 1 : 0;
    lost += isFound(anchoring) ? 0 : 1;
  }
  return { all, changed, lost };
}
