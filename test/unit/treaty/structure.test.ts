import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import type { StructureNode } from '../../../src/core/model';
import { findStructure } from '../../../src/core/treaty/structure';

/** The outline, one node a line: address, heading, indented by depth. */
function outline(text: string, language = 'de'): string[] {
  const show = (node: StructureNode, depth: number): string[] => [
    `${'  '.repeat(depth)}${node.eId}${node.heading === undefined ? '' : ` ${node.heading}`}`,
    ...node.children.flatMap((child) => show(child, depth + 1)),
  ];
  return findStructure(read({ text, language, kind: 'treaty' })).flatMap((node) => show(node, 0));
}

suite('findStructure', () => {
  test('nests chapters, articles, paragraphs and points', () => {
    const text = [
      'Vertrag über den Wald',
      '',
      'Die Parteien, im Wunsch nach Holz,',
      '',
      'Kapitel I Allgemeines',
      '',
      'Artikel 1',
      'Zweck',
      '',
      '(1) Die Parteien pflegen:',
      '',
      'a) den Wald;',
      '',
      'b) die Wiese.',
      '',
      '(2) Sie pflegen gern.',
      '',
      'Artikel 2',
      'Dauer',
      '',
      'Der Vertrag gilt lange.',
      '',
      'Geschehen zu Waldstadt am 1. Mai.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'preamble',
      'chp_1 Allgemeines',
      '  art_1 Zweck',
      '    art_1__para_1',
      '      art_1__para_1__point_a',
      '      art_1__para_1__point_b',
      '    art_1__para_2',
      '  art_2 Dauer',
      'conclusions',
    ]);
  });

  test('leaves alone a wrapped line that begins with a reference', () => {
    const text =
      'Artikel 1\n\nDie Parteien verpflichten sich nach Maßgabe der Regeln des Anhangs und\nArtikel 2 Absatz 3 zur Pflege des Waldes sowie der Wiesen nach\nArtikel 7\ndes Anhangs.\n\nArtikel 2\n\nEnde.';
    assert.deepEqual(outline(text), ['art_1', 'art_2']);
  });

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

  test('keeps letters and Latin words with the number', () => {
    const text = 'Artikel 5\n\nEins.\n\nArtikel 5a\n\nZwei.\n\nArtikel 5 bis\n\nDrei.\n\nArtikel 6\n\nVier.';
    assert.deepEqual(outline(text), ['art_5', 'art_5a', 'art_5bis', 'art_6']);
  });

  test('reads a misprinted unit', () => {
    const text = 'ARTICLE 1\n\nOne.\n\nARTICTE 2\n\nTwo.\n\nARTICLE 3\n\nThree.';
    assert.deepEqual(outline(text, 'en'), ['art_1', 'art_2', 'art_3']);
  });

  test('reads Chinese, Japanese, Korean and Arabic headings', () => {
    assert.deepEqual(outline('第一条\n\n甲。\n\n第二条\n\n乙。', 'zh'), ['art_1', 'art_2']);
    assert.deepEqual(outline('第１条\n\n甲。\n\n第２条\n\n乙。', 'ja'), ['art_1', 'art_2']);
    assert.deepEqual(outline('제1조(목적) 갑은 을이다.\n\n제2조(정의) 을은 병이다.', 'ko'), [
      'art_1 목적',
      'art_2 정의',
    ]);
    assert.deepEqual(outline('المادة الأولى\n\nنص.\n\nالمادة الثانية\n\nنص.', 'ar'), ['art_1', 'art_2']);
  });

  test('finds laws with §', () => {
    const text = 'Abschnitt 1\n\n§ 1 Zweck\n\n(1) Eins.\n\n§ 2 Dauer\n\nNach § 1 gilt dies.';
    assert.deepEqual(outline(text), ['dvs_1', '  sec_1 Zweck', '    sec_1__para_1', '  sec_2 Dauer']);
  });

  test('counts headings of a language that it has no words of', () => {
    const text = ['Blurgh 1', 'Ba na.', 'Blurgh 2', 'Na ba.', 'Blurgh 3', 'Ga.', 'Blurgh 4', 'Do.'].join('\n\n');
    assert.deepEqual(outline(text, 'en'), ['art_1', 'art_2', 'art_3', 'art_4']);
  });

  test('gives the same with any line ends', () => {
    const text = 'Artikel 1\nZweck\n\n(1) Eins\n\n(2) zwei.\n\nArtikel 2\n\nDrei.\n\nAnhang I\n\nArtikel 1\n\nVier.';
    for (const lineEnd of ['\r\n', '\r']) {
      assert.deepEqual(outline(text.replaceAll('\n', lineEnd)), outline(text));
    }
  });

  test('takes anything', () => {
    const texts = [
      '',
      '\0',
      '\ud800',
      '\n\n\n',
      '§',
      '第',
      'Artikel',
      '('.repeat(9999),
      `Artikel 1 ${'x'.repeat(99_999)}`,
      'Art. 1\n'.repeat(999),
    ];
    for (const text of texts) {
      const eIds = outline(text).map((line) => line.trim().split(' ')[0]);
      assert.equal(new Set(eIds).size, eIds.length);
    }
  });

  test('gives news no structure', () => {
    assert.deepEqual(
      findStructure(read({ text: 'Artikel 4 des Vertrages lautet so.\n\nArtikel 5 auch.', language: 'de' })),
      [],
    );
  });
});
