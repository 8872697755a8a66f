import type { StructureNode } from '../model';
import type { Reading } from '../reading';
import { findParts } from './articleParts';
import { isSubheading, type Head } from './divisions';
import { findHeads } from './headings';
import { headingLexicon } from './headingWords';
import { findClosing, findPreamble } from './preamble';
import { findTitle, titleBehindGap, type ProvisionTitle } from './provisionTitle';
import { inkedLines, trimSpan, type StructureLine } from './structureLines';
import { address, nest, type Draft, type Headed } from './structureTree';

/**
 * Finds the parts of a treaty or law: preamble, chapters, articles, paragraphs, points, annexes, closing formula. News
 * has none of its own. Linear in the length of the text; a damaged treaty still gives what can be read of it.
 */
export function findStructure({ text, language, kind }: Reading): StructureNode[] {
  if (kind !== 'treaty') {
    return [];
  }
  const lexicon = headingLexicon(language);
  const lines = inkedLines(text);
  const heads = findHeads(text, lines, lexicon);
  const first = heads[0];
  if (!first) {
    return [];
  }
  const titles = findTitles(text, lines, heads);
  const closings = heads.map((_, index) => findClosing(text, lines, heads, index, lexicon));
  const drafts = heads.flatMap((head, index) => {
    const next = heads[index + 1];
    const closing = closings[index];
    const until = closing?.start ?? next?.start ?? text.length;
    const draft = toDraft(text, lines, head, titles[index], {
      end: until,
      line: closing?.line ?? next?.line ?? lines.length,
    });
    const end = trimSpan(text, { start: 0, end: next?.start ?? text.length }).end;
    return closing ? [draft, toClosing(closing.start, end)] : [draft];
  });
  const preamble = findPreamble(text, lines, first, lexicon);
  return address([...(preamble ? [preamble] : []), ...nest(drafts)]);
}

function toClosing(start: number, end: number): Headed {
  return { kind: 'signature', level: 'closing', start, end, parts: [] };
}

// Titles behind a blank line count where most provisions of the text have one: a lone short paragraph is no title.
function findTitles(text: string, lines: readonly StructureLine[], heads: readonly Head[]): ProvisionTitle[] {
  const lastOf = (index: number): number => heads[index + 1]?.line ?? lines.length;
  const titles = heads.map((head, index) => findTitle(text, lines, head, lastOf(index)));
  const behind = titles.map(({ heading, bodyStart, body }, index) =>
    heading === undefined && bodyStart === undefined ? titleBehindGap(text, lines, body, lastOf(index)) : undefined,
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

function toDraft(
  text: string,
  lines: readonly StructureLine[],
  head: Head,
  title: ProvisionTitle | undefined,
  until: { readonly end: number; readonly line: number },
): Headed {
  const number = head.candidate?.heading.number?.number;
  const end = trimSpan(text, { start: head.start, end: until.end }).end;
  const body = lines.slice(title?.body ?? head.line + 1, until.line);
  const running =
    title?.bodyStart === undefined
      ? []
      : [{ start: title.bodyStart, end: lines[head.line]?.end ?? end, gapBefore: false }];
  const bodyLines = running.length > 0 ? [...running, ...body.slice(1)] : body;
  return {
    kind: head.kind,
    level: head.level,
    ...(number === undefined ? {} : { number }),
    ...(title?.heading === undefined ? {} : { heading: title.heading }),
    start: head.start,
    bodyStart: title?.bodyStart ?? lines[title?.body ?? until.line]?.start ?? end,
    end,
    parts: isProvision(head)
      ? withSubheadings(findParts(text, bodyLines, end), subheadings(text, lines, head, title, until.line))
      : [],
  };
}

function isProvision({ kind, level }: Head): boolean {
  return kind === 'article' || level === 'sign' || kind === 'section';
}

// The last line of a provision is text; so is its first, which is its title or nothing.
function subheadings(
  text: string,
  lines: readonly StructureLine[],
  head: Head,
  title: ProvisionTitle | undefined,
  until: number,
): Draft[] {
  const found: Draft[] = [];
  for (let index = (title?.body ?? head.line + 1) + 1; head.kind === 'article' && index < until - 1; index++) {
    const line = lines[index];
    if (line && isSubheading(text, lines, index)) {
      const heading = text.slice(line.start, line.end);
      found.push({
        kind: 'section',
        level: 'plain',
        heading,
        start: line.start,
        bodyStart: line.end,
        end: line.end,
        children: [],
      });
    }
  }
  return found;
}

function withSubheadings(parts: readonly Draft[], headings: readonly Draft[]): Draft[] {
  for (const part of parts) {
    part.end = Math.min(
      part.end,
      headings.find(({ start }) => start > part.start && start < part.end)?.start ?? part.end,
    );
  }
  return headings.length === 0 ? [...parts] : [...parts, ...headings].sort((a, b) => a.start - b.start);
}
