import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function reported(text: string, language = 'de'): string[] {
  return analyze({ text, language }, bundledKnowledge()).quotations.flatMap(({ kind, start, end, speaker }) =>
    kind === 'indirect' ? [`${text.slice(start, end)} ← ${speaker?.text ?? '?'}`] : [],
  );
}

suite('findQuotations: “Das teilte X mit.”', () => {
  test('makes the sentence before a report', () => {
    assert.deepEqual(
      reported('Die Brücke bleibt bis Mai gesperrt. Das teilte das Verkehrsministerium am Montag mit.'),
      ['Die Brücke bleibt bis Mai gesperrt. ← das Verkehrsministerium'],
    );
    assert.deepEqual(
      reported('Am Abend zählte man die Stimmen aus. Dies bestätigte Anna Berg, die Leiterin des Amtes.'),
      ['Am Abend zählte man die Stimmen aus. ← Anna Berg'],
    );
    assert.deepEqual(reported('De brug blijft tot mei dicht. Dat heeft de minister maandag gezegd.', 'nl'), [
      'De brug blijft tot mei dicht. ← de minister',
    ]);
  });

  test('may name the document that it emerges from, also for a report by its mood', () => {
    assert.deepEqual(
      reported('Der Pegel ist um zwei Meter gestiegen. Dies ging aus einer Studie des Instituts hervor.'),
      ['Der Pegel ist um zwei Meter gestiegen. ← eine Studie des Instituts'],
    );
    assert.deepEqual(
      reported('Der Pegel sei um zwei Meter gestiegen. Das geht aus einem Bericht der Flussbehörde hervor.').length,
      1,
    );
  });

  test('may name a newspaper, and whom that has it from', () => {
    assert.deepEqual(reported('Der Gesandte reist morgen ab. Das berichtet die Zeitung „Der Bote“.'), [
      'Der Gesandte reist morgen ab. ← die Zeitung „Der Bote“',
    ]);
    assert.deepEqual(
      reported('Der Gesandte reist schon morgen ab. Das berichtet der Bote unter Berufung auf Diplomaten.'),
      ['Der Gesandte reist schon morgen ab. ← der Bote'],
    );
  });

  test('leaves the sentence before alone where it says something itself', () => {
    assert.deepEqual(reported('Der Rat tagte bis zum Abend. Dazu sagte Anna Berg nichts.'), []);
    assert.deepEqual(reported('Ist die Brücke bis Mai gesperrt? Das sagte Anna Berg nicht.'), []);
  });

  test('is no second report of what is in marks', () => {
    assert.deepEqual(reported('„Die Brücke bleibt bis Mai gesperrt.“ Das sagte Anna Berg.'), []);
  });
});

suite('findQuotations: the name of a German speaker', () => {
  test('is in the nominative, as a list of speakers has it', () => {
    assert.deepEqual(reported('Nach Angaben der Flusskommission stieg der Pegel um zwei Meter.'), [
      'stieg der Pegel um zwei Meter ← die Flusskommission',
    ]);
    assert.deepEqual(reported('Nach Auskunft des Innenministeriums wurden 300 Menschen in Sicherheit gebracht.'), [
      'wurden 300 Menschen in Sicherheit gebracht ← das Innenministerium',
    ]);
    assert.deepEqual(reported('Laut der neuen Regierung sinkt der Pegel.'), ['sinkt der Pegel ← die neue Regierung']);
    assert.deepEqual(reported('Nach Angaben der örtlichen Behörden sinkt der Pegel.'), [
      'sinkt der Pegel ← die örtlichen Behörden',
    ]);
    assert.deepEqual(reported('Nach den Worten des Präsidenten sinkt der Pegel.'), ['sinkt der Pegel ← der Präsident']);
  });

  test('stays as it is printed where its gender is not certain', () => {
    assert.deepEqual(reported('Nach Angaben des Landkreises sinkt der Pegel.'), ['sinkt der Pegel ← des Landkreises']);
  });
});
