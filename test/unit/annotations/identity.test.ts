import assert from 'node:assert/strict';
import { isBareReference, isReference, referenceChanged } from '../../../src/core/annotations/anchoring/identity';

suite('isReference', () => {
  for (const text of [
    'Article 53',
    'Artikel 22 des Vertrages',
    '§ 5 Abs. 2',
    'статьёй 43',
    '第五条第二款',
    'Annex IV',
    '7.',
  ]) {
    test(`takes “${text}” for a pointer to a provision`, () => {
      assert.equal(isReference(text), true);
    });
  }

  for (const text of [
    'The levy rises in spring',
    'Nach Artikel 5 beraten sich die Minister einmal im Jahr.',
    '双方依照第五条的规定定期就河流水位进行协商并交换资料',
  ]) {
    test(`takes “${text}” for words of their own`, () => {
      assert.equal(isReference(text), false);
    });
  }

  test('knows references of so few words that only their surroundings tell them apart', () => {
    assert.equal(isBareReference('Artikel 22 des Vertrages'), true);
    assert.equal(isBareReference('Article 5 (2) of the Treaty on the River Commission'), false);
  });
});

suite('referenceChanged', () => {
  test('tells Article 53 from Article 54, and not from its other spellings', () => {
    assert.equal(referenceChanged('Article 53', 'Article 54'), true);
    assert.equal(referenceChanged('Article 53', 'ARTICLE 53'), false);
  });

  test('leaves a changed number in a sentence to the comparison of words', () => {
    assert.equal(referenceChanged('Im Jahr 2024 stieg die Abgabe.', 'Im Jahr 2025 stieg die Abgabe.'), false);
  });
});
