import assert from 'node:assert/strict';
import { german } from '../../../../src/core/languages/de';
import { noun, Nouns } from '../../../../src/core/scan/speech/nouns';

suite('Nouns', () => {
  const nouns = new Nouns({
    ...german.speech,
    feminineNouns: 'sprecherin in',
    masculineNouns: 'sprecher rat',
    institutions: 'ministerrat',
    sayingNouns: 'angaben wort',
    naming: 'zeitung',
  });
  const bitsAtEnd = (word: string): number => nouns.ofEnd(word, 0, word.length);

  test('finds a noun at the end of a compound, whatever its capitals', () => {
    assert.equal(bitsAtEnd('Pressesprecherin'), noun.feminine);
    assert.equal(bitsAtEnd('POLIZEIANGABEN'), noun.saying);
  });

  test('finds every noun that a word ends with', () => {
    assert.equal(bitsAtEnd('Ministerrat'), noun.masculine | noun.institution);
  });

  test('finds none where only the end of a noun stands', () => {
    assert.equal(bitsAtEnd('recherin'), 0);
    assert.equal(bitsAtEnd(''), 0);
  });

  test('takes very short nouns, and short ones of saying, for no ends of compounds', () => {
    assert.equal(bitsAtEnd('Berlin'), 0);
    assert.equal(bitsAtEnd('Vorwort'), 0);
  });

  test('tells a title from a word that only ends with one', () => {
    assert.equal(nouns.ofEntry('sprecher'), noun.masculine | noun.personTitle | noun.title);
    assert.equal(nouns.ofEntry('ministerrat'), noun.masculine | noun.institution | noun.title);
  });

  test('reads the word from its place in a text', () => {
    assert.equal(nouns.ofEnd('die Sprecherin sagte', 4, 14), noun.feminine);
  });
});
