import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

const speakers = (text: string, language = 'zh') =>
  analyze({ text, language }, bundledKnowledge())
    .quotations.filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.text);

suite('findQuotations: speakers of Chinese', () => {
  test('a name is parted from the words before its verb', () => {
    assert.deepEqual(speakers('李小明慌忙说：\n“你们不要下去，那里很危险！”'), ['李小明']);
  });

  test('a given name is the full one of the text', () => {
    assert.deepEqual(speakers('李小明来到河边。\n“我们今天回家吧！”\n小明高兴地说。'), ['李小明']);
  });

  test('a title is read up to the day', () => {
    const text = '诺瓦尔登外交部长布兰特星期一表示：“我们遵守条约的每一个字。”';
    assert.deepEqual(speakers(text), ['诺瓦尔登外交部长布兰特']);
  });

  test('a pronoun is somebody of its gender', () => {
    const text = '李小明来了。\n赵晓兰也来了。\n他大声说：“我们今天就走！”\n她轻声说：“我们明天再走。”';
    assert.deepEqual(speakers(text), ['李小明', '赵晓兰']);
  });

  test('how and where something is said is nobody', () => {
    const text = '李小明不笑了，嘴里喃喃地说：\n“我们今天回家吧！”\n黑暗中传来一个声音。';
    assert.deepEqual(speakers(text), ['李小明']);
  });

  test('the subject may stand some clauses before the verb', () => {
    assert.deepEqual(speakers('赵晓兰赶紧站起来，在窗边看了看，说：\n“船已经走了，我们明天再去。”'), ['赵晓兰']);
  });

  test('two who talk speak by turns', () => {
    const text = '李小明问：\n“刚到吗？”\n赵晓兰说：\n“刚刚到。”\n“河水涨了吗？”\n“涨了两米。”';
    assert.deepEqual(speakers(text), ['李小明', '赵晓兰', '李小明', '赵晓兰']);
  });

  test('nobody is the speaker where no name is known', () => {
    assert.deepEqual(speakers('河水涨了。\n“我们今天就走吧，不要再等了！”\n天黑了。'), [undefined]);
  });

  test('a quotation behind a full stop is found once', () => {
    assert.equal(speakers('没有人出示数据。“如果他们有数据，就请公布，”李小明说。').length, 1);
  });

  test('the second part of a quotation is not the next speaker’s', () => {
    const text = '“我们没有动，”塔尔诺夫在记者会上说，“我们愿意对话。”\n\n发言人布兰特指出：“时间不多了。”';
    assert.deepEqual(speakers(text), ['塔尔诺夫', '塔尔诺夫', '发言人布兰特']);
  });

  test('a date is no part of a name', () => {
    assert.deepEqual(speakers('总统塔尔诺夫4日表示：“我们愿意对话。”'), ['总统塔尔诺夫']);
  });

  test('a provision speaks', () => {
    assert.deepEqual(speakers('《边界条约》第四条规定：“缔约双方不得使用武力。”'), ['《边界条约》第四条']);
  });
});

suite('findQuotations: reports in Chinese', () => {
  const reports = (text: string) =>
    analyze({ text, language: 'zh' }, bundledKnowledge())
      .quotations.filter(({ kind }) => kind === 'indirect')
      .map(({ start, end, speaker }) => [text.slice(start, end), speaker?.text]);

  test('what stands behind a verb and a comma is reported', () => {
    assert.deepEqual(reports('奥雷利亚总统塔尔诺夫4日表示，奥方将履行义务，反对任何单方面行动。'), [
      ['奥方将履行义务，反对任何单方面行动', '奥雷利亚总统塔尔诺夫'],
    ]);
  });

  test('a source is whom it names', () => {
    assert.deepEqual(reports('据奥雷利亚国防部消息，军队已从边界撤离。'), [['军队已从边界撤离', '奥雷利亚国防部']]);
    assert.deepEqual(reports('根据委员会的报告，水位下降了两米。'), [['水位下降了两米', '委员会']]);
  });

  test('some verbs need no comma', () => {
    assert.deepEqual(reports('主席米克宣布会议推迟至下周举行。'), [['会议推迟至下周举行', '主席米克']]);
  });

  test('“she” is the person who spoke last', () => {
    const [, second] = reports('发言人布兰特说，条约有效。据当地媒体报道，水位下降了。她强调，谈判仍在继续。').slice(1);
    assert.deepEqual(second, ['谈判仍在继续', '发言人布兰特']);
  });

  test('words of the speaker in marks are speech, a name in marks is none', () => {
    const text = '塔尔诺夫表示，该国“从未违反”协议，“一带一路”倡议继续。';
    const kinds = analyze({ text, language: 'zh' }, bundledKnowledge()).quotations.map(({ kind }) => kind);
    assert.deepEqual(kinds.toSorted(), ['direct', 'indirect', 'marked']);
  });

  test('the name of an act with its marks is part of the reference', () => {
    const text = '各方应遵守《联合国宪章》第三十三条。';
    const { references } = analyze({ text, language: 'zh' }, bundledKnowledge());
    assert.deepEqual(
      references.map((reference) => reference.text),
      ['《联合国宪章》第三十三条'],
    );
  });

  test('nothing is reported by “name” and “title”', () => {
    assert.deepEqual(reports('布兰特的职称是教授。这个名称来自河流。'), []);
  });
});

suite('findQuotations: headlines without particles', () => {
  test('a name before a colon speaks', () => {
    assert.deepEqual(speakers('布兰特：“我不会辞职” 政府否认传闻\n\n外交部长布兰特4日说：“我不会辞职。”'), [
      '布兰特',
      '外交部长布兰特',
    ]);
  });

  test('a title before the marks speaks', () => {
    assert.deepEqual(speakers('ブラント外相「辞任しない」\n\nきょう会見した。', 'ja'), ['ブラント外相']);
    assert.deepEqual(speakers('브란트 외무장관 "사임 안 한다"\n\n오늘 회견했다.', 'ko'), ['브란트 외무장관']);
  });

  test('words in marks behind a source are the source’s', () => {
    assert.deepEqual(speakers('外交筋によると、双方は「再び話し合っている」という。', 'ja'), ['外交筋']);
    assert.deepEqual(speakers('외교 소식통에 따르면 양측은 "다시 대화하고 있다"고 한다.', 'ko'), ['외교 소식통']);
  });
});

suite('provisions that speak in Chinese', () => {
  test('are read with their paragraphs, and give no report of their own address', () => {
    const check = (text: string): string[] =>
      analyze({ text, language: 'zh', kind: 'news' }, bundledKnowledge())
        .quotations.filter(({ kind }) => kind !== 'marked')
        .map(({ start, end, speaker }) => `${text.slice(start, end)} ← ${speaker?.text ?? '?'}`);
    assert.deepEqual(check('《奥尔拉河协定》第一条第二款规定：“任何一方未提前三十天通知另一方，不得引水。”'), [
      '“任何一方未提前三十天通知另一方，不得引水。” ← 《奥尔拉河协定》第一条第二款',
    ]);
    assert.deepEqual(check('根据《奥尔拉河协定》第三条，双方必须每年开会。'), [
      '双方必须每年开会 ← 《奥尔拉河协定》第三条',
    ]);
  });
});
