import assert from 'node:assert/strict';
import { dateOfFile, kindOfFile, metadataOf } from '../../../src/core/text/metadata';
import { findDateline } from '../../../src/core/text/dateline';
import { findDate } from '../../../src/core/text/dates';

suite('metadataOf', () => {
  const text =
    '---\ndate: 2024-11-03\nlang: en\ntitle: "Talks: day two"\n---\nSEEHAFEN, 4 November 2024 (ARN) – The talks go on.\n';

  test('believes the sidecar first', () => {
    const { date, dateFrom, language } = metadataOf(text, {
      source: { date: '2024-10', language: 'de' },
      fileName: 'a.news',
    });
    assert.deepEqual([date, dateFrom, language], ['2024-10', 'sidecar', 'de']);
  });

  test('then the front matter', () => {
    assert.deepEqual(metadataOf(text, { fileName: '2020-01-01.news' }), {
      date: '2024-11-03',
      dateFrom: 'frontMatter',
      language: 'en',
      title: 'Talks: day two',
      kind: 'news',
      place: 'SEEHAFEN',
    });
  });

  const datelines: readonly (readonly [string, string])[] = [
    ['SEEHAFEN, 4 November 2024 (ARN) – The talks go on.', '2024-11-04'],
    ['Abkommen in Kraft\n\nSeehafen, 5. Dezember 2024 – Das Abkommen gilt.', '2024-12-05'],
    ['Abkommen in Kraft\nStand: 05.12.2024, 14:30 Uhr\n\nDas Abkommen gilt.', '2024-12-05'],
    ['L’accord est en vigueur\n\nPublié le 1er mars 2023\n\nIl est en vigueur.', '2023-03-01'],
    ['Talks\nDec. 5, 2024\nThey go on.', '2024-12-05'],
    ['Договор\n\n5 декабря 2024, 12:00\n\nОн действует.', '2024-12-05'],
    ['協定\n2024年12月5日\n発効した。', '2024-12-05'],
    ['협정\n2024년 12월 5일\n발효했다.', '2024-12-05'],
    ['El tratado\n\nHohenfurt, 4 de mayo de 2021. El presidente negó la acusación.', '2021-05-04'],
    ['Hohenfurt, 4 may 2021 (NWA).- El presidente negó la acusación.', '2021-05-04'],
    ['El tratado\nActualizado el 4 de mayo de 2021 a las 10.30 horas en la capital\n\nSigue.', '2021-05-04'],
    ['Le traité\n\nHohenfurt, le 4 mai 2021. – Le président a démenti.', '2021-05-04'],
    ['Hohenfurt, le mardi 1er juin 2021. Le président a démenti l’accusation.', '2021-06-01'],
    ['HOHENFURT, 4 mai 2021 (NWA) – Le président a démenti.', '2021-05-04'],
    ['Le traité\nPublié le 4 mai 2021 à 10h32, mis à jour le 5 mai 2021 à 9h\n\nIl tient.', '2021-05-04'],
    ['(NWA) - HOHENFURT, 04 MAG 2021 - Il presidente ha smentito.', '2021-05-04'],
    ['Hohenfurt, martedì 1º giugno 2021. Il presidente ha smentito.', '2021-06-01'],
    ['Hohenfurt, 04 mai 2021 (Nusa) – O Presidente negou a acusação.', '2021-05-04'],
    ['O tratado\n4.mai.2021 às 10h30\n\nO presidente negou.', '2021-05-04'],
    ['Hohenfurt, 1.º de maio de 2021. O Presidente negou a acusação.', '2021-05-01'],
    ['HOHENFURT, 4 mei 2021 (NWA) - De president ontkende.', '2021-05-04'],
    [
      'Het verdrag\nGepubliceerd op 4 mei 2021 om 10.30 uur, laatst bijgewerkt om 11.00 uur\n\nHet geldt.',
      '2021-05-04',
    ],
    ['Le traité\n25/05/2021, 10:30\n\nIl tient.', '2021-05-25'],
    ['الاتفاق\n5 ديسمبر 2024\nدخل حيز التنفيذ', '2024-12-05'],
    ['Договор\n\nСоход, 5 декабря 2024 года. Договор вступил в силу.', '2024-12-05'],
    ['СОХОД, 5 декабря 2024 г. /АГЕНТСТВО/. Договор вступил в силу.', '2024-12-05'],
    ['Соход. 5 декабря 2024 года. AGENTSTVO.RU - Договор вступил в силу.', '2024-12-05'],
    ['Договір\n\nСохід, 5 грудня 2024 року. Договір набув чинності.', '2024-12-05'],
    ['СОХІД, 5 грудня 2024 р. /АГЕНЦІЯ/. Договір набув чинності.', '2024-12-05'],
    ['Umowa\n\nSochod, 5 grudnia 2024 r. Umowa weszła w życie.', '2024-12-05'],
    ['Sochod, 05.12.2024 (AGP) - Umowa weszła w życie.', '2024-12-05'],
    ['Sochod, 5 grudnia 2024 roku (AGP) – Umowa weszła w życie.', '2024-12-05'],
    ['条约\n\n通讯社索霍德2024年12月5日电 条约生效。', '2024-12-05'],
    ['条约\n2024-12-05 10:20:31 来源：通讯社\n条约生效。', '2024-12-05'],
    ['通讯社索霍德２０２４年１２月５日电（记者李安）条约生效。', '2024-12-05'],
    ['協定\n令和6年12月5日\n発効した。', '2024-12-05'],
    ['協定\n2024年12月5日 19時20分\n発効した。', '2024-12-05'],
    ['協定\n\n【ソホド２０２４年１２月５日】協定が発効した。', '2024-12-05'],
    ['협정\n\n(소호드=통신) 김하나 기자 = 협정이 발효했다.\n\n2024년 12월 5일 10시 20분 송고', '2024-12-05'],
    ['الاتفاق\n٥ ديسمبر ٢٠٢٤\nدخل حيز التنفيذ', '2024-12-05'],
    ['الاتفاق\n5 كانون الأول/ديسمبر 2024\nدخل حيز التنفيذ', '2024-12-05'],
    ['سوهود في 5 ديسمبر 2024 / وكالة / دخل الاتفاق حيز التنفيذ.', '2024-12-05'],
    ['سوهود 5 ديسمبر (كانون الأول) 2024 (وكالة) - دخل الاتفاق حيز التنفيذ.', '2024-12-05'],
  ];
  for (const [article, date] of datelines) {
    test(`reads the dateline of “${article.slice(0, 30).replaceAll('\n', ' ')}…”`, () => {
      assert.deepEqual([metadataOf(article).date, metadataOf(article).dateFrom], [date, 'dateline']);
    });
  }

  test('takes no year for granted', () => {
    for (const article of ['МОСКВА, 5 декабря /АГЕНТСТВО/. Договор действует.', '通讯社索霍德12月5日电 条约生效。']) {
      assert.equal(metadataOf(article).date, undefined);
      assert.equal(metadataOf(article, { fileName: '2024-12-05-treaty.news' }).date, '2024-12-05');
    }
  });

  test('does not take the date of an event for the date of the text', () => {
    assert.equal(
      metadataOf('Am 5. Dezember 2024 unterzeichneten die Minister das Abkommen, das seit Jahren verhandelt wird.')
        .date,
      undefined,
    );
    assert.equal(
      metadataOf('The ministers met on 3 May 2021 – and again a year later, this time in the capital of the country.')
        .date,
      undefined,
    );
  });

  test('does not take a treaty’s dates for its own', () => {
    assert.equal(metadataOf('Vertrag\nSeehafen, 5. Dezember 2024\n', { fileName: 'v.treaty' }).date, undefined);
  });

  test('takes the file name at last, and knows nothing rather than guess', () => {
    assert.equal(metadataOf('Text.', { fileName: '/x/2024-12-05-abkommen.news' }).dateFrom, 'fileName');
    assert.deepEqual(metadataOf('Text.', { fileName: 'notes.md' }), {});
  });

  test('survives broken front matter', () => {
    assert.deepEqual(metadataOf('---\ndate: [\n---\nText.'), {});
  });
});

