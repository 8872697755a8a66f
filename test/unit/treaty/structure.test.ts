import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../../src/core/analyze';
import type { StructureNode } from '../../../src/core/model';
import { findStructure } from '../../../src/core/treaty/structure/structure';
import { outline } from '../../support/outline';

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

  test('goes on behind a misprinted number and a line that looks like an annex', () => {
    const articles = Array.from({ length: 30 }, (_, index) => `ARTICLE ${index === 27 ? 39 : index + 1}\n\nText.`);
    articles.splice(3, 0, 'Annex VIII');
    assert.equal(outline(articles.join('\n\n'), 'en').filter((line) => line.includes('art_')).length, 30);
  });

  test('makes no part of “La Parte” and no section of “In Tunesien”', () => {
    const text =
      'Artículo 1\nFines.\n\nLa Parte\nimportadora pagará.\n\nArtículo 2\nPlazo.\n\nIn Tunesien ist der Wald\nsehr klein.';
    assert.deepEqual(outline(text, 'es'), ['art_1 Fines.', 'art_2 Plazo.']);
  });

  test('holds points with small letters in points with capitals', () => {
    const text = 'Artikel 1\n\nGemeint sind\n\nA. im Waldland:\n\na. Buchen;\n\nb. Eichen;\n\nB. im Tal:\n\na. Weiden.';
    assert.deepEqual(outline(text), [
      'art_1',
      '  art_1__point_a',
      '    art_1__point_a__point_a',
      '    art_1__point_a__point_b',
      '  art_1__point_b',
      '    art_1__point_b__point_a',
    ]);
  });

  test('divides an article by titles with capital letters', () => {
    const text = 'Artikel 1\nWald\n\nA. Pflege\n\n1. Gepflegt wird:\n\na) viel.\n\n2. Immer.\n\nB. Ernte\n\nIm Mai.';
    assert.deepEqual(outline(text), [
      'art_1 Wald',
      '  art_1__dvs_a Pflege',
      '    art_1__dvs_a__para_1',
      '      art_1__dvs_a__para_1__point_a',
      '    art_1__dvs_a__para_2',
      '  art_1__dvs_b Ernte',
    ]);
  });

  test('reads digits and capitals that a scanner makes of letters', () => {
    const text = ['ARTlCLE 1', 'ART1CLE 2', 'ARTIGLE 3', 'ARTICLE4', 'Article 5 BIS', 'Article 6¹'];
    assert.deepEqual(outline(text.map((line) => `${line}\n\nText goes here.`).join('\n\n'), 'en'), [
      'art_1',
      'art_2',
      'art_3',
      'art_4',
      'art_5bis',
      'art_6',
    ]);
  });

  test('reads inserted articles of Portugal and Korea, and Chinese annexes', () => {
    assert.deepEqual(outline('Artigo 1.º\n\nUm.\n\nArtigo 1.º-A\n\nMais.\n\nArtigo 2.º\n\nDois.', 'pt'), [
      'art_1',
      'art_1a',
      'art_2',
    ]);
    assert.deepEqual(outline('제1조(목적) 갑은 을이다.\n\n제1조의2(추가) 더.\n\n제2조(정의) 을은 병이다.', 'ko'), [
      'art_1 목적',
      'art_1-2 추가',
      'art_2 정의',
    ]);
    assert.deepEqual(outline('第一条\n\n甲。\n\n第二条\n\n乙。\n\n附件一\n\n第一条\n\n丙。\n\n附件二：地图', 'zh'), [
      'art_1',
      'art_2',
      'att_1',
      '  att_1__art_1',
      'att_2 地图',
    ]);
  });

  test('parts title and text that stand on one line', () => {
    const text =
      'Article 1. Entry Into Force. This Treaty enters into force today.\n\nArticle 2. The Parties meet. They talk a lot.';
    assert.deepEqual(outline(text, 'en'), ['art_1 Entry Into Force', 'art_2']);
  });

  test('counts bare numbers above titles, and no table', () => {
    const text = ['1\nTrees\n\nTrees grow.', '2\nDuties\n\nBasic duty:\n\n70\n75\n\n80', '3\nEnd\n\nSo be it.'];
    assert.deepEqual(outline(text.join('\n\n'), 'en'), ['art_1 Trees', 'art_2 Duties', 'art_3 End']);
  });

  test('gives a tree whose parts are in order and inside one another, whatever is left of a treaty', () => {
    const line = fc.constantFrom(
      ...[
        'Artikel 1',
        'Artikel 2',
        'Art. 3a Zweck',
        'Kapitel I',
        'Anhang',
        'Protokoll Nr. 2',
        '§ 4',
        'Titel hier',
        '3.2 Hilfe',
      ],
      ...[
        '(1) Eins.',
        '(2) Zwei:',
        'a) Buchen;',
        'b) Eichen.',
        'A. Wald',
        '– i) klein',
        'Geschehen zu Tal',
        'Text.',
        '',
        '',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const check = (nodes: readonly StructureNode[], from: number, to: number): void => {
          let at = from;
          for (const { start, end, children } of nodes) {
            assert.ok(at <= start && start <= end && end <= to, JSON.stringify({ text, start, end, at, to }));
            check(children, start, end);
            at = end;
          }
        };
        check(findStructure(read({ text, language: 'de', kind: 'treaty' })), 0, text.length);
      }),
      { numRuns: 500, seed: 7 },
    );
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
