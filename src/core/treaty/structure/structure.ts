import type { StructureNode } from '../../model';
import type { Reading } from '../../reading';
import { findParts } from './articleParts';
import { isSubheading, type Head } from './divisions';
import { growingFrame, growingHead, growingSection, type GrowingNode, type Headed } from './growingNode';
import { findHeads } from './headings';
import { headingLexicon } from './headingWords';
import { findClosing, findPreamble } from './preamble';
import { findTitle, titleBehindGap, type ProvisionTitle } from './provisionTitle';
import { resumingHeads } from './resumption';
import { inkedLines, trimEnd, type InkedLines } from './structureLines';
import { address, nest } from './structureTree';

/**
 * Finds the parts of a treaty or law: preamble, chapters, articles, paragraphs, points, annexes, closing formula. News
 * has none of its own. Linear in the length of the text; a damaged treaty still gives what can be read of it.
 */
export function findStructure({ text, language, kind }: Reading): readonly StructureNode[] {
  if (kind !== 'treaty') {
    return [];
  }
  const lexicon = headingLexicon(language);
  const lines = inkedLines(text);
  const heads = findHeads(lines, lexicon);
  const first = heads[0];
  if (!first) {
    return [];
  }
  const titles = findTitles(lines, heads);
  const resuming = resumingHeads(heads);
  const headed: Headed[] = [];
  heads.forEach((head, index) => {
    const next = heads[index + 1];
    const closing = findClosing(lines, heads, index, lexicon);
    const until = closing ?? next ?? { start: text.length, line: lines.length };
    headed.push({ level: head.level, node: toNode(lines, head, titles[index], until), resumes: resuming.has(head) });
    if (closing) {
      headed.push(toClosing(closing.start, trimEnd(text, closing.start, next?.start ?? text.length)));
    }
  });
  const preamble = findPreamble(lines, first, lexicon);
  return address([...(preamble ? [preamble] : []), ...nest(headed)]);
}

function toClosing(start: number, end: number): Headed {
  return { level: 'closing', node: growingFrame('signature', start, end), resumes: false };
}

// Titles behind a blank line count where most provisions of the text have one: a lone short paragraph is no title.
function findTitles(lines: InkedLines, heads: readonly Head[]): ProvisionTitle[] {
  const lastOf = (index: number): number => heads[index + 1]?.line ?? lines.length;
  const titles = heads.map((head, index) => findTitle(lines, head, lastOf(index)));
  const behind = titles.map(({ heading, bodyStart, body }, index) =>
    heading === undefined && bodyStart === undefined ? titleBehindGap(lines, body, lastOf(index)) : undefined,
  );
  const untitled = heads.filter(
    (head, index) => head.kind === 'article' && titles[index]?.heading === undefined,
  ).length;
  const gained = heads.filter((head, index) => head.kind === 'article' && behind[index] !== undefined).length;
  return gained >= 3 && gained >= untitled * 0.6
    ? titles.map((title, index) =>
        behind[index] === undefined ? title : { ...title, heading: behind[index], body: title.body + 1 },
      )
    : titles;
}

function toNode(
  lines: InkedLines,
  head: Head,
  title: ProvisionTitle | undefined,
  until: { readonly start: number; readonly line: number },
): GrowingNode {
  const end = trimEnd(lines.text, head.start, until.start);
  const from = title?.body ?? head.line + 1;
  const bodyStart = title?.bodyStart ?? (from < lines.length ? lines.start(from) : end);
  return growingHead({
    kind: head.kind,
    level: head.level,
    number: head.candidate?.heading.number?.number,
    heading: title?.heading,
    start: head.start,
    bodyStart,
    end,
    parts: isProvision(head)
      ? withSubheadings(
          lines.text,
          findParts(lines, { from, to: until.line, start: bodyStart, end }),
          head.kind === 'article' ? subheadings(lines, from + 1, until.line - 1) : [],
        )
      : [],
  });
}

function isProvision({ kind, level }: Head): boolean {
  return kind === 'article' || level === 'sign' || kind === 'section';
}

// The last line of a provision is text; so is its first, which is its title or nothing.
function subheadings(lines: InkedLines, from: number, to: number): GrowingNode[] {
  const found: GrowingNode[] = [];
  for (let index = from; index < to; index++) {
    if (isSubheading(lines, index)) {
      const { start, end } = lines.span(index);
      const heading = lines.textOf(index);
      found.push(growingSection({ heading, start, bodyStart: end, end }));
    }
  }
  return found;
}

function withSubheadings(text: string, parts: GrowingNode[], headings: readonly GrowingNode[]): GrowingNode[] {
  if (headings.length === 0) {
    return parts;
  }
  const kept: GrowingNode[] = [];
  let before = 0;
  for (const heading of headings) {
    while ((parts[before + 1]?.start ?? Infinity) <= heading.start) {
      before++;
    }
    const part = parts[before];
    if (!part || part.start > heading.start || endsBefore(part, heading.start)) {
      cut(text, part, heading.start);
      kept.push(heading);
    }
  }
  return [...parts, ...kept].sort((a, b) => a.start - b.start);
}

// What stands between the points of one paragraph is text of the paragraph, however much it looks like a heading.
function endsBefore(part: GrowingNode, offset: number): boolean {
  const last = part.children.at(-1);
  return part.start < offset && (!last || endsBefore(last, offset));
}

function cut(text: string, part: GrowingNode | undefined, offset: number): void {
  for (let last = part; last && last.start < offset; last = last.children.at(-1)) {
    last.end = Math.min(last.end, trimEnd(text, last.start, offset));
  }
}
