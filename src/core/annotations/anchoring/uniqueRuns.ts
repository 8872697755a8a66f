import { gram } from './tokens';

/** Places of runs of tokens that stand exactly once on each side, as two lists of the same length. */
export interface UniqueRuns {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Which places of a side are looked at. */
export interface Part {
  readonly hashes: Int32Array;
  /** The places themselves, or how many there are from `start` on. */
  readonly places?: Int32Array;
  readonly start: number;
  readonly count: number;
}

/**
 * Finds runs of `size` tokens that stand once on each side, in the order of the left one. With `sample`, only runs
 * whose hash says so are looked at, one of that many on both sides alike: in a long text enough of them remain, and the
 * table stays small enough for the processor's cache.
 */
export function findUniqueRuns(left: Part, right: Part, size: number, sample = 1): UniqueRuns {
  const rest = sample - 1;
  let capacity = 64;
  while (capacity < (left.count / sample) * 2.5) {
    capacity *= 2;
  }
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  // 0: free; n + 1: at the n-th place; −1: more than once.
  const first = new Int32Array(capacity);
  const second = new Int32Array(capacity);
  const taken: number[] = [];
  for (let index = 0; index < left.count; index++) {
    const at = left.places ? (left.places[index] ?? 0) : left.start + index;
    const hash = gram(left.hashes, at, size);
    if (((hash >>> 9) & rest) !== 0) {
      continue;
    }
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (first[slot] !== 0 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
    }
    if (first[slot] === 0) {
      keys[slot] = hash;
      first[slot] = at + 1;
      taken.push(slot);
    } else {
      first[slot] = -1;
    }
  }
  for (let index = 0; index < right.count; index++) {
    const at = right.places ? (right.places[index] ?? 0) : right.start + index;
    const hash = gram(right.hashes, at, size);
    if (((hash >>> 9) & rest) !== 0) {
      continue;
    }
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (first[slot] !== 0 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
    }
    if (first[slot] !== 0) {
      second[slot] = second[slot] === 0 ? at + 1 : -1;
    }
  }
  return toRuns(taken, first, second);
}

function toRuns(taken: readonly number[], first: Int32Array, second: Int32Array): UniqueRuns {
  const left: number[] = [];
  const right: number[] = [];
  for (const slot of taken) {
    const there = second[slot] ?? 0;
    if ((first[slot] ?? 0) > 0 && there > 0) {
      left.push((first[slot] ?? 0) - 1);
      right.push(there - 1);
    }
  }
  return { left, right };
}
