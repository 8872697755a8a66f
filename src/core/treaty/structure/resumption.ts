import type { Head } from './divisions';

/**
 * Where a treaty goes on behind an annex that stands between its chapters: “Annex 3.16”, “Chapter 4”, “Article 4.1”. Only
 * articles that are numbered by chapter tell; one that counts on plainly may as well be the annex's own.
 */
export function resumingHeads(heads: readonly Head[]): ReadonlySet<Head> {
  const resuming = new Set<Head>();
  let last: readonly number[] | undefined;
  let annex = -1;
  heads.forEach((head, index) => {
    const value = head.kind === 'article' ? head.candidate?.heading.number?.value : undefined;
    if (head.kind === 'annex' || head.kind === 'protocol') {
      annex = index;
    } else if (value && annex >= 0 && last && goesOn(last, value)) {
      const first = firstDivision(heads, annex, index);
      if (first) {
        resuming.add(first);
      }
      annex = -1;
      last = value;
    } else if (value && annex < 0) {
      last = value;
    }
  });
  return resuming;
}

function goesOn([chapter = 0, article = 0]: readonly number[], [nextChapter = 0, next]: readonly number[]): boolean {
  return next !== undefined && (nextChapter === chapter ? next > article : nextChapter === chapter + 1 && next <= 1);
}

// The chapter and section that the article opens, up to the annex.
function firstDivision(heads: readonly Head[], annex: number, article: number): Head | undefined {
  let first = article;
  while (first - 1 > annex && heads[first - 1]?.kind !== 'article') {
    first--;
  }
  return heads[first];
}
