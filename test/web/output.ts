// Imported first: sends what the tests print out of the web worker. Its console's methods are read-only, so the whole
// object is replaced.
import { testOutputMark } from '../host/testOutput';

const original = console;
const print = original.log.bind(original);

function say(...values: readonly unknown[]): void {
  for (const line of format(values).split('\n')) {
    print(testOutputMark + line);
  }
}

// Enough of node:util's format for mocha’s reporters.
function format([first, ...rest]: readonly unknown[]): string {
  const values = rest.map((value) => (value instanceof Error ? (value.stack ?? value.message) : String(value)));
  const text = (typeof first === 'string' ? first : first === undefined ? '' : JSON.stringify(first)).replaceAll(
    /%[sd]/gu,
    (mark) => values.shift() ?? mark,
  );
  return [text, ...values].join(' ');
}

const replaced = ['log', 'info', 'warn', 'error', 'debug'].map(
  (name) => [name, { value: say, writable: true }] as const,
);

globalThis.console = Object.create(original, Object.fromEntries(replaced)) as Console;
