import type { Span } from '../../model';
import { overlaps } from '../../text/span';
import type { Annotation, Target } from '../annotation';
import { anchorAll } from './anchor';
import { isFound, type Anchoring } from './anchoring';
import { describe, standOnce } from '../selector';

/** A passage whose words were edited: where it was in the text before, and where following the edits leads. */
export interface EditedPassage {
  readonly annotation: Annotation;
  readonly before: Span;
  readonly now: Span;
}

/**
 * Says what became of passages that were edited in an open document. Where following the edits leads to the same
 * words, that is the place. Where nothing is left of them (deleted, or replaced by a paste), they are looked for in
 * the whole text, with the text before the edits to compare.
 */
export function followEdits(text: string, before: string, passages: readonly EditedPassage[]): Anchoring[] {
  const targets = passages.map(({ annotation, before: span }) => ({
    id: annotation.id,
    target: { ...describe(before, span), ...span },
  }));
  const found = anchorAll(text, targets, before);
  return passages.map((passage, index) => decide(text, passage, found[index]));
}

function decide(text: string, { annotation, now }: EditedPassage, found: Anchoring | undefined): Anchoring {
  const { exact } = annotation.target;
  if (text.slice(now.start, now.end) === exact) {
    return { state: 'anchored', reason: 'unchanged', changes: [], ...now };
  }
  const search: Anchoring = found ?? { state: 'orphaned', reason: 'the quoted words are gone', candidates: [] };
  if (!isFound(search)) {
    return now.start === now.end ? search : { state: 'changed', reason: search.reason, changes: [], ...now };
  }
  if (text.slice(search.start, search.end) === exact) {
    return { ...search, state: 'anchored', changes: [] };
  }
  const place = overlaps(search, now) ? { start: now.start, end: now.end } : { start: search.start, end: search.end };
  return { ...search, state: 'changed', ...place };
}

/**
 * The target at its place in the text as it is now; the same object where nothing differs. Where words and surroundings
 * are the same, nothing but the place is written anew.
 */
export function retarget(text: string, target: Target, { start, end }: Span, exact: string): Target {
  const isSame =
    exact === target.exact &&
    text.startsWith(target.suffix, end) &&
    text.slice(Math.max(0, start - target.prefix.length), start) === target.prefix;
  if (isSame && start === target.start && end === target.end) {
    return target;
  }
  if (isSame && (!target.unique || standOnce(text, exact))) {
    return { ...target, start, end };
  }
  const { unique, ...described } = describe(text, { start, end }, target.eId);
  return { ...described, exact, ...(unique && described.exact === exact ? { unique } : {}) };
}
