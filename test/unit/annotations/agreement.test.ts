import assert from 'node:assert/strict';
import { measureAgreement } from '../../../src/core/annotations/agreement';
import type { Coder } from '../../../src/core/annotations/codedPieces';

const text = 'The treaty enters into force today, says the minister.';

type Coding = readonly [start: number, end: number, ...tags: string[]];

function coder(name: string, ...codings: readonly Coding[]): Coder {
  const annotations = codings.map(([start, end, ...tags]) => ({
    target: { exact: text.slice(start, end), prefix: '', suffix: '', start, end },
    tags,
  }));
  return { name, annotations };
}

suite('measureAgreement', () => {
  test('counts characters, and kappa as for a table of them', () => {
    const { tags, length } = measureAgreement([coder('A', [0, 25, 'law']), coder('B', [5, 35, 'law'])], 50);
    const [law] = tags;
    // Both 20, only one 5, only the other 10, neither 15.
    assert.deepEqual([length, law?.coded, law?.shared, law?.agreement], [50, [25, 30], 20 / 35, 0.7]);
    assert.equal(law?.kappa?.toFixed(3), '0.400');
  });

  test('ends with the last tagged passage where there is no text', () => {
    const ends = coder('B', [0, 10, 'law'], [40, 50]);
    assert.equal(measureAgreement([coder('A', [0, 20, 'law']), ends]).length, 20);
  });

  test('leaves kappa to two, and gives alpha to any number', () => {
    const three = ['A', 'B', 'C'].map((name) => coder(name, [0, 10, 'law']));
    const { all } = measureAgreement(three, text.length);
    assert.deepEqual([all.agreement, all.kappa, all.alpha], [1, undefined, 1]);
  });

  test('takes overlapping annotations of one coder as one passage', () => {
    const { tags, disagreements } = measureAgreement(
      [coder('A', [0, 10, 'law'], [5, 20, 'law']), coder('B', [0, 20, 'law'])],
      text.length,
    );
    assert.deepEqual([tags[0]?.f1, tags[0]?.alpha, disagreements], [1, 1, []]);
  });

  test('counts a passage as the same from half of what both cover', () => {
    const f1 = (end: number): number | undefined =>
      measureAgreement([coder('A', [0, 20, 'law']), coder('B', [0, end, 'law'])], text.length).tags[0]?.f1;
    assert.deepEqual([f1(10), f1(9)], [1, 0]);
  });

  test('matches a passage with one other only', () => {
    const halves = coder('B', [0, 10, 'law'], [10, 20, 'law']);
    const { tags } = measureAgreement([coder('A', [0, 20, 'law']), halves], text.length);
    assert.equal(tags[0]?.f1, 2 / 3);
  });

  test('says who tagged a passage how, in the words of the text', () => {
    const { disagreements } = measureAgreement(
      [coder('A', [4, 10, 'law'], [41, 53, 'person']), coder('B', [4, 10, 'law', 'date'])],
      text.length,
    );
    assert.deepEqual(disagreements, [
      { start: 4, end: 10, exact: 'treaty', tags: [['law'], ['date', 'law']] },
      { start: 41, end: 53, exact: 'the minister', tags: [['person'], []] },
    ]);
  });

  test('joins what is cut only by the edges of equal tags', () => {
    const cut = coder('A', [0, 3, 'law'], [2, 10, 'law']);
    const { disagreements } = measureAgreement([cut, coder('B')], text.length);
    assert.deepEqual(disagreements, [{ start: 0, end: 10, exact: 'The treaty', tags: [['law'], []] }]);
  });

  test('has nothing to say about nobody', () => {
    const { tags, all, disagreements } = measureAgreement([coder('A'), coder('B')]);
    assert.deepEqual([tags, disagreements, all.alpha, all.agreement], [[], [], undefined, undefined]);
  });
});
