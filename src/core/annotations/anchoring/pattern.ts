import type { Target } from '../annotation';
import type { Tokens } from './tokens';
import { tokenAt, tokenize } from './tokens';

/** A target cut into words: context, quotation, context. */
export interface Pattern {
  readonly target: Target;
  readonly tokens: Tokens;
  /** The quotation's tokens are from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** How many of them are words rather than signs. */
  readonly words: number;
  /** The tokens of the quotation's own line on both sides of it: what moves with it when paragraphs are moved. */
  readonly lineFrom: number;
  readonly lineTo: number;
}

export function toPattern(target: Target): Pattern {
  const tokens = tokenize(target.prefix + target.exact + target.suffix);
  const from = tokenAt(tokens, target.prefix.length);
  const end = tokenAt(tokens, target.prefix.length + target.exact.length - 1) + 1;
  const to = Math.min(tokens.count, Math.max(end, from));
  const before = target.prefix.lastIndexOf('\n') + 1;
  const after = target.suffix.indexOf('\n');
  const lineFrom = Math.min(from, tokenAt(tokens, before));
  const textEnd = target.prefix.length + target.exact.length;
  const lineTo = after < 0 ? tokens.count : Math.max(to, tokenAt(tokens, textEnd + after));
  return { target, tokens, from, to, words: countWords(tokens, from, to), lineFrom, lineTo };
}

/** How many of these tokens are words or numbers. */
export function countWords({ text, starts }: Tokens, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) {
    words += /[\p{L}\p{N}]/u.test(text.charAt(starts[at] ?? 0)) ? 1 : 0;
  }
  return words;
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How much a passage says, in letters: a character of Chinese or Japanese says about as much as three of them. */
export function lengthInLetters(words: string): number {
  return words.replaceAll(eastAsian, '$&..').length;
}
