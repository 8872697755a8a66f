/** Words that tie a quotation to its speaker. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface SpeechWords {}
