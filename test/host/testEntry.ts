// Loaded by the extension host in place of the tests: sends what they print out line by line, then runs them.
import { takeCoverage } from 'node:v8';
import { format } from 'node:util';
import { testOutputMark } from './testOutput';

interface Tests {
  run(): Promise<void>;
}

// VS Code cuts longer messages.
const longestLine = 8000;

const original = console;
const print = original.log.bind(original);

function say(...values: unknown[]): void {
  for (const line of format(...values).split('\n')) {
    for (let at = 0; at === 0 || at < line.length; at += longestLine) {
      print(testOutputMark + line.slice(at, at + longestLine));
    }
  }
}

/** The name is VS Code’s. */
export async function run(): Promise<void> {
  const replaced = ['log', 'info', 'warn', 'error', 'debug'].map(
    (name) => [name, { value: say, writable: true }] as const,
  );
  // Its methods are read-only, so the whole object is replaced.
  globalThis.console = Object.create(original, Object.fromEntries(replaced)) as Console;
  const flush = redirectStandardOutput();
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the path is known only now
    const tests = require(process.env['GLOSSATOR_TESTS_PATH'] ?? '') as Tests;
    await tests.run();
  } finally {
    if (process.env['NODE_V8_COVERAGE']) {
      // Now: this process is soon killed.
      takeCoverage();
    }
    flush();
    globalThis.console = original;
  }
}

// For reporters that write dots.
function redirectStandardOutput(): () => void {
  let rest = '';
  const write = (chunk: string | Uint8Array, ...more: unknown[]) => {
    rest += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    lines.forEach((line) => {
      say('%s', line);
    });
    const callback = more.find((value) => typeof value === 'function') as (() => void) | undefined;
    callback?.();
    return true;
  };
  process.stdout.write = write;
  process.stderr.write = write;
  return () => {
    if (rest) {
      say('%s', rest);
    }
  };
}
