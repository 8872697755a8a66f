import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

/** The problems of references in a treaty of three articles, the second of which holds the sentence. */
function problemsOf(sentence: string, title = 'Treaty on the Lake'): string[] {
  const text = `${title}\n\nArticle 1\n\nThe Parties keep the sluices open.\n\nArticle 2\n\n${sentence}\n\nArticle 3\n\nThis Treaty enters into force on signature.\n`;
  return analyze({ text, language: 'en', kind: 'treaty' }, bundledKnowledge())
    .problems.filter(({ code }) => code.startsWith('reference.'))
    .map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`);
}

suite('problems of references in a treaty', () => {
  test('reports an article that the treaty does not have', () => {
    assert.deepEqual(problemsOf('The costs under Article 7 are shared.'), ['reference.missing Article 7']);
    assert.deepEqual(problemsOf('Article 1 and Article 9 of this Treaty apply.'), [
      'reference.missing Article 1 and Article 9 of this Treaty',
    ]);
  });

  test('reports it also where another sentence speaks of another instrument', () => {
    const other = 'The Harbor Convention stays in force.';
    assert.deepEqual(problemsOf(`${other}\n\nThe costs under Article 7 are shared.`), ['reference.missing Article 7']);
  });

  const foreign = [
    'Parties to the Harbor Convention apply Articles 1 through 8, Article 15 and the notes of that Convention.',
    'Fees follow the Customs Valuation Agreement, in particular Article 15 and its notes.',
  ];
  for (const sentence of foreign) {
    test(`is silent where the article may be another instrument’s: ${sentence.slice(0, 40)} …`, () => {
      assert.deepEqual(problemsOf(sentence), []);
    });
  }

  test('is silent about provisions in words that it quotes', () => {
    assert.deepEqual(problemsOf('In the law the words “under Article 14” are put in.'), []);
  });

  test('is silent about a number of a kind that its articles do not have', () => {
    assert.deepEqual(problemsOf('Duties are levied in accordance with Article XX.'), []);
  });
});
