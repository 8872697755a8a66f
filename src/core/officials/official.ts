/** Names a post in no language: `foreign_minister`. Roles come from the registry or from the words of a language. */
export type RoleId = string;

/**
 * How sure a name is: `label` and `alias` are written so by somebody, `transliteration` is an agency's romanization,
 * `generated` was made by rule from another spelling.
 */
export type NameKind = 'label' | 'alias' | 'transliteration' | 'generated';

/** Another name of an official, with its language where it belongs to one. */
export interface OfficialName {
  readonly name: string;
  /** ISO 639-1, with a script where it matters (`zh-Hant`). */
  readonly language?: string;
  readonly kind: NameKind;
}

/**
 * One post held by an official, as in Popolo. Dates are ISO dates of any precision (`2004`, `2004-03`, `2004-03-09`).
 * What a source does not say stays unsaid: an open post was seen last on `asOf`, and a post known only from one day
 * has nothing but `attested`.
 */
export interface Membership {
  readonly role: RoleId;
  /** Further roles of the same post: a president who also heads the government. */
  readonly otherRoles?: readonly RoleId[];
  /** The title as the source has it, usually English. */
  readonly label: string;
  readonly organization?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Where an ambassador serves, ISO 3166-1 alpha-2 or the name of an organization. */
  readonly accreditedTo?: string;
  readonly start?: string;
  readonly end?: string;
  /** The last date on which a source still showed the post as open. */
  readonly asOf?: string;
  /** The only date on which the post is known to have been held. */
  readonly attested?: string;
  readonly startInferred?: boolean;
  /** The end is the start of the next recorded holder: an upper bound. */
  readonly endInferred?: boolean;
  /** With `endInferred`: the last date on which the official was seen in the post. */
  readonly endAfter?: string;
  /** The post has ended, nobody knows when. */
  readonly endUnknown?: boolean;
  readonly source?: string;
  readonly corroboratedBy?: readonly string[];
}

export type Gender = 'female' | 'male';

/** Somebody who holds or held a post. */
export interface Official {
  readonly id: string;
  readonly name: string;
  readonly familyName?: string;
  readonly otherNames: readonly OfficialName[];
  readonly gender?: Gender;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** `Q7747`. */
  readonly wikidata?: string;
  readonly memberships: readonly Membership[];
  readonly sources: readonly string[];
  /** 1: heads of state and government, foreign ministers, heads of organizations; 2: other ministers; 3: the rest. */
  readonly tier: number;
  /** A remark of the workspace. */
  readonly note?: string;
}
