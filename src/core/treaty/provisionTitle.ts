import type { Head } from './divisions';
import type { StructureLine } from './structureLines';
import { beginsUpper, hasGapAfter } from './structureLines';
import { readPartMarker } from './articleParts';

/** A heading's own words, and the line where the text under it begins. */
export interface ProvisionTitle {
  readonly heading: string | undefined;
  /** Index of the first line behind the heading. */
  readonly body: number;
  /** Offset where the text begins when it stands on the heading's own line. */
  readonly bodyStart: number | undefined;
}

const longTitle = 300;
const mostLines = 4;
const sentenceEnd = /[.;:,،、。；：，]$/u;

/**
 * The title of a heading: what follows the number on its line, or the line right below it (“Artikel 5⏎Inkrafttreten⏎⏎
 * (1) …”). `last` is the first line that no longer belongs to the provision.
 */
export function findTitle(text: string, lines: readonly StructureLine[], head: Head, last: number): ProvisionTitle {
  const line = lines[head.line];
  if (!line) {
    return { heading: undefined, body: head.line + 1, bodyStart: undefined };
  }
  const labelEnd = head.candidate?.heading.labelEnd ?? line.start;
  const beside = text.slice(labelEnd, line.end).replace(/^[\s.:–—\-*_)\]º°]+/u, '');
  return beside.replace(/[*_\s]+$/u, '') === ''
    ? titleBelow(text, lines, head, last)
    : titleBeside(text, lines, head, last, line.end - beside.length);
}

function titleBeside(
  text: string,
  lines: readonly StructureLine[],
  head: Head,
  last: number,
  start: number,
): ProvisionTitle {
  const line = lines[head.line];
  const lineEnd = line?.end ?? start;
  const bracketed = /^[(（【〔[](?<title>[^()（）【】〔〕[\]]{1,80})[)）】〕\]]\s*/u.exec(text.slice(start, lineEnd));
  const behind = bracketed ? start + bracketed[0].length : lineEnd;
  if (bracketed && (behind < lineEnd || /[（【〔]|\p{sc=Hangul}/u.test(bracketed[0]))) {
    const bodyStart = behind < lineEnd ? behind : undefined;
    return { heading: bracketed.groups?.['title'], body: head.line + (bodyStart === undefined ? 1 : 0), bodyStart };
  }
  const end = blockEnd(lines, head.line, last);
  const block = squash(text.slice(start, lines[end - 1]?.end ?? lineEnd));
  if (isTitle(block) && (end - head.line <= 1 || lineEnd - start > 25)) {
    return { heading: block, body: end, bodyStart: undefined };
  }
  const alone = squash(text.slice(start, lineEnd));
  return isTitle(alone) && (end - head.line <= 1 || alone.length <= 80)
    ? { heading: alone, body: head.line + 1, bodyStart: undefined }
    : { heading: undefined, body: head.line, bodyStart: start };
}

function titleBelow(text: string, lines: readonly StructureLine[], head: Head, last: number): ProvisionTitle {
  const none = { heading: undefined, body: head.line + 1, bodyStart: undefined };
  const first = lines[head.line + 1];
  if (!first || first.gapBefore || head.line + 1 >= last || readPartMarker(text, first)) {
    return none;
  }
  const end = blockEnd(lines, head.line + 1, last);
  const block = squash(text.slice(first.start, lines[end - 1]?.end ?? first.end));
  // A chapter has nothing but its title before its first article; an article with one line has that line as its text.
  const hasRoom = end < last || (head.kind !== 'article' && head.level !== 'sign');
  if (hasRoom && isTitle(block) && beginsUpper(text, first.start)) {
    return { heading: block, body: end, bodyStart: undefined };
  }
  const line = text.slice(first.start, first.end);
  const next = lines[head.line + 2];
  const compact = line.length <= 60 && isTitle(line) && next && head.line + 2 < last && beginsUpper(text, next.start);
  return compact ? { heading: line, body: head.line + 2, bodyStart: undefined } : none;
}

/** Whether the line two below a heading, with blank lines around it, could be its title. */
export function titleBehindGap(
  text: string,
  lines: readonly StructureLine[],
  body: number,
  last: number,
): string | undefined {
  const line = lines[body];
  if (
    !line ||
    body + 1 >= last ||
    line.end - line.start > 90 ||
    !hasGapAfter(lines, body) ||
    readPartMarker(text, line)
  ) {
    return undefined;
  }
  const title = text.slice(line.start, line.end);
  return isTitle(title) && !/[.)»”“"]$/u.test(title) && beginsUpper(text, line.start) ? title : undefined;
}

function blockEnd(lines: readonly StructureLine[], from: number, last: number): number {
  let end = from + 1;
  while (end < last && lines[end]?.gapBefore === false) {
    end++;
  }
  return end;
}

// A body sentence ends with a stop; so do a few titles, and those capitalize their words (“Trato Nacional.”).
function isTitle(block: string): boolean {
  if (block.length > longTitle || block.split('\n').length > mostLines) {
    return false;
  }
  return (
    !sentenceEnd.test(block) ||
    (/[.:]$/u.test(block) && block.length <= 150 && (isTitleCase(block) || wordCount(block) <= 5))
  );
}

function isTitleCase(block: string): boolean {
  const words = block.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

function wordCount(block: string): number {
  return block.split(/\s+/u).length;
}

function squash(block: string): string {
  return block.replace(/\s+/gu, ' ').trim();
}
