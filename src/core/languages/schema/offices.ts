/** Words for posts, countries and forms of address before and after a name. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface OfficeWords {}
