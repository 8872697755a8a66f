import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { pathAt } from '../../../src/core/treaty/provisions';
import { bundledKnowledge } from '../../support/knowledge';
import type { Quotation, Span } from '../../../src/core/model';
import { cite, titleOf, wordsOf } from '../../../src/core/statements/citation';
import { growSelection } from '../../../src/core/statements/growingSelection';
import {
  findStatements,
  groupBySpeaker,
  quotationAfter,
  quotationAt,
  quotationBefore,
  relatedAt,
} from '../../../src/core/statements/statements';

const text = [
  'Streit am Aarlund',
  '„Wir warten“, sagte Ilva Brandt, „bis Mai.“ Das Blatt „Bote“ schrieb davon. „Nein“, sagte Joris.',
  'Brandt lachte. „Gut.“',
].join('\n\n');

function place(words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function quote(words: string, more: Partial<Quotation>): Quotation {
  return {
    ...place(words),
    kind: 'direct',
    depth: 0,
    closed: true,
    form: 'marks',
    confidence: 1,
    evidence: [],
    ...more,
  };
}

const brandt = { ...place('Ilva Brandt'), text: 'Ilva Brandt', kind: 'person' as const };
const joris = { ...place('Joris'), text: 'Joris', kind: 'person' as const };
const quotations = [
  quote('„Wir warten“', { group: 1, speaker: brandt, cue: place('sagte') }),
  quote('„bis Mai.“', { group: 1, speaker: brandt }),
  quote('„Bote“', { kind: 'marked' }),
  quote('„Nein“', { speaker: joris }),
  quote('„Gut.“', { speaker: { text: 'ILVA Brandt', kind: 'person' } }),
];
const analysis = { quotations, mentions: [] };
const at = (words: string): number => place(words).start + 1;
const words = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));

suite('findStatements', () => {
  test('joins the parts of a broken quotation and leaves titles out', () => {
    assert.deepEqual(
      findStatements(analysis).map(({ parts }) => words(parts)),
      [['„Wir warten“', '„bis Mai.“'], ['„Nein“'], ['„Gut.“']],
    );
  });
});

suite('groupBySpeaker', () => {
  test('gathers what one person says, whatever the case of the name', () => {
    assert.deepEqual(
      groupBySpeaker(findStatements(analysis)).map(({ name, statements }) => [name, statements.length]),
      [
        ['Ilva Brandt', 2],
        ['Joris', 1],
      ],
    );
  });

  test('keeps statements of nobody together', () => {
    const [group] = groupBySpeaker(findStatements({ quotations: [quote('„Gut.“', {})] }));
    assert.deepEqual([group?.name, group?.key], [undefined, '']);
  });
});

suite('quotationAfter, quotationBefore, quotationAt', () => {
  test('go round at the ends of the text', () => {
    assert.equal(quotationAfter(quotations, at('„Gut.“')), quotations[0]);
    assert.equal(quotationBefore(quotations, 0), quotations[4]);
  });

  test('step from one to the next', () => {
    assert.equal(quotationAfter(quotations, at('„bis')), quotations[2]);
    assert.equal(quotationBefore(quotations, at('„bis')), quotations[0]);
  });

  test('find what is under the cursor', () => {
    assert.equal(quotationAt(quotations, at('„Nein')), quotations[3]);
    assert.equal(quotationAt(quotations, at('„Bote'), ['direct']), undefined);
  });
});

suite('relatedAt', () => {
  test('gives a quotation its other part, its cue and its speaker', () => {
    const related = relatedAt(analysis, at('„bis'));
    assert.deepEqual(words(related?.speakers ?? []), ['Ilva Brandt']);
    assert.deepEqual(words(related?.cues ?? []), ['sagte']);
    assert.deepEqual(words(related?.quotations ?? []), ['„Wir warten“', '„bis Mai.“']);
  });

  test('gives a speaker all their statements', () => {
    const related = relatedAt(analysis, at('Ilva'));
    assert.deepEqual(words(related?.quotations ?? []), ['„Wir warten“', '„bis Mai.“', '„Gut.“']);
  });

  test('finds nothing in plain text', () => {
    assert.equal(relatedAt(analysis, 3), undefined);
  });
});

suite('cite', () => {
  test('names speaker, article, date and place', () => {
    const [statement] = findStatements(analysis);
    assert.ok(statement);
    assert.equal(
      cite(text, statement, {
        title: titleOf(text),
        place: 'Hohenfurt',
        date: '2026-09-21',
        file: 'streit.news',
        line: 3,
      }),
      '“Wir warten […] bis Mai.” — Ilva Brandt, “Streit am Aarlund”, Hohenfurt, 2026-09-21 (streit.news:3)',
    );
  });

  test('leaves out what is not known', () => {
    const [statement] = findStatements({ quotations: [quote('„Gut.“', {})] });
    assert.ok(statement);
    assert.equal(cite(text, statement, {}), '“Gut.”');
  });
});

suite('wordsOf', () => {
  test('drops dashes, French marks with their spaces, and line breaks', () => {
    const french = '« Nous\npartons. »';
    assert.equal(wordsOf(french, { start: 0, end: french.length, form: 'marks' }), 'Nous partons.');
    assert.equal(wordsOf('— Oui.', { start: 0, end: 6, form: 'dash' }), 'Oui.');
  });
});

suite('titleOf', () => {
  test('takes no sentence for a headline', () => {
    assert.equal(titleOf('Der Vertrag gilt.\n\nMehr nicht.'), undefined);
  });
});

suite('growSelection', () => {
  test('goes from word to quotation, sentence and paragraph', () => {
    assert.deepEqual(words(growSelection(text, quotations, at('warten'))), [
      'warten',
      'Wir warten',
      '„Wir warten“',
      '„Wir warten“, sagte Ilva Brandt, „bis Mai.“',
      '„Wir warten“, sagte Ilva Brandt, „bis Mai.“ Das Blatt „Bote“ schrieb davon. „Nein“, sagte Joris.',
    ]);
  });

  test('goes on to article and chapter in a treaty', () => {
    const treaty = 'KAPITEL I\n\nArtikel 1\n\n(1) Eins.\n\n(2) Zwei gilt. Immer.\n\nArtikel 2\n\nDrei.';
    const { structure } = analyze({ text: treaty, language: 'de', kind: 'treaty' }, bundledKnowledge());
    const offset = treaty.indexOf('Zwei');
    const steps = growSelection(treaty, [], offset, pathAt(structure, offset));
    assert.deepEqual(
      steps.map(({ start, end }) => treaty.slice(start, end).replace(/\s+/gu, ' ')),
      [
        'Zwei',
        '(2) Zwei gilt.',
        '(2) Zwei gilt. Immer.',
        'Artikel 1 (1) Eins. (2) Zwei gilt. Immer.',
        'KAPITEL I Artikel 1 (1) Eins. (2) Zwei gilt. Immer. Artikel 2 Drei.',
      ],
    );
  });
});
