import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

// What is quoted inside quotations, and by whom.
function inside(text: string, language: string): string[] {
  return analyze({ text, language, kind: 'news' }, bundledKnowledge())
    .quotations.filter(({ depth }) => depth > 0)
    .map(({ start, end, speaker }) => `${text.slice(start, end)} ← ${speaker?.text ?? '?'}`);
}

suite('findQuotations: inside quotations', () => {
  test('name whom the frame inside names', () => {
    assert.deepEqual(
      inside(
        '„Die Kollegin hat wörtlich erklärt: ‚Im August zählen wir nicht so genau.‘ Das steht im Protokoll“, sagte Joris Halden.',
        'de',
      ),
      ['‚Im August zählen wir nicht so genau.‘ ← Die Kollegin'],
    );
    assert.deepEqual(
      inside('“Then Teo Warn told us: ‘You will get your water.’ We got nothing,” said Ilva Brandt.', 'en'),
      ['‘You will get your water.’ ← Teo Warn'],
    );
  });

  test('are the outer speaker’s where “I” speaks', () => {
    assert.deepEqual(inside('“I told them, ‘Nobody signs this today,’” said Ilva Brandt.', 'en'), [
      '‘Nobody signs this today,’ ← Ilva Brandt',
    ]);
    assert.deepEqual(inside('„Ich habe gesagt: ‚So geht das nicht.‘“, sagte Ilva Brandt.', 'de'), [
      '‚So geht das nicht.‘ ← Ilva Brandt',
    ]);
  });

  test('are read to the third depth, each with the words around it', () => {
    assert.deepEqual(
      inside('“Warn wrote: ‘The minister said, “I am late,” and left.’ That is all,” said Ilva Brandt.', 'en'),
      ['‘The minister said, “I am late,” and left.’ ← Warn', '“I am late,” ← The minister'],
    );
  });

  test('have no speaker from the author’s words inside the outer marks', () => {
    const text = '« Le Parlement avait parlé de “trahison”, a fait valoir Hugo Falkner, et il avait raison. »';
    assert.deepEqual(inside(text, 'fr'), ['“trahison” ← ?']);
  });

  test('stay names where nobody speaks', () => {
    assert.deepEqual(inside('„Wir lesen die Zeitung ‚Der Bote‘ jeden Morgen“, sagte Ilva Brandt.', 'de'), [
      '‚Der Bote‘ ← ?',
    ]);
  });
});
