import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';
import { checkSpans } from '../../support/spans';
import { deepStrictEqual } from 'node:assert/strict';

function quotations(text: string, language = 'de') {
  return analyze({ text, language }, bundledKnowledge()).quotations;
}

function check(marked: string): void {
  checkSpans((text) => quotations(text), marked);
}

function speakers(text: string): (string | undefined)[] {
  return quotations(text).map(({ speaker }) => speaker?.text);
}

suite('what somebody says without marks and in the indicative', () => {
  test('is a report behind a colon', () => {
    check('Brandt teilte mit: ⟦Die Sitzung beginnt um neun Uhr.⟧');
    check('Der Kanzler fiel ihr ins Wort und sprach: ⟦Halte Frieden, bis es gelesen ist.⟧');
    check('Die Ministerin warnte vor drei Flüssen: Lenne, Orla und Tegel.');
    check('Die Rechnung ist einfach: Das Wasser kostet nichts.');
  });

  test('is not what stands between the speaker and the colon', () => {
    check('Da sprach der Kanzler von Maren, einer von den Richtern: ⟦Das ist nicht erlaubt.⟧');
    check('Auf die Frage, wer schuld sei, antwortete Hellwig: Niemand.');
  });

  test('is a question before its frame', () => {
    check('⟦Wie soll das gehen⟧, fragt Hellwig.');
    check('⟦Wie soll das gehen⟧? fragt Hellwig.');
    check('⟦Warum steigt das Wasser⟧, fragte die Ministerin am Montag.');
    check('⟦Was für ein Skandal⟧! rief die Menge.');
  });

  test('has two pieces around its frame', () => {
    check('⟦Das Gesetz⟧, sagt Hellwig, ⟦ist schlecht⟧.');
    check('⟦Die Lage ist ernst⟧, sagt Hellwig, ⟦wir müssen handeln⟧.');
    check('⟦Keine Krankheit⟧, sagt ein Kenner dieser Verhältnisse, ⟦hat eine so allgemeine Verbreitung⟧.');
    check('⟦Wenn der Staat schläft⟧, sagt Hellwig in seinem Buch, ⟦so muss das Volk wachen⟧.');
    const [before, behind] = quotations('Das Gesetz, sagt Hellwig, ist schlecht.');
    deepStrictEqual([before?.group, behind?.group], [0, 0]);
    deepStrictEqual(speakers('Das Gesetz, sagt Hellwig, ist schlecht.'), ['Hellwig', 'Hellwig']);
  });

  test('ends where the author goes on', () => {
    check('⟦Das Geld ist weg⟧, sagt Hellwig, als er vor das Haus tritt.');
    check('⟦Das Geld ist weg⟧, sagt Hellwig, und keiner weiß warum.');
    check('⟦Das Geld ist weg⟧, sagt Hellwig, der seit Jahren im Rat sitzt.');
    check('⟦Das Geld ist weg⟧, sagt die Bürgermeisterin, eine Frau mit grauem Haar.');
    check('Als er kam, sagte Hellwig, ⟦das Volk müsse wachen⟧.');
  });
});

suite('a frame between dashes inside the marks', () => {
  test('is the author’s in every language', () => {
    check('⟦„Das Wasser –⟧ sagt die Ministerin – ⟦steigt seit Montag.“⟧');
    check('⟦„An den Rat schloss ich mich —⟧ bekennt er freudig — ⟦gleich im ersten Jahr an.“⟧');
    check('⟦„Das Wasser – trüb wie immer – steigt seit Montag.“⟧, sagte Hellwig.');
  });
});
