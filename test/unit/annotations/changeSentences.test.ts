import assert from 'node:assert/strict';
import { toChangeSentence } from '../../../src/core/annotations/anchoring/changeSentences';

suite('toChangeSentence', () => {
  test('says what was replaced, put in and taken out', () => {
    const say = (before: string, after: string) => toChangeSentence({ kind: 'number', before, after });
    assert.deepEqual(
      [say('drei', 'fünf'), say('', 'nicht'), say('nicht', '')],
      ['“drei” became “fünf”', '“nicht” was put in', '“nicht” was taken out'],
    );
  });

  test('says it in the order of the reader’s language', () => {
    const sentences = { became: '{1} statt {0}', putIn: 'neu: {0}', takenOut: 'fehlt: {0}' };
    assert.equal(toChangeSentence({ kind: 'number', before: 'drei', after: 'fünf' }, sentences), 'fünf statt drei');
  });

  test('leaves words alone that look like a place to fill in', () => {
    assert.equal(toChangeSentence({ kind: 'number', before: '{1}', after: '$&' }), '“{1}” became “$&”');
  });
});
