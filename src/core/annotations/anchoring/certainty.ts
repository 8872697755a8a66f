import type { Target } from '../annotation';
import { isReference } from './identity';
import type { Pattern } from './pattern';
import { lengthInLetters } from './pattern';
import type { Place } from './placeAlignment';
import type { PlaceFinder } from './places';
import { isCutOut, surroundingsRemain } from './surroundings';

/** The best place of a target that was looked for by its words, and what speaks for and against it. */
export interface Found {
  readonly finder: PlaceFinder;
  readonly target: Target;
  readonly pattern: Pattern;
  readonly best: Place;
  readonly second: Place | undefined;
}

/**
 * Whether the best place is beyond doubt the one that was annotated. The bounds were measured over edits whose outcome
 * is known (`test/bench/anchoring.ts`): each rule lets through at most one wrong place in fifty of those that no rule
 * before it decided.
 */
export function isSure(found: Found): boolean {
  const { target, best } = found;
  // “Article 15” before other words is another article.
  if (isReference(target.exact) && best.weakest < 0.3 && best.behind < 0.85) {
    return false;
  }
  // Where most of the words are gone, what is left is not the passage.
  if (best.kept < 0.5) {
    return false;
  }
  return (
    isByWhole(found) ||
    isMoved(found) ||
    (!isCutOut(found.finder, found.pattern, best) && (isByBoth(found) || isAlone(found)))
  );
}

/** All that was written down stands there, surroundings and words; only a look-alike in a formula comes near. */
function isByWhole({ target, best, second }: Found): boolean {
  const { quotation, whole } = best;
  if (second && isNearlyAsGood(second, best) && isMuchNearer(second, best, target.start)) {
    return false;
  }
  if (whole > 0.99 && quotation > 0.99 && second !== undefined && second.whole < 0.97) {
    return true;
  }
  if (quotation >= 0.97 && whole >= 0.9 && marginOf(best, second) >= 0.02) {
    return true;
  }
  // What stands on both sides tells the place, though half of the words were replaced.
  return whole > 0.9 && (second?.whole ?? 0) < whole - 0.2;
}

/**
 * A passage that stood nowhere else and still stands once, in other surroundings. Without knowing that it was the only
 * one, this could be the copy of a deleted one. A few words come again by themselves.
 */
function isMoved({ target, pattern: { words }, best, second }: Found): boolean {
  const isLong = words >= 5 && lengthInLetters(target.exact) >= 24;
  return target.unique === true && isLong && best.quotation >= 0.97 && (!second || second.quotation < 0.6);
}

/** Words and surroundings together. */
function isByBoth({ pattern: { words }, best, second }: Found): boolean {
  const { quotation, context, weakest, whole } = best;
  const margin = marginOf(best, second);
  // A place that has all of the few words is no worse than one where they changed and half of the surroundings fit.
  if (words < 6 && quotation < 0.97 && second && second.quotation > 0.97) {
    return false;
  }
  if (quotation > 0.97 && margin >= 0.05 && weakest > 0.4 && context > 0.45) {
    return true;
  }
  if (margin < 0.08) {
    return false;
  }
  if ((quotation >= 0.85 && weakest >= 0.5) || (whole > 0.8 && weakest > 0.7)) {
    return true;
  }
  // Half of the characters stand there where this is two thirds.
  const hasWords = quotation >= (words >= 4 ? 0.5 : weakest >= 0.7 ? 0.667 : 0.75);
  // A side that fits by itself may be the same formula elsewhere.
  const hasContext = context >= (words >= 6 ? 0.45 : 0.55) && (words >= 6 || weakest >= 0.2 || context >= 0.7);
  return hasWords && hasContext;
}

/** Words that stand nowhere else are known by less of their surroundings; long ones without, unless these are gone. */
function isAlone({ finder, target, pattern, best, second }: Found): boolean {
  const { words } = pattern;
  const { quotation, context, weakest } = best;
  if (second && second.quotation >= 0.6) {
    return false;
  }
  if (words >= 12 && quotation > 0.7) {
    return true;
  }
  if (quotation > 0.97 && context > 0.4 && weakest >= 0.2 && !isReference(target.exact)) {
    return true;
  }
  return words >= 5 && quotation >= 0.8 && surroundingsRemain(finder, pattern);
}

function isNearlyAsGood(second: Place, best: Place): boolean {
  return second.whole >= 0.85 && second.score > best.score - 0.1;
}

// The same formula far away may fit by chance where the one that is meant was edited.
function isMuchNearer(second: Place, best: Place, start: number): boolean {
  return Math.abs(second.start - start) * 4 < Math.abs(best.start - start);
}

function marginOf(best: Place, second: Place | undefined): number {
  return best.score - (second && second.quotation >= 0.6 ? second.score : 0);
}
