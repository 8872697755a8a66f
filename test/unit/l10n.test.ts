import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const literal = /l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|`([^`$]*)`)/gu;

function spoken(): Set<string> {
  const files = readdirSync(join(root, 'src', 'editor'), { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'src', 'editor', name), 'utf8'));
  const found = sources.flatMap((source) =>
    Array.from(source.matchAll(literal), ([, quoted, ticked]) => quoted ?? ticked ?? ''),
  );
  return new Set(found.map((text) => text.replaceAll(/\\(['\\])/gu, '$1')));
}

suite('translations', () => {
  test('exist in German for every sentence of the editor', () => {
    const known = JSON.parse(readFileSync(join(root, 'l10n', 'bundle.l10n.de.json'), 'utf8')) as object;
    assert.deepEqual(
      [...spoken()].filter((text) => !Object.hasOwn(known, text)),
      [],
    );
  });
});
