import type { Problem } from '../../model';
import type { Reading } from '../../reading';
import { trimmed } from '../../text/span';
import type { MarkProfile } from './profile';
import type { MarkToken } from './tokens';

/** A quotation that nothing closes; the repair puts the closing mark before the line's trailing spaces. */
export function closeProblem({ text }: Reading, open: MarkToken, end: number, profile: MarkProfile): Problem {
  const at = trimmed(text, { start: open.end, end: Math.max(open.end, end) }).end;
  return {
    code: 'quotation.unclosed',
    message: `This quotation is opened by ${open.glyph} and never closed.`,
    span: { start: open.start, end: open.end },
    severity: 'warning',
    repair: { span: { start: at, end: at }, text: usualCloser(open, profile) },
  };
}

/** A closing mark that nothing opened; `from` is where its quotation seems to begin. */
export function strayProblem({ language }: Reading, mark: MarkToken, from: number | undefined): Problem {
  const opener = language.marks.pairs.split(' ').find(([, close]) => close === mark.glyph)?.[0];
  return {
    code: 'quotation.unopened',
    message: `This ${mark.glyph} closes a quotation that nothing opens.`,
    span: { start: mark.start, end: mark.end },
    severity: 'warning',
    ...(from !== undefined && opener && { repair: { span: { start: from, end: from }, text: opener } }),
  };
}

const longestInsertion = 20_000;

/**
 * The problems without those of long inserted passages, as amending laws and exchanges of notes have them: “… the
 * following § 17a is inserted:”, then paragraphs that open and close once. What opens a paragraph behind a colon and is
 * never closed belongs with the next mark, where that one ends a paragraph and nothing opens it.
 */
export function withoutInsertions(reading: Reading, problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const inserted = new Set<Problem>();
  for (const [index, problem] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && isInsertion(reading, problem, next)) {
      inserted.add(problem).add(next);
    }
  }
  return inserted.size === 0 ? problems : problems.filter((problem) => !inserted.has(problem));
}

function isInsertion({ text, language }: Reading, open: Problem, close: Problem): boolean {
  const { start: from = 0, end: to = 0 } = open.span ?? {};
  const { start = 0, end = 0 } = close.span ?? {};
  const [glyph, other] = [text.slice(from, to), text.slice(start, end)];
  return (
    open.code === 'quotation.unclosed' &&
    close.code === 'quotation.unopened' &&
    start - to <= longestInsertion &&
    (glyph === other || language.marks.pairs.split(' ').includes(glyph + other)) &&
    /:\s*\n\s*$/u.test(text.slice(Math.max(0, from - 20), from)) &&
    /^[.;,]?[ \t]*(?:\r?\n|$)/u.test(text.slice(end, end + 20))
  );
}

function usualCloser(open: MarkToken, { direction }: MarkProfile): string {
  const closers = Array.from(open.sign.closers);
  return closers.find((closer) => (direction.get(closer) ?? 0) < 0) ?? closers[0] ?? '';
}
