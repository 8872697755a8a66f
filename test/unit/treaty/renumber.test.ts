import assert from 'node:assert/strict';
import { analyze, read } from '../../../src/core/analyze';
import type { Reference } from '../../../src/core/model';
import type { TextEdit } from '../../../src/core/treaty/renumber';
import { isProvisionNumber, planRecounting, planRenumbering } from '../../../src/core/treaty/renumber';
import { provisionsOf } from '../../../src/core/treaty/provisions';
import { findStructure } from '../../../src/core/treaty/structure/structure';
import { bundledKnowledge } from '../../support/knowledge';

suite('planRenumbering', () => {
  test('changes heading and references, not paragraphs of the same number', () => {
    const text = 'Artikel 1\n\nEins.\n\nArtikel 2\n\nNach Artikel 3 Absatz 2 und Artikel 2 Buchstabe a gilt dies.';
    const written = ['Artikel 3 Absatz 2', 'Artikel 2 Buchstabe a'];
    const references = written.map((each, index): Reference => {
      const start = text.indexOf(each);
      const number = index === 0 ? '3' : '2';
      const targets = [{ eId: `art_${number}__para_1`, number }];
      return { start, end: start + each.length, text: each, targets, resolvedBy: 'self', confidence: 1 };
    });
    const node = provisionsOf(findStructure(read({ text, language: 'de', kind: 'treaty' })))[1];
    assert.ok(node);
    const edits = planRenumbering(text, { references, language: 'de' }, node, '2a');
    assert.deepEqual(
      edits.map(({ span }) => text.slice(span.start - 8, span.end)),
      ['Artikel 2', 'Artikel 2'],
    );
  });

  for (const [language, unit, before, after] of [
    [
      'de',
      'Artikel',
      'Nach Absatz 2 des Artikels 2 und den Absätzen 1 und 2 des Artikels 2 gilt dies.',
      'Nach Absatz 2 des Artikels 7 und den Absätzen 1 und 2 des Artikels 7 gilt dies.',
    ],
    [
      'de',
      'Artikel',
      'Nach den Artikeln 1, 2 und 3 sowie Art. 2 Abs. 2 gilt dies.',
      'Nach den Artikeln 1, 7 und 3 sowie Art. 7 Abs. 2 gilt dies.',
    ],
    [
      'en',
      'Article',
      'Under paragraph 2 of Article 2 and Article 2(2)(a), this holds.',
      'Under paragraph 2 of Article 7 and Article 7(2)(a), this holds.',
    ],
    ['en', 'Article', 'Under Articles 1(2), 2 and 3, this holds.', 'Under Articles 1(2), 7 and 3, this holds.'],
    [
      'fr',
      'Article',
      'Selon le paragraphe 2 de l’article 2 et les articles 1 à 3, ceci vaut.',
      'Selon le paragraphe 2 de l’article 7 et les articles 1 à 3, ceci vaut.',
    ],
    [
      'ru',
      'Статья',
      'Согласно пункту 2 статьи 2 и статьям 1 и 2 это так.',
      'Согласно пункту 2 статьи 7 и статьям 1 и 7 это так.',
    ],
    [
      'pl',
      'Artykuł',
      'Zgodnie z ust. 2 art. 2 i art. 2 ust. 2 tak jest.',
      'Zgodnie z ust. 2 art. 7 i art. 7 ust. 2 tak jest.',
    ],
  ] as const) {
    test(`leaves paragraphs of the same number as they are: “${before}”`, () => {
      const heads = `${unit} 1\n\nA.\n\n${unit} 2\n\n(1) B.\n\n(2) C.\n\n${unit} 3\n\n`;
      const text = heads + before;
      const analysis = analyze({ text, language, kind: 'treaty' }, bundledKnowledge());
      const node = provisionsOf(analysis.structure)[1];
      assert.ok(node);
      assert.equal(
        rewritten(text, planRenumbering(text, analysis, node, '7')),
        heads.replace(`${unit} 2`, `${unit} 7`) + after,
      );
    });
  }

  test('counts on behind a gap, with the references', () => {
    const text =
      'Artikel 1\n\nEins.\n\nArtikel 3\n\nNach Artikel 4 und Artikel 1 gilt dies.\n\nArtikel 4\n\nEs gilt Artikel 3.';
    const analysis = analyze({ text, language: 'de', kind: 'treaty' }, bundledKnowledge());
    const first = provisionsOf(analysis.structure)[1];
    assert.ok(first);
    const edits = planRecounting(text, analysis, first);
    const written = rewritten(text, edits);
    assert.equal(
      written,
      'Artikel 1\n\nEins.\n\nArtikel 2\n\nNach Artikel 3 und Artikel 1 gilt dies.\n\nArtikel 3\n\nEs gilt Artikel 2.',
    );
  });

  test('counts an annex on its own', () => {
    const text = 'Artikel 1\n\nEins.\n\nArtikel 2\n\nZwei.\n\nAnhang I\n\nArtikel 1\n\nDrei.\n\nArtikel 3\n\nVier.';
    const analysis = analyze({ text, language: 'de', kind: 'treaty' }, bundledKnowledge());
    const last = provisionsOf(analysis.structure).at(-1);
    assert.ok(last);
    assert.deepEqual(
      planRecounting(text, analysis, last).map(({ text: number }) => number),
      ['2'],
    );
  });

  test('accepts what can be the number of an article', () => {
    for (const number of ['5', '5a', '8 bis', 'IV', '1.02']) {
      assert.ok(isProvisionNumber(number), number);
    }
    for (const number of ['', 'five', '5 and 6', '(5)']) {
      assert.ok(!isProvisionNumber(number), number);
    }
  });
});

function rewritten(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((before, { span, text: number }) => before.slice(0, span.start) + number + before.slice(span.end), text);
}
