import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';
import { checkSpans } from '../../support/spans';

function check(language: string, marked: string): void {
  checkSpans(
    (text) => analyze({ text, language }, bundledKnowledge()).quotations.filter(({ kind }) => kind === 'direct'),
    marked,
  );
}

suite('findUnmarkedSpeech', () => {
  test('finds what somebody says of himself behind a colon', () => {
    check('de', 'Zuletzt sagte Bernd Muster: ⟦Ich habe genug davon.⟧');
    check('en', 'Then Bernard Example said: ⟦We never saw the harbor again.⟧');
    check('de', 'Der Kapitän sagte: ⟦Ich glaube, das Wasser sei schon gestiegen.⟧');
    check('fr', 'Puis Bernard Exemple a déclaré : ⟦Nous n’avons rien vu.⟧');
  });

  test('finds a question and a cry behind a colon', () => {
    check('de', 'Der Minister fragte: ⟦Wer bezahlt das alles?⟧');
    check('en', 'Mayor Bernard Example asked: ⟦Who pays for all this?⟧');
  });

  test('ends with the last sentence of the paragraph that says “I” or “we”', () => {
    check('de', 'Da rief der Minister: ⟦Freunde! Das Wasser steigt. Wir bleiben trotzdem.⟧ Am Abend kam der Regen.');
    check('en', 'He added: ⟦We know the river. It is slow. We will wait.⟧ The river rose.\n\nWe went home.');
  });

  test('ends before somebody else speaks', () => {
    check('en', 'He added: ⟦We will wait.⟧ Anna Sample said that we had waited long enough.');
  });

  test('leaves the author’s own words behind a colon alone', () => {
    check('de', 'Der Minister nannte den Grund: Das Wasser steigt seit Montag.');
    check('de', 'Der Minister sagte: Das Wasser sei gestiegen, und er habe genug.');
    check('en', 'A big question remains: How much will we pay?');
    check('en', 'The minister said three rivers rose: Lenne, Orla and Tegel.');
  });
});
