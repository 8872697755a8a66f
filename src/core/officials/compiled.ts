import type { Gender, Membership, NameKind, Official, OfficialName } from './official';

/** The form that `data/compileOfficials.js` writes: tables of strings, and two lines for each official. */
export interface CompiledOfficials {
  readonly roles: readonly string[];
  readonly labels: readonly string[];
  readonly organizations: readonly string[];
  readonly sources: readonly string[];
  /** For each official `family name|name|other name|…`. */
  readonly names: readonly string[];
  /** For each official tab-separated facts, the first being the id. */
  readonly facts: readonly string[];
}

/** Checks the outer shape of what was read; `undefined` where it is something else. */
export function readCompiled(value: unknown): CompiledOfficials | undefined {
  const record = value as Partial<Record<string, unknown>> | null;
  if (typeof record !== 'object' || record?.['version'] !== 1) {
    return undefined;
  }
  return {
    roles: strings(record['roles']),
    labels: strings(record['labels']),
    organizations: strings(record['organizations']),
    sources: strings(record['sources']),
    names: lines(record['names']),
    facts: lines(record['facts']),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function lines(value: unknown): string[] {
  return typeof value === 'string' && value ? value.split('\n') : [];
}

const kinds: Readonly<Record<string, NameKind>> = { l: 'label', a: 'alias', t: 'transliteration', g: 'generated' };
const genders: Readonly<Record<string, Gender>> = { f: 'female', m: 'male' };

/** Spells out the official of this number. */
export function expandOfficial(compiled: CompiledOfficials, index: number): Official {
  const [familyName = '', name = '', ...others] = (compiled.names[index] ?? '').split('|');
  const [id = '', country = '', standing = '', wikidata = '', tags = '', sources = '', ...memberships] = (
    compiled.facts[index] ?? ''
  ).split('\t');
  const gender = genders[standing.charAt(0)];
  return {
    id,
    name,
    ...(familyName && { familyName }),
    otherNames: expandNames(others, tags.split(',')),
    ...(gender && { gender }),
    ...(country && { country }),
    ...(wikidata && { wikidata: wikidata === '=' ? id.slice('wd:'.length) : wikidata }),
    memberships: memberships.map((line) => expandMembership(compiled, line, country)),
    sources: lookUp(compiled.sources, sources.split(',')),
    tier: Number(standing.at(-1)),
  };
}

function expandNames(names: readonly string[], tags: readonly string[]): OfficialName[] {
  return names.map((name, at) => {
    const tag = tags[at] ?? '';
    const language = tag.slice(1);
    return { name, kind: kinds[tag.charAt(0)] ?? 'alias', ...(language && { language }) };
  });
}

function expandMembership(compiled: CompiledOfficials, line: string, ownCountry: string): Membership {
  const [roles = '', label = '', organization = '', where = '', accreditedTo, ...rest] = line.split(',');
  const [start, end, asOf, attested, flagText, endAfter, source = '', corroborated = ''] = rest;
  const [role = 'other', ...otherRoles] = lookUp(compiled.roles, roles.split('+'));
  const [organizationName] = lookUp(compiled.organizations, [organization]);
  const country = where === '-' ? '' : where || ownCountry;
  const flags = Number(flagText);
  const [sourceName] = lookUp(compiled.sources, [source]);
  const corroboratedBy = lookUp(compiled.sources, corroborated.split('+'));
  return {
    role,
    ...(otherRoles.length > 0 && { otherRoles }),
    label: lookUp(compiled.labels, [label])[0] ?? role,
    ...(organizationName && { organization: organizationName }),
    ...(country && { country }),
    ...(accreditedTo && { accreditedTo }),
    ...(start && { start }),
    ...(end && { end }),
    ...(asOf && { asOf }),
    ...(attested && { attested }),
    ...((flags & 1) !== 0 && { startInferred: true }),
    ...((flags & 2) !== 0 && { endInferred: true }),
    ...((flags & 4) !== 0 && { endUnknown: true }),
    ...(endAfter && { endAfter }),
    ...(sourceName && { source: sourceName }),
    ...(corroboratedBy.length > 0 && { corroboratedBy }),
  };
}

function lookUp(table: readonly string[], indices: readonly string[]): string[] {
  return indices.flatMap((index) => (index ? (table[parseInt(index, 36)] ?? []) : []));
}
