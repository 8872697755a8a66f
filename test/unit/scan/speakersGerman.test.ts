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

  test('takes the name before the office in a label, not the office', () => {
    assert.deepEqual(said('Jonas Wiek (56), Energieminister von Norwalden: „Das ist falsch.“'), [
      '„Das ist falsch.“ ← Jonas Wiek',
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

  test('takes no complaint for a surname', () => {
    const text =
      'Odo Guter, ein Abgeordneter aus Hohenfurt und Oberst außer Dienst, sagte zu den Vorwürfen, dass sie falsch seien.';
    assert.deepEqual(said(text), ['dass sie falsch seien ← Odo Guter']);
    assert.deepEqual(said('„Wir bleiben ruhig und warten ab“, sagte zu Velden.'), [
      '„Wir bleiben ruhig und warten ab“ ← zu Velden',
    ]);
  });

  test('reads “so” with its verb behind the words', () => {
    assert.deepEqual(said('„Er führt sein Haus mit harter Hand“, so charakterisierte ihn der Lotse Henk Maas.'), [
      '„Er führt sein Haus mit harter Hand“ ← der Lotse Henk Maas',
    ]);
    assert.deepEqual(said('In zehn bis zwölf Jahren, so schätzen die Forscher, kann der Hafen wieder öffnen.'), [
      'In zehn bis zwölf Jahren, so schätzen die Forscher, kann der Hafen wieder öffnen ← die Forscher',
    ]);
  });

  test('gives the words behind a colon to the main verb, not to the source in the sentence', () => {
    assert.deepEqual(
      said(
        'Mirja Holt, eine Sprecherin der Reeder, kommentierte den Beschluss laut dem Boten mit den Worten: „Das ist klug.“',
      ),
      ['„Das ist klug.“ ← Mirja Holt'],
    );
  });

  test('starts a new clause where a subject stands before its verb', () => {
    const text = 'Henk Maas nannte die Strafe „überzogen“, Trainer Joris Brandt bezeichnete den Abend als „gelungen“.';
    assert.deepEqual(said(text), ['„überzogen“ ← Henk Maas', '„gelungen“ ← Trainer Joris Brandt']);
  });

  test('goes on with the speaker in the subjunctive, whatever opens the sentence', () => {
    const before = '„Wir haben nichts zu verbergen“, betonte die Sprecherin Mirja Holt. ';
    assert.equal(
      said(`${before}Zudem wären die Kosten „viel zu hoch“ gewesen.`).at(-1),
      '„viel zu hoch“ ← die Sprecherin Mirja Holt',
    );
    assert.equal(
      said(`${before}Da ihre Kollegin krank war, habe Holt „die Sitzung verschieben wollen“.`).at(-1),
      '„die Sitzung verschieben wollen“ ← die Sprecherin Mirja Holt',
    );
  });

  test('lets “sie” be whoever the sentence before tells of', () => {
    const text =
      '„Wir reden zu viel“, sagte Odo Guter.\n\nUnterdessen verteidigte die Vorsitzende der Hafenunion, Mirja Holt (NP), den Vertrag. Sie nannte ihn „maßvoll und klug“.';
    assert.equal(said(text).at(-1), '„maßvoll und klug“ ← die Vorsitzende der Hafenunion, Mirja Holt');
  });

  test('names the document that “darin” points to', () => {
    const text =
      'Die Hafenbehörde gab am Dienstag eine Stellungnahme ab. Darin heißt es: „Wir bedauern den Vorfall sehr.“';
    assert.equal(said(text).at(-1), '„Wir bedauern den Vorfall sehr.“ ← eine Stellungnahme');
  });

  test('gives marks upon marks to one speaker', () => {
    assert.deepEqual(
      said(
        'Die Anwältin blieb ruhig. „Das hätte nicht geschehen dürfen.“ „Wir prüfen jeden Schritt genau“, so die Kritik der Opposition.',
      ),
      ['„Das hätte nicht geschehen dürfen.“ ← die Opposition', '„Wir prüfen jeden Schritt genau“ ← die Opposition'],
    );
  });

  test('knows a view by “für”, where it is somebody’s', () => {
    assert.deepEqual(said('Für die Ministerin ist die Lage in den Häfen „alarmierend“.'), [
      '„alarmierend“ ← die Ministerin',
    ]);
    assert.deepEqual(said('Für den Hafen ist der Umschlag wichtig.'), []);
  });

  test('reads decimals as one number', () => {
    assert.deepEqual(
      said('Die Reederin Mirja Holt bezeichnete ihren Anteil von 5,57 Prozent als „rein strategisch“.'),
      ['„rein strategisch“ ← Die Reederin Mirja Holt'],
    );
  });

  test('finds a source inside its own clause', () => {
    assert.deepEqual(said('Der Dieb wurde nach Angaben der Polizei in Hohenfurt gefasst.'), [
      'Der Dieb wurde nach Angaben der Polizei in Hohenfurt gefasst ← die Polizei in Hohenfurt',
    ]);
    assert.deepEqual(
      said('Am Kai lag die Tasche, die nach Angaben der Polizei den Schmuck enthielt, unter einer Bank.'),
      ['die nach Angaben der Polizei den Schmuck enthielt ← die Polizei'],
    );
    assert.deepEqual(said('Nach Angaben der Polizei, die den Fall prüft, waren die Opfer Seeleute.'), [
      'waren die Opfer Seeleute ← die Polizei',
    ]);
  });
});

suite('findQuotations: speakers behind German words in marks', () => {
  test('are whom “mit den Worten” opens for', () => {
    assert.deepEqual(
      said('Bürgermeister Kolm trat vor das Rathaus. Mit den Worten „Gehen Sie nach Hause!“ wandte er sich an alle.'),
      ['„Gehen Sie nach Hause!“ ← Bürgermeister Kolm'],
    );
    assert.deepEqual(said('Mit den Worten „Gehen Sie nach Hause!“ wandte sich Anna Berg an die Leute.'), [
      '„Gehen Sie nach Hause!“ ← Anna Berg',
    ]);
  });

  test('are told apart where the second clause leaves its verb out', () => {
    assert.deepEqual(said('Hellwig sprach von einem „schwarzen Tag“, Brandt von einem „klaren Neuanfang“.'), [
      '„schwarzen Tag“ ← Hellwig',
      '„klaren Neuanfang“ ← Brandt',
    ]);
  });

  test('have the words of somebody inserted, not of whom it is told of', () => {
    const text = 'Ein Beamter habe ihm, so Teo Halden, nach der Sitzung gesagt: „Die Kollegin war nicht da.“';
    assert.deepEqual(said(text), [`${text} ← Teo Halden`, '„Die Kollegin war nicht da.“ ← Ein Beamter']);
  });

  test('are no adverbs, no questions and no infinitives', () => {
    assert.equal(
      said(
        'Höhnisch, wohl mit Blick auf den Fluss, schrieb der Verfasser folgenden Kommentar: „Wer gehen will, soll gehen.“',
      ).at(-1),
      '„Wer gehen will, soll gehen.“ ← der Verfasser',
    );
    assert.deepEqual(said('Gefragt, ob er bleibe, sagte Hellwig: „Ja.“'), ['„Ja.“ ← Hellwig']);
    assert.deepEqual(said('Es ist zu früh, um von einem „Bruch“ zu sprechen.'), []);
  });

  test('stand behind the words that somebody speaks of', () => {
    assert.deepEqual(said('Von „absichtlicher Täuschung“ sprechen die Berichte der Prüfer.'), [
      '„absichtlicher Täuschung“ ← die Berichte der Prüfer',
    ]);
  });
});
