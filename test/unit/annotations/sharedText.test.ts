import assert from 'node:assert/strict';
import { commonLength } from '../../../src/core/annotations/anchoring/sharedText';

suite('commonLength', () => {
  test('counts what two texts share at both ends, and nothing twice', () => {
    assert.deepEqual(commonLength('abcdef', 'abXdef'), { prefix: 2, suffix: 3 });
    assert.deepEqual(commonLength('aaaa', 'aa'), { prefix: 2, suffix: 0 });
    assert.deepEqual(commonLength('', 'a'), { prefix: 0, suffix: 0 });
    assert.deepEqual(commonLength('same', 'same'), { prefix: 4, suffix: 0 });
  });

  test('finds the one place where long texts differ', () => {
    const text = 'A line of a sidecar.\n'.repeat(20_000);
    for (const at of [0, 1, 4095, 4096, 123_456, text.length - 1]) {
      const other = `${text.slice(0, at)}#${text.slice(at + 1)}`;
      assert.deepEqual(commonLength(text, other), { prefix: at, suffix: text.length - at - 1 });
    }
  });
});
