import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';
import { checkSpans } from '../../support/spans';

const direct = (language: string) => (text: string) =>
  analyze({ text, language }, bundledKnowledge()).quotations.filter(({ kind }) => kind === 'direct');

suite('findQuotations: dialogues', () => {
  test('a dash and marks around one turn are one quotation', () => {
    checkSpans(direct('fr'), '⟦— « Venez donc ! »⟧ dit-il en ouvrant.\n\n⟦— « Non, merci. »⟧\n\nElle sourit.');
  });

  test('a turn may begin with a name in marks', () => {
    checkSpans(direct('fr'), '⟦— « Aurora » est un beau nom de navire, je trouve.⟧\n\n⟦— Oui.⟧\n\nElle sourit.');
  });

  test('two hyphens open a turn', () => {
    checkSpans(direct('fr'), 'Il demanda :\n\n⟦« Souffrez-vous ?⟧\n\n⟦--Oh ! oui.⟧\n\n⟦--Où donc ? »⟧\n\nElle rit.');
  });

  test('an article before a vowel opens the speaker', () => {
    checkSpans(direct('fr'), '⟦— Je connais cette voix,⟧ dit l’aveugle, ⟦et pourtant je doute.⟧');
  });

  test('a relative clause of the speaker is the author’s', () => {
    checkSpans(
      direct('fr'),
      '⟦— Allons,⟧ reprit la meunière, qui craignait de déplaire à sa fille depuis le départ de son mari pour la guerre, ⟦donne-moi ma robe.⟧',
    );
  });

  test('the manner may stand before the speaker', () => {
    checkSpans(direct('fr'), '⟦— Elle est restée la même,⟧ dit avec chaleur la bonne meunière, ⟦la même âme.⟧');
  });

  test('what somebody goes on saying may open with an article', () => {
    checkSpans(direct('fr'), '⟦— Chez nous,⟧ disait-il, ⟦les armoires sont en double.⟧');
  });

  test('a look or a gesture belongs to the frame', () => {
    checkSpans(direct('fr'), '⟦— Non,⟧ dit-il, les yeux fermés, ⟦je ne viens pas.⟧');
  });

  test('participles that are joined to the frame are the author’s', () => {
    checkSpans(
      direct('fr'),
      '⟦— Ô mère !⟧ s’écria Jeanne en riant de joie et de chagrin, et en la prenant dans ses bras.',
    );
  });

  test('the last sentence before the next turn’s colon is the author’s', () => {
    checkSpans(
      direct('fr'),
      '⟦— C’est ta faute ! Pourquoi pleures-tu ?⟧ Et, tout en larmes, elle lui tendit le pain :\n\n⟦— Mange, ma petite.⟧',
    );
  });

  test('words that the author puts in the first person are found', () => {
    checkSpans(direct('fr'), '⟦« Bah !⟧ me disais-je, ⟦c’eût été trop beau, on ne peut pas tout avoir. »⟧');
  });

  test('a sentence of the author’s between dashes is no speech', () => {
    checkSpans(direct('ru'), '⟦«Я не сбегу. —⟧ Мэр Тео Варн говорит тихо. — ⟦Ни сегодня, ни завтра»⟧.');
    checkSpans(direct('uk'), '⟦«Я не втечу. —⟧ Мер Тео Варн говорить тихо. — ⟦Ні сьогодні, ні завтра»⟧.');
    checkSpans(direct('pl'), '⟦– Nie ucieknę. –⟧ Burmistrz Teo Varn mówi cicho. – ⟦Ani dziś, ani jutro.⟧');
  });

  test('a sentence between dashes that no person is the subject of is speech', () => {
    checkSpans(direct('ru'), '⟦«Мы устали. — Дамба течёт. — Пора решать»⟧, — сказал мэр Варн.');
  });
});
