import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { Official } from './official';
import type { ReportedClaim } from './officialsFile';

/** What is written down of an official; the rest is left to the reader of the file. */
export type OfficialDraft = Pick<Official, 'name'> & Partial<Omit<Official, 'name'>>;

const schemaLine = '# Officials of this workspace: added to the bundled ones, or correcting them (same id).\n';

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
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  if (source.trim() === '') {
    return schemaLine + block(key, value);
  }
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && !isMap(root))) {
    return undefined;
  }
  const list = root?.get(key, true);
  if (list === undefined) {
    const text = source.endsWith('\n') ? source : source + lineEnd;
    return text + withLineEnds(block(key, value), lineEnd);
  }
  if (!isSeq(list) || list.flow || !list.range) {
    return undefined;
  }
  const at = endOfLastLine(source, list.range[1]);
  const indent = /(?:^|\n)([ \t]*)-[^\n]*$/u.exec(source.slice(0, source.indexOf('\n', list.range[0])))?.[1] ?? '';
  const before = source.slice(0, at);
  const item = withLineEnds(indented(stringify([value], { lineWidth: 0 }), indent), lineEnd);
  return (before.endsWith('\n') ? before : before + lineEnd) + item + source.slice(at);
}

function block(key: string, value: unknown): string {
  return stringify({ [key]: [value] }, { lineWidth: 0 });
}

function indented(text: string, indent: string): string {
  return text.replaceAll(/^(?=.)/gmu, indent);
}

function withLineEnds(text: string, lineEnd: string): string {
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}

// The range of a list may end in front of the line end of its last line, or behind blank lines that belong to what follows.
function endOfLastLine(source: string, end: number): number {
  const trimmed = source.slice(0, end).trimEnd().length;
  const lineBreak = source.indexOf('\n', trimmed);
  return lineBreak < 0 ? source.length : lineBreak + 1;
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
