import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model';
import { addToInstrumentsFile, parseInstrumentsFile } from '../../../src/core/treaty/instruments/instrumentsFile';
import { makeInstrumentTable, toInstrument } from '../../../src/core/treaty/instruments/instruments';
import type { ReportedProvision } from '../../../src/core/treaty/reportedProvisions';
import { findBoundProblems, findReportable, toReported } from '../../../src/core/treaty/reportedProvisions';
import { checkQuotations } from '../../../src/core/treaty/quotations/quotationSources';
import { bundledKnowledge } from '../../support/knowledge';

const pact = [{ id: 'lake-pact', names: { en: 'Lake Pact' } }].flatMap((each) => toInstrument(each) ?? []);
const knowledge = { ...bundledKnowledge(), instruments: makeInstrumentTable(pact) };
const treaty = treatyOf(
  'Lake Pact\n\nArticle 1\nThe Parties keep the sluices open from May to October.\n\nArticle 2\nEach Party pays for its own shore.\n',
);

suite('findBoundProblems', () => {
  const news = newsOf('The minister relied on Article 7 of the Lake Pact and on Article 2 of the Lake Pact.');

  test('reports a provision that the bound text lacks', () => {
    assert.deepEqual(messages(news, [treaty]), ['There is no Article 7 in the text of Lake Pact.']);
  });

  test('reports nothing where another text of the instrument has the provision', () => {
    const longer = treatyOf(
      Array.from({ length: 8 }, (_, index) => `Article ${index + 1}\nThe Parties meet.\n`).join('\n'),
    );
    assert.deepEqual(messages(news, [treaty, longer]), []);
  });

  test('reports nothing that is marked as reported, and everything else', () => {
    const reported = reportableIn(news);
    assert.deepEqual(reported, [{ instrument: 'lake-pact', provision: 'art_7' }]);
    assert.deepEqual(messages(news, [treaty], reported), []);
    const other = newsOf('The minister relied on Article 8 of the Lake Pact.');
    assert.deepEqual(messages(other, [treaty], reported), ['There is no Article 8 in the text of Lake Pact.']);
  });

  test('keeps the problem of one article of a list whose other wrong article is marked', () => {
    const list = newsOf('The minister relied on Articles 7 and 9 of the Lake Pact.');
    assert.match(messages(list, [treaty], [{ instrument: 'lake-pact', provision: 'art_7' }]).join(), /Article 9/u);
  });
});

suite('a quotation marked as reported', () => {
  const article = 'Article 1 of the Lake Pact says: “The Parties keep the sluices open from May to September.”';

  test('is checked and known, in other typography and lines as well', () => {
    const [marked] = toClaims(article);
    assert.deepEqual(marked, {
      instrument: 'lake-pact',
      provision: 'art_1',
      words: 'The Parties keep the sluices open from May to September.',
    });
    const again =
      'Sluices\n\nArticle 1 of the Lake Pact says: "The Parties keep the sluices\nopen from May to September."';
    assert.deepEqual(statesOf(again, [marked].flat()), ['altered, reported']);
  });

  test('is warned of again when it says something else', () => {
    const other = article.replace('September', 'August');
    assert.deepEqual(statesOf(other, toClaims(article)), ['altered']);
  });
});

suite('instruments.yaml, reported', () => {
  const claims: readonly ReportedProvision[] = [
    { instrument: 'lake-pact', provision: 'art_7' },
    { provision: 'art_1', words: 'They said: “open” # always' },
  ];

  test('gives back what was added, and keeps every byte before', () => {
    const before = '# mine\ntexts:\n  - { file: a.treaty, instrument: lake-pact }\n';
    const after = claims.reduce((text, claim) => addToInstrumentsFile(text, claim) ?? '', before);
    assert.ok(after.startsWith(before));
    const { value, problems } = parseInstrumentsFile(after);
    assert.deepEqual([value.reported, problems], [claims, []]);
  });

  test('says what is missing of an entry', () => {
    const { value, problems } = parseInstrumentsFile('reported:\n  - instrument: lake-pact\n');
    assert.deepEqual([value.reported, problems.map(({ code }) => code)], [[], ['instruments.reported']]);
  });
});

function newsOf(text: string): Analysis {
  return analyze({ text, language: 'en', kind: 'news' }, knowledge);
}

function treatyOf(text: string) {
  const analysis = analyze({ text, language: 'en', kind: 'treaty' }, knowledge);
  return { id: 'lake.treaty', text, language: 'en', structure: analysis.structure };
}

function textsFor(texts: readonly ReturnType<typeof treatyOf>[]) {
  return { textsOf: () => texts, articlesOf: () => undefined, nameOf: () => 'Lake Pact' };
}

function messages(
  { references }: Analysis,
  texts: readonly ReturnType<typeof treatyOf>[],
  reported: readonly ReportedProvision[] = [],
): string[] {
  return findBoundProblems(references, textsFor(texts), reported).map(({ message }) => message);
}

function reportableIn({ references }: Analysis): ReportedProvision[] {
  return references.flatMap((reference) => findReportable(reference, textsFor([treaty])));
}

function toClaims(text: string): ReportedProvision[] {
  return checkQuotations(text, newsOf(text), () => [treaty]).map((checked) => toReported(text, checked));
}

function statesOf(text: string, reported: readonly ReportedProvision[]): string[] {
  return checkQuotations(text, newsOf(text), () => [treaty], reported).map(
    (each) => each.check.state + (each.reported ? ', reported' : ''),
  );
}
