import { isEastAsian, isLetter } from '../../text/characters';
import type { Head } from './divisions';
import type { HeadingLexicon } from './headingWords';
import { foldWord } from '../instruments/foldWord';
import { growingFrame, type GrowingNode } from './growingNode';
import type { InkedLines } from './structureLines';
import { trimEnd } from './structureLines';

/**
 * What stands before the first heading, without the title of the text: from the line “Präambel” on, else from the
 * first block that is no title.
 */
export function findPreamble(lines: InkedLines, first: Head, { preambles }: HeadingLexicon): GrowingNode | undefined {
  const named = findLine(first.line, (at) => isPreambleWord(lines, at, preambles));
  const index = named ?? findLine(first.line, (at) => at > 0 && lines.gapBefore(at));
  const opensWithClause = named === undefined && first.line > 0 && /[,;:]/u.test(lines.text.charAt(lines.end(0) - 1));
  if (first.line === 0 || (index === undefined && first.line < 2)) {
    return undefined;
  }
  const start = lines.start(opensWithClause ? 0 : (index ?? 0));
  const end = trimEnd(lines.text, start, first.start);
  return growingFrame('preamble', start, end);
}

function findLine(before: number, test: (line: number) => boolean): number | undefined {
  for (let line = 0; line < before; line++) {
    if (test(line)) {
      return line;
    }
  }
  return undefined;
}

const longestWord = 60;

/** Whether a line names the preamble: “PRÄAMBEL”, “Preamble:”, “〈前文〉”. */
export function isPreambleWord(lines: InkedLines, line: number, preambles: ReadonlySet<string>): boolean {
  if (lines.size(line) > longestWord) {
    return false;
  }
  const bare = lines.textOf(line).replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  const folded = foldWord(bare);
  return preambles.has(folded) || preambles.has(folded.replace(/\s+/gu, ''));
}

/** Where the closing formula (“Geschehen zu …”, “IN WITNESS WHEREOF”) begins, in the last provision of a text or annex. */
export function findClosing(
  lines: InkedLines,
  heads: readonly Head[],
  index: number,
  lexicon: HeadingLexicon,
): { readonly start: number; readonly line: number } | undefined {
  const head = heads[index];
  const next = heads[index + 1];
  if (!head || (next && next.kind !== 'annex' && next.kind !== 'protocol')) {
    return undefined;
  }
  for (let at = head.line + 1; at < (next?.line ?? lines.length); at++) {
    if (isClosing(lines, at, lexicon)) {
      return { start: lines.start(at), line: at };
    }
  }
  return undefined;
}

const firstWord = /^[\p{L}\p{M}\u0640]+/u;

function isClosing(lines: InkedLines, line: number, lexicon: HeadingLexicon): boolean {
  const first = lines.text.charCodeAt(lines.start(line));
  if (!isLetter(first)) {
    return false;
  }
  const beginning = lines.textOf(line, 48);
  if (isEastAsian(first)) {
    const folded = foldWord(beginning);
    return lexicon.eastAsianClosings.some((phrase) => folded.startsWith(phrase));
  }
  const word = firstWord.exec(beginning)?.[0] ?? '';
  if (!lexicon.closingFilter.mayHave(word, 0, word.length)) {
    return false;
  }
  const folded = foldWord(beginning).replace(/\s+/gu, ' ');
  return (lexicon.closings.get(foldWord(word)) ?? []).some((form) => folded.startsWith(form));
}
