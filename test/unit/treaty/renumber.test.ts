import assert from 'node:assert/strict';
import { analyze, read } from '../../../src/core/analyze';
import type { Reference } from '../../../src/core/model';
import { isProvisionNumber, planRecounting, planRenumbering } from '../../../src/core/treaty/renumber';
import { provisionsOf } from '../../../src/core/treaty/provisions';
import { findStructure } from '../../../src/core/treaty/structure';
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
    const edits = planRenumbering(text, references, node, '2a');
    assert.deepEqual(
      edits.map(({ span }) => text.slice(span.start - 8, span.end)),
      ['Artikel 2', 'Artikel 2'],
    );
  });

  test('counts on behind a gap, with the references', () => {
    const text =
      'Artikel 1\n\nEins.\n\nArtikel 3\n\nNach Artikel 4 und Artikel 1 gilt dies.\n\nArtikel 4\n\nEs gilt Artikel 3.';
    const analysis = analyze({ text, language: 'de', kind: 'treaty' }, bundledKnowledge());
    const first = provisionsOf(analysis.structure)[1];
    assert.ok(first);
    const edits = planRecounting(text, analysis.references, analysis.structure, first);
    const written = edits
      .toSorted((a, b) => b.span.start - a.span.start)
      .reduce((before, { span, text: number }) => before.slice(0, span.start) + number + before.slice(span.end), text);
    assert.equal(
      written,
      'Artikel 1\n\nEins.\n\nArtikel 2\n\nNach Artikel 3 und Artikel 1 gilt dies.\n\nArtikel 3\n\nEs gilt Artikel 2.',
    );
  });

  test('counts an annex on its own', () => {
    const text = 'Artikel 1\n\nEins.\n\nArtikel 2\n\nZwei.\n\nAnhang I\n\nArtikel 1\n\nDrei.\n\nArtikel 3\n\nVier.';
    const { structure } = analyze({ text, language: 'de', kind: 'treaty' }, bundledKnowledge());
    const last = provisionsOf(structure).at(-1);
    assert.ok(last);
    assert.deepEqual(
      planRecounting(text, [], structure, last).map(({ text: number }) => number),
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
