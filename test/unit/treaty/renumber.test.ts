import assert from 'node:assert/strict';
import { analyze, read } from '../../../src/core/analyze';
import type { Reference } from '../../../src/core/model';
import type { TextEdit } from '../../../src/core/treaty/renumber';
import { isProvisionNumber, planRecounting, planRenumbering } from '../../../src/core/treaty/renumber';
import { inStyleOf } from '../../../src/core/treaty/numberStyle';
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

suite('planRenumbering: numerals', () => {
  const texts: readonly (readonly [string, string, string, string])[] = [
    [
      'zh',
      '第一条 目的\n\n本条约保护河流。\n\n第二条 水量\n\n依照第一条和第二条第一款，水量另定。',
      '6',
      '第一条 目的\n\n本条约保护河流。\n\n第六条 水量\n\n依照第一条和第六条第一款，水量另定。',
    ],
    [
      'ja',
      '第1条 目的\n\n河川を保護する。\n\n第２条 水量\n\n第1条及び第２条に定める。',
      '7',
      '第1条 目的\n\n河川を保護する。\n\n第７条 水量\n\n第1条及び第７条に定める。',
    ],
    [
      'ko',
      '제1조 목적\n\n강을 보호한다.\n\n제2조 수량\n\n제1조 및 제2조 제1항에 따른다.',
      '6',
      '제1조 목적\n\n강을 보호한다.\n\n제6조 수량\n\n제1조 및 제6조 제1항에 따른다.',
    ],
    [
      'en',
      'Article I\n\nOne.\n\nArticle II\n\nUnder Articles I and II, this holds.',
      '4',
      'Article I\n\nOne.\n\nArticle IV\n\nUnder Articles I and IV, this holds.',
    ],
  ];
  for (const [language, before, number, after] of texts) {
    test(`keeps those of the text: ${language}`, () => {
      const analysis = analyze({ text: before, language, kind: 'treaty' }, bundledKnowledge());
      const node = provisionsOf(analysis.structure)[1];
      assert.ok(node);
      const edits = planRenumbering(before, analysis, node, number).toSorted((a, b) => b.span.start - a.span.start);
      const renamed = edits.reduce(
        (text, { span, text: written }) => text.slice(0, span.start) + written + text.slice(span.end),
        before,
      );
      assert.equal(renamed, after);
    });
  }

  test('writes every number in the numerals of the place', () => {
    assert.deepEqual(
      [
        ['五', '12'],
        ['五', '102'],
        ['五', '110'],
        ['十', '21'],
        ['IV', '9'],
        ['٥', '17'],
        ['5', '十二'],
        ['5', 'XIV'],
        ['5', '5a'],
        ['V', '6 bis'],
      ].map(([written = '', number = '']) => inStyleOf(written, number)),
      ['十二', '一百零二', '一百一十', '二十一', 'IX', '١٧', '12', '14', '5a', 'VI bis'],
    );
  });
});
