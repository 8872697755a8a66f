import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function said(text: string, language: string): string[] {
  return analyze({ text, language, kind: 'news' }, bundledKnowledge())
    .quotations.filter(({ kind }) => kind !== 'marked')
    .map(({ start, end, speaker }) => `${text.slice(start, end)} ← ${speaker?.text ?? '?'}`);
}

suite('findQuotations: sources of other languages', () => {
  test('keep the noun that an adjective describes', () => {
    assert.deepEqual(said('De source policière, deux personnes ont été arrêtées mardi.', 'fr'), [
      'deux personnes ont été arrêtées mardi ← source policière',
    ]);
  });

  test('end before the subject in the nominative', () => {
    assert.deepEqual(said('Zdaniem opozycji rząd „igra z ogniem”.', 'pl'), [
      'rząd „igra z ogniem” ← opozycji',
      '„igra z ogniem” ← opozycji',
    ]);
    assert.deepEqual(said('Z ustaleń agencji Estor wynika, że oba kraje wróciły do rozmów.', 'pl'), [
      'że oba kraje wróciły do rozmów ← agencji Estor',
    ]);
  });

  test('are whom an agency quotes', () => {
    assert.equal(
      said('„Czekamy” – podała agencja Estor, cytując słowa prezydenta: „Ani metra”.', 'pl').at(-1),
      '„Ani metra” ← prezydenta',
    );
    assert.equal(
      said('The port is shut, the agency said, quoting the minister Hugo Falkner: “We have no choice.”', 'en').at(-1),
      '“We have no choice.” ← the minister Hugo Falkner',
    );
  });

  test('are in Chinese somebody’s deputy and not he himself, and who goes on', () => {
    assert.equal(
      said('“不可能，”秘书长奥多·拉默斯说。他的副手诺拉·维克补充道：“他们把我们当孩子。”', 'zh').at(-1),
      '“他们把我们当孩子。” ← 副手诺拉·维克',
    );
    assert.equal(
      said('“我不会逃跑，”市长特奥·瓦恩说。据他介绍，港口“属于所有人”。', 'zh').at(-1),
      '“属于所有人” ← 市长特奥·瓦恩',
    );
  });
});
