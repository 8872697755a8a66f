import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

suite('findQuotations: a few words that somebody calls something', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['it', 'Il sindaco parla di «vergogna nazionale».', 'Il sindaco'],
    ['es', 'El alcalde habla de «vergüenza nacional».', 'El alcalde'],
    ['fr', 'La ministre se dit « très inquiète ».', 'La ministre'],
    ['pt', 'O prefeito fala em “vergonha nacional”.', 'O prefeito'],
    ['nl', 'De burgemeester spreekt van “een nationale schande”.', 'De burgemeester'],
    ['en', 'The mayor speaks of “a national disgrace.”', 'The mayor'],
    ['pl', 'Burmistrz mówi o „hańbie narodowej”.', 'Burmistrz'],
    ['ru', 'Мэр говорит о «национальном позоре».', 'Мэр'],
  ];
  for (const [language, text, speaker] of cases) {
    test(`are the speaker’s: ${text}`, () => {
      const [quotation] = analyze({ text, language, kind: 'news' }, bundledKnowledge()).quotations;
      assert.deepEqual([quotation?.kind, quotation?.speaker?.text], ['direct', speaker]);
    });
  }

  test('but are none where a thing is called so by everybody', () => {
    const text = 'Dans le quartier dit « la Butte », rien ne bouge.';
    assert.equal(analyze({ text, language: 'fr', kind: 'news' }, bundledKnowledge()).quotations[0]?.kind, 'marked');
  });
});
