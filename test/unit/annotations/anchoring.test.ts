import assert from 'node:assert/strict';
import { countPlaces } from '../../../src/core/annotations/anchoring/anchoring';

suite('countPlaces', () => {
  test('counts what changed and what has no place, ambiguous ones too', () => {
    const found = { start: 0, end: 1, reason: 'unchanged', changes: [] };
    const lost = { reason: 'not found', candidates: [] } as const;
    const counts = countPlaces([
      { ...found, state: 'anchored' },
      { ...found, state: 'changed' },
      { ...lost, state: 'orphaned' },
      { ...lost, state: 'ambiguous' },
    ]);
    assert.deepEqual(counts, { all: 4, changed: 1, lost: 2 });
  });
});
