import { areNumbers } from './alikeWords';
import type { Target } from '../annotation';
import { edgesOf, firstMapped, lastMapped } from './edges';
import type { TokenDiff } from './tokenDiff';
import { tokenAt, weightOf } from './tokens';

/** Where a comparison of two texts leads a passage, with what tells how much to trust it. */
export interface DiffPlace {
  readonly start: number;
  readonly end: number;
  /** Tokens of the new text from `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  /** How much of the passage's characters stayed, 0 … 1. */
  readonly kept: number;
  /** How much of the words before and behind still stands there, 0 … 1; 1 where there are none. */
  readonly before: number;
  readonly after: number;
}

interface Run {
  /** Tokens of the old text from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly kept: number;
}

/** Follows a target through a comparison; `undefined` where none of its words stayed. */
export function followTarget(diff: TokenDiff, target: Target): DiffPlace | undefined {
  const { map, now } = diff;
  const from = tokenAt(diff.old, target.start);
  const to = tokenAt(diff.old, target.end - 1) + 1;
  const run = mainRun(diff, from, to);
  if (!run || run.kept < 0.9) {
    const between = betweenNeighbors(diff, from, to);
    if (between) {
      const span = { start: now.starts[between.first] ?? 0, end: now.ends[between.last - 1] ?? 0 };
      return { ...between, ...snap(now.text, target.exact, span), before: 1, after: 1 };
    }
  }
  if (!run) {
    return undefined;
  }
  const whole = run.from === firstMapped(map, from, to) && run.to === lastMapped(map, from, to) + 1;
  const edges = edgesOf(map, whole ? from : run.from, whole ? to : run.to, (at, there) =>
    areNumbers(diff.old, at, now, there),
  );
  if (!edges) {
    return undefined;
  }
  const { first, last } = edges;
  const span = trimEdges(target, diff, from, to, { start: now.starts[first] ?? 0, end: now.ends[last - 1] ?? 0 });
  const neighbors = neighborsOf(diff, from, to, first, last);
  return { first, last, kept: run.kept, ...snap(now.text, target.exact, span), ...neighbors };
}

// A formula in the passage may have been taken for its copy elsewhere; that the neighbors stand as far apart as before,
// with the same words between them, says more.
function betweenNeighbors(
  { old, now, map }: TokenDiff,
  from: number,
  to: number,
): { first: number; last: number; kept: number } | undefined {
  const first = from > 0 ? (map[from - 1] ?? -1) + 1 : 0;
  const last = to < map.length ? (map[to] ?? -1) : now.count;
  if (first === 0 || last - first !== to - from) {
    return undefined;
  }
  let [same, all] = [0, 0];
  for (let at = 0; at < to - from; at++) {
    const weight = weightOf(old, from + at);
    all += weight;
    same += old.hashes[from + at] === now.hashes[first + at] ? weight : 0;
  }
  return same >= all * 0.8 ? { first, last, kept: same / all } : undefined;
}

// A passage that was torn apart belongs where most of it is. What was put in between two of its words does not tear it;
// what stood elsewhere before does.
function mainRun(diff: TokenDiff, from: number, to: number): Run | undefined {
  const { map, old } = diff;
  let all = 0;
  let best = { from, to: from, kept: 0 };
  let open = best;
  let last = -1;
  for (let at = from; at < to; at++) {
    const length = (old.ends[at] ?? 0) - (old.starts[at] ?? 0);
    const there = map[at] ?? -1;
    all += length;
    if (there < 0) {
      continue;
    }
    const goesOn = open.kept > 0 && there > last && isInserted(diff, from, to, last + 1, there);
    open = { from: goesOn ? open.from : at, to: at + 1, kept: (goesOn ? open.kept : 0) + length };
    best = open.kept >= best.kept ? open : best;
    last = there;
  }
  return best.kept > 0 ? { ...best, kept: best.kept / all } : undefined;
}

function isInserted({ back }: TokenDiff, from: number, to: number, start: number, end: number): boolean {
  if (end - start > (to - from) * 2 + 8) {
    return false;
  }
  let strangers = 0;
  for (let at = start; at < end; at++) {
    const there = back[at] ?? -1;
    strangers += there >= 0 && (there < from || there >= to) ? 1 : 0;
  }
  return strangers <= Math.max(2, (to - from) >> 3);
}

// An annotation may begin or end inside a word.
function trimEdges(
  target: Target,
  { old, now, map }: TokenDiff,
  from: number,
  to: number,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const head = target.start - (old.starts[from] ?? target.start);
  const tail = (old.ends[to - 1] ?? target.end) - target.end;
  const from2 = head > 0 && now.starts[map[from] ?? -1] === start ? start + head : start;
  const to2 = tail > 0 && now.ends[map[to - 1] ?? -1] === end ? end - tail : end;
  return from2 < to2 ? { start: from2, end: to2 } : { start, end };
}

// Where the passage stands word for word around what was found of it, that is its place.
function snap(text: string, exact: string, span: { start: number; end: number }): { start: number; end: number } {
  const offset = exact.indexOf(text.slice(span.start, span.end));
  const start = span.start - offset;
  return offset >= 0 && text.startsWith(exact, start) ? { start, end: start + exact.length } : span;
}

const reach = 8;

function neighborsOf(
  { map }: TokenDiff,
  from: number,
  to: number,
  first: number,
  last: number,
): { before: number; after: number } {
  const share = (start: number, end: number, isNear: (there: number) => boolean): number => {
    let kept = 0;
    for (let at = start; at < end; at++) {
      const there = map[at] ?? -1;
      kept += there >= 0 && isNear(there) ? 1 : 0;
    }
    return end > start ? kept / (end - start) : 1;
  };
  return {
    before: share(Math.max(0, from - reach), from, (there) => there < first && first - there <= 2 * reach),
    after: share(to, Math.min(map.length, to + reach), (there) => there >= last && there - last <= 2 * reach),
  };
}

/** Whether at least half of these tokens of the new text were put in. */
export function isNew({ back }: TokenDiff, first: number, last: number): boolean {
  let fresh = 0;
  for (let at = first; at < last; at++) {
    fresh += back[at] === -1 ? 1 : 0;
  }
  return fresh * 2 >= last - first;
}
