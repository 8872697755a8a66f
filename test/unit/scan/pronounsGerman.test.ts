import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function lastSpeaker(text: string): string | undefined {
  return analyze({ text, language: 'de' }, bundledKnowledge()).quotations.at(-1)?.speaker?.text;
}

suite('findQuotations: whom a German pronoun means', () => {
  test('“er” is the person whose name an aside parts from the verb', () => {
    const text =
      'Der Abgeordnete Jörg Halden sagte am Montag: „Das geht zu weit.“\n\n' +
      'Peter Wiek, als Beauftragter oberster Hüter der Akten, übte ebenfalls Kritik. Er nannte das Vorhaben „Wortbruch“.';
    assert.equal(lastSpeaker(text), 'Peter Wiek');
  });

  test('“sie” behind the words is who was announced before them', () => {
    const text =
      'Ein Sprecher der Agentur NWA sagte: „Wir berichten weiter.“\n\n' +
      'Besorgt äußerte sich auch die Vorsitzende der Hafenunion, Mirja Holt, zu den Vorgängen: „Wir befürchten das Schlimmste“, sagte sie.';
    assert.match(lastSpeaker(text) ?? '', /^die Vorsitzende der Hafenunion/u);
  });

  test('“er” is no court and no authority', () => {
    const start = 'Der Richter Odo Guter schwieg. „Der Antrag liegt vor“, bestätigte ';
    const end = '. Am Abend kam Besuch. Er nannte den Fall „einmalig in der Geschichte“.';
    assert.equal(lastSpeaker(`${start}das Landesgericht${end}`), 'Der Richter Odo Guter');
    assert.equal(lastSpeaker(`„Der Antrag liegt vor“, bestätigte die Behörde${end}`), 'Er');
    assert.equal(lastSpeaker(`„Der Antrag liegt vor“, bestätigte der Verband${end}`), 'der Verband');
  });

  test('“sie” is no station, and “es” is no person', () => {
    assert.equal(
      lastSpeaker('„Wir sind vor Ort“, meldete der Sender NTV. Sie sprach von einem „Tag der Schande“.'),
      'Sie',
    );
    assert.equal(lastSpeaker('„Wir warten noch“, sagte Odo Guter. Es hielt das für „nicht zulässig“.'), 'Es');
  });

  test('a surname alone is somebody where it says something, a noun without an article is not', () => {
    assert.equal(lastSpeaker('„Wir warten noch“, sagte Holt. Sie nannte den Fall „einmalig im Land“.'), 'Holt');
    assert.equal(lastSpeaker('„Wir warten noch“, sagten Vereinigungen. Er nannte den Fall „einmalig im Land“.'), 'Er');
  });
});

suite('findQuotations: whose words another one gives', () => {
  test('whom a paper quotes says the words, but for a document', () => {
    assert.equal(lastSpeaker('Der Kurier zitiert den Prediger mit den Worten: „Wir gehen nicht.“'), 'den Prediger');
    assert.equal(
      lastSpeaker('Ein Sender zitierte Minister Odo Guter mit den Worten: „Wir bleiben.“'),
      'Minister Odo Guter',
    );
    assert.equal(
      lastSpeaker('„Ich denke, dass es reicht“, zitiert Welt-Bote die Ministerin Mara Quist.'),
      'die Ministerin Mara Quist',
    );
    assert.equal(lastSpeaker('Der Kurier zitiert aus dem Bericht: „Die Schleuse hält.“'), 'Der Kurier');
  });

  test('for whom something is so, in any case', () => {
    assert.equal(
      lastSpeaker('Für den norwaldischen Gesundheitsminister Jonas Wiek ist die Lage „alarmierend“.'),
      'der norwaldische Gesundheitsminister Jonas Wiek',
    );
    assert.equal(lastSpeaker('Für die Gewerkschaft ist der Plan „Unsinn auf allen Stelzen“.'), 'die Gewerkschaft');
  });

  test('a thing that a report is about says nothing', () => {
    const text =
      '„Das ist nicht fair“, sagte Abgeordnete Mara Quist. Die Einsicht in die Akten sei ihr „aus nichtigen Gründen“ verweigert worden.';
    assert.equal(lastSpeaker(text), 'Abgeordnete Mara Quist');
  });
});
