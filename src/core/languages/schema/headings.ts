/**
 * Words that open the parts of a treaty or law. Each field is a list: words parted by spaces, phrases parted by ` | `.
 * Case and accents do not matter, so that “ARTICULO” is found by `artículo`.
 */
export interface HeadingWords {
  /** Words for a kind of part: they stand before or after its number. */
  readonly units: UnitWords;
  /** Written-out numbers from 1 on, in order; forms of the same number are parted by `/`. */
  readonly numbers?: string;
  /** Endings that each form in `numbers` may take besides none: German `erst` + `er`. */
  readonly endings?: string;
  /** Words that make “unit + number” at the start of a line a reference: “Artikel 5 Absatz 2 …”. */
  readonly subunits?: string;
  /** What stands alone on the line above a preamble. */
  readonly preamble?: string;
  /** How the closing formula begins: “Geschehen zu”, “IN WITNESS WHEREOF”. */
  readonly closing?: string;
  /** What is left of a provision that no longer exists: “(weggefallen)”. */
  readonly deleted?: string;
}

export type UnitKind =
  'article' | 'book' | 'part' | 'title' | 'chapter' | 'section' | 'subsection' | 'annex' | 'protocol';

export type UnitWords = Readonly<Partial<Record<UnitKind, string>>>;

/** Heading words of a language that Glossator has no file of its own for. */
export interface ForeignHeadings extends HeadingWords {
  /** ISO 639-1 or 639-3. */
  readonly code: string;
}
