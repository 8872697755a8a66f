import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function said(text: string, language = 'de'): string[] {
  return analyze({ text, language, kind: 'news' }, bundledKnowledge())
    .quotations.filter(({ kind }) => kind === 'direct')
    .map(({ start, end, speaker }) => `${text.slice(start, end)} ← ${speaker?.text ?? '?'}`);
}

suite('a verb that no list has', () => {
  test('is one of saying behind marks that open the sentence, where the verb comes second', () => {
    assert.deepEqual(said('„Das ist eine Katastrophe“, grantelt Hellwig.'), ['„Das ist eine Katastrophe“ ← Hellwig']);
    assert.deepEqual(said('„Das Wasser ist weg“, fasst Ilva Brandt die Lage zusammen.'), [
      '„Das Wasser ist weg“ ← Ilva Brandt',
    ]);
    assert.deepEqual(said('„Das Wasser ist weg“, bringt es die Ministerin auf den Punkt.'), [
      '„Das Wasser ist weg“ ← die Ministerin',
    ]);
    assert.deepEqual(said('„Das Wasser ist weg“, redete sich Hellwig in Rage.'), ['„Das Wasser ist weg“ ← Hellwig']);
    assert.deepEqual(said('‘Het water is weg’, bromt minister Ilva Brandt.', 'nl'), [
      '‘Het water is weg’ ← minister Ilva Brandt',
    ]);
  });

  test('is none where a title is explained', () => {
    assert.deepEqual(said('„Das Boot“, gedreht von Hellwig, läuft morgen.'), []);
    assert.deepEqual(said('„Das Boot“, Hellwigs neuer Film, läuft morgen.'), []);
  });
});

suite('words that do not speak in German', () => {
  test('leave the speaker open where nobody has them', () => {
    assert.deepEqual(said('Der Grund: „Wir haben kein Geld.“'), ['„Wir haben kein Geld.“ ← ?']);
    assert.deepEqual(said('Am Schluss der Rede hieß es: „Wir haben kein Geld mehr.“'), [
      '„Wir haben kein Geld mehr.“ ← ?',
    ]);
    assert.deepEqual(said('Die Ministerin wurde in den Medien als „eiserne Ilva“ bezeichnet.'), ['„eiserne Ilva“ ← ?']);
  });

  test('belong to whom the genitive names', () => {
    assert.deepEqual(said('Der Wunsch der Ministerin: „Wir wollen Wasser.“'), [
      '„Wir wollen Wasser.“ ← die Ministerin',
    ]);
    assert.deepEqual(said('Die letzten Worte Hellwigs waren: „Wir wollen Wasser.“'), [
      '„Wir wollen Wasser.“ ← Hellwigs',
    ]);
    assert.deepEqual(said('„Das ist zu teuer“, so das Fazit der Betreiber von Auenwatch.'), [
      '„Das ist zu teuer“ ← die Betreiber von Auenwatch',
    ]);
  });

  test('are two people’s in two clauses with “dass”', () => {
    assert.deepEqual(said('Hellwig hofft, dass „alles gut wird“, und Brandt, dass „niemand klagt“.'), [
      '„alles gut wird“ ← Hellwig',
      '„niemand klagt“ ← Brandt',
    ]);
  });
});
