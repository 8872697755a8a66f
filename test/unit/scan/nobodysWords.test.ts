import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function said(text: string, language = 'en'): string[] {
  return analyze({ text, language, kind: 'news' }, bundledKnowledge())
    .quotations.filter(({ kind }) => kind === 'direct')
    .map(({ start, end, speaker }) => `${text.slice(start, end)} ← ${speaker?.text ?? '?'}`);
}

suite('a reply behind the marks', () => {
  test('has whoever gives it for its speaker', () => {
    assert.deepEqual(said('“No comment,” was the reply from the ministry.'), ['“No comment,” ← the ministry']);
    assert.deepEqual(said('“Not today,” came the answer of Ilva Brandt.'), ['“Not today,” ← Ilva Brandt']);
    assert.deepEqual(said('« Jamais », fut la réponse de la ministre.', 'fr'), ['« Jamais » ← la ministre']);
    assert.deepEqual(said('‘Nooit’, was het antwoord van minister Brandt.', 'nl'), ['‘Nooit’ ← minister Brandt']);
  });

  test('has nobody where nobody is told', () => {
    const text = 'The letter of the union was read aloud. “Absolutely not,” came the reply.';
    assert.deepEqual(said(text), ['“Absolutely not,” ← ?']);
  });
});

suite('words of nobody in English', () => {
  test('are a reason and a result', () => {
    assert.deepEqual(said('The reason: “We have no money.”'), ['“We have no money.” ← ?']);
    assert.deepEqual(said('The message was clear: “We have no money.”'), ['“We have no money.” ← ?']);
  });

  test('are a name that somebody is given', () => {
    assert.deepEqual(said('The minister was described in the press as an “iron lady.”'), ['“iron lady.” ← ?']);
    assert.deepEqual(said('The plan was called “a disaster” by Odo Hellwig.'), ['“a disaster” ← Odo Hellwig']);
  });
});

suite('a speaker whom a clause describes', () => {
  test('is named without the clause', () => {
    const farmer = ['“We are leaving,” ← a farmer'];
    assert.deepEqual(said('“We are leaving,” says a farmer who lives by the river.'), farmer);
    assert.deepEqual(said('“We are leaving,” says a farmer whose house stands by the river.'), farmer);
    assert.deepEqual(said('“We are leaving,” a farmer who lives by the river said.'), farmer);
  });
});
