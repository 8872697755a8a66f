import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function reported(text: string): string[] {
  return analyze({ text, language: 'de' }, bundledKnowledge()).quotations.flatMap(({ kind, start, end, speaker }) =>
    kind === 'indirect' ? [`${text.slice(start, end)} ← ${speaker?.text ?? '?'}`] : [],
  );
}

function kinds(text: string): string[] {
  return analyze({ text, language: 'de' }, bundledKnowledge()).quotations.flatMap(({ kind }) =>
    kind === 'indirect' ? [] : [kind],
  );
}

suite('findQuotations: reports in German', () => {
  test('know the subjunctive of verbs that no list has, by ending and place', () => {
    assert.deepEqual(reported('Mirja Holt sagte am Montag in Hohenfurt, man prüfe alle Verträge.'), [
      'man prüfe alle Verträge ← Mirja Holt',
    ]);
    assert.deepEqual(reported('Der Minister erklärte, das Nachbarland besitze seit Jahren eine Flotte.'), [
      'das Nachbarland besitze seit Jahren eine Flotte ← Der Minister',
    ]);
    assert.deepEqual(reported('Der Minister trat vor die Presse, heute neue Zahlen in der Hand.'), []);
  });

  test('begin with the first of two clauses that are reported', () => {
    assert.deepEqual(reported('Odo Guter sagte, die Partei sei klein und dass die anderen nun am Zug seien.'), [
      'die Partei sei klein und dass die anderen nun am Zug seien ← Odo Guter',
    ]);
  });

  test('are not what tells when or why', () => {
    assert.deepEqual(reported('Da ein Rückflug nach Seehafen nicht möglich war, entschied der Pilot allein.'), []);
    assert.deepEqual(reported('Der Pilot rief an, um sein Abonnement der Zeitung zu kündigen.'), []);
  });

  test('end with their verb where the cue is part of another clause', () => {
    assert.deepEqual(
      reported('Während Ministerin Mirja Holt ankündigte, den Vorschlag prüfen zu lassen, lehnte die Partei ihn ab.'),
      ['den Vorschlag prüfen zu lassen ← Ministerin Mirja Holt'],
    );
  });

  test('hang on a noun far before “dass”', () => {
    assert.equal(reported('Vorwürfe wurden am Abend laut, dass die Werft Geld genommen hat.').length, 1);
    assert.deepEqual(reported('Der Regen wurde am Abend so laut, dass die Gäste gingen.'), []);
  });

  test('are not what somebody cannot say, or says of himself', () => {
    assert.deepEqual(reported('Die Polizei konnte den Zusammenhang zunächst nicht bestätigen.'), []);
    assert.equal(reported('Die Polizei bestritt den Zusammenhang mit dem Brand.').length, 1);
  });
});

suite('findQuotations: words in marks inside a German report', () => {
  test('are the words of whom it reports', () => {
    assert.deepEqual(kinds('Die Abgeordnete Mirja Holt urteilte, dass die Stadt in einen „Bunker“ verwandelt werde.'), [
      'direct',
    ]);
  });

  test('are a name where they are one', () => {
    assert.deepEqual(kinds('Die Reederin Mirja Holt sagte, dass der Frachter „Nordstern“ am Montag gesunken sei.'), [
      'marked',
    ]);
  });
});
