import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ulid } from 'ulid';
import { isFound } from '../core/annotations/anchoring/anchoring';
import { shorten } from '../core/annotations/card';
import { newSidecar, parseSidecar, refusalOf } from '../core/annotations/sidecar/sidecar';
import type { ImportFormat } from '../core/imports/formats';
import { importFormats } from '../core/imports/formats';
import type { ImportResult } from '../core/imports/imports';
import { importAnnotations } from '../core/imports/imports';
import { readImports } from './importFile';
import type { Input } from './input';
import { readText } from './input';
import { complain, write } from './output';
import { replaceFile } from './replaceFile';

export const importUsage = `usage: glossator import FILE --into TEXT [--format jsonld|csv|hypothesis] [--dry-run]

Adds annotations of another program to TEXT.annotations.yaml: W3C Web Annotations and tables as “glossator export”
writes them, and answers of the Hypothesis API. Without --format, the format is told from the file.

Each is looked for in the text by its words. What has no place there is kept with the words it quotes and named. One
whose id is there already is merged with it: the newer one wins, tags, links and answers are united.

  --dry-run    says what would be done, and writes nothing

Exit code: 0, or 2 if something could not be read or written; what could be read is imported nevertheless.
`;

/** `glossator import`: annotations of other programs. Returns the exit code. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      format: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    await write(importUsage);
    return 0;
  }
  const [path] = positionals;
  const format = importFormats.find((one) => one === values.format);
  if (path === undefined || positionals.length > 1 || values.into === undefined || format !== values.format) {
    process.stderr.write(importUsage);
    return 2;
  }
  return importFile(path, values.into, format, values['dry-run']);
}

async function importFile(
  path: string,
  textPath: string,
  format: ImportFormat | undefined,
  isDry: boolean,
): Promise<number> {
  const sidecarPath = `${textPath}.annotations.yaml`;
  const [file, text, before] = [readText(path), readText(textPath), readSidecarOf(sidecarPath)];
  if (!file.ok || !text.ok || !before.ok) {
    complainAll([file, text, before].flatMap((input) => (input.ok ? [] : [input.error.message])));
    return 2;
  }
  const read = readImports(file.value, text.value, format);
  const problems = read.ok ? read.value.problems : [{ ...read.error, severity: 'error' }];
  complainAll(problems.map(({ message }) => `${path}: ${message}`));
  if (!read.ok || problems.some(({ severity }) => severity === 'error')) {
    return 2;
  }
  const sidecar = before.value ?? emptySidecar(textPath, text.value);
  const result = importAnnotations(sidecar, text.value, read.value.value, ulid);
  const failure = isDry || isSame(result, sidecar) ? undefined : writeResult(sidecarPath, before.value, result);
  if (failure !== undefined) {
    complain(`${sidecarPath}: ${failure}`);
    return 2;
  }
  await write(`${sidecarPath}: ${describeResult(result)}${isDry ? ' (nothing was written)' : ''}\n`);
  await writeLost(result);
  const { strayReplies } = result;
  complainAll(strayReplies.map(({ id, parent }) => `${path}: answer ${id}: there is no annotation ${parent}`));
  return problems.length + strayReplies.length > 0 ? 2 : 0;
}

function complainAll(messages: readonly string[]): void {
  for (const message of messages) {
    complain(message);
  }
}

function isSame({ edited }: ImportResult, sidecar: string): boolean {
  return edited.kind === 'edited' && edited.source === sidecar;
}

/** Why the sidecar was not written. */
function writeResult(path: string, before: string | undefined, { edited }: ImportResult): string | undefined {
  if (edited.kind === 'refused') {
    return edited.problem.message;
  }
  const now = readSidecarOf(path);
  if (!now.ok || now.value !== before) {
    return 'changed meanwhile; nothing was written, import once more';
  }
  try {
    replaceFile(path, edited.source);
  } catch (error) {
    return `cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
  return undefined;
}

/** The sidecar as it is, or `undefined` where there is none yet. */
function readSidecarOf(path: string): Input<string | undefined> {
  if (!existsSync(path)) {
    return { ok: true, value: undefined };
  }
  const input = readText(path);
  const refusal = input.ok ? refusalOf(parseSidecar(input.value)) : undefined;
  return refusal ? { ok: false, error: { code: 'input.sidecar', message: `${path}: ${refusal.message}` } } : input;
}

function emptySidecar(textPath: string, text: string): string {
  return newSidecar({ file: basename(textPath), sha256: createHash('sha256').update(text).digest('hex') });
}

function describeResult({ outcomes }: ImportResult): string {
  const count = (kind: string): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const lost = outcomes.filter(({ anchoring }) => !isFound(anchoring)).length;
  return `${count('added')} added, ${count('updated')} updated, ${count('present')} there already; ${lost} without a place`;
}

async function writeLost({ outcomes }: ImportResult): Promise<void> {
  for (const { annotation, anchoring } of outcomes) {
    if (!isFound(anchoring)) {
      const { id, target } = annotation;
      await write(`${anchoring.state.padEnd(9)} ${id} “${shorten(target.exact, 60)}”: ${anchoring.reason}\n`);
    }
  }
}
