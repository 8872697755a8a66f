import assert from 'node:assert/strict';
import { outline } from '../../support/outline';

suite('findStructure: annexes and protocols', () => {
  test('starts anew in a protocol', () => {
    const text =
      'Artikel 1\n\nEins.\n\nArtikel 2\n\nZwei.\n\nProtokoll über die Wiesen\n\nArtikel 1\n\nDrei.\n\nArtikel 2\n\nVier.';
    assert.deepEqual(outline(text), [
      'art_1',
      'art_2',
      'att_nn_1 Protokoll über die Wiesen',
      '  att_nn_1__art_1',
      '  att_nn_1__art_2',
    ]);
  });

  test('sets an annex behind the signatures beside the treaty, not into its closing formula', () => {
    const text = [
      'Artikel 1',
      'Eins.',
      'Artikel 2',
      'Zwei.',
      'Geschehen zu Waldstadt am 1. Mai.',
      'Für das Waldland',
      'Anlage I',
      'Artikel 1',
      'Drei.',
      'Artikel 2',
      'Vier.',
      'Geschehen zu Waldstadt am 2. Mai.',
      'Anlage II',
      'Die Karten.',
    ].join('\n\n');
    assert.deepEqual(outline(text), [
      'art_1',
      'art_2',
      'conclusions',
      'att_1',
      '  att_1__art_1',
      '  att_1__art_2',
      '  att_1__conclusions',
      'att_2',
    ]);
  });

  test('goes on with the treaty behind the annexes of a chapter, whose articles count on by chapter', () => {
    const text =
      'Chapter 1\n\nArticle 1.1\n\nDams.\n\nAnnex 1.2\n\nForms.\n\nChapter 2\n\nSection A\n\nArticle 2.1\n\nDikes.\n\nArticle 2.2\n\nEnd.';
    assert.deepEqual(
      outline(text, 'en').map((line) => line.trim()),
      ['chp_1', 'art_1-1', 'att_1-2', 'chp_2', 'sec_a', 'art_2-1', 'art_2-2'],
    );
  });

  test('takes “Protocol: a set of rules …” for no protocol', () => {
    const text = 'Article 1\n\nWords.\n\nProtocol: a set of rules on dams;\n\nArticle 2\n\nEnd.';
    assert.deepEqual(outline(text, 'en'), ['art_1', 'art_2']);
  });

  test('takes a protocol that is the whole text for no annex', () => {
    const text =
      'Zusatzprotokoll zum Abkommen über den Wald\n\nDie Parteien sind übereingekommen:\n\nArtikel 1\n\nEins.\n\nArtikel 2\n\nZwei.';
    assert.deepEqual(outline(text), ['preamble', 'art_1', 'art_2']);
  });

  test('reads “Anhänge” right below the number of an article as its title', () => {
    const text = 'Artikel 1\nZweck\n\nEins.\n\nArtikel 2\nAnhänge\n\nZwei.\n\nArtikel 3\nDauer\n\nDrei.';
    assert.deepEqual(outline(text), ['art_1 Zweck', 'art_2 Anhänge', 'art_3 Dauer']);
  });

  test('takes a numbered paragraph about a protocol for no protocol', () => {
    const text =
      'Article 1\nOrigin\n\n1. Protocol B lays down the rules of origin.\n\n2. They are strict.\n\nArticle 2\nEnd\n\nSo be it.';
    assert.deepEqual(outline(text, 'en'), ['art_1 Origin', '  art_1__para_1', '  art_1__para_2', 'art_2 End']);
  });
});
