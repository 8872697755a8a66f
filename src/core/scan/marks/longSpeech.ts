import type { Reading } from '../../reading';
import { isEastAsian } from '../../text/characters';
import type { MarkToken } from './tokens';

/** A first paragraph shorter than this has rather lost its closing mark than is the beginning of a speech. */
export const shortestSpeech = 100;
const eastAsianWeight = 3;

/** An open quotation at the end of a paragraph, with the marks that repeated it before. */
interface OpenSpeech {
  readonly open: MarkToken;
  readonly continuations: readonly MarkToken[];
}

/**
 * Whether an open quotation is a speech that goes on in this paragraph, whose first mark is the token at `index`.
 * «Sí.⏎»No.» cannot be anything else; but after a short “Yes.⏎“No.” the next speaker may begin, unless this one goes
 * on for a third paragraph.
 */
export function isLongSpeech(
  { text, paragraphs }: Reading,
  tokens: readonly MarkToken[],
  { open, continuations }: OpenSpeech,
  number: number,
  index: number,
): boolean {
  const weight = isEastAsian(text.charCodeAt(open.end)) ? eastAsianWeight : 1;
  const length = ((paragraphs[number - 1]?.end ?? 0) - open.end) * weight;
  if (continuations.length > 0 || length >= shortestSpeech || tokens[index]?.glyph !== open.glyph) {
    return true;
  }
  const end = paragraphs[number]?.end ?? 0;
  for (let at = index + 1; (tokens[at]?.start ?? Infinity) < end; at++) {
    if (open.sign.closers.includes(tokens[at]?.glyph ?? ' ')) {
      return false;
    }
  }
  return number + 1 < paragraphs.length;
}
