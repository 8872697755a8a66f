import type { RoleFinding } from '../core/officials/roleCheck';
import { checkRoles } from '../core/officials/roleCheck';
import type { CheckedText, CheckedTexts } from './checkedTexts';
import type { Finding } from './checkFindings';
import { placeOf } from './checkFindings';

/** Titles in texts that the registry does not bear out on the text's date. */
export function checkOfficials({ texts }: CheckedTexts): Finding[] {
  return texts.flatMap((text) => {
    const { analysis, knowledge, source, reported } = text;
    const found = checkRoles(analysis, knowledge.officials, source.date, reported);
    return found.map((finding) => toRoleFinding(text, finding));
  });
}

function toRoleFinding({ path, lines, source }: CheckedText, finding: RoleFinding): Finding {
  const { kind, mention } = finding;
  const place = placeOf(lines, mention.role ?? mention);
  const message = messageOf(finding, source.date ?? '');
  return { path, code: `role.${kind}`, message, severity: 'information', ...place };
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
