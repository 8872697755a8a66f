import { parseArgs } from 'node:util';
import { parseSidecar, refusalOf } from '../core/annotations/sidecar/sidecar';
import { toCsv, toMarkdown, toWebAnnotations } from '../core/exports/exports';
import { readText } from './input';
import { complain, write } from './output';

export const exportUsage = `usage: glossator export SIDECAR [--text TEXT] [--format jsonld|csv|markdown]

Prints the annotations of a sidecar: as W3C Web Annotations (the default; positions need --text), as a table, or as a
list of quotations with their notes.

Exit code: 0, or 2 if something could not be read.
`;

/** `glossator export`: annotations in formats of others. Returns the exit code. */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      text: { type: 'string' },
      format: { type: 'string', default: 'jsonld' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    await write(exportUsage);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || !['jsonld', 'csv', 'markdown'].includes(values.format)) {
    process.stderr.write(exportUsage);
    return 2;
  }
  const inputs = [path, ...(values.text === undefined ? [] : [values.text])].map(readText);
  const bad = inputs.find((input) => !input.ok);
  if (bad) {
    complain(bad.error.message);
    return 2;
  }
  const [source = '', text] = inputs.flatMap((input) => (input.ok ? [input.value] : []));
  const parsed = parseSidecar(source);
  const refusal = refusalOf(parsed);
  if (refusal) {
    complain(`${path}: ${refusal.message}`);
    return 2;
  }
  const json = (): string => `${JSON.stringify(toWebAnnotations(parsed.value, text), undefined, 2)}\n`;
  await write(
    values.format === 'csv' ? toCsv(parsed.value) : values.format === 'markdown' ? toMarkdown(parsed.value) : json(),
  );
  return 0;
}
