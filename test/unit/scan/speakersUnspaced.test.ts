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
});
