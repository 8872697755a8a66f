import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Compares `actual` with the golden file at `path`. `UPDATE_GOLDEN=1 npm run unit` rewrites the file: read its diff
 * line by line before you commit it.
 */
export function checkGolden(path: string, actual: string): void {
  if (process.env['UPDATE_GOLDEN']) {
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `no golden file ${path}; make it with UPDATE_GOLDEN=1`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}
