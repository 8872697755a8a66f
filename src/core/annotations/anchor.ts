import { findParagraphs } from '../text/paragraphs';
import { firstEndingAfter } from '../text/span';
import type { Annotation, Target } from './annotation';
import type { Anchoring, Candidate } from './anchoring';
import type { Pattern, Place } from './candidates';
import { edgesOf, isCutOut, PlaceFinder, surroundingsRemain, toPattern } from './candidates';
import type { Lexicon, PassageChange } from './meaningChanges';
import { comparePassages, lexiconOf } from './meaningChanges';
import { isReference, referenceChanged } from './identity';
import type { TokenDiff } from './tokenDiff';
import { diffTexts } from './tokenDiff';
import type { Tokens } from './tokens';
import { tokenAt, tokenize } from './tokens';

/** Finds the place of one target; for many over one text use `anchorAll`. `old` is the last verified text. */
export function anchor(text: string, target: Target, old?: string): Anchoring {
  const [result] = anchorAll(text, [{ target }], old);
  return result ?? { state: 'orphaned', reason: 'there is nothing to look for', candidates: [] };
}

/**
 * Finds the places of many annotations over one text in one go, in their order. With the old text one comparison
 * places them all; without it, or where it says nothing, places are looked for by words and surroundings. What is
 * not certain is never placed: the result is then `ambiguous` or `orphaned`, with the best places as candidates.
 */
export function anchorAll(text: string, annotations: readonly Pick<Annotation, 'target'>[], old?: string): Anchoring[] {
  const search = new Search(text, old);
  return annotations.map(({ target }) => search.anchor(target));
}

/** What all targets of one text share; each part is made when the first target needs it. */
class Search {
  readonly #text: string;
  readonly #old: string | undefined;
  #diff: TokenDiff | undefined;
  #now: Tokens | undefined;
  #finder: PlaceFinder | undefined;
  #lexicon: Lexicon | undefined;
  #paragraphs: readonly [(offset: number) => number, (offset: number) => number] | undefined;

  constructor(text: string, old: string | undefined) {
    this.#text = text;
    this.#old = old;
  }

  anchor(target: Target): Anchoring {
    const { exact, start, end } = target;
    if (exact === '') {
      return { state: 'orphaned', reason: 'no words are quoted', candidates: [] };
    }
    const isInOld = this.#old?.slice(start, end) === exact;
    if (this.#old === this.#text && isInOld) {
      return { state: 'anchored', start, end, reason: 'unchanged', changes: [] };
    }
    if (this.#old === undefined && standsThere(this.#text, target)) {
      return { state: 'anchored', start, end, reason: 'unchanged', changes: [] };
    }
    return isInOld ? this.#byDiff(target, this.#old) : this.#byWords(target);
  }

