/** Quotation marks and how they are used: the prior of the vote that each document takes. */
export interface QuotationMarks {
  /**
   * The pairs in use, most usual first, each as opening and closing mark: `„“ ‚‘ »«`. A mark whose direction differs
   * from pair to pair (German prints both «…» and »…«) gets no prior from here: the document decides.
   */
  readonly pairs: string;
  /** Words that an apostrophe opens, as in ’tis, ’n, ’s: what follows the apostrophe, in small letters. */
  readonly elisions: string;
  /** Whether a turn of a dialogue usually begins with a dash, so that a single such paragraph is believed. */
  readonly dialogueDash: boolean;
  /** Whether an inner pair of the outer kind may share the outer closing mark: ООО «Газпром нефть» in «…». */
  readonly sharedCloser: boolean;
  /** Stems that only provisions have: a paragraph without marks after a colon is quoted text if it has one. */
  readonly provisionStems: string;
}
