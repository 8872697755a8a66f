import assert from 'node:assert/strict';
import type { Reference } from '../../src/core/model';
import { tokensOf } from '../../src/core/tokens';

suite('tokensOf', () => {
  const reference = (more: Partial<Reference>): Reference => ({
    start: 0,
    end: 9,
    text: 'Article 5',
    targets: [{ eId: 'art_5', number: '5' }],
    confidence: 1,
    ...more,
  });
  const modifierOf = (only: Reference): string | undefined =>
    tokensOf({ quotations: [], mentions: [], references: [only] })[0]?.modifier;

  test('knows a reference of a treaty to itself, though nobody said which treaty it is', () => {
    assert.equal(modifierOf(reference({ resolvedBy: 'self' })), 'known');
  });

  test('tells a reference that points nowhere from one with an instrument', () => {
    assert.equal(modifierOf(reference({ confidence: 0 })), 'unknown');
    assert.equal(modifierOf(reference({ targets: [{ instrument: 'teu', eId: 'art_5', number: '5' }] })), 'known');
  });
});
