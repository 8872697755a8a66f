import type { Span } from '../model';
import type { Head } from './divisions';
import type { HeadingLexicon } from './headingWords';
import { foldWord } from './headingWords';
import type { Draft } from './structureTree';
import type { StructureLine } from './structureLines';
import { trimSpan } from './structureLines';

/**
 * What stands before the first heading, without the title of the text: from the line “Präambel” on, else from the
 * first block that is no title.
 */
export function findPreamble(
  text: string,
  lines: readonly StructureLine[],
  first: Head,
  { preambles }: HeadingLexicon,
): Draft | undefined {
  const before = lines.slice(0, first.line);
  const named = before.findIndex((line) => isPreambleWord(text, line, preambles));
  const index = named >= 0 ? named : before.findIndex((line, at) => at > 0 && line.gapBefore);
  const opening = before[0];
  const from =
    index < 0 || (named < 0 && opening && /[,;:]$/u.test(text.slice(opening.start, opening.end)))
      ? opening
      : before[index];
  if (!from || (index < 0 && before.length < 2)) {
    return undefined;
  }
  const { end } = trimSpan(text, { start: from.start, end: first.start });
  return { kind: 'preamble', level: 'preamble', start: from.start, end, children: [] };
}

/** Whether a line names the preamble: “PRÄAMBEL”, “Preamble:”, “〈前文〉”. */
export function isPreambleWord(text: string, line: Span, preambles: ReadonlySet<string>): boolean {
  const bare = text.slice(line.start, Math.min(line.end, line.start + 40)).replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  const folded = foldWord(bare);
  return preambles.has(folded) || preambles.has(folded.replace(/\s+/gu, ''));
}

/** Where the closing formula (“Geschehen zu …”, “IN WITNESS WHEREOF”) begins, in the last provision of a text or annex. */
export function findClosing(
  text: string,
  lines: readonly StructureLine[],
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
    const line = lines[at];
    if (line && isClosing(text, line, lexicon)) {
      return { start: line.start, line: at };
    }
  }
  return undefined;
}

const firstWord = /^[\p{L}\p{M}\u0640]+/u;

function isClosing(text: string, line: Span, { closings }: HeadingLexicon): boolean {
  const beginning = text.slice(line.start, Math.min(line.end, line.start + 48));
  const word = firstWord.exec(beginning)?.[0];
  const forms = word === undefined ? undefined : closings.get(foldWord(word));
  if (!forms) {
    return (
      /^\p{Lo}/u.test(beginning) &&
      [...closings.keys()].some(
        (phrase) => /^\p{sc=Han}|^\p{sc=Hangul}/u.test(phrase) && foldWord(beginning).startsWith(phrase),
      )
    );
  }
  const folded = foldWord(beginning).replace(/\s+/gu, ' ');
  return forms.some((form) => folded.startsWith(form));
}
