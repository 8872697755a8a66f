import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function said(text: string): string[] {
  return analyze({ text, language: 'de' }, bundledKnowledge()).quotations.flatMap(({ kind, start, end, speaker }) =>
    kind === 'marked' ? [] : [`${text.slice(start, end)} ← ${speaker?.text ?? '?'}`],
  );
}

suite('findQuotations: speakers of German', () => {
  test('keeps the particle of a surname', () => {
    assert.deepEqual(said('„Wir sind keinen Schritt weiter“, sagte der tellmärkische Minister Joris van Telgen.'), [
      '„Wir sind keinen Schritt weiter“ ← der tellmärkische Minister Joris van Telgen',
    ]);
  });

  test('takes “der Abgeordnete” for a subject, and “er” for him', () => {
    assert.deepEqual(
      said('„Das ist doch Augenwischerei!“, rief der Abgeordnete Henk Maas. Er warf der Regierung vor, nichts zu tun.'),
      ['„Das ist doch Augenwischerei!“ ← der Abgeordnete Henk Maas', 'nichts zu tun ← der Abgeordnete Henk Maas'],
    );
  });

  test('goes on with whom the sentence before reports, not with who was quoted in marks before that', () => {
    const text =
      '„Die Zahlen sind eindeutig“, so der Sprecher.\n\n' +
      'Das Nachbarland sei bereit zu vermitteln, sagte die Ministerin Ilva Brandt. „Wir brauchen bald eine Lösung.“';
    assert.equal(said(text).at(-1), '„Wir brauchen bald eine Lösung.“ ← die Ministerin Ilva Brandt');
  });

  test('takes the subject before a colon for the speaker of what follows in the subjunctive', () => {
    assert.deepEqual(said('Die Ministerin wies die Vorwürfe zurück: Man habe sich stets an den Vertrag gehalten.'), [
      'Man habe sich stets an den Vertrag gehalten. ← Die Ministerin',
    ]);
  });

  test('finds no report in a judgment', () => {
    assert.deepEqual(said('Außenministerin Ilva Brandt begrüßte die Gespräche.'), []);
    assert.equal(said('Außenministerin Ilva Brandt verkündete das Inkrafttreten des Vertrages.').length, 1);
  });
});
