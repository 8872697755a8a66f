import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { read } from '../../../../src/core/analyze';
import { languages } from '../../../../src/core/languages/languages';
import { list } from '../../../../src/core/scan/speech/entries';
import { readMarks } from '../../../../src/core/scan/marks/marks';
import type { Quotation } from '../../../../src/core/model';
import { findQuotations } from '../../../../src/core/scan/quotations';

const texts = join(__dirname, '..', '..', '..', 'golden', 'texts');

function quotationsOf(text: string, language: string | undefined, everySentence: boolean): Quotation[] {
  const reading = read({ text, kind: 'news', ...(language === undefined ? {} : { language }) });
  return findQuotations(reading, { marked: readMarks(reading).spans, mentions: [], references: [] }, everySentence);
}

suite('findQuotations without sentences that tell of no speech', () => {
  for (const file of readdirSync(texts)) {
    test(`finds in ${file} what it finds with all of them`, () => {
      const text = readFileSync(join(texts, file), 'utf8');
      assert.deepEqual(quotationsOf(text, undefined, false), quotationsOf(text, undefined, true));
    });
  }

  for (const text of [
    'Nach Polizeiangaben blieb der Hafen gesperrt.',
    'Die Kernbehauptung, dass der Hafen leer ist, blieb liegen.',
    'Der Kapitän soll den Hafen gestern verlassen haben.',
  ]) {
    test(`still reads “${text}”`, () => {
      const found = quotationsOf(text, 'de', false);
      assert.equal(found.length, 1);
      assert.deepEqual(found, quotationsOf(text, 'de', true));
    });
  }

  for (const [code, what, text] of [
    ['fr', 'a headline in capitals', 'SELON LE MINISTRE, LE PORT RESTE FERMÉ.'],
    [
      'en',
      'a sentence whose source is parted by a line break',
      'The harbor on the lower river stays closed until Monday, according\nto the minister.\n\nNobody was hurt.',
    ],
  ] as const) {
    test(`reads ${what}`, () => {
      assert.deepEqual(
        quotationsOf(text, code, false).map(({ kind }) => kind),
        ['indirect'],
      );
    });
  }

  for (const { code, speech } of languages) {
    test(`finds the same in sentences of any words of the lexicon of “${code}”`, () => {
      const lexicon = Object.values(speech)
        .flatMap(list)
        .map((entry) => entry.replaceAll(/[_+]/gu, ' '));
      const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
      const other = fc.constantFrom('Anna Beispiel', 'Hafen', 'gestern', 'der', 'the', ',', ':', '3.', '„Ja“', '(so)');
      const entry = fc.constantFrom(...lexicon);
      const compound = fc.constantFrom('Hafen', ...list(speech.sayingNouns).map((noun) => `Polizei${noun}`));
      const preposition = fc.constantFrom('nach', ...list(speech.sourcePrepositions), ...list(speech.that));
      const word = fc.oneof(entry, entry.map(capital), compound, preposition, other);
      const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `${capital(words.join(' '))}.`);
      fc.assert(
        fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
          const text = sentences.join(' ');
          assert.deepEqual(quotationsOf(text, code, false), quotationsOf(text, code, true));
        }),
        { numRuns: 60 },
      );
    });
  }
});
