import assert from 'node:assert/strict';
import { codingKeysOf } from '../../../src/core/annotations/codingKeys';

suite('codingKeysOf', () => {
  test('gives the codebook’s own keys first, and what is left in its order', () => {
    const tags = [
      { tag: 'frist', examples: [] },
      { tag: 'zahl', key: '1', examples: [] },
      { tag: 'wortlaut', key: 'W', examples: [] },
      { tag: 'name', examples: [] },
    ];
    assert.deepEqual(
      [...codingKeysOf({ tags })],
      [
        ['1', 'zahl'],
        ['w', 'wortlaut'],
        ['2', 'frist'],
        ['3', 'name'],
      ],
    );
  });

  test('leaves tags without a key when all keys are given', () => {
    const tags = Array.from({ length: 40 }, (_, index) => ({ tag: `t${index}`, examples: [] }));
    assert.equal(codingKeysOf({ tags }).size, 35);
  });
});
