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

  const inAgreements: readonly (readonly [string, string])[] = [
    ['en', 'The value is determined under Articles 1 through 8 and the notes of the Harbor Customs Agreement.'],
    ['en', 'Save as provided for in Article 66 of the Annex, boats pass.'],
    ['en', 'Behind Article 2, a new Article 2a shall be inserted.'],
    ['de', 'Auf Lotsen findet Artikel 61 des am 3. Juni 1955 in Sochod geschlossenen Übereinkommens Anwendung.'],
    ['de', 'Im Sinne der Artikel 8, 9 und 10 des Dekretes über die Häfen gelten Kähne als Boote.'],
    ['de', 'Nach Artikel 3 werden folgende Artikel 3a bis 3c eingefügt.'],
  ];
  for (const [language, sentence] of inAgreements) {
    test(`is silent in an agreement: ${sentence.slice(0, 50)} …`, () => {
      const [title, unit] =
        language === 'de' ? ['Abkommen über den See', 'Artikel'] : ['Agreement on the Lake', 'Article'];
      const text = `${title}\n\n${unit} 1\n\n…\n\n${unit} 2\n\n${sentence}\n\n${unit} 3\n\n…\n`;
      assert.deepEqual(analyze({ text, language, kind: 'treaty' }, bundledKnowledge()).problems, []);
    });
  }

  test('warns of a number beyond the last article, and informs of one in a gap', () => {
    const text =
      'Article 1\n\n…\n\nArticle 2\n\nUnder Articles 3 and 1 and Article 6, dams are kept.\n\nArticle 4\n\n…\n';
    const { problems } = analyze({ text, language: 'en', kind: 'treaty' }, bundledKnowledge());
    assert.deepEqual(
      problems.map(({ code, severity, message }) => [code, severity, message]),
      [
        ['structure.missing', 'information', 'Article 3 is missing.'],
        ['reference.missing', 'information', 'There is no Article 3 in this text.'],
        ['reference.missing', 'warning', 'There is no Article 6 in this text.'],
      ],
    );
  });

  test('is silent about provisions in words that it quotes', () => {
    assert.deepEqual(problemsOf('In the law the words “under Article 14” are put in.'), []);
  });

  test('is silent about a number of a kind that its articles do not have', () => {
    assert.deepEqual(problemsOf('Duties are levied in accordance with Article XX.'), []);
  });
});