suite('findDateline', () => {
  const places: readonly (readonly [string, string | undefined])[] = [
    ['Talks\n\nHOHENFURT, Sept 21 (Agency) - The talks go on.', 'HOHENFURT'],
    ['Gespräche\n\nHohenfurt (nwa) – Die Gespräche gehen weiter.', 'Hohenfurt'],
    ['Hohenfurt, 21. September 2026. Die Gespräche gehen weiter.', 'Hohenfurt'],
    ['PORT SAINT-ODON — Talks resume.', 'PORT SAINT-ODON'],
    ['Krumm an der Quell, 5. Dezember 2024 – Das Abkommen gilt.', 'Krumm an der Quell'],
    ['СОХОД, 5 декабря. /АГЕНТСТВО/. Договор действует.', 'СОХОД'],
    ['СОХІД, 5 грудня — АГЕНЦІЯ. Договір діє.', 'СОХІД'],
    ['通讯社索霍德12月5日电 条约生效。', '索霍德'],
    ['【ソホド共同】協定が発効した。', 'ソホド'],
    ['(소호드=통신) 김하나 기자 = 협정이 발효했다.', '소호드'],
    ['سوهود 5 ديسمبر (وكالة) - دخل الاتفاق حيز التنفيذ.', 'سوهود'],
    ['HOHENFURT (NWA) – Le président a démenti.', 'HOHENFURT'],
    ['Hohenfurt, 4 may (NWA).- El presidente negó.', 'Hohenfurt'],
    ['Hohenfurt, 4 may (NWA) -- El presidente negó.', 'Hohenfurt'],
    ['(NWA) - HOHENFURT, 04 MAG - Il presidente ha smentito.', 'HOHENFURT'],
    ['Hohenfurt, 4 de mayo de 2021. El presidente negó.', 'Hohenfurt'],
    ['Hohenfurt, le 4 mai 2021. – Le président a démenti.', 'Hohenfurt'],
    ['Published 4 November 2024, Seehafen', undefined],
    ['Die Ministerin (Mitte) wies das zurück – ohne Erfolg.', undefined],
    ['Brandt (Liberale) sagte ab.', undefined],
  ];
  for (const [article, place] of places) {
    test(`finds ${place ?? 'no place'} in “${article.replaceAll('\n', ' ')}”`, () => {
      assert.equal(findDateline(article).place, place);
    });
  }
});

suite('findDate', () => {
  test('leaves dates alone that could be two', () => {
    assert.equal(findDate('5/12/2024'), undefined);
  });
  test('reads no date of an event that a sentence opens with', () => {
    assert.equal(
      metadataOf('Соглашение было подписано. 5 декабря 2024 года. Этот день теперь праздник.').date,
      undefined,
    );
    assert.equal(
      metadataOf('条约于2024年12月5日在首都签署，各方代表出席了签字仪式，随后举行了记者会。').date,
      undefined,
    );
  });
  test('knows no 31st of June', () => {
    assert.equal(findDate('31. Juni 2024'), undefined);
  });
});

suite('file names', () => {
  test('say the date', () => {
    assert.deepEqual(
      ['20241205_a.news', '2024-12.news', 'a 2024_12_05.news', '202412.news', '120241205.news'].map(dateOfFile),
      ['2024-12-05', '2024-12', '2024-12-05', undefined, undefined],
    );
  });
  test('say the kind', () => {
    assert.deepEqual(['a.treaty', 'a.TREATY.txt', 'a.news', 'a.txt'].map(kindOfFile), [
      'treaty',
      'treaty',
      'news',
      undefined,
    ]);
  });
});
