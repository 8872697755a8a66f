import type { QuotedWord } from './quotedWords';
import type { DiffStep } from './wordDiff';

/**
 * Moves what is left out to where the quotation says so. Of “may not open a dyke without [in] warning …, [in] danger an
 * hour is enough”, quoted as “may not open a dyke […] in danger an hour is enough”, a diff may keep the first “in”.
 */
export function alignToGaps(
  steps: readonly DiffStep[],
  original: readonly QuotedWord[],
  hasGap: (right: number) => boolean,
): DiffStep[] {
  const aligned = [...steps];
  for (let from = 1; from < aligned.length; from++) {
    const first = aligned[from];
    if (first?.kind !== 'deleted' || aligned[from - 1]?.kind !== 'kept' || hasGap(first.right)) {
      continue;
    }
    let to = from;
    while (aligned[to]?.kind === 'deleted') {
      to++;
    }
    const count = slidesTo(aligned, from, to, original, hasGap);
    aligned.splice(from - count, to - from + count, ...slid(aligned.slice(from - count, to), count));
    from = to;
  }
  return aligned;
}

// How many kept words before the deletion are also its last ones, up to the first that a gap stands before.
function slidesTo(
  steps: readonly DiffStep[],
  from: number,
  to: number,
  original: readonly QuotedWord[],
  hasGap: (right: number) => boolean,
): number {
  for (let count = 1; count <= from; count++) {
    const before = steps[from - count];
    const last = steps[to - count];
    if (before?.kind !== 'kept' || !last || original[before.left]?.key !== original[last.left]?.key) {
      return 0;
    }
    if (hasGap(before.right)) {
      return count;
    }
  }
  return 0;
}

// `count` kept steps, then deleted ones: the deletion goes first.
function slid(steps: readonly DiffStep[], count: number): DiffStep[] {
  const [start] = steps;
  if (!start || count === 0) {
    return [...steps];
  }
  const deletions = steps.length - count;
  return steps.map((_, index) => ({
    kind: index < deletions ? 'deleted' : 'kept',
    left: start.left + index,
    right: start.right + Math.max(0, index - deletions),
  }));
}
