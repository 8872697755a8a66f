import type { Knowledge } from '../core/analyze';
import { analyze } from '../core/analyze';
import type { RoleFinding } from '../core/officials/roleCheck';
import { checkRoles } from '../core/officials/roleCheck';
import { toSource } from './analyzeCommand';
import type { Finding } from './checkFindings';
import { placeOf } from './checkFindings';
import type { CheckedFile } from './checkTexts';
import { OfficialsFiles } from './ownOfficials';

/** Titles in texts that the registry does not bear out on the text's date, and problems of `officials.yaml`. */
export function checkOfficials(files: readonly CheckedFile[], knowledge: Knowledge): Finding[] {
  const own = new OfficialsFiles(knowledge.officials);
  const findings = files.flatMap(({ path, text }) => {
    const { officials, reported } = own.around(path);
    const source = toSource(text, path);
    const found = checkRoles(analyze(source, { ...knowledge, officials }), officials, source.date, reported);
    return found.map((finding) => toRoleFinding(path, text, finding, source.date ?? ''));
  });
  return [...own.findings, ...findings];
}

function toRoleFinding(path: string, text: string, finding: RoleFinding, date: string): Finding {
  const { kind, mention } = finding;
  const place = placeOf(text, mention.role ?? mention);
  return { path, code: `role.${kind}`, message: messageOf(finding, date), severity: 'information', ...place };
}

function messageOf({ kind, official, membership }: RoleFinding, date: string): string {
  const { label, start = '', end = '' } = membership;
  switch (kind) {
    case 'early':
      return `${official.name} became ${label} only on ${start}; the text is of ${date}.`;
    case 'late':
      return `${official.name} was ${label} until ${end}; the text is of ${date}.`;
    case 'other':
      return `On ${date} the registry knows ${official.name} as ${label}.`;
  }
}
