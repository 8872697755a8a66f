/** One step of a diff: word `left` of the first list and word `right` of the second are the same, or one is missing. */
export interface DiffStep {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  /** Index in the first list; for `inserted`, of the word before which it stands. */
  readonly left: number;
  readonly right: number;
}

/**
 * The shortest way from one list of words to another (Myers 1986), `undefined` where more than `limit` words differ: then
 * they are two texts. Time and space are in the order of (length + limit) × limit.
 */
export function diffWords(from: readonly string[], to: readonly string[], limit: number): DiffStep[] | undefined {
  const offset = limit + 1;
  const reach = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let cost = 0; cost <= limit; cost++) {
    for (let diagonal = -cost; diagonal <= cost; diagonal += 2) {
      const down =
        diagonal === -cost ||
        (diagonal !== cost && at(reach, offset + diagonal - 1) < at(reach, offset + diagonal + 1));
      let left = down ? at(reach, offset + diagonal + 1) : at(reach, offset + diagonal - 1) + 1;
      while (left < from.length && left - diagonal < to.length && from[left] === to[left - diagonal]) {
        left++;
      }
      reach[offset + diagonal] = left;
      if (left >= from.length && left - diagonal >= to.length) {
        trace.push(reach.slice());
        return backtrack(trace, from.length, to.length, offset);
      }
    }
    trace.push(reach.slice());
  }
  return undefined;
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

function backtrack(trace: readonly Int32Array[], fromLength: number, toLength: number, offset: number): DiffStep[] {
  const steps: DiffStep[] = [];
  let left = fromLength;
  let right = toLength;
  for (let cost = trace.length - 1; cost >= 0; cost--) {
    const before = trace[cost - 1];
    const diagonal = left - right;
    const down =
      before !== undefined &&
      (diagonal === -cost ||
        (diagonal !== cost && at(before, offset + diagonal - 1) < at(before, offset + diagonal + 1)));
    const previous = down ? diagonal + 1 : diagonal - 1;
    const start = before === undefined ? 0 : at(before, offset + previous);
    const [stopLeft, stopRight] =
      before === undefined ? [0, 0] : down ? [start, start - previous + 1] : [start + 1, start - previous];
    while (left > stopLeft && right > stopRight) {
      left--;
      right--;
      steps.push({ kind: 'kept', left, right });
    }
    if (before !== undefined) {
      if (down) {
        right--;
        steps.push({ kind: 'inserted', left, right });
      } else {
        left--;
        steps.push({ kind: 'deleted', left, right });
      }
    }
  }
  return steps.reverse();
}
