import type { Language } from './languages/language';
import type { Span, TextKind } from './model';

/** A text with what every scanner needs to know of it, found once. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly kind: TextKind;
  /** ISO date of the text itself, of any precision, where known. */
  readonly date: string | undefined;
  readonly paragraphs: readonly Span[];
}
