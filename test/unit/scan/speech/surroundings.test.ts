import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/analyze';
import { findRepeated } from '../../../../src/core/scan/speech/surroundings';
import { bundledKnowledge } from '../../../support/knowledge';

function kinds(text: string): string[] {
  return analyze({ text, language: 'de' }, bundledKnowledge()).quotations.flatMap(({ kind }) =>
    kind === 'indirect' ? [] : [kind],
  );
}

suite('surroundings of words in marks, where every noun has a capital', () => {
  test('tell a name behind its noun from speech', () => {
    assert.deepEqual(kinds('Die Fähre „Stolz der Quell“ lag am Montag noch im Hafen von Seehafen.'), ['marked']);
    assert.deepEqual(kinds('Der Bund nennt sich „Freunde der Quell“ und zählt neun Mitglieder.'), ['marked']);
  });

  test('tell an address or a product from speech', () => {
    assert.deepEqual(kinds('Das Portal „bote.example“ war am Dienstag nicht zu erreichen.'), ['marked']);
  });

  test('leave a judgment in somebody’s own words speech', () => {
    assert.deepEqual(kinds('Die Ministerin nannte den Beschluss einen „schweren Fehler“.'), ['direct']);
  });
});

suite('findRepeated', () => {
  test('has the words that stand in marks twice, and no others', () => {
    const text = '„Nordstern“ und „Südstern“ und „Nordstern“';
    const spans = Array.from(text.matchAll(/„[^“]*“/gu), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    assert.deepEqual([...findRepeated(text, spans)], ['Nordstern']);
  });
});
