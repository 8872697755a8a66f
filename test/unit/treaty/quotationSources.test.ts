import assert from 'node:assert/strict';
import type { Analysis, Quotation, Reference } from '../../../src/core/model';
import { read } from '../../../src/core/analyze';
import { matchesQuery, namesOf, readProvisionQuery } from '../../../src/core/treaty/provisionQuery';
import { severityOf } from '../../../src/core/treaty/quotations/quotationDoubts';
import { checkQuotations } from '../../../src/core/treaty/quotations/quotationSources';
import { provisionsOf } from '../../../src/core/treaty/provisions';
import { findStructure } from '../../../src/core/treaty/structure/structure';
import { reportQuotations } from '../../../src/core/treaty/quotations/verification';

const treaty =
  'Artikel 1\n\nDer Damm gehört dem Land und wird von ihm gepflegt.\n\nArtikel 2\n\nWer den Damm betritt, haftet selbst für jeden Schaden.';
const structure = findStructure(read({ text: treaty, language: 'de', kind: 'treaty' }));
const source = { id: 'folder/damm.treaty', text: treaty, language: 'de', structure };

/** A text whose quotation in „…“ is said to be article `number`, which stands before it. */
function quoting(text: string, number: string): { text: string; analysis: Analysis } {
  const at = text.indexOf('Artikel');
  const reference: Reference = {
    start: at,
    end: at + 9,
    text: text.slice(at, at + 9),
    targets: [{ eId: `art_${number}`, number }],
    confidence: 1,
  };
  const quotation: Quotation = {
    start: text.indexOf('„'),
    end: text.indexOf('“') + 1,
    kind: 'direct',
    depth: 0,
    closed: true,
    form: 'marks',
    confidence: 1,
    evidence: [],
    speaker: { kind: 'provision', start: at, end: at + 9, text: text.slice(at, at + 9) },
  };
  const analysis: Analysis = {
    language: 'de',
    kind: 'news',
    quotations: [quotation],
    references: [reference],
    mentions: [],
    structure: [],
    problems: [],
  };
  return { text, analysis };
}

function statesOf({ text, analysis }: { text: string; analysis: Analysis }): string[] {
  return checkQuotations(text, analysis, () => [source]).map(({ check, node, elsewhere }) =>
    [check.state, node.eId, ...(elsewhere ? ['elsewhere'] : [])].join(' '),
  );
}

