import { dirname, resolve } from 'node:path';
import type { Knowledge } from '../core/analyze';
import { analyze } from '../core/analyze';
import { layerOfficials } from '../core/officials/layer';
import type { OfficialsFile } from '../core/officials/officialsFile';
import { parseOfficialsFile } from '../core/officials/officialsFile';
import type { RoleFinding } from '../core/officials/roleCheck';
import { checkRoles } from '../core/officials/roleCheck';
import { toSource } from './analyzeCommand';
import type { Finding } from './checkFindings';
import { placeOf, toFinding } from './checkFindings';
import type { CheckedFile } from './checkTexts';
import { readText } from './input';
import { nearestFile } from './ownFiles';

interface OwnOfficials {
  readonly content: OfficialsFile;
  readonly findings: readonly Finding[];
  readonly knowledge: Knowledge;
}

/** Titles in texts that the registry does not bear out on the text's date, and problems of `officials.yaml`. */
export function checkOfficials(files: readonly CheckedFile[], knowledge: Knowledge): Finding[] {
  const own = new Map<string, OwnOfficials>();
  const findings = files.flatMap(({ path, text }) => {
    const file = nearestFile(dirname(resolve(path)), 'officials.yaml');
    const officials = file === undefined ? undefined : (own.get(file) ?? readOfficials(file, knowledge));
    if (file !== undefined && officials) {
      own.set(file, officials);
    }
    const known = officials?.knowledge ?? knowledge;
    const source = toSource(text, path);
    const found = checkRoles(analyze(source, known), known.officials, source.date, officials?.content.reported);
    return found.map((finding) => toRoleFinding(path, text, finding, source.date ?? ''));
  });
  return [...Array.from(own.values()).flatMap((officials) => officials.findings), ...findings];
}

function readOfficials(path: string, knowledge: Knowledge): OwnOfficials {
  const input = readText(path);
  const source = input.ok ? input.value : '';
  const { value, problems } = parseOfficialsFile(source);
  return {
    content: value,
    findings: problems.map((problem) => toFinding(path, source, problem)),
    knowledge: { ...knowledge, officials: layerOfficials(knowledge.officials, value.entries) },
  };
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
