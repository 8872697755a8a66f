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

  const reply = (body: string, modified: string) => ({ id: 'r', body, created: '2026-11-24T10:00:00Z', modified });

  test('keeps one copy of a reply that two wrote anew, the newer one', () => {
    const before = { ...note, replies: [reply('Old.', '2026-11-24T10:00:00Z')] };
    const [early, late] = [reply('Early.', '2026-11-24T11:00:00Z'), reply('Late.', '2026-11-24T12:00:00Z')];
    for (const [ours, theirs] of [
      [early, late],
      [late, early],
    ] as const) {
      const merged = mergeChange({ before, after: { ...note, replies: [ours] } }, { ...note, replies: [theirs] });
      assert.deepEqual(merged?.replies, [late]);
    }
  });

  test('keeps a reply that one deleted and the other wrote anew, and both replies of one id', () => {
    const before = { ...note, replies: [reply('Old.', '2026-11-24T10:00:00Z')] };
    const theirs = {
      ...note,
      replies: [reply('New.', '2026-11-24T12:00:00Z'), reply('Twin.', '2026-11-24T12:00:00Z')],
    };
    assert.deepEqual(mergeChange({ before, after: note }, theirs)?.replies, theirs.replies);
    assert.deepEqual(mergeChange({ before, after: note }, before)?.replies, []);
  });

  test('deletes', () => {
    assert.equal(mergeChange({ before: note }, note), undefined);
  });
});
