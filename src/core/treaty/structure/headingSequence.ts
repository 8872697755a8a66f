import type { HeadingNumber } from './headingNumber';
import type { Candidate } from './headingCandidates';

/** How far back a heading looks for the one before it; what lies between are lines that only looked like headings. */
const reach = 16;

/**
 * The candidates that are headings: those whose numbers, shapes and places make the best sequence together. A label on
 * a line of its own stays nearly always; “Artikel 12 Unterausschuss …” at the start of a wrapped line only where 11 or
 * 13 ask for it. `barriers` are the lines of annexes and divisions, behind which numbering may begin anew.
 */
export function chooseSequence(candidates: readonly Candidate[], barriers: readonly number[]): Candidate[] {
  const best = new Float64Array(candidates.length);
  const from = new Int32Array(candidates.length).fill(-1);
  const usual = usualLabel(candidates);
  candidates.forEach((candidate, index) => {
    const own = candidate.score - (candidate.heading.label === usual ? 0 : 2);
    let top = opening(candidate);
    for (let before = index - 1; before >= Math.max(0, index - reach); before--) {
      const previous = candidates[before];
      const sum = previous ? (best[before] ?? 0) + step(previous, candidate, barriers) : -Infinity;
      if (sum > top) {
        top = sum;
        from[index] = before;
      }
      if (previous && previous.score >= sure && isStep(previous, candidate)) {
        break;
      }
    }
    best[index] = top + own;
  });
  return follow(candidates, best, from);
}

function follow(candidates: readonly Candidate[], best: Float64Array, from: Int32Array): Candidate[] {
  let at = best.reduce((top, value, index) => (value > (best[top] ?? -Infinity) ? index : top), 0);
  const chosen: Candidate[] = [];
  if ((best[at] ?? 0) <= 0) {
    return chosen;
  }
  while (at >= 0) {
    const candidate = candidates[at];
    if (candidate) {
      chosen.push(candidate);
    }
    at = from[at] ?? -1;
  }
  return chosen.reverse();
}

function usualLabel(candidates: readonly Candidate[]): string {
  const counts = new Map<string, number>();
  let usual = '';
  // Nearly all labels are the same as the one before: they are added up before they are looked up.
  for (let from = 0; from < candidates.length;) {
    const label = candidates[from]?.heading.label ?? '';
    let sum = 0;
    for (; candidates[from]?.heading.label === label; from++) {
      sum += Math.max(0, candidates[from]?.score ?? 0);
    }
    counts.set(label, (counts.get(label) ?? 0) + sum);
  }
  for (const [label, count] of counts) {
    usual = count > (counts.get(usual) ?? 0) ? label : usual;
  }
  return usual;
}

const sure = 8;

// Nothing farther back can be better than a sure heading with the number right before.
function isStep(before: Candidate, after: Candidate): boolean {
  const { number: a } = before.heading;
  const { number: b } = after.heading;
  return a && b ? a.style === b.style && follows(a, b) : false;
}

function opening({ heading }: Candidate): number {
  const first = heading.number?.value[0] ?? 0;
  return first === 1 ? 3 : -Math.min(4, Math.log2(Math.max(1, first)));
}

function step(before: Candidate, after: Candidate, barriers: readonly number[]): number {
  const a = before.heading.number;
  const b = after.heading.number;
  if (!a || !b) {
    return -1;
  }
  const style = a.style === b.style ? 0 : -2;
  if (follows(a, b)) {
    return 4 + style;
  }
  const restarted = b.value.at(-1) === 1 && b.suffix === 0;
  if (restarted && hasBarrier(barriers, before.line, after.line)) {
    return 3 + style;
  }
  return style - distance(a, b, restarted);
}

/** Whether `b` is the number right behind `a`: 6 or 5a after 5, 5b after 5a, 1.3 after 1.2, 2.1 after 1.9. */
export function follows(a: HeadingNumber, b: HeadingNumber): boolean {
  const last = Math.max(a.value.length, b.value.length) - 1;
  let changed = 0;
  while (changed <= last && a.value[changed] === b.value[changed]) {
    changed++;
  }
  if (changed > last) {
    return b.suffix === a.suffix + 1;
  }
  if ((b.value[changed] ?? 0) - (a.value[changed] ?? 0) !== 1 || b.suffix > 1) {
    return false;
  }
  for (let lower = changed + 1; lower < b.value.length; lower++) {
    if ((b.value[lower] ?? 0) > 1) {
      return false;
    }
  }
  return changed === last || changed < b.value.length - 1;
}

function distance(a: HeadingNumber, b: HeadingNumber, restarted: boolean): number {
  const gap = (b.value[0] ?? 0) - (a.value[0] ?? 0) || (b.value[1] ?? 0) - (a.value[1] ?? 0) || b.suffix - a.suffix;
  if (gap <= 0) {
    return restarted ? 4 : 5;
  }
  return Math.min(5, Math.log2(gap));
}

function hasBarrier(barriers: readonly number[], after: number, upTo: number): boolean {
  let low = 0;
  let high = barriers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((barriers[middle] ?? Infinity) > after) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return (barriers[low] ?? Infinity) < upTo;
}
