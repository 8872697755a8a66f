import { parseArgs } from 'node:util';
import { mergeSidecars } from '../core/annotations/merge';
import { readText } from './input';
import { complain, write } from './output';
import { replaceFile } from './replaceFile';

export const mergeUsage = `usage: glossator merge BASE OURS THEIRS

Merges two versions of a sidecar by annotation and field, and writes the result to OURS. As a git merge driver:

  git config merge.glossator.driver "glossator merge %O %A %B"
  echo "*.annotations.yaml merge=glossator" >> .gitattributes

Exit code: 0, 1 if the files could not be merged (OURS is left alone), 2 if one could not be read.
`;

/** `glossator merge`: the git merge driver. Returns the exit code. */
export async function mergeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    await write(mergeUsage);
    return 0;
  }
  const [, ours] = positionals;
  if (positionals.length !== 3 || ours === undefined) {
    process.stderr.write(mergeUsage);
    return 2;
  }
  const inputs = positionals.map(readText);
  const bad = inputs.find((input) => !input.ok);
  if (bad) {
    complain(bad.error.message);
    return 2;
  }
  const [base = '', mine = '', theirs = ''] = inputs.flatMap((input) => (input.ok ? [input.value] : []));
  const merged = mergeSidecars(base, mine, theirs);
  if (merged.kind === 'refused') {
    complain(`${ours}: ${merged.problem.message}`);
    return 1;
  }
  replaceFile(ours, merged.source);
  return 0;
}
