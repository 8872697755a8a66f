/** Quotation marks and how they are used: the prior of the vote that each document takes. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface QuotationMarks {}
