import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { languages } from '../../../src/core/languages/languages';
import { ruritanian } from '../../fixtures/ruritanian';
import { bundledKnowledge } from '../../support/knowledge';

suite('a language that is only data', () => {
  const knowledge = () => ({ ...bundledKnowledge(), languages: [...languages, ruritanian] });

  test('is told from its small words', () => {
    assert.equal(analyze({ text: 'Ek tolen mavu zor besk tolen, ek mavu.' }, knowledge()).language, 'qr');
  });

  test('has its quotations and speakers found', () => {
    const text = 'Zor besk Ana Bolvar gavol: »Ek mavu tolen zor vilen, besk tolen.« Besk mavu ek dorvak »Nolven«.';
    const { quotations } = analyze({ text }, knowledge());
    assert.deepEqual(
      quotations.map(({ kind, speaker }) => [kind, speaker?.text]),
      [
        ['direct', 'Ana Bolvar'],
        ['marked', undefined],
      ],
    );
  });

  test('has its indirect speech found', () => {
    const text = 'Zor besk Ana Bolvar gavol kek ek tolen mavu vilen.';
    const [quotation] = analyze({ text, language: 'qr' }, knowledge()).quotations;
    assert.equal(quotation?.kind, 'indirect');
    assert.equal(quotation.speaker?.text, 'Ana Bolvar');
  });
});
