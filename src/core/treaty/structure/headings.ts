import type { StructureKind } from '../../model';
import type { Head } from './divisions';
import { isDivision, isOutlineLine, isTitleLine } from './divisions';
import type { Candidate } from './headingCandidates';
import { findCandidates } from './headingCandidates';
import { withoutForeign } from '../foreignProvisions';
import { chooseSequence } from './headingSequence';
import { isDigit } from '../../text/characters';
import type { HeadingLexicon } from './headingWords';
import { findShapedHeadings } from './shapedHeadings';
import { isPreambleWord } from './preamble';
import type { InkedLines } from './structureLines';

/** All headings of a text in order; none where it has no numbered provisions at all. */
export function findHeads(lines: InkedLines, lexicon: HeadingLexicon): Head[] {
  const candidates = findCandidates(lines, lexicon);
  const divisions = candidates.filter((candidate) => isDivisionUnit(candidate) && isDivision(lines, candidate));
  const barriers = divisions.map(({ line }) => line);
  const annexes = divisions.filter(({ heading }) => isAttachment(heading)).map(({ line }) => line);
  const provisions = chooseProvisions(lines, candidates, barriers, annexes);
  if (provisions.length === 0 && divisions.length < 2) {
    return [];
  }
  const provided = new Map(provisions.map((head) => [head.line, head]));
  const heads = [
    ...provisions,
    ...divisions
      .filter(
        (each) => !provided.has(each.line) && !isTitleOf(lines, each, provided) && !isTitleOfText(each, provisions),
      )
      .map(toHead),
  ];
  heads.sort((a, b) => a.line - b.line);
  const hasSigns = provisions.some(({ level }) => level === 'sign');
  return withOutline(lines, candidates, hasSigns ? heads.map(asDivision) : heads, lexicon);
}

// “Artikel 11⏎Anhänge⏎⏎…”: right below the number stands the title of the article, whatever word it is.
function isTitleOf(lines: InkedLines, { heading, line }: Candidate, provided: ReadonlyMap<number, Head>): boolean {
  return !heading.number && !lines.gapBefore(line) && provided.get(line - 1)?.candidate?.alone === true;
}

// “Zusatzprotokoll zum Übereinkommen über …” as a text’s own title: its article 1 is `art_1`, not one of an annex.
function isTitleOfText({ heading, line }: Candidate, provisions: readonly Head[]): boolean {
  return isAttachment(heading) && line < titleLines && line < (provisions[0]?.line ?? 0);
}

const titleLines = 3;

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
  if (named.length > 0) {
    return named.map(toHead);
  }
  const bare = bareNumbers(lines, candidates);
  return bare.length >= fewest ? bare.map(toArticle) : [];
}

const fewest = 3;

/**
 * “1⏎Application Of Concessions⏎⏎The concessions …”, “II⏎Amendment⏎⏎…”: the word for “article” was lost or never there.
 * With no word to speak for them, they must count up from 1; the numbers of a table do not.
 */
export function bareNumbers(lines: InkedLines, candidates: readonly Candidate[]): Candidate[] {
  const bare = candidates.filter(
    ({ heading, alone, line }) =>
      heading.unit === 'plain' &&
      alone &&
      lines.gapBefore(line) &&
      !lines.gapAfter(line) &&
      !isNumberLine(lines, line + 1),
  );
  const counted = (['digits', 'roman'] as const).map((style) =>
    countUp(bare.filter(({ heading }) => heading.number?.style === style)),
  );
  return counted.reduce((a, b) => (b.length > a.length ? b : a));
}

function toArticle(candidate: Candidate): Head {
  return { ...toHead(candidate), kind: 'article', level: 'article' };
}

function isNumberLine(lines: InkedLines, line: number): boolean {
  return isDigit(lines.text.charCodeAt(lines.start(line)));
}

// A scanned page may have lost one of them.
function countUp(candidates: readonly Candidate[]): Candidate[] {
  const chain: Candidate[] = [];
  let last = 0;
  for (const candidate of candidates) {
    const value = candidate.heading.number?.value[0] ?? 0;
    if (value > last && value - last <= (chain.length === 0 ? 1 : 2)) {
      chain.push(candidate);
      last = value;
    }
  }
  return chain;
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
      } else if (
        below &&
        !isAttachment(below) &&
        line === below.line - 1 &&
        line > (heads[0]?.line ?? 0) &&
        isUntitled(lines, line, lexicon)
      ) {
        result.push({ kind: 'section', line, start: lines.start(line), candidate: undefined, level: 'plain' });
      }
    }
  }
  return result.reverse();
}

// What stands above an annex without a number is a signature.
function isAttachment({ kind }: { readonly kind: StructureKind }): boolean {
  return kind === 'annex' || kind === 'protocol';
}

function isUntitled(lines: InkedLines, line: number, lexicon: HeadingLexicon): boolean {
  return isTitleLine(lines, line) && !isPreambleWord(lines, line, lexicon.preambles);
}
