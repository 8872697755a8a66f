import assert from 'node:assert/strict';
import { foldWord } from '../../../src/core/treaty/instruments/foldWord';
import { WordFilter } from '../../../src/core/treaty/instruments/wordFilter';

suite('WordFilter', () => {
  const words = ['artikel', 'ARTÍCULO', 'Άρθρο', 'άρθρος', '제', 'المادة', 'ek'].map(foldWord);
  const filter = new WordFilter(words);
  const mayHave = (word: string) => filter.mayHave(word, 0, word.length);

  test('says maybe to every word of its list, in any case and with any accents', () => {
    for (const word of ['Artikel', 'ARTIKEL', 'Artículo', 'articulo', 'ΆΡΘΡΟΣ', 'αρθρο', '제', 'المَادّة', 'EK']) {
      assert.ok(mayHave(word), word);
      assert.ok(mayHave(word.normalize('NFD')) || word === '제', word);
    }
  });

  test('says no to nearly every other word', () => {
    const others = Array.from({ length: 2000 }, (_, index) => `wort${index.toString(36)}e`);
    assert.ok(others.filter(mayHave).length < 20);
  });
});
