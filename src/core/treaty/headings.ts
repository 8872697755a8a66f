import type { Head } from './divisions';
import { isDivision, isOutlineLine, isTitleLine } from './divisions';
import type { Candidate } from './headingCandidates';
import { findCandidates } from './headingCandidates';
import { withoutForeign } from './foreignProvisions';
import { chooseSequence } from './headingSequence';
import type { HeadingLexicon } from './headingWords';
import { findShapedHeadings } from './shapedHeadings';
import { isPreambleWord } from './preamble';
import type { InkedLines } from './structureLines';

/** All headings of a text in order; none where it has no numbered provisions at all. */
export function findHeads(lines: InkedLines, lexicon: HeadingLexicon): Head[] {
  const candidates = findCandidates(lines, lexicon);
  const divisions = candidates.filter((candidate) => isDivisionUnit(candidate) && isDivision(lines, candidate));
  const barriers = divisions.map(({ line }) => line);
  const annexes = divisions
    .filter(({ heading }) => heading.kind === 'annex' || heading.kind === 'protocol')
    .map(({ line }) => line);
  const provisions = chooseProvisions(lines, candidates, barriers, annexes);
  if (provisions.length === 0 && divisions.length < 2) {
    return [];
  }
  const provided = new Set(provisions.map(({ line }) => line));
  const heads = [...provisions, ...divisions.filter(({ line }) => !provided.has(line)).map(toHead)];
  heads.sort((a, b) => a.line - b.line);
  const hasSigns = provisions.some(({ level }) => level === 'sign');
  return withOutline(lines, candidates, hasSigns ? heads.map(asDivision) : heads, lexicon);
}

function isDivisionUnit({ heading }: Candidate): boolean {
  return heading.unit === 'word' && heading.kind !== 'article';
}

function toHead(candidate: Candidate): Head {
  const { heading, line } = candidate;
  const style = heading.number?.style;
  const level =
    heading.unit === 'sign'
      ? 'sign'
      : heading.unit === 'plain'
        ? style === 'roman'
          ? 'roman'
          : 'letter'
        : heading.kind;
  return { kind: heading.kind, line, start: heading.start, candidate, level };
}

// In a law with §, “§ 1” is section 1, and “Abschnitt 1” a division: English has one word for both.
function asDivision(head: Head): Head {
  return head.level === 'section' ? { ...head, level: 'division' } : head;
}

/** Articles and §; where a text has neither, its bare numbers above titles, or any word that counts its lines. */
function chooseProvisions(
  lines: InkedLines,
  candidates: readonly Candidate[],
  barriers: readonly number[],
  annexes: readonly number[],
): Head[] {
  const articles = chooseSequence(
    candidates.filter(({ heading }) => heading.kind === 'article'),
    barriers,
  );
  const signs = chooseSequence(
    candidates.filter(({ heading }) => heading.unit === 'sign'),
    [...barriers, ...articles.map(({ line }) => line)].sort((a, b) => a - b),
  );
  const own = withoutForeign({ articles, signs }, annexes);
  const named = [...own.articles, ...(own.signs.length > 1 || own.articles.length === 0 ? own.signs : [])];
  if (named.length > 1) {
    return named.map(toHead).sort((a, b) => a.line - b.line);
  }
  const shaped = findShapedHeadings(lines);
  if (shaped.length > named.length) {
    return shaped;
  }
  return named.length > 0 ? named.map(toHead) : bareNumbers(lines, candidates, barriers);
}

const fewest = 3;

// “1⏎Application Of Concessions⏎⏎The concessions …”: the word for “article” was lost or never there.
function bareNumbers(lines: InkedLines, candidates: readonly Candidate[], barriers: readonly number[]): Head[] {
  const bare = candidates.filter(
    ({ heading, alone, line }) => heading.unit === 'plain' && alone && lines.gapBefore(line) && !lines.gapAfter(line),
  );
  const chosen = chooseSequence(bare, barriers);
  return chosen.length >= fewest
    ? chosen.map((candidate) => ({ ...toHead(candidate), kind: 'article', level: 'article' }))
    : [];
}

/** Adds headings without a unit word: what is set as a heading and has a heading below it. */
function withOutline(
  lines: InkedLines,
  candidates: readonly Candidate[],
  heads: readonly Head[],
  lexicon: HeadingLexicon,
): Head[] {
  const taken = new Set(heads.map(({ line }) => line));
  const outline = new Map(
    candidates
      .filter((candidate) => !taken.has(candidate.line) && isOutlineLine(lines, candidate))
      .map((each) => [each.line, each]),
  );
  const result: Head[] = [];
  for (const head of [...heads].reverse()) {
    result.push(head);
    for (let line = head.line - 1; line >= Math.max(0, head.line - 3) && !taken.has(line); line--) {
      const candidate = outline.get(line);
      const below = result.at(-1);
      if (candidate) {
        result.push(toHead(candidate));
      } else if (below && line === below.line - 1 && line > (heads[0]?.line ?? 0) && isUntitled(lines, line, lexicon)) {
        result.push({ kind: 'section', line, start: lines.start(line), candidate: undefined, level: 'plain' });
      }
    }
  }
  return result.reverse();
}

function isUntitled(lines: InkedLines, line: number, lexicon: HeadingLexicon): boolean {
  return isTitleLine(lines, line) && !isPreambleWord(lines, line, lexicon.preambles);
}
