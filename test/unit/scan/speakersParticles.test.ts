import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

const speakers = (text: string, language: string, kind = 'direct') =>
  analyze({ text, language }, bundledKnowledge())
    .quotations.filter((quotation) => quotation.kind === kind)
    .map(({ speaker }) => speaker?.text);

suite('findQuotations: speakers of Japanese and Korean', () => {
  test('the subject may stand behind the marks', () => {
    assert.deepEqual(speakers('議員が立った。「われわれは払わない」とラマースは答えた。', 'ja'), ['ラマース']);
    assert.deepEqual(speakers('의원이 일어섰다. “우리는 내지 않는다”고 라머스는 답했다.', 'ko'), ['라머스']);
  });

  test('who speaks goes on behind the words that name him', () => {
    const text = '「四十年走ってきた」。船主はそう振り返る。「溺れた人は一人もいない」';
    assert.deepEqual(speakers(text, 'ja'), ['船主', '船主']);
    const frame = 'ワルン報道官は会見した。「足りるかどうかは」とワルン報道官は付け加えた。「誰にも分からない」。';
    assert.deepEqual(speakers(frame, 'ja'), ['ワルン報道官', 'ワルン報道官']);
  });

  test('the next paragraph does not say whose words a paragraph ends with', () => {
    const text = '「溺れた人は一人もいない」\n\n報道官は、バスを増やすと明らかにした。';
    assert.deepEqual(speakers(text, 'ja'), [undefined]);
  });

  test('an object before the subject is no part of it', () => {
    assert.deepEqual(speakers('この結論をラマースは「職人への侮辱だ」と呼んだ。', 'ja'), ['ラマース']);
    assert.deepEqual(speakers('라머스는 이 결론을 “장인에 대한 모욕”이라고 불렀다.', 'ko'), ['라머스']);
  });

  test('a dateline is no part of the subject', () => {
    const text = '소호드, 2031년 5월 14일 — 브란트 장관은 배를 세웠다. “더는 안전을 장담할 수 없다”고 말했다.';
    assert.deepEqual(speakers(text, 'ko'), ['브란트 장관']);
  });

  test('a person with a title before the name goes on speaking', () => {
    const text = '運輸相のイルヴァ・ブラントは渡し船を止めた。「もう請け合えない」と記者団に語った。';
    assert.deepEqual(speakers(text, 'ja'), ['運輸相のイルヴァ・ブラント']);
  });

  test('a question that somebody puts is not the last speaker’s', () => {
    const text =
      'ワルン氏は「足りている」と述べた。「乗客はどうなるのか」との質問に、ラマースは「大臣に聞いてくれ」とだけ答えた。';
    assert.deepEqual(speakers(text, 'ja'), ['ワルン氏', undefined, 'ラマース']);
  });

  test('a sentence of its own says who asked', () => {
    assert.deepEqual(speakers('“누가 돈을 냅니까?” 바스 테르프 의원이 물었다.', 'ko'), ['바스 테르프 의원']);
    assert.deepEqual(speakers('「誰が払うのか」。バス・テルプ議員が尋ねた。', 'ja'), ['バス・テルプ議員']);
  });

  test('an answer is whose it is said to be', () => {
    const text = '“누가 냅니까?” 테르프 의원이 물었다. “우리는 아닙니다.” 브란트 장관의 대답이었다.';
    assert.deepEqual(speakers(text, 'ko'), ['테르프 의원', '브란트 장관']);
    assert.deepEqual(speakers('「われわれではない」。ブラントの答えだった。', 'ja'), ['ブラント']);
  });

  test('no verb ending speaks inside of marks', () => {
    assert.deepEqual(speakers('오빈은 “남편이 ‘가라, 자고 있다’고 소리쳤어요”라고 말했다.', 'ko', 'marked'), [
      undefined,
    ]);
  });

  test('what somebody is said to have heard is reported', () => {
    assert.deepEqual(speakers('町長は「遅い」と述べた。ラジオで知ったという。', 'ja', 'indirect'), ['町長']);
    assert.deepEqual(speakers('시장은 “늦었다”고 말했다. 라디오를 듣고 알았다고 한다.', 'ko', 'indirect'), ['시장']);
  });

  test('a fact that is denied or admitted is reported', () => {
    assert.deepEqual(speakers('ラマースは警告を受けたことを否定した。', 'ja', 'indirect'), ['ラマース']);
    assert.deepEqual(speakers('라머스는 경고를 받은 사실을 부인했다.', 'ko', 'indirect'), ['라머스']);
  });
});
