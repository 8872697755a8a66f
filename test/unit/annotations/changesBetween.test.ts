import assert from 'node:assert/strict';
import { changesBetween } from '../../../src/core/annotations/anchoring/changesBetween';
import { annotationOf } from '../../support/sidecars';

suite('changesBetween', () => {
  test('names what came, what changed and what went, and nothing else', () => {
    const [same, old, gone, fresh] = ['1', '2', '3', '4'].map((id) => annotationOf({ id }));
    assert.ok(same && old && gone && fresh);
    const changed = { ...old, body: 'Anew.' };
    assert.deepEqual(changesBetween([same, old, gone], [same, changed, fresh]), [
      { before: old, after: changed },
      { after: fresh },
      { before: gone },
    ]);
  });
});
