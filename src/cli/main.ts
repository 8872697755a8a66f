import { analyzeCommand } from './analyzeCommand';

const usage = `usage: glossator analyze [FILES…] [--format ndjson|json|text]
       glossator analyze --ndjson < documents.ndjson
`;

async function main(args: readonly string[]): Promise<number> {
  const [command = '', ...rest] = args;
  switch (command) {
    case 'analyze':
      return analyzeCommand(rest);
    case '--help':
    case 'help':
      process.stdout.write(usage);
      return 0;
    default:
      process.stderr.write(command ? `glossator: unknown command “${command}”\n${usage}` : usage);
      return 2;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`glossator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
