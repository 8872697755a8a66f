import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import type { Reference, TextKind } from '../../../src/core/model';
import { findReferences } from '../../../src/core/scan/references/references';
import { makeInstrumentTable, toInstrument } from '../../../src/core/treaty/instruments/instruments';
import { checkSpans } from '../../support/spans';

const table = makeInstrumentTable(
  [
    {
      id: 'un-charter',
      kind: 'charter',
      adopted: '1945-06-26',
      articles: 111,
      names: {
        de: 'Charta der Vereinten Nationen; UN-Charta',
        en: 'Charter of the United Nations; UN Charter',
        fr: 'Charte des Nations unies',
        ru: 'Устав ООН',
        zh: '联合国宪章',
        ko: '유엔 헌장',
      },
    },
    { id: 'teu', articles: 55, names: { de: 'Vertrag über die Europäische Union' }, short: 'EUV; TEU' },
    { id: 'lake-pact', articles: 20, names: { de: 'Seenvertrag; Vertrag über die Drei Seen', en: 'Lakes Treaty' } },
  ].flatMap((entry) => toInstrument(entry) ?? []),
);

function find(text: string, language = 'de', kind: TextKind = 'news'): Reference[] {
  const reading = read({ text, language, kind });
  return findReferences(reading, { instruments: table, structure: [] });
}

function check(marked: string, language = 'de', kind: TextKind = 'news'): void {
  checkSpans((text) => find(text, language, kind), marked);
}

function addresses(text: string, language = 'de'): string[] {
  return find(text, language).flatMap(({ targets }) => targets.map(({ eId }) => eId ?? ''));
}

