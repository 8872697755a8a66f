import type { DatelineWords } from './schema/datelines';
import type { HeadingWords } from './schema/headings';
import type { QuotationMarks } from './schema/marks';
import type { OfficeWords } from './schema/offices';
import type { ProvisionWords } from './schema/provisions';
import type { SpeechWords } from './schema/speech';

/**
 * All that Glossator knows of one language. A file of this folder holds one, with its longer lists in the folder of the
 * same name; adding a language is adding a file and its line in `languages.ts`.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Its own name, for people. */
  readonly name: string;
  readonly detect: LanguageSigns;
  readonly marks: QuotationMarks;
  readonly speech: SpeechWords;
  readonly provisions: ProvisionWords;
  readonly headings: HeadingWords;
  readonly offices: OfficeWords;
  readonly dateline: DatelineWords;
}

/**
 * By what a text's language is told. What several languages have counts for each of them as much less: `de` says little,
 * `wordt` says Dutch.
 */
export interface LanguageSigns {
  /** Frequent small words, parted by spaces. */
  readonly words: string;
  /** The last three letters of many of its words, parted by spaces. */
  readonly endings?: string;
  /** Letters and signs that other languages of its script mostly lack: `ñ¿¡`. */
  readonly letters?: string;
  /** Letters of a script that few languages use. */
  readonly script?: RegExp;
  /**
   * What one letter of the script weighs against a small word, 1 if absent: about 0.04 if every letter of a text is of
   * it, more where few are: kana decide for Japanese in a text that is mostly Han, and one ы does not make a Ukrainian
   * text Russian.
   */
  readonly weight?: number;
}
