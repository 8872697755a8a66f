import { agreementCommand } from './agreementCommand';
import { analyzeCommand } from './analyzeCommand';
import { checkCommand } from './checkCommand';
import { anchorCommand } from './anchorCommand';
import { exportCommand } from './exportCommand';
import { importCommand } from './importCommand';
import { mergeCommand } from './mergeCommand';
import { complain, endWithReader } from './output';
import { version } from '../../package.json';

const usage = `usage: glossator COMMAND [ARGUMENTS]

  analyze    quotations, references, officials and structure of texts
  check      altered quotations, references to nowhere, numbering, lost marks
  anchor     where annotations land in a changed text
  export     annotations as Web Annotations, CSV or Markdown
  import     annotations from Web Annotations, CSV or Hypothesis
  agreement  how far coders of the same text agree
  merge      two versions of a sidecar (git merge driver)

“glossator COMMAND --help” says more, “glossator --version” which one this is.
`;

const commands: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ['analyze', analyzeCommand],
  ['check', checkCommand],
  ['anchor', anchorCommand],
  ['export', exportCommand],
  ['import', importCommand],
  ['agreement', agreementCommand],
  ['merge', mergeCommand],
]);

// “glossator help check” is “glossator check --help”.
async function help([name]: readonly string[]): Promise<number> {
  const command = commands.get(name ?? '');
  if (command) {
    return command(['--help']);
  }
  if (name !== undefined) {
    complain(`unknown command “${name}”`);
  }
  (name === undefined ? process.stdout : process.stderr).write(usage);
  return name === undefined ? 0 : 2;
}

async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = commands.get(name);
  if (command) {
    return command(rest);
  }
  if (['--help', '-h', 'help'].includes(name)) {
    return help(rest);
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name) {
    complain(`unknown command “${name}”`);
  }
  process.stderr.write(usage);
  return 2;
}

endWithReader();
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A wrong option is the caller's; anything else is a bug of ours and deserves its stack.
    const isUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    complain(error instanceof Error ? (isUsage ? error.message : (error.stack ?? error.message)) : String(error));
    process.exitCode = 2;
  },
);
