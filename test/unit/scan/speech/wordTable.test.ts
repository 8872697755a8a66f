import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashOf } from '../../../../src/core/text/smallLetters';
import { WordTable } from '../../../../src/core/scan/speech/wordTable';

suite('WordTable', () => {
  const table = new WordTable(['sagte', 'möchte', 'сказал']);

  test('finds a word in a text, whatever its case', () => {
    const text = 'Ich MÖCHTE gehen';
    assert.equal(table.words[table.find(text, 4, 10, hashOf('MÖCHTE'))], 'möchte');
  });

  test('compares the word itself, so that an equal hash alone finds nothing', () => {
    assert.equal(table.find('fragt', 0, 5, hashOf('sagte')), 0);
    assert.equal(table.find('sagten', 0, 6, hashOf('sagte')), 0);
  });

  test('finds just the words that it was made of', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'ж', '中', '-'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word), word, (words, sought) => {
        const made = new WordTable(words);
        const number = made.find(sought.toUpperCase(), 0, sought.length, hashOf(sought));
        assert.equal(number > 0, words.includes(sought));
        assert.equal(made.words[number], words.includes(sought) ? sought : '');
        assert.equal(number, made.numberOf(sought));
      }),
    );
  });
});