suite('findReferences', () => {
  suite('reads every style of one address', () => {
    const styles: readonly (readonly [string, string])[] = [
      ['de', 'Artikel 5 Absatz 1 Buchstabe a EUV'],
      ['de', 'Art. 5 Abs. 1 lit. a EUV'],
      ['de', 'Art. 5 I a EUV'],
      ['de', 'Art. 5 (1) a) EUV'],
      ['en', 'Article 5(1)(a) TEU'],
      ['it', 'art. 5, par. 1, lett. a) TUE'],
      ['ru', 'пп. «а» п. 1 ст. 5 Договора'],
      ['en', 'paragraph 1 (a) of Article 5 TEU'],
      ['de', 'Absatz 1 Buchstabe a des Artikels 5'],
    ];
    for (const [language, text] of styles) {
      test(text, () => {
        const [address] = addresses(`… ${text}.`, language);
        assert.equal(address?.replace('point_а', 'point_a'), 'art_5__para_1__point_a');
      });
    }

    test('the first article as French writes it', () => {
      assert.deepEqual(addresses('L’article 1er, paragraphe 2, de la Charte des Nations unies', 'fr'), [
        'art_1__para_2',
      ]);
    });
  });

  suite('keeps the extent of the reference', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['de', 'Nach ⟦§ 33 Abs. 1 Nr. 1 i. V. m. § 1 Nr. 1 SeenG⟧ gilt das.'],
      ['de', 'Nach ⟦§ 3 Abs. 1 SeenG⟧ und ⟦Art. 8 GG⟧ gilt das.'],
      ['de', 'gemäß ⟦Artikel 51 der UN-Charta⟧ und in Übereinstimmung'],
      ['de', 'Laut ⟦§ 4 des Polizeigesetzes⟧ darf sie das.'],
      ['de', '⟦Artikel 22 des Vertrages⟧ tritt in Kraft'],
      ['en', 'under ⟦Article 51 of the Charter of the United Nations⟧ and beyond'],
      ['en', 'read with ⟦Sections 120B and 193 of the Lake Code⟧, he'],
      ['fr', 'selon l’⟦article 51 de la Charte des Nations unies⟧, il'],
      ['es', 'conforme al ⟦artículo 5, apartado 2, del Convenio⟧ que'],
      ['ru', 'согласно ⟦ч. 2 ст. 51 Устава ООН⟧, он'],
      ['uk', 'згідно зі ⟦статтею 5 Договору⟧ вона'],
      ['pl', 'zgodnie z ⟦art. 5 ust. 2 traktatu⟧ może'],
      ['nl', 'volgens ⟦artikel 5, tweede lid, van het verdrag⟧ mag'],
      ['pt', 'nos termos do ⟦artigo 5 do Tratado⟧ que'],
      ['ar', 'وفقا لأحكام ⟦المادة 51⟧، يجوز'],
      ['zh', '根据⟦《联合国宪章》第五十一条⟧，各国'],
      ['ja', 'これは⟦第51条第2項⟧に基づく。'],
      ['ko', '이는 ⟦유엔 헌장 제51조⟧에 따른다.'],
    ];
    for (const [language, marked] of texts) {
      test(marked.replaceAll(/[⟦⟧]/gu, ''), () => {
        check(marked, language);
      });
    }
  });

  test('expands lists and ranges into several targets', () => {
    assert.deepEqual(addresses('Die Artikel 3, 5 und 7 bis 9 gelten.'), ['art_3', 'art_5', 'art_7', 'art_8', 'art_9']);
    assert.deepEqual(addresses('Arts. 3–5 apply.', 'en'), ['art_3', 'art_4', 'art_5']);
    assert.deepEqual(addresses('§§ 33 Abs. 2, 41 SeenG'), ['sec_33__para_2', 'sec_41']);
    assert.deepEqual(addresses('§ 12 f. SeenG'), ['sec_12', 'sec_13']);
    assert.deepEqual(addresses('第三条至第五条', 'zh'), ['art_3', 'art_4', 'art_5']);
  });

  test('reads the numbers behind a bracketed paragraph as articles', () => {
    assert.deepEqual(addresses('under Articles 1(2), 8(2) and 15 of the UN Charter', 'en'), [
      'art_1__para_2',
      'art_8__para_2',
      'art_15',
    ]);
  });

  test('reads a letter behind a Roman number of two letters or more', () => {
    assert.deepEqual(addresses('Part IXA of the Constitution, Chapter XIV-B of the Harbor Act', 'en'), [
      'part_9a',
      'chp_14b',
    ]);
    assert.deepEqual(addresses('Part LA of the Constitution', 'en'), []);
  });

  test('gives a part to the article behind it, not to the one before', () => {
    assert.deepEqual(addresses('Это предусмотрено частью 3 статьи 30, частью 2 статьи 105 Кодекса портов.', 'ru'), [
      'art_30__para_3',
      'art_105__para_2',
    ]);
  });

  test('reads spelled and Roman numbers', () => {
    assert.deepEqual(addresses('laut Artikel drei und dem fünften Artikel'), ['art_3', 'art_5']);
    assert.deepEqual(addresses('l’article premier', 'fr'), ['art_1']);
    assert.deepEqual(addresses('المادة الحادية والخمسون', 'ar'), ['art_51']);
    assert.deepEqual(addresses('Article XIV of the Lakes Treaty', 'en'), ['art_14']);
    assert.deepEqual(addresses('статья двадцать первая', 'ru'), ['art_21']);
  });

  suite('leaves alone', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['de', 'Der Vertrag besteht aus 23 Artikeln und einem Anhang.'],
      ['de', 'Sie schrieb drei Artikel, 5 Kommentare und einen Brief.'],
      ['de', 'eine gefährdete Art. In einer Studie'],
      ['de', 'eine Art 5-Sterne-Hotel'],
      ['de', 'Art.-Nr. 4711 und Artikelnummer 12'],
      ['de', 'Der Wikipedia-Artikel 5 wurde gelöscht.'],
      ['de', 'Beginn Art. 20:15 Uhr'],
      ['de', 'Der Absatz 2024 stieg.'],
      ['en', 'a Section 8 housing voucher'],
      ['en', 'Article 1 of 3'],
      ['en', 'the party of the 23 articles'],
      ['fr', 'les 23 articles du journal'],
      ['ru', 'Он написал 23 статьи.'],
      ['zh', '共23条'],
    ];
    for (const [language, text] of texts) {
      test(text, () => {
        check(text, language);
      });
    }
  });

  suite('resolves', () => {
    const instrumentsOf = (text: string, kind: TextKind = 'news', language = 'de'): (string | undefined)[] =>
      find(text, language, kind).map(
        ({ targets, resolvedBy }) => `${targets[0]?.instrument ?? '–'} ${resolvedBy ?? '–'}`,
      );

    test('an abbreviation and an inflected name', () => {
      assert.deepEqual(instrumentsOf('Art. 7 EUV; Artikel 51 der Charta der Vereinten Nationen'), [
        'teu abbreviation',
        'un-charter name',
      ]);
    });

    for (const [language, text] of [
      ['en', 'Recalling the Charter of the United Nations, in particular Article 2, paragraph 4,'],
      ['en', 'citing the UN Charter, and notably its Article 2(4)'],
      ['de', 'gestützt auf die Charta der Vereinten Nationen, insbesondere Artikel 2 Absatz 4,'],
      ['de', 'auf die UN-Charta, namentlich deren Artikel 2 Absatz 4'],
      ['fr', 'vu la Charte des Nations unies, notamment son article 2, paragraphe 4,'],
    ] as const) {
      test(`what a name singles out: ${text}`, () => {
        for (const kind of ['news', 'treaty'] as const) {
          const [only, ...more] = find(text, language, kind);
          assert.deepEqual(
            [only?.targets[0]?.instrument, only?.targets[0]?.eId, more.length],
            ['un-charter', 'art_2__para_4', 0],
          );
        }
      });
    }

    test('an anaphor by the last instrument of its class', () => {
      assert.deepEqual(instrumentsOf('Der Seenvertrag nennt die UN-Charta. Artikel 4 des Vertrages gilt.'), [
        'lake-pact anaphor',
      ]);
    });

    for (const [language, text] of [
      [
        'de',
        'Artikel 33 der UN-Charta gilt.\n\nEr warf ihr vor, das Abkommen von 1974 zu brechen. Dieses sagt in Art. 5 Abs. 2 viel.',
      ],
      ['de', 'Artikel 33 der UN-Charta gilt. Das Wasserabkommen sagt in Artikel 5 viel.'],
      ['de', 'Nach dem Seenvertrag kam das Abkommen von 1974. Artikel 5 des Abkommens sagt viel.'],
      ['en', 'Article 33 of the UN Charter applies. The Agreement of 1974 says in Article 5 what holds.'],
      ['en', 'Article 33 of the UN Charter applies.\n\nThe 1974 agreement says in Article 5 what holds.'],
      ['en', 'Article 33 of the UN Charter applies. They signed the Auental Agreement. Article 5 says what holds.'],
      ['de', 'Die UN-Charta gilt. Sie schlossen das Auentaler Abkommen. Dieses Abkommen sagt in Artikel 5 viel.'],
      ['de', 'Die UN-Charta gilt. Sie kündigten das 1974er Abkommen. Dieses Abkommen sagt in Artikel 5 viel.'],
      ['de', 'Die UN-Charta gilt. Das 1974 geschlossene Abkommen lief aus. Dieses Abkommen sagt in Artikel 5 viel.'],
      ['de', 'Der Seenvertrag gilt. Sie wollen einen neuen Vertrag. Artikel 5 des Vertrags sagt viel.'],
      ['de', 'Der Seenvertrag gilt. Im Mai schlossen sie ein Abkommen. Artikel 5 des Abkommens sagt viel.'],
      ['en', 'The UN Charter applies. They drafted a new charter; Article 4 of the charter is disputed.'],
      [
        'fr',
        'La Charte des Nations unies vaut. Ils veulent une nouvelle charte ; l’article 4 de la charte est disputé.',
      ],
      ['fr', 'L’article 33 de la Charte des Nations unies vaut. L’accord de 1974 dit à l’article 5 ce qui vaut.'],
    ] as const) {
      test(`nothing over a newer name that nobody knows: ${text}`, () => {
        assert.equal(find(text, language).at(-1)?.targets[0]?.instrument, undefined);
      });
    }

    test('the treaty named before where a mere noun, or its own year, points back to it', () => {
      for (const back of ['The 1945 charter', 'The charter', 'In 1974 the charter', 'Our charter']) {
        const last = find(`The UN Charter applies. ${back} says in Article 5 what holds.`, 'en').at(-1);
        assert.equal(last?.targets[0]?.instrument, 'un-charter', back);
      }
      const last = find('Die UN-Charta gilt. Unser Vertrag sagt in Artikel 5 viel.', 'de').at(-1);
      assert.equal(last?.targets[0]?.instrument, 'un-charter');
    });

    test('a bare article to the instrument in focus, less surely over paragraphs', () => {
      const near = find('Die UN-Charta gilt. In Artikel 51 steht es.').at(-1);
      const far = find('Die UN-Charta gilt.\n\nIn Artikel 51 steht es.').at(-1);
      assert.deepEqual(
        [near, far].map((each) => each?.targets[0]?.instrument),
        ['un-charter', 'un-charter'],
      );
      assert.ok((near?.confidence ?? 0) > 0.6 && (far?.confidence ?? 1) < 0.5);
    });

    test('nothing where the treaty is not named', () => {
      assert.deepEqual(instrumentsOf('Artikel 4 des Vertrages gilt.'), ['– –']);
    });

    test('a short name that the text defines', () => {
      const text = 'Der Vertrag über die Drei Seen (im Folgenden „Pakt“) gilt. Nach Artikel 3 des Paktes …';
      assert.deepEqual(instrumentsOf(text), ['lake-pact alias']);
    });

    test('bare articles of a treaty to itself', () => {
      assert.deepEqual(instrumentsOf('nach Artikel 5 dieses Vertrags und Artikel 6', 'treaty'), ['– self', '– self']);
    });

    test('no article that the instrument does not have', () => {
      assert.deepEqual(instrumentsOf('Der Seenvertrag gilt. Artikel 231 des Vertrages'), ['– –']);
    });
  });

  test('survives any text', () => {
    for (const text of [
      '',
      '\u0000Art. 5',
      '\ud800 § 5',
      'Art. '.repeat(1000),
      '§ 5, '.repeat(1000),
      'Artikel 5\r\nAbsatz 2',
    ]) {
      for (const language of ['de', 'en', 'ru', 'zh', 'ar']) {
        assert.doesNotThrow(() => find(text, language));
      }
    }
  });
});
