/** Words that open the parts of a treaty or law. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface HeadingWords {}
