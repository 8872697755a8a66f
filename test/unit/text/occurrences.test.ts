import assert from 'node:assert/strict';
import { findOccurrences } from '../../../src/core/text/occurrences';

/** The first ⟦ ⟧ is the span; all marked places are to be found. */
function checkOccurrences(marked: string): void {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const parts = [...findOccurrences(text, { start, end })];
  const shown = parts.reduceRight(
    (sum, { start: from, end: to }) => `${sum.slice(0, from)}⟦${sum.slice(from, to)}⟧${sum.slice(to)}`,
    text,
  );
  assert.equal(shown, marked);
}

suite('findOccurrences', () => {
  test('finds the words everywhere, also in other case and over a line break', () => {
    checkOccurrences('⟦Der Rat⟧ tagt. Da sagte ⟦der\nRat⟧ nein; ⟦der  Rat⟧!');
  });

  test('does not find them inside longer words', () => {
    checkOccurrences('Der ⟦Rat⟧ und der Vertrat, die Räte, Rats, ⟦Rat⟧.');
  });

  test('finds parts of words where a part of a word is asked for', () => {
    checkOccurrences('Die Ver⟦trag⟧sparteien des Ver⟦trag⟧s.');
  });

  test('finds words of languages without spaces', () => {
    checkOccurrences('本⟦条約⟧は、この⟦条約⟧の効力');
  });

  test('takes the signs of the words for themselves', () => {
    checkOccurrences('⟦Art. 5 (2)⟧ und Artx 5 (2) und ⟦Art. 5 (2)⟧');
  });

  test('tells which are written otherwise', () => {
    assert.deepEqual(
      findOccurrences('Rat rat\nRat', { start: 0, end: 3 }).map(({ isSame }) => isSame),
      [true, false, true],
    );
  });

  test('finds at most a thousand', () => {
    assert.equal(findOccurrences('a '.repeat(5000), { start: 0, end: 1 }).length, 1000);
  });

  test('finds nothing of an empty span', () => {
    assert.deepEqual(findOccurrences('a b', { start: 1, end: 2 }), []);
  });
});
