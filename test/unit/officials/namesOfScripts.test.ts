import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function officials(text: string, language: string, date?: string): string[] {
  const source = { text, language, kind: 'news' as const, ...(date && { date }) };
  return analyze(source, bundledKnowledge()).mentions.map(
    ({ start, end, official }) => `${text.slice(start, end)} = ${official ?? '?'}`,
  );
}

suite('findMentions: officials as papers of other scripts write them', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'ar',
      'استقبل الرئيس عبد الفتاح السيسي وزير الخارجية سامح شكري أمس.',
      ['الرئيس عبد الفتاح السيسي = wd:Q307871', 'وزير الخارجية سامح شكري = wd:Q7409268'],
    ],
    ['ar', 'قالت أنغيلا ميركل إن الوضع صعب.', ['أنغيلا ميركل = wd:Q567']],
    [
      'ja',
      'フランスのマクロン大統領は、イスラエルのネタニヤフ首相と会談した。',
      ['マクロン大統領 = wd:Q3052772', 'ネタニヤフ首相 = wd:Q43723'],
    ],
    ['ja', '国連のグテーレス事務総長が述べた。', ['グテーレス事務総長 = wd:Q311440']],
    [
      'ko',
      '프랑스의 마크롱 대통령은 네타냐후 이스라엘 총리와 통화했다.',
      ['마크롱 대통령 = wd:Q3052772', '네타냐후 이스라엘 총리 = wd:Q43723'],
    ],
    [
      'zh',
      '德总理默茨与美国务卿鲁比奥会谈。',
      ['德总理默茨 = fb:de:friedrich-merz', '美国务卿鲁比奥 = cur:us:marco-rubio'],
    ],
    ['uk', 'Зустріч із Еммануелем Макроном відбулася вчора.', ['Еммануелем Макроном = wd:Q3052772']],
    ['en', 'Ayatollah Ali Khamenei spoke on Friday.', ['Ali Khamenei = wd:Q57336']],
    [
      'de',
      'Präsident Abdelfattah as-Sisi empfing Ajatollah Ali Chamenei.',
      ['Präsident Abdelfattah as-Sisi = wd:Q307871', 'Ali Chamenei = wd:Q57336'],
    ],
  ];
  for (const [language, text, expected] of cases) {
    test(`${language}: ${text}`, () => {
      assert.deepEqual(officials(text, language), expected);
    });
  }
});

suite('findMentions: where a name begins and ends', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['pl', 'Burmistrz Sochodu Teo Warn zapowiedział odbudowę.', ['Burmistrz Sochodu Teo Warn = text:teo-warn']],
    [
      'pl',
      'Dyrektorka Instytutu Wody Mara Quist oceniła sytuację.',
      ['Dyrektorka Instytutu Wody Mara Quist = text:mara-quist'],
    ],
    ['pl', 'Minister Jerzy Adam Warn wyszedł.', ['Minister Jerzy Adam Warn = text:jerzy-adam-warn']],
    ['zh', '索霍德市长特奥·瓦恩说。', ['市长特奥·瓦恩 = text:特奥-瓦恩']],
    ['zh', '秘书长奥多·拉默斯警告说。', ['秘书长奥多·拉默斯 = text:奥多-拉默斯']],
    ['ko', '브란트 외교장관이 말했다.', ['브란트 외교장관 = text:브란트']],
    ['ko', '마렌의 일바 브란트 외교장관이 말했다.', ['일바 브란트 외교장관 = text:일바-브란트']],
    ['ko', '마렌의 신임 브란트 외교장관이 말했다.', ['브란트 외교장관 = text:브란트']],
    [
      'ko',
      '마렌의 일바 브란트 외교장관이 말했다. 브란트 외교장관은 떠났다.',
      ['일바 브란트 외교장관 = text:일바-브란트', '브란트 외교장관 = text:일바-브란트'],
    ],
  ];
  for (const [language, text, expected] of cases) {
    test(`${language}: ${text}`, () => {
      assert.deepEqual(officials(text, language), expected);
    });
  }
});
