import assert from 'node:assert/strict';
import { mergeSidecars } from '../../../src/core/annotations/merge';
import { newSidecar, parseSidecar } from '../../../src/core/annotations/sidecar/sidecar';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { annotationOf } from '../../support/sidecars';

function merged(
  base: readonly Annotation[],
  ours: readonly Annotation[],
  theirs: readonly Annotation[],
): readonly Annotation[] {
  const result = mergeSidecars(newSidecar({}, base), newSidecar({}, ours), newSidecar({}, theirs));
  if (result.kind === 'refused') {
    assert.fail(result.problem.message);
  }
  return parseSidecar(result.source).value.annotations;
}

suite('mergeSidecars', () => {
  const base = annotationOf({ body: 'Why?', tags: ['a'], modified: '2026-11-23T10:00:00Z' });

  test('keeps different fields of both sides', () => {
    const ours = { ...base, body: 'Why so soon?', modified: '2026-11-23T11:00:00Z' };
    const theirs: Annotation = { ...base, tags: ['a', 'b'], state: 'resolved', modified: '2026-11-23T12:00:00Z' };
    assert.deepEqual(merged([base], [ours], [theirs]), [{ ...theirs, body: 'Why so soon?' }]);
  });

  test('takes the newer of one field by the time that is meant, however it is written', () => {
    const older = { ...base, body: 'Old', modified: '2026-11-23T11:00:00Z' };
    for (const modified of ['2026-11-23T11:00:00.500Z', '2026-11-23T10:30:00-01:00']) {
      const newer = { ...base, body: 'New', modified };
      assert.equal(merged([base], [older], [newer])[0]?.body, 'New');
      assert.equal(merged([base], [newer], [older])[0]?.body, 'New');
    }
  });

  test('takes the newer of one field, whichever side has it', () => {
    const older = { ...base, body: 'Old', modified: '2026-11-23T11:00:00Z' };
    const newer = { ...base, body: 'New', modified: '2026-11-23T12:00:00Z' };
    assert.equal(merged([base], [older], [newer])[0]?.body, 'New');
    assert.equal(merged([base], [newer], [older])[0]?.body, 'New');
  });

  test('keeps notes that either side added', () => {
    const [mine, other] = [annotationOf({ id: 'M', start: 20 }), annotationOf({ id: 'O', start: 10 })];
    assert.deepEqual(
      merged([base], [base, mine], [base, other]).map(({ id }) => id),
      ['A1', 'O', 'M'],
    );
  });

  test('deletes what was deleted, unless the other side wrote on it', () => {
    assert.deepEqual(merged([base], [base], []), []);
    assert.deepEqual(merged([base], [], [base]), []);
    const written = { ...base, body: 'Still?', modified: '2026-11-23T12:00:00Z' };
    assert.deepEqual(merged([base], [written], []), [written]);
    assert.deepEqual(merged([base], [], [written]), [written]);
  });

  test('unites two notes without a common ancestor', () => {
    const other = { ...base, tags: ['b'], modified: '2026-11-23T12:00:00Z' };
    assert.deepEqual([...(merged([], [base], [other])[0]?.tags ?? [])].sort(), ['a', 'b']);
  });

  test('leaves files with conflict markers alone', () => {
    assert.equal(mergeSidecars('', 'glossator: 1\n<<<<<<< HEAD\n', newSidecar({})).kind, 'refused');
  });
});
