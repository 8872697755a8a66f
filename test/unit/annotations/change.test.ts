import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { mergeChange } from '../../../src/core/annotations/change';

const note: Annotation = {
  id: '1',
  target: { exact: 'a', prefix: '', suffix: '', start: 0, end: 1 },
  motivation: 'commenting',
  tags: ['one'],
  body: 'Old.',
  links: [],
  state: 'open',
  replies: [],
};

suite('mergeChange', () => {
  test('keeps what others wrote meanwhile in other fields', () => {
    const theirs: Annotation = { ...note, state: 'resolved' };
    const merged = mergeChange({ before: note, after: { ...note, body: 'New.' } }, theirs);
    assert.equal(merged?.body, 'New.');
    assert.equal(merged.state, 'resolved');
  });

  test('adds and removes tags one by one', () => {
    const theirs: Annotation = { ...note, tags: ['one', 'theirs'] };
    assert.deepEqual(mergeChange({ before: note, after: { ...note, tags: ['ours'] } }, theirs)?.tags, [
      'theirs',
      'ours',
    ]);
  });

  test('deletes', () => {
    assert.equal(mergeChange({ before: note }, note), undefined);
  });
});
