import type { Annotation, Target } from './annotation';
import type { Anchoring, Candidate } from './anchoring';

/** Finds the place of one target; for many over one text use `anchorAll`. `old` is the last verified text. */
export function anchor(text: string, target: Target, old?: string): Anchoring {
  const [result] = anchorAll(text, [{ id: '', target }], old);
  return result ?? { state: 'orphaned', reason: 'not found', candidates: [] };
}

/** Finds the places of many annotations over one text in one go, in their order. */
export function anchorAll(
  text: string,
  annotations: readonly Pick<Annotation, 'id' | 'target'>[],
  old?: string,
): Anchoring[] {
  return annotations.map(({ target }) => anchorExact(text, target, old));
}

function anchorExact(text: string, target: Target, _old?: string): Anchoring {
  const { exact, prefix, suffix, start, end } = target;
  if (text.startsWith(exact, start) && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)) {
    return { state: 'anchored', start, end, reason: 'unchanged', changes: [] };
  }
  const candidates: Candidate[] = [];
  for (let at = text.indexOf(exact); at !== -1 && candidates.length < 50; at = text.indexOf(exact, at + 1)) {
    const fits = [text.slice(0, at).endsWith(prefix), text.startsWith(suffix, at + exact.length)].filter(Boolean);
    candidates.push({ start: at, end: at + exact.length, score: 0.5 + fits.length * 0.25 });
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (best && best.score > 0.5 && best.score > (second?.score ?? 0)) {
    return { state: 'anchored', start: best.start, end: best.end, reason: 'moved', changes: [] };
  }
  return best
    ? { state: 'ambiguous', reason: 'several places fit', candidates: candidates.slice(0, 3) }
    : { state: 'orphaned', reason: 'the quoted words are gone', candidates: [] };
}
