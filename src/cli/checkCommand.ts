import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAnnotations } from './checkAnnotations';
import type { CheckedFile } from './checkedTexts';
import { CheckedTexts } from './checkedTexts';
import type { Finding, Severity } from './checkFindings';
import { renderSarif, renderText, severities } from './checkFindings';
import { checkOfficials } from './checkOfficials';
import { checkTexts } from './checkTexts';
import { readText } from './input';
import { loadKnowledge } from './knowledge';
import { complain, write } from './output';

export const checkUsage = `usage: glossator check [PATHS…] [--format text|json|sarif] [--fail-on information|warning|error|never]

Checks texts, or all news and treaties of folders (the current one where none is given): quotations against the provision that
they quote, references to articles that do not exist, numbering of treaties, lost quotation marks, officials' posts on the
date of the text, annotations that lost their words or whose words mean something else now, tags that the codebook does
not have; sidecars, officials.yaml, instruments.yaml, codebook.yaml. Texts that instruments.yaml binds are read to compare
with, whether they are named here or not.

  --format text     one finding a line (the default)
  --format json     one JSON array
  --format sarif    SARIF 2.1.0
  --fail-on LEVEL   which findings give exit code 1; warning where not given

Exit code: 0, 1 if something was found, 2 if something could not be read.
`;

const formats = ['text', 'json', 'sarif'];
const levels = [...severities, 'never'];

/** One kind of check over all texts. */
export type Check = (checked: CheckedTexts) => readonly Finding[];

const checks: readonly Check[] = [checkTexts, checkOfficials, checkAnnotations];

/** `glossator check`: prints what is wrong in files. Returns the exit code. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'warning' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    await write(checkUsage);
    return 0;
  }
  if (!formats.includes(values.format) || !levels.includes(values['fail-on'])) {
    complain('unknown format or level');
    process.stderr.write(checkUsage);
    return 2;
  }
  const { files, unreadable } = readFiles(positionals.length > 0 ? positionals : ['.']);
  const checked = new CheckedTexts(files, loadKnowledge());
  const findings = [...checked.findings, ...checks.flatMap((check) => check(checked))];
  findings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.start ?? 0) - (b.start ?? 0)));
  await write(render(findings, values.format));
  // A file of the workspace that is there and cannot be read, as a text that cannot.
  const unread = unreadable || findings.some(({ code }) => code === 'input.file');
  return unread ? 2 : isFailure(findings, values['fail-on']) ? 1 : 0;
}

function render(findings: readonly Finding[], format: string): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(findings, undefined, 2)}\n`;
    case 'sarif':
      return renderSarif(findings);
    default:
      return renderText(findings);
  }
}

function isFailure(findings: readonly Finding[], level: string): boolean {
  const least = severities.indexOf(level as Severity);
  return least >= 0 && findings.some(({ severity }) => severities.indexOf(severity) >= least);
}

function readFiles(paths: readonly string[]): { readonly files: readonly CheckedFile[]; readonly unreadable: boolean } {
  const files: CheckedFile[] = [];
  let unreadable = false;
  for (const path of paths.flatMap(textFiles)) {
    const input = readText(path);
    if (input.ok) {
      files.push({ path, text: input.value });
    } else {
      complain(input.error.message);
      unreadable = true;
    }
  }
  return { files, unreadable };
}

const isText = /\.(?:news|treaty)(?:\.txt)?$/u;

// A path that is named is read whatever it is called; folders give their news and treaties.
function textFiles(path: string): string[] {
  if (!isFolder(path)) {
    return [path];
  }
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        isText.test(entry.name) &&
        !/(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/u.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
