import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function speakers(text: string, language: string): string[] {
  return analyze({ text, language, kind: 'news' }, bundledKnowledge())
    .quotations.filter(({ kind }) => kind !== 'marked')
    .map(({ speaker }) => speaker?.text ?? '?');
}

// Words do not speak; whose they are does.
suite('findQuotations: nouns of saying as speakers', () => {
  const answers: readonly (readonly [string, string, string])[] = [
    [
      'de',
      'Jonas Hellwig kündigte den Vertrag. „Wir zahlen nicht zweimal“, lautete seine Begründung.',
      'Jonas Hellwig',
    ],
    ['en', 'Ilva Brandt left the room at noon. Her answer was short: “No.”', 'Ilva Brandt'],
    ['fr', 'La ministre Ilva Brandt a quitté la salle. Sa réponse : « Non, jamais. »', 'La ministre Ilva Brandt'],
    ['es', 'La ministra Ilva Brandt salió de la sala. Su respuesta fue breve: «No».', 'La ministra Ilva Brandt'],
    ['it', 'La ministra Ilva Brandt ha lasciato la sala. La sua risposta: «No, mai».', 'La ministra Ilva Brandt'],
    ['nl', 'Minister Ilva Brandt verliet de zaal. Haar antwoord was kort: “Nee.”', 'Minister Ilva Brandt'],
    ['pl', 'Minister Ilva Brandt wyszła z sali. Jej odpowiedź: „Nie, nigdy”.', 'Minister Ilva Brandt'],
    ['ru', 'Министр Ильва Брандт вышла. Её ответ был коротким: «Нет, никогда».', 'Министр Ильва Брандт'],
  ];
  for (const [language, text, speaker] of answers) {
    test(`belong to whom the possessive means: ${text}`, () => {
      assert.deepEqual(speakers(text, language), [speaker]);
    });
  }

  test('belong to the genitive behind them, with its name', () => {
    assert.deepEqual(speakers('Die Antwort der Ministerin fiel knapp aus: „Das prüfen wir.“', 'de'), [
      'die Ministerin',
    ]);
    assert.deepEqual(speakers('Das Fazit von Teo Halden überrascht nicht: „Wir können stolz sein.“', 'de'), [
      'Teo Halden',
    ]);
    assert.deepEqual(
      speakers('Nach den Worten der Sprecherin der Behörde, Gisa Pelt, sei die Brücke „gesperrt“.', 'de').at(-1),
      'die Sprecherin der Behörde, Gisa Pelt',
    );
  });

  test('speak themselves where somebody has written them', () => {
    assert.deepEqual(speakers('In der Erklärung des Ministeriums heißt es: „Die Grenze bleibt offen.“', 'de'), [
      'die Erklärung des Ministeriums',
    ]);
  });
});
