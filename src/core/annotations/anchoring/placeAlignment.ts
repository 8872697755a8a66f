import { isWord } from '../../text/characters';
import { areNumbers, matchAlikeWords } from './alikeWords';
import type { ContextFit } from './contextFit';
import { contextFit } from './contextFit';
import { edgesOf } from './edges';
import type { Pattern } from './pattern';
import type { Tokens } from './tokens';
import { weightOf } from './tokens';

/** A place where a target could be, and how well its words and its surroundings fit, each 0 … 1. */
export interface Place extends ContextFit {
  readonly start: number;
  readonly end: number;
  /** Tokens of the text from `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  /** The pattern's tokens from `from` to before `to` stand there; the rest of the quotation does not. */
  readonly from: number;
  readonly to: number;
  readonly quotation: number;
  /** How much of the quotation's characters stands there; what was put in between does not lower it. */
  readonly kept: number;
  readonly score: number;
}

/** Lays the pattern on the text around a diagonal (place in the text minus place in the pattern). */
export function alignAt(now: Tokens, pattern: Pattern, diagonal: number): Place | undefined {
  return alignWithin(now, pattern, diagonal, 12 + (pattern.tokens.count >> 3));
}

/** The same where much may have been put in or taken out inside the passage. */
export function alignWidely(now: Tokens, pattern: Pattern, diagonal: number): Place | undefined {
  return alignWithin(now, pattern, diagonal, 40 + (pattern.tokens.count >> 1));
}

function alignWithin(now: Tokens, pattern: Pattern, diagonal: number, slack: number): Place | undefined {
  const { tokens } = pattern;
  const w0 = Math.max(0, diagonal - slack);
  const w1 = Math.min(now.count, diagonal + tokens.count + slack);
  if (w1 <= w0) {
    return undefined;
  }
  const window = now.hashes.subarray(w0, w1);
  const map = alignBand(tokens.hashes, window, diagonal - w0, slack);
  closeRanks(tokens, window, map);
  matchCutWords(now, tokens, map, w0);
  matchAlikeWords(tokens, now, map, w0);
  return toPlace(now, pattern, map, w0);
}

// Contexts of 32 characters, as other tools keep them, begin and end inside words.
function matchCutWords(now: Tokens, tokens: Tokens, map: Int32Array, offset: number): void {
  const wordOf = ({ text, starts, ends }: Tokens, at: number): string => text.slice(starts[at], ends[at]);
  const last = tokens.count - 1;
  const before = (map[1] ?? -1) - 1;
  if (map[0] === -1 && before >= 0 && wordOf(now, offset + before).endsWith(wordOf(tokens, 0))) {
    map[0] = before;
  }
  const behind = (map[last - 1] ?? -1) + 1;
  const isKnown = behind > 0 && offset + behind < now.count;
  if (map[last] === -1 && isKnown && wordOf(now, offset + behind).startsWith(wordOf(tokens, last))) {
    map[last] = behind;
  }
}

let table = new Uint16Array(8192);

// Longest common subsequence inside a band around the diagonal.
function alignBand(a: Int32Array, b: Int32Array, diagonal: number, slack: number): Int32Array {
  const width = 2 * slack + 3;
  const size = (a.length + 1) * width;
  table = table.length < size ? new Uint16Array(size) : table;
  const best = table;
  best.fill(0, a.length * width, size);
  for (let i = a.length - 1; i >= 0; i--) {
    const low = i + diagonal - slack;
    const word = a[i];
    best[i * width + width - 1] = 0;
    for (let k = width - 2, at = i * width + k; k >= 0; k--, at--) {
      const j = low + k;
      if (j >= b.length || j < 0) {
        // Outside the window nothing more can match, but the row below can still be reached.
        best[at] = j < 0 ? (best[at + 1] ?? 0) : 0;
        continue;
      }
      // The next row begins one place further right: (i + 1, j) is at k − 1 there, (i + 1, j + 1) at k.
      const right = best[at + 1] ?? 0;
      const down = k > 0 ? (best[at + width - 1] ?? 0) : 0;
      best[at] = word === b[j] ? (best[at + width] ?? 0) + 1 : down > right ? down : right;
    }
  }
  return toMap(a, b, best, width, diagonal - slack);
}

