import type { Problem } from '../model';
import type { Reading } from '../reading';
import { trimmed } from '../text/span';
import type { MarkProfile } from './marksProfile';
import type { MarkToken } from './marksTokens';

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

function usualCloser(open: MarkToken, { direction }: MarkProfile): string {
  const closers = Array.from(open.sign.closers);
  return closers.find((closer) => (direction.get(closer) ?? 0) < 0) ?? closers[0] ?? '';
}
