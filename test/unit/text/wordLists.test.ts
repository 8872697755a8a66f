import assert from 'node:assert/strict';
import { alternationOf, headsOf } from '../../../src/core/text/wordLists';

suite('headsOf', () => {
  const headsIn = (text: string): readonly string[] =>
    Array.from(text.matchAll(new RegExp(headsOf('artikel* § abs. art._nr'), 'gu')), ([head]) => head);

  test('finds where each entry may begin, in small letters and capitals', () => {
    assert.deepEqual(headsIn('artikel 5, ARTIKEL 6, Abs. 2, art. nr 3'), ['art', 'ART', 'Abs', 'art']);
  });

  test('finds signs everywhere, letters only where a word begins', () => {
    assert.deepEqual(headsIn('Bauartikel, nach§ 5, éartikel, Жart'), ['§']);
  });

  test('misses no entry that the alternation finds', () => {
    const text = 'Artikels 5 und § 3, Art. Nr 7, ABS. 2';
    const whole = new RegExp(alternationOf('artikel* § abs. art._nr'), 'gu');
    const starts = (pattern: RegExp): readonly number[] => Array.from(text.matchAll(pattern), ({ index }) => index);
    const heads = starts(new RegExp(headsOf('artikel* § abs. art._nr'), 'gu'));
    assert.deepEqual(
      starts(whole).filter((start) => !heads.includes(start)),
      [],
    );
  });
});
