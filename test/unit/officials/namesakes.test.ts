import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function named(text: string, language: string, date = '2004-11-09'): string[] {
  const { mentions } = analyze({ text, language, date, kind: 'news' }, bundledKnowledge());
  return mentions.map(
    ({ start, end, role, official }) => `${text.slice(start, end)} = ${role?.id ?? ''} ${official ?? '?'}`,
  );
}

suite('findMentions: relatives with the surname of an official', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['de', 'Minister Odo Brandt schwieg. Seine Frau Zelinka Brandt ging. Am Abend kam Zelinka Brandt. Brandt blieb.'],
    ['en', 'Minister Odo Brandt was silent. His wife Zelinka Brandt left. Later Zelinka Brandt came. Brandt stayed.'],
    [
      'fr',
      'Le ministre Odo Brandt est venu. Sa femme Zelinka Brandt est partie. Puis Zelinka Brandt a parlé. Brandt reste.',
    ],
    ['es', 'El ministro Odo Brandt calló. Su esposa Zelinka Brandt salió. Luego Zelinka Brandt habló. Brandt queda.'],
    ['ru', 'Министр Одо Брандт молчал. Его жена Зелинка Брандт ушла. Брандт остался.'],
  ];
  for (const [language, text] of cases) {
    test(`${language}: only the minister and his bare surname`, () => {
      assert.deepEqual(new Set(named(text, language).map((each) => each.split(' ').at(-1))).size, 1);
      assert.equal(named(text, language).length, 2);
    });
  }
  test('a widow is not the president, before she is called his widow either', () => {
    const text = 'Suha Arafat sprach. Präsident Arafat schwieg. Arafats Witwe Suha Arafat ging.';
    assert.deepEqual(named(text, 'de'), [
      'Präsident Arafat = head_of_state cur:ps:yasser-arafat',
      'Arafats =  cur:ps:yasser-arafat',
    ]);
  });
});

suite('findMentions: somebody else beside a surname', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['en', 'Prime Minister Zelinka Brandt resigned. Odo Brandt, her grandson, was silent. Then Odo Brandt left.', 1],
    ['de', 'Ministerin Zelinka Brandt ging. Odo Brandt, ihr Enkel, schwieg. Brandt kam zurück.', 2],
    ['de', 'Minister Odo Brandt ging. Brandt, Vater von drei Kindern, schwieg.', 2],
    ['de', 'Kim Jong-un sprach von Kim dem Zweiten. Kim schwieg.', 2],
    ['en', 'Minister Odo Brandt spoke of Brandt the Second. Brandt showed Brandt the Second Treaty.', 3],
  ];
  for (const [language, text, count] of cases) {
    test(`${language}: ${text}`, () => {
      assert.equal(named(text, language, '2014-11-09').length, count);
    });
  }
});

suite('findMentions: two with one surname', () => {
  test('George W. Bush is not George H. W. Bush', () => {
    const text = 'President George H. W. Bush and President George W. Bush spoke on Monday. George W. Bush left.';
    assert.deepEqual(named(text, 'en', '2003-03-10'), [
      'President George H. W. Bush = head_of_state text:george-h-w-bush',
      'President George W. Bush = head_of_state wd:Q207',
      'George W. Bush =  wd:Q207',
    ]);
  });
});

suite('findMentions: of two with one surname the date and the post decide', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['de', '2007-03-10', 'Polens Präsident Kaczyński sprach am Montag.', 'fb:pl:lech-kaczynski'],
    ['de', '2007-03-10', 'Polens Ministerpräsident Kaczyński sprach am Montag.', 'wd:Q55917'],
    ['es', '2005-03-10', 'El presidente argentino Kirchner habló el lunes.', 'fb:ar:nestor-kirchner'],
    ['es', '2012-03-10', 'La presidenta argentina Kirchner habló el lunes.', 'fb:ar:cristina-fernandez-de-kirchner'],
    ['en', '2002-03-10', 'Azerbaijani President Aliyev spoke on Monday.', 'fb:az:heydar-aliyev'],
    ['en', '2015-03-10', 'Azerbaijani President Aliyev spoke on Monday.', 'wd:Q57371'],
  ];
  for (const [language, date, text, official] of cases) {
    test(`${date}: ${text}`, () => {
      assert.deepEqual(
        named(text, language, date).map((each) => each.split(' ').at(-1)),
        [official],
      );
    });
  }
});

suite('findMentions: nobody is meant by surname years before the first post', () => {
  test('“leader Kim” of 2005 is not Kim Jong-un, that of 2019 is', () => {
    const text = 'North Korean leader Kim spoke on Monday.';
    assert.ok(!named(text, 'en', '2005-03-10').some((each) => each.endsWith('wd:Q56226')));
    assert.ok(named(text, 'en', '2019-03-10').some((each) => each.endsWith('wd:Q56226')));
  });
});

suite('findMentions: titles with a word inside or by the seat of the ministry', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['pl', 'Szefowa norwaldzkiej dyplomacji Ilva Brandt przyjechała.', 'foreign_minister text:ilva-brandt'],
    ['pl', 'Szef rosyjskiej dyplomacji Siergiej Ławrow przyjechał.', 'foreign_minister wd:Q58217'],
    ['pl', 'Prezydent Białorusi Alaksandr Łukaszenka przyjechał.', 'head_of_state wd:Q2866'],
    ['it', 'È arrivato il titolare della Farnesina Ugo Remo.', 'foreign_minister text:ugo-remo'],
    ['it', 'È arrivata la titolare degli Esteri Ilva Brandt.', 'foreign_minister text:ilva-brandt'],
  ];
  for (const [language, text, expected] of cases) {
    test(`${language}: ${text}`, () => {
      assert.deepEqual(
        named(text, language).map((each) => each.replace(/^.* = /u, '')),
        [expected],
      );
    });
  }
});

suite('findMentions: surnames behind an Arabic article, and of a president by another title', () => {
  test('“President Assad” is Bashar al-Assad', () => {
    assert.deepEqual(named('President Assad spoke on Monday.', 'en', '2012-05-01'), [
      'President Assad = head_of_state wd:Q44329',
    ]);
    assert.deepEqual(named('President Sisi spoke on Monday.', 'en', '2016-05-01'), [
      'President Sisi = head_of_state wd:Q307871',
    ]);
  });

  test('“El presidente cubano Castro” of 2012 is Raúl', () => {
    assert.match(named('El presidente cubano Castro habló.', 'es', '2012-05-01')[0] ?? '', /raul-castro/u);
  });
});