function toMap(a: Int32Array, b: Int32Array, best: Uint16Array, width: number, low: number): Int32Array {
  const map = new Int32Array(a.length).fill(-1);
  for (let i = 0, k = 0; i < a.length && k < width - 1;) {
    const j = i + low + k;
    if (j < 0) {
      k++;
    } else if (j >= b.length) {
      break;
    } else if (a[i] === b[j]) {
      map[i++] = j;
    } else if (k > 0 && (best[(i + 1) * width + k - 1] ?? 0) >= (best[i * width + k + 1] ?? 0)) {
      i++;
      k--;
    } else {
      k++;
    }
  }
  return map;
}

// “Die … Die Lage”: of two words that could be the one before “Lage” it is the nearer one, not the first. Full stops are
// everywhere, and those at the edge are no part of the place.
function closeRanks({ text, starts, hashes }: Tokens, b: Int32Array, map: Int32Array): void {
  for (let at = map.length - 2; at >= 0; at--) {
    const there = map[at] ?? -1;
    const near = (map[at + 1] ?? -1) - 1;
    const isApart = there >= 0 && near > there && (at === 0 || there === 0 || map[at - 1] !== there - 1);
    if (isApart && hashes[at] === b[near] && isWord(text.charCodeAt(starts[at] ?? 0))) {
      map[at] = near;
    }
  }
}

function toPlace(now: Tokens, pattern: Pattern, map: Int32Array, offset: number): Place | undefined {
  const run = mainRun(pattern, map);
  const { tokens } = pattern;
  const edges = edgesOf(map, run.from, run.to, (at, there) => areNumbers(tokens, at, now, offset + there));
  if (!edges || edges.first >= edges.last) {
    return undefined;
  }
  const span = { first: offset + edges.first, last: offset + edges.last, from: run.from, to: run.to };
  return ratePlace(now, pattern, map, offset, span);
}

type Range = Pick<Place, 'first' | 'last' | 'from' | 'to'>;

function ratePlace(now: Tokens, pattern: Pattern, map: Int32Array, offset: number, span: Range): Place {
  const { tokens, from, to } = pattern;
  const { first, last } = span;
  let [matched, total, length] = [0, 0, 0];
  for (let index = from; index < to; index++) {
    const weight = weightOf(tokens, index);
    total += weight;
    matched += index >= span.from && index < span.to && (map[index] ?? -1) >= 0 ? weight : 0;
  }
  for (let index = first; index < last; index++) {
    length += weightOf(now, index);
  }
  // A word with another ending may be shorter than the one it stands for.
  const quotation = Math.min(1, (2 * matched) / (total + length));
  const fit = contextFit(pattern, map, first - offset, last - offset);
  // Few words say little: their surroundings weigh more.
  const share = to - from >= 6 ? 0.5 : 0.4;
  const score = share * quotation + (1 - share) * (0.8 * fit.context + 0.2 * fit.whole);
  return {
    ...span,
    start: now.starts[first] ?? 0,
    end: now.ends[last - 1] ?? 0,
    quotation,
    kept: matched / total,
    score,
    ...fit,
  };
}

/** What a character that is gone costs against one that stands there. */
const missing = 0.6;

// Where a part of the quotation stands elsewhere or is gone, a few small words of it agree with anything.
function mainRun({ tokens, from, to }: Pattern, map: Int32Array): { from: number; to: number } {
  if (to - from < 12) {
    return { from, to };
  }
  let [sum, start, most] = [0, from, 0];
  let run = { from, to };
  for (let index = from; index < to; index++) {
    const weight = weightOf(tokens, index);
    if (sum <= 0) {
      [sum, start] = [0, index];
    }
    sum += (map[index] ?? -1) >= 0 ? weight : -missing * weight;
    if (sum > most) {
      [most, run] = [sum, { from: start, to: index + 1 }];
    }
  }
  run = withoutStrays(tokens, map, run);
  // A word or two at the edge were replaced rather than left out.
  const near = Math.max(2, (to - from) >> 4);
  return { from: run.from - from <= near ? from : run.from, to: to - run.to <= near ? to : run.to };
}

// A full stop far before the first word belongs to another sentence.
function withoutStrays(
  tokens: Tokens,
  map: Int32Array,
  run: { from: number; to: number },
): { from: number; to: number } {
  let { from, to } = run;
  const isStray = (at: number, next: number): boolean =>
    weightOf(tokens, at) < 3 && Math.abs((map[next] ?? at) - (map[at] ?? at)) > 4;
  while (to - from > 2 && isStray(from, from + 1)) {
    from++;
  }
  while (to - from > 2 && isStray(to - 1, to - 2)) {
    to--;
  }
  return { from, to };
}
