import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function targets(text: string, language: string): string[] {
  return analyze({ text, language, kind: 'news' }, bundledKnowledge()).references.map(
    ({ text: written, targets: found }) =>
      `${written} → ${found.map(({ instrument, eId }) => `${instrument ?? '?'}#${eId ?? ''}`).join(' ')}`,
  );
}

suite('references: how they are written', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['en', 'Section 12 A of the Act was repealed.', ['Section 12 A of the Act → ?#sec_12a']],
    ['en', 'Section 12 A man was seen.', ['Section 12 → ?#sec_12']],
    ['en', 'Rule 10 (b) and Annex II apply.', ['Rule 10 (b) → ?#sec_10__point_b']],
    ['pt', 'O artigo 5.º, n.º 1, aplica-se.', ['artigo 5.º, n.º 1 → ?#art_5__para_1']],
    [
      'it',
      'Gli articoli da 7 a 9 della Carta delle Nazioni Unite.',
      ['articoli da 7 a 9 della Carta delle Nazioni Unite → un-charter#art_7 un-charter#art_8 un-charter#art_9'],
    ],
    [
      'ar',
      'تنص المواد من 7 إلى 8 من ميثاق الأمم المتحدة على ذلك.',
      ['المواد من 7 إلى 8 من ميثاق الأمم المتحدة → un-charter#art_7 un-charter#art_8'],
    ],
    ['zh', '根据第五条第一款第（二）项。', ['第五条第一款第（二）项 → ?#art_5__para_1__point_2']],
    ['pl', 'W art. 51 Karty Narodów Zjednoczonych.', ['art. 51 Karty Narodów Zjednoczonych → un-charter#art_51']],
  ];
  for (const [language, text, expected] of cases) {
    test(text, () => {
      assert.deepEqual(targets(text, language), expected);
    });
  }
});

suite('references: paragraphs of the article before', () => {
  test('are found right behind it', () => {
    assert.deepEqual(targets('Article 7(2) of the UN Charter binds both. Paragraph 3 adds a deadline.', 'en'), [
      'Article 7(2) of the UN Charter → un-charter#art_7__para_2',
      'Paragraph 3 → un-charter#art_7__para_3',
    ]);
    assert.deepEqual(targets('Artikel 5 Absatz 1 verpflichtet beide, Absatz 2 nennt Ausnahmen.', 'de'), [
      'Artikel 5 Absatz 1 → ?#art_5__para_1',
      'Absatz 2 → ?#art_5__para_2',
    ]);
  });

  test('but not without it, in another paragraph of the text, or with an article of their own', () => {
    assert.deepEqual(targets('The letter was long. Paragraph 3 was cut.', 'en'), []);
    assert.deepEqual(targets('Article 7 binds both.\n\nParagraph 3 was cut.', 'en').length, 1);
    assert.deepEqual(targets('Article 7 binds both. Paragraph 3 of Article 9 adds a deadline.', 'en'), [
      'Article 7 → ?#art_7',
      'Paragraph 3 of Article 9 → ?#art_9__para_3',
    ]);
    assert.deepEqual(targets('Article 7 was upheld, as held at paragraphs 19 and 20.', 'en').length, 1);
  });
});
