import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

// Each: language, kind of the first quotation, its speaker, text.
const cases = [
  ['de', 'indirect', 'Anna Beispiel', 'Anna Beispiel erklärte, dass der Vertrag im Frühjahr in Kraft tritt.'],
  ['de', 'indirect', 'Angaben der Polizei', 'Nach Angaben der Polizei sei der Fluss seit gestern gesperrt.'],
  ['de', 'direct', 'Bernd Muster', '„Wir bleiben dabei“, sagte Bernd Muster am Montag, „und ändern nichts.“'],
  ['en', 'indirect', 'Anna Example', 'Anna Example said that the river would stay closed.'],
  ['en', 'direct', 'he', '“Some people say otherwise,” he conceded.'],
  ['fr', 'direct', 'le ministre', '« Nous sommes prêts, a déclaré le ministre, à négocier dès demain. »'],
  ['fr', 'direct', 'Anne Exemple', '« Nous restons ici », a déclaré Anne Exemple.'],
  ['es', 'direct', 'Ana Ejemplo', '«Nos quedamos aquí», dijo Ana Ejemplo.'],
  ['it', 'direct', 'Anna Esempio', '«Noi restiamo qui», ha detto Anna Esempio.'],
  ['pt', 'direct', 'Ana Exemplo', '“Nós ficamos aqui”, disse Ana Exemplo.'],
  ['nl', 'direct', 'Anna Voorbeeld', '“Wij blijven hier”, zei Anna Voorbeeld.'],
  ['ru', 'direct', 'Анна Примерова', '«Мы остаёмся здесь», — сказала Анна Примерова.'],
  ['uk', 'direct', 'Ганна Прикладна', '«Ми залишаємося тут», — сказала Ганна Прикладна.'],
  ['pl', 'direct', 'Anna Przykład', '„Zostajemy tutaj i koniec” – powiedziała Anna Przykład.'],
] as const;

suite('findQuotations in each language', () => {
  for (const [language, kind, speaker, text] of cases) {
    test(`${language}: ${text}`, () => {
      const [first] = analyze({ text, language }, bundledKnowledge()).quotations;
      assert.deepEqual([first?.kind, first?.speaker?.text], [kind, speaker]);
    });
  }
});
