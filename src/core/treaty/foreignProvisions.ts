import type { Candidate } from './structure/headingCandidates';
import { follows } from './structure/headingSequence';

/** The headings of a text’s provisions by their kind. */
export interface ProvisionHeadings {
  readonly articles: readonly Candidate[];
  readonly signs: readonly Candidate[];
}

const fewest = 3;
const latestBeginning = 3;
const farthest = 20;

/**
 * Leaves out the provisions of other laws that an annex gives the wording of. A treaty that counts articles has no §
 * of its own; and the articles of an annex begin at 1 or go on where the treaty ended: “Artikel 230” is what an annex
 * inserts into a civil code.
 */
export function withoutForeign({ articles, signs }: ProvisionHeadings, annexes: readonly number[]): ProvisionHeadings {
  const first = articles[0]?.line ?? Infinity;
  const cut = annexes.find((line) => line > first) ?? Infinity;
  const own = articles.filter(({ line }) => line < cut);
  if (cut === Infinity || own.length < fewest || signs.some(({ line }) => line < cut)) {
    return { articles, signs };
  }
  const kept = [...own];
  for (const run of runsOf(articles.slice(own.length))) {
    if (isOwn(run, own) || isOwn(run, kept)) {
      kept.push(...run);
    }
  }
  return { articles: kept, signs: [] };
}

// Whether the numbers of a run begin anew, or go on where the ones before it ended.
function isOwn(run: readonly Candidate[], before: readonly Candidate[]): boolean {
  const number = run[0]?.heading.number;
  const last = before.at(-1)?.heading.number;
  const value = number?.value[0] ?? 0;
  if (!number || number.value.length > 1 || (value <= latestBeginning && number.suffix === 0)) {
    return true;
  }
  // A line of the treaty itself may have looked like an annex, and the articles behind it simply go on.
  return last !== undefined && (follows(last, number) || Math.abs(value - (last.value[0] ?? 0)) <= farthest);
}

// Runs of numbers that count up, with gaps of a few.
function runsOf(articles: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const article of articles) {
    const last = runs.at(-1);
    const before = last?.at(-1)?.heading.number?.value[0] ?? Infinity;
    const value = article.heading.number?.value[0] ?? before;
    if (last && value >= before && value - before <= 5) {
      last.push(article);
    } else {
      runs.push([article]);
    }
  }
  return runs;
}
