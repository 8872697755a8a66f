import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What of the desktop's command line means something here; the rest is accepted and ignored. */
export interface CodeArguments {
  readonly developmentPaths: readonly string[];
  readonly testsPath: string | undefined;
  readonly userData: string | undefined;
  readonly extensions: string | undefined;
  readonly folder: string | undefined;
  readonly workspace: string | undefined;
  readonly inspect: string | undefined;
  /** Run the extension's `browser` bundle in a web worker. */
  readonly inWorker: boolean;
  readonly version: boolean;
}

// Of the options without “=”, those whose value is the next argument.
const valued = new Set(['user-data-dir', 'extensions-dir', 'folder-uri', 'locale', 'log', 'profile']);

export function parseCodeArguments(args: readonly string[]): CodeArguments {
  const { options, positional } = split(args);
  const last = (name: string) => options.get(name)?.at(-1);
  const folderUri = last('folder-uri');
  const paths = positional.map((entry) => path.resolve(entry));
  return {
    developmentPaths: options.get('extensionDevelopmentPath') ?? [],
    testsPath: last('extensionTestsPath'),
    userData: last('user-data-dir'),
    extensions: last('extensions-dir'),
    folder: folderUri ? fileURLToPath(folderUri) : paths.find((entry) => !entry.endsWith('.code-workspace')),
    workspace: paths.find((entry) => entry.endsWith('.code-workspace')),
    inspect: last('inspect-extensions'),
    inWorker: last('extensionDevelopmentKind') === 'web',
    version: options.has('version'),
  };
}

function split(args: readonly string[]) {
  const options = new Map<string, string[]>();
  const positional: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const { name, value } = /^--?(?<name>[^=]+)(?:=(?<value>.*))?$/su.exec(argument)?.groups ?? {};
    if (name === undefined) {
      positional.push(argument);
    } else if (value === undefined && valued.has(name)) {
      index += 1;
      push(options, name, args[index] ?? '');
    } else {
      push(options, name, value ?? '');
    }
  }
  return { options, positional };
}

function push(options: Map<string, string[]>, name: string, value: string): void {
  options.set(name, [...(options.get(name) ?? []), value]);
}
