import { overlaps } from '../../text/span';
import type { Span } from '../../model';
import type { Annotation, Target } from '../annotation';
import { standOnce } from '../selector';
import type { Anchoring, Candidate, LostReason } from './anchoring';
import type { DiffPlace } from './diffPlace';
import { followTarget, isNew } from './diffPlace';
import { Describer } from './found';
import { isSure } from './certainty';
import { hasNoNumber, isBareReference, referenceChanged } from './identity';
import { LikeWords } from './likeWords';
import type { Pattern } from './pattern';
import { lengthInLetters, toPattern } from './pattern';
import type { Place } from './placeAlignment';
import { PlaceFinder } from './places';
import type { TokenDiff } from './tokenDiff';
import { diffTexts } from './tokenDiff';
import type { Tokens } from './tokens';
import { tokenAt, tokenize } from './tokens';

/** Finds the place of one target; for many over one text use `anchorAll`. `old` is the last verified text. */
export function anchor(text: string, target: Target, old?: string): Anchoring {
  const [result] = anchorAll(text, [{ target }], old);
  return result ?? lost('orphaned', 'no words are quoted', []);
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
  readonly #describer: Describer;
  #diff: TokenDiff | undefined;
  #finder: PlaceFinder | undefined;
  readonly #likeness: LikeWords;

  constructor(text: string, old: string | undefined) {
    this.#text = text;
    this.#old = old;
    this.#describer = new Describer(text, old);
    this.#likeness = new LikeWords(text);
  }

  anchor(target: Target): Anchoring {
    const { exact, start, end } = target;
    if (exact === '') {
      return lost('orphaned', 'no words are quoted', []);
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
    const place = followTarget(diff, target);
    if (place && place.kept >= 0.5 && place.end - place.start <= target.exact.length * 3 + 40) {
      const passage = this.#text.slice(place.start, place.end);
      const isEdited = (): boolean =>
        place.before >= 0.5 && place.after >= 0.5 && hasNoNumber(withNeighbors(diff.now, place));
      if (referenceChanged(target.exact, passage) && !isEdited()) {
        return lost('orphaned', 'the number of the reference is another one now', [{ ...place, score: 0.5 }]);
      }
      if (isTornOut(place) && !this.#isOnlyOne(target, place)) {
        return lost('ambiguous', 'the words stand here in other surroundings', this.#candidates(target));
      }
      if (!isBareReference(target.exact) || hasNeighbors(diff, place)) {
        return this.#describer.describe(target, place);
      }
      return lost('ambiguous', 'the same number stands before another text', [{ ...place, score: 0.5 }]);
    }
    return this.#afterDeletion(target, diff);
  }

  /** Whether nearly all words went there, and no second place has most of them; long passages are told by themselves. */
  #isOnlyOne(target: Target, { kept }: DiffPlace): boolean {
    const pattern = toPattern(target);
    return pattern.words >= 12 || (kept >= 0.8 && this.#places(pattern).filter(isLike).length <= 1);
  }

  // What the comparison does not know of was rewritten, put in elsewhere, or is gone.
  #afterDeletion(target: Target, diff: TokenDiff): Anchoring {
    const pattern = toPattern(target);
    const places = this.#places(pattern);
    const fresh = places.find(({ first, last, quotation }) => quotation >= 0.6 && isNew(diff, first, last));
    if (fresh && !referenceChanged(target.exact, this.#text.slice(fresh.start, fresh.end))) {
      // Half of the words of another sentence are like these by chance; where they were moved, more of them agree.
      const isAlone = pattern.words >= 12 || places.filter(isLike).length <= 1;
      if ((pattern.words >= 4 && fresh.quotation >= 0.8 && isAlone) || fresh.context >= 0.5) {
        return this.#describer.describe(target, fresh);
      }
    }
    // Nothing of it is new, and yet all stands there, with all that stood around it.
    const isThere = places.some(({ quotation }) => quotation > 0.95) && this.#old !== undefined;
    const [best] = isThere ? this.#places(toPattern(withMoreContext(this.#old, target))) : [];
    if (best && best.quotation > 0.95 && best.whole >= 0.9) {
      return this.#describer.describe(target, best);
    }
    const moved = this.#onlyPlace(target, pattern);
    if (moved && isNew(diff, tokenAt(diff.now, moved.start), tokenAt(diff.now, moved.end - 1) + 1)) {
      return this.#doubtful(moved, target, places);
    }
    return lost('orphaned', 'the passage was deleted', this.#candidates(target, places));
  }

  /** Where a phrase stands that stood nowhere else and stands nowhere else now: perhaps it was moved there. */
  #onlyPlace({ exact, unique }: Target, { words, tokens, from, to }: Pattern): Span | undefined {
    if (words < 2 || lengthInLetters(exact) < leastLetters || isBareReference(exact)) {
      return undefined;
    }
    const [first, second] = this.#finderOf().placesOf(tokens.hashes.subarray(from, to));
    const stoodOnce = first !== undefined && (unique ?? (this.#old !== undefined && standOnce(this.#old, exact)));
    if (second !== undefined || !stoodOnce) {
      return undefined;
    }
    const { starts, ends } = this.#finderOf().now;
    return { start: starts[first] ?? 0, end: ends[first + to - from - 1] ?? 0 };
  }

  // A note of what was corrected quotes the words that are gone: “12 million” there is not the passage moved.
  #doubtful(moved: Span, target: Target, places: readonly Place[]): Anchoring {
    const others = this.#candidates(target, [...places]).filter((other) => !overlaps(other, moved));
    const candidates = [{ ...moved, score: 0.5 }, ...others].slice(0, mostCandidates);
    return lost('ambiguous', 'the same words stand elsewhere now', candidates);
  }

  #byWords(target: Target): Anchoring {
    const pattern = toPattern(target);
    const found = this.#places(pattern);
    const places = found.filter(({ start, end }) => !referenceChanged(target.exact, this.#text.slice(start, end)));
    const [best, second] = places;
    if (best && isSure({ finder: this.#finderOf(), target, pattern, best, second })) {
      return this.#describer.describe(target, best);
    }
    const isEdited = best !== undefined && best.quotation >= 0.5 && best.context >= 0.5;
    const moved = isEdited ? undefined : this.#onlyPlace(target, pattern);
    if (moved) {
      return this.#doubtful(moved, target, found);
    }
    if (!best || best.quotation < 0.4) {
      return lost('orphaned', 'the quoted words are gone', this.#candidates(target, found));
    }
    const fit = places.filter(({ quotation }) => quotation >= 0.5).length;
    if (best.quotation >= 0.75 || (best.context >= 0.5 && best.quotation >= 0.5)) {
      const reason: LostReason =
        fit > 1 ? `${fit} places fit about equally` : 'the words stand here in other surroundings';
      return lost('ambiguous', reason, this.#candidates(target, places));
    }
    return lost('orphaned', 'the quoted words are gone', this.#candidates(target, found));
  }

  #candidates(target: Target, places = this.#places(toPattern(target))): Candidate[] {
    const { exact, start } = target;
    const candidates = toCandidates(this.#text, exact.length, places);
    const others = candidates.length < mostCandidates ? this.#likeness.find(exact, start) : [];
    return [...candidates, ...others.filter((other) => !candidates.some((one) => overlaps(one, other)))].slice(
      0,
      mostCandidates,
    );
  }

  #places(pattern: Pattern): Place[] {
    return this.#finderOf().find(pattern);
  }

  #finderOf(): PlaceFinder {
    return (this.#finder ??= new PlaceFinder(this.#diff?.now ?? tokenize(this.#text)));
  }
}

function lost(state: 'ambiguous' | 'orphaned', reason: LostReason, candidates: readonly Candidate[]): Anchoring {
  return { state, reason, candidates: candidates.map(({ start, end, score }) => ({ start, end, score })) };
}

function standsThere(text: string, { exact, prefix, suffix, start, end }: Target): boolean {
  return (
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.endsWith(prefix, start) &&
    text.startsWith(suffix, end)
  );
}

// With the old text at hand, more of it tells formulas apart than was written down.
function withMoreContext(old: string, target: Target): Target {
  const { start, end } = target;
  return { ...target, prefix: old.slice(Math.max(0, start - context), start), suffix: old.slice(end, end + context) };
}

const context = 160;

// A number that took the place of another one stands next to the words that stayed.
function withNeighbors({ text, starts, ends }: Tokens, { first, last }: DiffPlace): string {
  return text.slice(starts[Math.max(0, first - 1)], ends[last] ?? text.length);
}

function isLike({ quotation }: Place): boolean {
  return quotation >= 0.6;
}

// Little of what stood on either side stands there: it was moved by itself, or it is another passage of like words.
function isTornOut({ before, after }: DiffPlace): boolean {
  return before < 0.5 && after < 0.5;
}

// “Article 15” before other words is another article, even where the old one stood.
function hasNeighbors({ now }: TokenDiff, { first, last, before, after }: DiffPlace): boolean {
  const isEdge = first === 0 || last === now.count;
  return after >= 0.25 && (before >= 0.25 || after >= 0.5 || isEdge);
}

// Shorter ones, “to the”, are written anew too often.
const leastLetters = 8;

const mostCandidates = 3;
// “Die” in the surroundings of a sentence that was deleted is no place for its note.
const leastShare = 4;

// Any likeness is worth showing where nothing is certain; a sign without words is none.
function toCandidates(text: string, length: number, places: readonly Place[]): Candidate[] {
  return places
    .filter(
      ({ quotation, context, start, end }) =>
        quotation >= 0.25 || (context >= 0.5 && (end - start) * leastShare >= length),
    )
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .slice(0, mostCandidates)
    .map(({ start, end, score }) => ({ start, end, score: Math.round(score * 100) / 100 }));
}
