/** Words that point to a provision: units, joiners, anaphors, false friends. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface ProvisionWords {}
