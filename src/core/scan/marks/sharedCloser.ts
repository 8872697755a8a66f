import type { Reading } from '../../reading';
import type { MarkToken } from './tokens';

const longestName = 60;

/**
 * Whether one closing mark closes two quotations, in languages that know it: «Завод «Аарлунд» and « Il a dit « oui. ».
 * `inside` is where the inner one begins.
 */
export function mayShare(
  { text, language, paragraphs }: Reading,
  open: MarkToken,
  inside: number,
  close: MarkToken,
  paragraph: number,
): boolean {
  if (!language.marks.sharedCloser) {
    return false;
  }
  const before = text.slice(open.end, Math.min(inside, open.end + longestName));
  const isName = before.length < longestName && !/[.,:;!?]/u.test(before);
  return isName || endsParagraph(text, close, paragraphs[paragraph]?.end ?? 0);
}

function endsParagraph(text: string, close: MarkToken, end: number): boolean {
  return end - close.end < 20 && /^[\s.,;:!?…)]*$/u.test(text.slice(close.end, Math.min(end, close.end + 20)));
}