suite('checkQuotations', () => {
  test('compares with the text of another language where the words are from there', () => {
    const { text, analysis } = quoting('Artikel 1 lautet: „The dam belongs to the state.“', '1');
    const reference = analysis.references.map((each) => ({
      ...each,
      targets: [{ instrument: 'dam', eId: 'art_1', number: '1' }],
    }));
    const english = 'Article 1\n\nThe dam belongs to the state.\n\nArticle 2\n\nWho enters is liable.';
    const other = {
      id: 'dam.en.treaty',
      text: english,
      language: 'en',
      structure: findStructure(read({ text: english, language: 'en', kind: 'treaty' })),
    };
    const checked = checkQuotations(text, { ...analysis, references: reference }, () => [source, other]);
    assert.deepEqual(
      checked.map(({ check, source: { id } }) => [check.state, id]),
      [['verbatim', 'dam.en.treaty']],
    );
  });

  test('compares with the provision that speaks', () => {
    assert.deepEqual(
      statesOf(quoting('Artikel 1 lautet: „Der Damm gehört dem Land und wird von ihm gepflegt.“', '1')),
      ['verbatim art_1'],
    );
    assert.deepEqual(
      statesOf(quoting('Artikel 1 lautet: „Der Damm gehört dem Bund und wird von ihm gepflegt.“', '1')),
      ['altered art_1'],
    );
  });

  test('notices words of another provision', () => {
    const text = 'Artikel 1 lautet: „Wer den Damm betritt, haftet selbst für jeden Schaden.“';
    assert.deepEqual(statesOf(quoting(text, '1')), ['verbatim art_2 elsewhere']);
  });

  test('says nothing of a term or title in marks beside a reference', () => {
    const sayings = [
      'Artikel 1 gilt für die „Wer den Damm betritt“ Genannten.',
      'Articles 1 and 2 of the „Rules Concerning the Care and Upkeep of the Dam“ apply.',
      'In Artikel 1 werden die Worte „gehört dem Land oder“ gestrichen.',
    ];
    for (const text of sayings) {
      const { analysis } = quoting(text.replace('Articles 1', 'Artikel 1'), '1');
      const near = analysis.quotations.map(({ speaker: _, ...quotation }) => quotation);
      assert.deepEqual(statesOf({ text, analysis: { ...analysis, quotations: near } }), [], text);
    }
  });

  test('says nothing of what a treaty puts in marks beside a reference to itself', () => {
    const { text, analysis } = quoting('Artikel 1: „Der Damm gehört dem Bund und wird von ihm gepflegt.“', '1');
    const references = analysis.references.map((each) => ({ ...each, resolvedBy: 'self' }));
    assert.deepEqual(statesOf({ text, analysis: { ...analysis, references } }), []);
  });

  test('finds a new wording that repeats the number of its article', () => {
    const text = 'Artikel 1 lautet: „Artikel 1\n\nDer Damm gehört dem Land und wird von ihm gepflegt.“';
    assert.deepEqual(statesOf(quoting(text, '1')), ['verbatim art_1']);
  });

  test('warns where the instrument is known or the words are many, else informs', () => {
    const severities = (words: string, instrument?: string): string[] => {
      const { text, analysis } = quoting(`Artikel 1 lautet: ${words}`, '1');
      const references = analysis.references.map((each) => ({
        ...each,
        targets: [{ ...(instrument === undefined ? {} : { instrument }), eId: 'art_1', number: '1' }],
      }));
      return checkQuotations(text, { ...analysis, references }, () => [source]).map(severityOf);
    };
    const altered = '„dem Land und wird von ihr gepflegt“';
    assert.deepEqual(severities(altered), ['information']);
    assert.deepEqual(severities(altered, 'dam'), ['warning']);
  });

  test('says nothing where no treaty at hand can be meant', () => {
    assert.deepEqual(
      statesOf(quoting('Artikel 1 lautet: „Alle Fische sind frei und gleich an Würde geboren.“', '1')),
      [],
    );
  });

  test('reports what needs a look first', () => {
    const { text, analysis } = quoting('Artikel 1 lautet: „Der Damm gehört dem Bund und wird von ihm gepflegt.“', '1');
    const report = reportQuotations(
      [{ path: 'a.news', text, checked: checkQuotations(text, analysis, () => [source]) }],
      {
        title: 'Report',
        summary: (texts, quotations) => `${texts}/${quotations}`,
        states: {
          altered: 'Altered',
          elsewhere: 'Elsewhere',
          notFound: 'Not found',
          truncated: 'Truncated',
          reported: 'Reported like this',
          verbatim: 'Verbatim',
        },
      },
    );
    assert.equal(
      report,
      '# Report\n\n1/1\n\n## Altered (1)\n\n- a.news:1 ↔ Artikel 1, damm.treaty\n  Der Damm gehört dem [-Land-] {+Bund+} und wird von ihm gepflegt\n',
    );
  });
});

suite('readProvisionQuery', () => {
  test('finds an article by number and words of the title', () => {
    const names = namesOf('damm.treaty', 'Vertrag über den Damm');
    const [first, second] = provisionsOf(structure);
    assert.ok(first && second);
    assert.ok(matchesQuery(readProvisionQuery('#art 2 damm'), second, names));
    assert.ok(!matchesQuery(readProvisionQuery('#art 2 damm'), first, names));
    assert.ok(!matchesQuery(readProvisionQuery('#art 2 teich'), second, names));
  });
});
