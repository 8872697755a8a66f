import { isSpace } from '../../text/characters';
import type { Head } from './divisions';
import type { InkedLines } from './structureLines';
import { beginsUpper } from './structureLines';
import { isMarked } from './articleParts';

/** A heading's own words, and the line where the text under it begins. */
export interface ProvisionTitle {
  readonly heading: string | undefined;
  /** Index of the first line behind the heading. */
  readonly body: number;
  /** Offset where the text begins when it stands on the heading's own line. */
  readonly bodyStart: number | undefined;
}

const longTitle = 300;
const longSentence = 200;
// A title may be set with many spaces between its letters.
const mostCharacters = 2000;
const sentenceEnd = /[.;:,،、。；：，]$/u;

/**
 * The title of a heading: what follows the number on its line, or the line right below it (“Artikel 5⏎Inkrafttreten⏎⏎
 * (1) …”). `last` is the first line that no longer belongs to the provision.
 */
export function findTitle(lines: InkedLines, head: Head, last: number): ProvisionTitle {
  const lineEnd = lines.end(head.line);
  const start = skip(lines.text, head.candidate?.heading.labelEnd ?? lines.start(head.line), lineEnd, separators);
  return skip(lines.text, start, lineEnd, emphasis) === lineEnd
    ? titleBelow(lines, head, last)
    : titleBeside(lines, head, last, start);
}

// Raised digits behind a number call a footnote.
const separators = '.:：–—-*_)]º°¹²³⁴⁵⁶⁷⁸⁹⁰';
const emphasis = '*_';

function skip(text: string, start: number, end: number, signs: string): number {
  let at = start;
  while (at < end && (isSpace(text.charCodeAt(at)) || signs.includes(text.charAt(at)))) {
    at++;
  }
  return at;
}

function titleBeside(lines: InkedLines, head: Head, last: number, start: number): ProvisionTitle {
  const { text } = lines;
  const lineEnd = lines.end(head.line);
  const bracketed = /^[(（【〔[](?<title>[^()（）【】〔〕[\]]{1,80})[)）】〕\]]\s*/u.exec(text.slice(start, lineEnd));
  const behind = bracketed ? start + bracketed[0].length : lineEnd;
  if (bracketed && (behind < lineEnd || /[（【〔]|\p{sc=Hangul}/u.test(bracketed[0]))) {
    const bodyStart = behind < lineEnd ? behind : undefined;
    return { heading: bracketed.groups?.['title'], body: head.line + (bodyStart === undefined ? 1 : 0), bodyStart };
  }
  const opening =
    head.kind !== 'article' ? undefined : openingTitle(text.slice(start, Math.min(lineEnd, start + longTitle)));
  if (opening !== undefined) {
    const behindTitle = skip(text, start + opening.length, lineEnd, separators);
    return { heading: opening, body: head.line, bodyStart: behindTitle };
  }
  const end = blockEnd(lines, head.line, last);
  const block = titleIn(text, start, lines.end(end - 1));
  if (block !== undefined && (end - head.line <= 1 || lineEnd - start > 25)) {
    return { heading: block, body: end, bodyStart: undefined };
  }
  const alone = end - head.line <= 1 ? block : titleIn(text, start, lineEnd);
  return alone !== undefined && (end - head.line <= 1 || alone.length <= 80)
    ? { heading: alone, body: head.line + 1, bodyStart: undefined }
    : { heading: undefined, body: head.line, bodyStart: start };
}

// “Article 1. Entry Into Force. This Agreement …”: a title and the text on one line.
function openingTitle(line: string): string | undefined {
  const title = /^(?<title>\p{Lu}[^.;:\p{N}]{2,80})\.(?:\s*[–—-])?\s+(?=\p{Lu}\p{L}*\s)/u.exec(line)?.groups?.['title'];
  return title !== undefined && (isTitleCase(title) || wordCount(title) === 1) ? title : undefined;
}

function titleBelow(lines: InkedLines, head: Head, last: number): ProvisionTitle {
  const { text } = lines;
  const first = head.line + 1;
  const none = { heading: undefined, body: first, bodyStart: undefined };
  if (first >= last || lines.gapBefore(first) || isMarked(lines, first)) {
    return none;
  }
  const end = blockEnd(lines, first, last);
  // A chapter has nothing but its title before its first article; an article with one line has that line as its text.
  const hasRoom = end < last || (head.kind !== 'article' && head.level !== 'sign');
  if (hasRoom && beginsUpper(text, lines.start(first))) {
    const heading = titleIn(text, lines.start(first), lines.end(end - 1));
    if (heading !== undefined) {
      return { heading, body: end, bodyStart: undefined };
    }
  }
  const compact = lines.size(first) <= 60 && first + 1 < last && beginsUpper(text, lines.start(first + 1));
  return compact && titleIn(text, lines.start(first), lines.end(first)) !== undefined
    ? { heading: lines.textOf(first), body: first + 1, bodyStart: undefined }
    : none;
}

/** The line two below a heading, with blank lines around it, if it could be its title. */
export function titleBehindGap(lines: InkedLines, body: number, last: number): string | undefined {
  if (
    body + 1 >= last ||
    lines.size(body) > 90 ||
    !lines.gapAfter(body) ||
    '.)»”“"'.includes(lines.text.charAt(lines.end(body) - 1)) ||
    !beginsUpper(lines.text, lines.start(body)) ||
    isMarked(lines, body)
  ) {
    return undefined;
  }
  const title = lines.textOf(body);
  return isTitle(title) ? title : undefined;
}

function blockEnd(lines: InkedLines, from: number, last: number): number {
  let end = from + 1;
  while (end < last && !lines.gapBefore(end)) {
    end++;
  }
  return end;
}

// The words between the offsets on one line, if they can be a title; a long block is text without being looked at.
function titleIn(text: string, start: number, end: number): string | undefined {
  if (end - start > mostCharacters) {
    return undefined;
  }
  const block = text.slice(start, end);
  const title = unevenSpace.test(block) ? block.replace(/\s+/gu, ' ').trim() : block;
  return isTitle(title) ? (allInBrackets.exec(title)?.groups?.['title'] ?? title) : undefined;
}

// “Articolo 1⏎(Definizioni)”, but “§ 3 (weggefallen)”
const allInBrackets = /^\((?<title>\p{Lu}[^()]+)\)$/u;
const unevenSpace = /[^\S ]|\s\s|^\s|\s$/u;

// A body sentence ends with a stop; so do a few titles, and those capitalize their words (“Trato Nacional.”). In Korean, what
// ends with one is a sentence.
function isTitle(block: string): boolean {
  return (
    block.length <= longTitle &&
    (!sentenceEnd.test(block.slice(-1)) ||
      (/(?<!\p{sc=Hangul})[.:]$/u.test(block.slice(-2)) &&
        block.length <= longSentence &&
        (isTitleCase(block) || wordCount(block) <= 5)))
  );
}

function isTitleCase(block: string): boolean {
  const words = block.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

function wordCount(block: string): number {
  return block.split(/\s+/u).length;
}
