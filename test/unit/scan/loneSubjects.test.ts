import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

// Each: language, whom the speaker of the last quotation means, text.
const cases = [
  ['pl', 'armator', 'Prom stoi. – Pływamy od czterdziestu lat – przypomina armator – i nikt nigdy nie utonął.'],
  ['pl', 'sąsiadka', '„Nic nie słyszałam” – powiedziała sąsiadka.'],
  ['ru', 'рыбак', '— Мы плаваем сорок лет, — вспоминает рыбак, — и никто не утонул.'],
  ['ru', 'соседка', '— Мы плаваем сорок лет, — сказала соседка.'],
  ['uk', 'рибалка', '— Ми плаваємо сорок років, — сказала рибалка.'],
  ['ru', undefined, '— Мы плаваем сорок лет, — сказал тихо.'],
  [
    'pl',
    'Rzecznik Odo Lammers',
    'Rzecznik Odo Lammers zapowiedział, że kolejarze strajkują. Pytany, kiedy to nastąpi, odparł: „Szybciej, niż rząd myśli”.',
  ],
  ['pl', 'Tarnow', 'Pytany o terminy Tarnow odparł, że „wszystko rozstrzygnie parlament”.'],
] as const;

suite('findQuotations: small words alone behind the verb, and who was asked', () => {
  for (const [language, speaker, text] of cases) {
    test(`${language}: ${text}`, () => {
      assert.equal(analyze({ text, language }, bundledKnowledge()).quotations.at(-1)?.speaker?.text, speaker);
    });
  }
});
