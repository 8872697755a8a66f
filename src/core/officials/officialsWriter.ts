import { stringify } from 'yaml';
import { appendItem } from '../text/yamlFile';
import type { Official } from './official';
import type { ReportedClaim } from './officialsFile';

/** What is written down of an official; the rest is left to the reader of the file. */
export type OfficialDraft = Pick<Official, 'name'> & Partial<Omit<Official, 'name'>>;

const headLine = '# Officials of this workspace: added to the bundled ones, or correcting them (same id).\n';

/**
 * Puts an official at the end of `officials.yaml`. Everything that is there keeps every byte. `undefined` where the file
 * does not parse or has its list in another form: then nothing may be written.
 */
export function addOfficial(source: string, draft: OfficialDraft): string | undefined {
  return append(source, 'officials', toYaml(draft));
}

/** Puts down that texts give somebody a title that the registry does not bear out. */
export function addReported(source: string, claim: ReportedClaim): string | undefined {
  return append(source, 'reported', { official: claim.official, role: claim.role });
}

function append(source: string, key: string, value: unknown): string | undefined {
  return appendItem(source.trim() === '' ? headLine : source, key, (indent) =>
    stringify([value], { lineWidth: 0 }).replaceAll(/^(?=.)/gmu, indent),
  );
}

function toYaml({
  id,
  name,
  familyName,
  otherNames,
  gender,
  country,
  wikidata,
  memberships,
  note,
}: OfficialDraft): unknown {
  const names = (otherNames ?? []).map((other) =>
    other.language === undefined ? other.name : { name: other.name, language: other.language },
  );
  const posts = (memberships ?? []).map(({ role, label, organization, start, end, asOf, attested, source, ...rest }) =>
    withoutEmpty({ role, title: label, organization, country: rest.country, start, end, asOf, attested, source }),
  );
  return withoutEmpty({
    id: id?.startsWith('text:') ? undefined : id,
    name,
    familyName,
    names: names.length > 0 ? names : undefined,
    gender,
    country,
    wikidata,
    posts: posts.length > 0 ? posts : undefined,
    note,
  });
}

function withoutEmpty(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