  #byDiff(target: Target, old: string): Anchoring {
    const diff = (this.#diff ??= diffTexts(old, this.#text));
    this.#now ??= diff.now;
    const from = tokenAt(diff.old, target.start);
    const to = tokenAt(diff.old, target.end - 1) + 1;
    const run = mainRun(diff, from, to);
    if (run && isEnough(diff, from, to, run)) {
      if (referenceChanged(target.exact, this.#text.slice(run.start, run.end))) {
        return this.#lost('orphaned', 'the number of the reference is another one now', [{ ...run, score: 0.5 }]);
      }
      if (isReference(target.exact) && !hasNeighbors(diff, from, to, run)) {
        return this.#lost('ambiguous', 'the same number stands before another text', [{ ...run, score: 0.5 }]);
      }
      return this.#found(target, snap(this.#text, target.exact, trimEdges(target, diff, from, to, run)));
    }
    const places = this.#places(toPattern(target));
    const fresh = places.find(({ first, last, quotation }) => quotation >= 0.6 && isNew(diff, first, last));
    if (fresh && !referenceChanged(target.exact, this.#text.slice(fresh.start, fresh.end))) {
      const words = countWords(target.exact);
      if (words >= 4 || fresh.context >= 0.5) {
        return this.#found(target, fresh);
      }
    }
    // Nothing of it is new, and yet all stands there, with all that stood around it.
    const [best] = places;
    if (best && best.quotation > 0.95 && best.weakest >= 0.7 && best.context >= 0.85) {
      return this.#found(target, best);
    }
    return this.#lost('orphaned', 'the passage was deleted', toCandidates(places));
  }

  #byWords(target: Target): Anchoring {
    const pattern = toPattern(target);
    const found = this.#places(pattern);
    const places = found.filter(({ start, end }) => !referenceChanged(target.exact, this.#text.slice(start, end)));
    const [best, second] = places;
    if (!best || best.quotation < 0.4) {
      return this.#lost('orphaned', 'the quoted words are gone', toCandidates(found));
    }
    const words = countWords(target.exact);
    const margin = best.score - (second && second.quotation >= 0.6 ? second.score : 0);
    const isSure = !isReference(target.exact) || best.weakest >= 0.3;
    const hasContext = isSure && best.context >= (words >= 6 ? 0.45 : 0.55);
    if (hasContext && best.quotation >= (words >= 4 ? 0.5 : 0.75) && margin >= 0.08) {
      return this.#found(target, best);
    }
    // Long words that stand nowhere else are known without their surroundings, unless these closed over a gap.
    const isAlone = !second || second.quotation < 0.6;
    if (words >= 6 && best.quotation >= 0.8 && isAlone && !this.#isDeleted(pattern)) {
      return this.#found(target, best);
    }
    const fit = places.filter(({ quotation }) => quotation >= 0.5).length;
    if (best.quotation >= 0.75 || (hasContext && best.quotation >= 0.5)) {
      const reason = fit > 1 ? `${fit} places fit about equally` : 'the words stand here in other surroundings';
      return this.#lost('ambiguous', reason, toCandidates(places));
    }
    return this.#lost('orphaned', 'the quoted words are gone', toCandidates(found));
  }

  #isDeleted(pattern: Pattern): boolean {
    const now = (this.#now ??= tokenize(this.#text));
    return isCutOut(now, pattern) || !surroundingsRemain(now, pattern);
  }

  #places(pattern: Pattern): Place[] {
    this.#now ??= tokenize(this.#text);
    this.#finder ??= new PlaceFinder(this.#now);
    return pattern.to > pattern.from ? this.#finder.find(pattern) : [];
  }

  #found(target: Target, place: { readonly start: number; readonly end: number }): Anchoring {
    const { start, end } = withSigns(this.#text, target.exact, place.start, place.end);
    const passage = this.#text.slice(start, end);
    const compared: PassageChange =
      passage === target.exact
        ? { words: 0, changes: [] }
        : comparePassages(target.exact, passage, (this.#lexicon ??= lexiconOf(this.#text)));
    const typography = passage !== target.exact && compared.words === 0 && compared.changes.length === 0;
    const parts = [
      this.#describeMove(target, start),
      compared.words > 0 ? `${compared.words} ${compared.words === 1 ? 'word' : 'words'} changed` : '',
      typography ? 'only spaces or signs differ' : '',
    ].filter(Boolean);
    const state = compared.words > 0 || compared.changes.length > 0 ? 'changed' : 'anchored';
    return { state, start, end, reason: parts.join('; ') || 'in its place', changes: compared.changes };
  }

  #describeMove(target: Target, start: number): string {
    if (start === target.start) {
      return '';
    }
    const [before, after] = (this.#paragraphs ??= [paragraphsOf(this.#old), paragraphsOf(this.#text)]);
    const moved = this.#old === undefined ? 0 : after(start) - before(target.start);
    const direction = start > target.start ? 'down' : 'up';
    const distance = Math.abs(moved);
    if (distance > 0) {
      return `moved ${distance} ${distance === 1 ? 'paragraph' : 'paragraphs'} ${moved > 0 ? 'down' : 'up'}`;
    }
    return `moved ${Math.abs(start - target.start)} characters ${direction}`;
  }

  #lost(state: 'ambiguous' | 'orphaned', reason: string, candidates: readonly Candidate[]): Anchoring {
    return { state, reason, candidates: candidates.map(({ start, end, score }) => ({ start, end, score })) };
  }
}

function standsThere(text: string, { exact, prefix, suffix, start, end }: Target): boolean {
  return (
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.endsWith(prefix, start) &&
    text.startsWith(suffix, end)
  );
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

// A passage that was torn apart belongs where most of it is.
function mainRun({ map, now }: TokenDiff, from: number, to: number): Run | undefined {
  let best: [number, number, number] | undefined;
  let open: [number, number, number] | undefined;
  let last = -1;
  let lastAt = -1;
  for (let at = from; at < to; at++) {
    const there = map[at] ?? -1;
    if (there < 0) {
      continue;
    }
    const isNext = open !== undefined && there > last && there - last <= (at - lastAt) * 2 + 12;
    open = isNext && open ? [open[0], at + 1, open[2] + 1] : [at, at + 1, 1];
    best = !best || open[2] >= best[2] ? open : best;
    [last, lastAt] = [there, at];
  }
  if (!best) {
    return undefined;
  }
  const whole = best[0] === firstMapped(map, from, to) && best[1] === lastMapped(map, from, to) + 1;
  const edges = edgesOf(map, whole ? from : best[0], whole ? to : best[1]);
  return edges && { ...edges, start: now.starts[edges.first] ?? 0, end: now.ends[edges.last - 1] ?? 0 };
}

function firstMapped(map: Int32Array, from: number, to: number): number {
  let at = from;
  while (at < to && (map[at] ?? -1) < 0) {
    at++;
  }
  return at;
}

function lastMapped(map: Int32Array, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && (map[at] ?? -1) < 0) {
    at--;
  }
  return at;
}

// Half of the characters must have stayed, and not in a sea of new ones.
function isEnough({ old, map }: TokenDiff, from: number, to: number, run: Run): boolean {
  let [kept, all] = [0, 0];
  for (let at = from; at < to; at++) {
    const length = (old.ends[at] ?? 0) - (old.starts[at] ?? 0);
    const there = map[at] ?? -1;
    all += length;
    kept += there >= run.first && there < run.last ? length : 0;
  }
  return kept >= all * 0.4 && run.end - run.start <= all * 3 + 40;
}

// A full stop or a mark at the edge is too common to be followed to its new place by itself.
function withSigns(text: string, exact: string, start: number, end: number): { start: number; end: number } {
  const head = /^[^\p{L}\p{N}\s]+/u.exec(exact)?.[0] ?? '';
  const tail = /[^\p{L}\p{N}\s]+$/u.exec(exact)?.[0] ?? '';
  return {
    start: head && !text.startsWith(head, start) && text.endsWith(head, start) ? start - head.length : start,
    end: tail && !text.endsWith(tail, end) && text.startsWith(tail, end) ? end + tail.length : end,
  };
}

/** Whether at least half of these tokens were put in. */
function isNew({ back }: TokenDiff, first: number, last: number): boolean {
  let fresh = 0;
  for (let at = first; at < last; at++) {
    fresh += back[at] === -1 ? 1 : 0;
  }
  return fresh * 2 >= last - first;
}

// “Article 15” before other words is another article, even where the old one stood.
function hasNeighbors({ map, now }: TokenDiff, from: number, to: number, run: Run): boolean {
  const reach = 8;
  const share = (start: number, end: number, near: (there: number) => boolean): number => {
    let kept = 0;
    for (let at = start; at < end; at++) {
      const there = map[at] ?? -1;
      kept += there >= 0 && near(there) ? 1 : 0;
    }
    return end > start ? kept / (end - start) : 1;
  };
  const before = share(Math.max(0, from - reach), from, (there) => there < run.first && run.first - there <= 2 * reach);
  const after = share(
    to,
    Math.min(map.length, to + reach),
    (there) => there >= run.last && there - run.last <= 2 * reach,
  );
  const isEdge = run.first === 0 || run.last === now.count;
  return after >= 0.25 && (before >= 0.25 || after >= 0.5 || isEdge);
}

// Where the passage stands word for word around what was found of it, that is its place.
function snap(text: string, exact: string, run: Run): Run {
  const offset = exact.indexOf(text.slice(run.start, run.end));
  const start = run.start - offset;
  return offset >= 0 && text.startsWith(exact, start) ? { ...run, start, end: start + exact.length } : run;
}

// An annotation may begin or end inside a word.
function trimEdges(target: Target, { old, now, map }: TokenDiff, from: number, to: number, run: Run): Run {
  const head = target.start - (old.starts[from] ?? target.start);
  const tail = (old.ends[to - 1] ?? target.end) - target.end;
  const start = map[from] === run.first && head > 0 ? (now.starts[run.first] ?? 0) + head : run.start;
  const end = map[to - 1] === run.last - 1 && tail > 0 ? (now.ends[run.last - 1] ?? 0) - tail : run.end;
  return start < end ? { ...run, start, end } : run;
}

function toCandidates(places: readonly Place[]): Candidate[] {
  return places
    .filter(({ quotation, context }) => quotation >= 0.35 || context >= 0.6)
    .slice(0, 3)
    .map(({ start, end, score }) => ({ start, end, score: Math.round(score * 100) / 100 }));
}

function countWords(text: string): number {
  const { count, starts } = tokenize(text);
  let words = 0;
  for (let at = 0; at < count; at++) {
    words += /[\p{L}\p{N}]/u.test(text.charAt(starts[at] ?? 0)) ? 1 : 0;
  }
  return words;
}

function paragraphsOf(text: string | undefined): (offset: number) => number {
  const paragraphs = text === undefined ? [] : findParagraphs(text);
  return (offset) => firstEndingAfter(paragraphs, offset);
}
