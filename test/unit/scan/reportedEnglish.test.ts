import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';
import { checkSpans } from '../../support/spans';

const quotations = (text: string) => analyze({ text, language: 'en' }, bundledKnowledge()).quotations;

function checkReported(marked: string): void {
  checkSpans((text) => quotations(text).filter(({ kind }) => kind === 'indirect'), marked);
}

function checkSpeaker(text: string, speaker: string): void {
  assert.equal(quotations(text)[0]?.speaker?.text, speaker);
}

suite('reported speech in English', () => {
  test('opens behind words of time', () => {
    checkReported('The Council said on Friday ⟦it would open proceedings against Lardia⟧, according to two officials.');
    checkReported('Odo Lammers announced late Tuesday ⟦he was stepping down⟧.');
    checkReported('The company said Thursday ⟦that profits were lower⟧.');
  });

  test('opens behind “said” with any verb', () => {
    checkReported('The army has said ⟦its soldiers crossed the river by mistake⟧.');
    checkReported('Ilva Brandt rejected the plan, saying ⟦voters had given her a mandate⟧.');
    checkReported('The harbor office says ⟦there is no danger⟧.');
  });

  test('is not what else can stand behind “said”', () => {
    checkReported('He said yes. She said so on Monday. The mayor said goodbye and left.');
    checkReported('The charter says so, as does the treaty.');
    checkReported('The law said to be the toughest is dead.');
  });

  test('stands around its frame', () => {
    checkReported('⟦The bridge, Mara Quist said, would stay closed until spring⟧.');
    checkReported(
      '⟦The text, Mara Quist said, had been sent on Friday, and “anyone with a fax machine” could read it⟧.',
    );
    checkReported('⟦The harbor was empty⟧, officials said.');
  });

  test('is not where or when somebody spoke', () => {
    checkReported('In a statement, the foreign ministry of Lardia condemned what it called an “act of piracy”.');
  });

  test('opens behind the colon of its source', () => {
    checkReported(
      'The annex is a law, according to two people who have seen it: ⟦It would oblige both states to pay⟧.',
    );
  });

  test('has a verb', () => {
    checkReported('The ministry put the cost at 40 million; the opposition, citing the harbor board, at twice that.');
  });

  test('ends before somebody adds something', () => {
    checkReported('Odo Lammers denied ⟦that he had taken money⟧, calling the report “pure invention.”');
  });

  test('is the headline behind whoever the text names', () => {
    checkReported('Lammers: ⟦Harbor will stay closed⟧\n\nHarbor Minister Odo Lammers presented his plan.');
    checkReported('Poll: ⟦Most voters want the harbor back⟧\n\nThe harbor is closed.');
    checkReported('Tegelhaven: Harbor closed again\n\nThe harbor of Tegelhaven was closed.');
  });

  test('has all names of a list for its speaker', () => {
    checkSpeaker('Lammers, Quist and Brandt said the law was dead.', 'Lammers, Quist and Brandt');
    checkSpeaker('In Tegelhaven, Quist and Brandt said the law was dead.', 'Quist and Brandt');
  });

  test('is found behind verbs of courts and experts', () => {
    checkReported('The court ruled ⟦that the act was void⟧.');
    checkReported('Economists estimate ⟦that prices will fall⟧.');
  });

  test('has its speaker before an apposition and a day', () => {
    checkSpeaker('The report, published on Wednesday, found that the river is deep.', 'The report');
    checkSpeaker(
      'The bank waits, but its governor, Nils Aster, on Monday told lawmakers there was “no rush”.',
      'its governor, Nils Aster',
    );
  });
});
