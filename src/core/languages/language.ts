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
  /** Scripts that only this language of ours uses, or frequent small words, by which a text's language is told. */
  readonly detect: { readonly script?: RegExp; readonly words: string };
  readonly marks: QuotationMarks;
  readonly speech: SpeechWords;
  readonly provisions: ProvisionWords;
  readonly headings: HeadingWords;
  readonly offices: OfficeWords;
}
