import type { DiffStep } from './wordDiff';

/**
 * The same steps with the words at both ends of a quotation beside the others, where the source has them there too. The
 * shortest way from one text to another may as well take the first “The” of an article for the one that opens the
 * quoted sentence, and all between them for left out. `keys` are the source's words.
 */
export function slideTogether(steps: readonly DiffStep[], keys: readonly string[]): readonly DiffStep[] {
  return slideTail(slideHead(steps, keys), keys);
}

function slideHead(steps: readonly DiffStep[], keys: readonly string[]): readonly DiffStep[] {
  const from = steps.findIndex(({ kind }) => kind !== 'deleted');
  const gap = endOfRun(steps, from, 'kept');
  const to = endOfRun(steps, gap, 'deleted');
  const count = gap - from;
  const fits = from >= 0 && to - gap >= count && to < steps.length && sameWords(steps, keys, from, to - count, count);
  return fits ? slideHead(moved(steps, from, gap, to), keys) : steps;
}

function slideTail(steps: readonly DiffStep[], keys: readonly string[]): readonly DiffStep[] {
  const to = steps.findLastIndex(({ kind }) => kind !== 'deleted') + 1;
  const gap = startOfRun(steps, to, 'kept');
  const from = startOfRun(steps, gap, 'deleted');
  const count = to - gap;
  const fits = from > 0 && count > 0 && gap - from >= count && sameWords(steps, keys, from, gap, count);
  return fits ? slideTail(moved(steps, from, gap, to), keys) : steps;
}

function endOfRun(steps: readonly DiffStep[], from: number, kind: DiffStep['kind']): number {
  let end = from;
  while (end < steps.length && steps[end]?.kind === kind) {
    end++;
  }
  return end;
}

function startOfRun(steps: readonly DiffStep[], to: number, kind: DiffStep['kind']): number {
  let start = to;
  while (start > 0 && steps[start - 1]?.kind === kind) {
    start--;
  }
  return start;
}

function sameWords(
  steps: readonly DiffStep[],
  keys: readonly string[],
  one: number,
  other: number,
  count: number,
): boolean {
  for (let index = 0; index < count; index++) {
    if (keys[steps[one + index]?.left ?? -1] !== keys[steps[other + index]?.left ?? -1]) {
      return false;
    }
  }
  return count > 0;
}

// Two neighboring runs, one kept and one deleted, change places: the source's words stay in order.
function moved(steps: readonly DiffStep[], from: number, middle: number, to: number): readonly DiffStep[] {
  const first = steps.slice(from, middle);
  const second = steps.slice(middle, to);
  const left = first[0]?.left ?? 0;
  const right = first[0]?.right ?? 0;
  let kept = right;
  const swapped = [...second, ...first].map(({ kind }, index): DiffStep => {
    const step = { kind, left: left + index, right: kept };
    kept += kind === 'kept' ? 1 : 0;
    return step;
  });
  return [...steps.slice(0, from), ...swapped, ...steps.slice(to)];
}
