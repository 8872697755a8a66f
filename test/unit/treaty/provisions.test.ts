import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import type { Reference } from '../../../src/core/model';
import { findNumberingProblems } from '../../../src/core/treaty/problems';
import { findReferenceProblems } from '../../../src/core/treaty/referenceProblems';
import {
  findNode,
  flattenStructure,
  fullLabelOf,
  labelOf,
  neighborOf,
  nodeAt,
  textOf,
} from '../../../src/core/treaty/provisions';
import { findStructure } from '../../../src/core/treaty/structure/structure';

const text = [
  'Artikel 1 Zweck',
  '',
  '(1) Der Damm schützt das Land.',
  '',
  '(2) Er wird gepflegt.',
  '',
  'Artikel 2',
  '',
  'Die Kosten trägt das Land.',
  '',
  'Artikel 4',
  '',
  '(aufgehoben)',
  '',
  'Artikel 4',
  '',
  'Ende.',
].join('\n');
const structure = findStructure(read({ text, language: 'de', kind: 'treaty' }));

function reference(eId: string, number: string): Reference {
  return { start: 0, end: 5, text: '', targets: [{ eId, number }], resolvedBy: 'self', confidence: 1 };
}

const knownHere = { textOf: () => ({ text, structure }), articlesOf: () => undefined, nameOf: (id: string) => id };

function problemsOf(...references: readonly Reference[]): string[] {
  return findReferenceProblems(references, knownHere).map(({ code }) => code);
}

suite('provisions', () => {
  test('gives the words of a provision without number and heading', () => {
    const [first, second] = structure;
    assert.ok(first && second);
    assert.equal(textOf(text, first), '(1) Der Damm schützt das Land.\n\n(2) Er wird gepflegt.');
    assert.equal(textOf(text, second), 'Die Kosten trägt das Land.');
    assert.deepEqual(
      first.children.map((child) => textOf(text, child)),
      ['Der Damm schützt das Land.', 'Er wird gepflegt.'],
    );
  });

  test('finds nodes by address and by place', () => {
    assert.equal(findNode(structure, 'art_1__para_2')?.eId, 'art_1__para_2');
    assert.equal(findNode(structure, 'art_2__para_7'), undefined);
    assert.equal(findNode(structure, 'art_2__para_7', true)?.eId, 'art_2');
    assert.equal(nodeAt(structure, text.indexOf('gepflegt'))?.eId, 'art_1__para_2');
    assert.equal(neighborOf(structure, text.indexOf('Kosten'), 1)?.eId, 'art_4');
    assert.equal(neighborOf(structure, text.indexOf('Kosten'), -1)?.eId, 'art_1');
  });

  test('misses no number that a line says is deleted', () => {
    const law = '§ 1 Zweck\n\nEins.\n\n§§ 2 bis 4 (weggefallen)\n\n§ 5 Dauer\n\nZwei.\n\n§ 8 Ende\n\nDrei.';
    const own = findStructure(read({ text: law, language: 'de', kind: 'treaty' }));
    assert.deepEqual(
      findNumberingProblems(law, own).map(({ message }) => message),
      ['§ 6 to § 7 are missing.'],
    );
  });

  const numberingOf = (treaty: string, language: string): string[] =>
    findNumberingProblems(treaty, findStructure(read({ text: treaty, language, kind: 'treaty' }))).map(
      ({ message }) => message,
    );

  test('counts articles on over sections, whose own numbers are no articles', () => {
    const parts = ['Abschnitt I Zweck', 'Art. 1', 'Eins.', 'Art. 2', 'Zwei.', 'Abschnitt II Dauer', 'Art. 3', 'Drei.'];
    const more = ['Abschnitt III Ende', 'Art. 4', 'Vier.', 'Art. 6', 'Sechs.'];
    assert.deepEqual(numberingOf(parts.join('\n\n'), 'de'), []);
    assert.deepEqual(numberingOf([...parts, ...more].join('\n\n'), 'de'), ['Article 5 is missing.']);
  });

  test('misses nothing in a collection of some articles', () => {
    const some = [1, 2, 6, 9, 13, 22].map((number) => `Artikel ${number}\n\nDer Damm bleibt.`).join('\n\n');
    assert.deepEqual(numberingOf(some, 'de'), []);
  });

  test('calls sections as they are printed', () => {
    const act = ['Section 1', 'One dam.', 'Section 2', 'Two dams.', 'Section 4', 'Four dams.', 'Section 4', 'Again.'];
    assert.deepEqual(numberingOf(act.join('\n\n'), 'en'), ['Section 3 is missing.', 'Section 4 is there twice.']);
  });

  test('calls a provision as it is printed', () => {
    assert.deepEqual(
      flattenStructure(structure)
        .filter(({ kind }) => kind === 'article')
        .map((node) => labelOf(text, node)),
      ['Artikel 1', 'Artikel 2', 'Artikel 4', 'Artikel 4'],
    );
  });
});

suite('fullLabelOf', () => {
  function labels(language: string, treaty: string): string[] {
    const own = findStructure(read({ text: treaty, language, kind: 'treaty' }));
    return flattenStructure(own).map((node) => fullLabelOf({ text: treaty, structure: own, language }, node));
  }

  test('cites the parts of an article as its language does', () => {
    assert.deepEqual(
      labels('de', 'Artikel 1 Zweck\n\n(1) Der Fluss ist frei.\n\n(2) Er dient\na) Booten;\nb) Fischen.'),
      [
        'Artikel 1',
        'Artikel 1 Absatz 1',
        'Artikel 1 Absatz 2',
        'Artikel 1 Absatz 2 Buchstabe a',
        'Artikel 1 Absatz 2 Buchstabe b',
      ],
    );
    assert.deepEqual(labels('en', 'Article 1\n\n1. The river is free.\n\n2. It serves\n(a) boats;\n(b) fish.'), [
      'Article 1',
      'Article 1(1)',
      'Article 1(2)',
      'Article 1(2)(a)',
      'Article 1(2)(b)',
    ]);
  });

  test('leaves the marks of other languages as they are printed', () => {
    assert.deepEqual(labels('fr', 'Article 1\n\n1. Le fleuve est libre.\n\n2. Il sert à tous.'), [
      'Article 1',
      'Article 1 1.',
      'Article 1 2.',
    ]);
  });
});

suite('findNumberingProblems', () => {
  test('reports what is missing and what is there twice', () => {
    const found = findNumberingProblems(text, structure).map(({ message, span }) => [
      message,
      text.slice(span?.start, span?.end),
    ]);
    assert.deepEqual(found, [
      ['Article 3 is missing.', 'Artikel 4'],
      ['Artikel 4 is there twice.', 'Artikel 4'],
    ]);
  });
});

suite('findReferenceProblems', () => {
  test('accepts what exists', () => {
    assert.deepEqual(problemsOf(reference('art_1__para_2', '1'), reference('art_2__para_1', '2')), []);
  });

  test('reports articles and paragraphs that do not exist, and deleted ones', () => {
    assert.deepEqual(problemsOf(reference('art_9', '9')), ['reference.missing']);
    assert.deepEqual(problemsOf(reference('art_1__para_3', '1')), ['reference.paragraph']);
  });

  test('names one number of a list or range, and none that is only between its ends', () => {
    const range = (words: string, ...numbers: readonly string[]): Reference => ({
      ...reference('art_1', '1'),
      text: words,
      end: words.length,
      targets: numbers.map((number) => ({ eId: `art_${number}`, number })),
    });
    const found = (each: Reference): string[] => findReferenceProblems([each], knownHere).map(({ message }) => message);
    assert.deepEqual(found(range('Artikel 2 bis 4', '2', '3', '4')), ['Artikel 4 has been deleted from this text.']);
    assert.deepEqual(found(range('Artikel 2 bis 8', '2', '3', '4', '5', '6', '7', '8')), [
      'There is no Article 8 in this text.',
    ]);
  });

  test('sees a paragraph that stands in the line of another', () => {
    const inLine = 'Article 1\n\n1. The dam is old. 2. It is kept.\n\nArticle 2\n\nOne.';
    const own = findStructure(read({ text: inLine, language: 'en', kind: 'treaty' }));
    const known = { ...knownHere, textOf: () => ({ text: inLine, structure: own }) };
    const codes = (eId: string): string[] =>
      findReferenceProblems([reference(eId, '1')], known).map(({ code }) => code);
    assert.deepEqual(codes('art_1__para_2'), []);
    assert.deepEqual(codes('art_1__para_3'), ['reference.paragraph']);
    assert.deepEqual(problemsOf(reference('art_1__para_3', '1')), ['reference.paragraph']);
    assert.deepEqual(problemsOf(reference('art_4', '4')), ['reference.deleted']);
  });

  test('calls provisions by name and proposes the nearest number', () => {
    const written = (words: string, eId: string, number: string): Reference => ({
      ...reference(eId, number),
      start: 10,
      end: 10 + words.length,
      text: words,
    });
    const found = [written('Artikel 9', 'art_9', '9'), written('Artikel 1 Absatz 3', 'art_1__para_3', '1')].flatMap(
      (each) => findReferenceProblems([each], knownHere),
    );
    assert.deepEqual(
      found.map(({ message, repair }) => [message, repair]),
      [
        ['There is no Article 9 in this text.', { span: { start: 18, end: 19 }, text: '4' }],
        ['Artikel 1 has no paragraph 3 in this text.', { span: { start: 27, end: 28 }, text: '2' }],
      ],
    );
  });

  test('proposes nothing where a list or range does not have the number as it is', () => {
    const list: Reference = {
      ...reference('art_9', '9'),
      text: 'Artikel 1 bis 9',
      targets: [
        { eId: 'art_1', number: '1' },
        { eId: 'art_9', number: '9' },
      ],
    };
    assert.deepEqual(
      findReferenceProblems([list], knownHere).map(({ repair }) => repair),
      [undefined],
    );
  });

  test('says of which instruments a reference may be, on one line', () => {
    const doubtful: Reference = {
      start: 3,
      end: 9,
      text: 'Article 2 of\nthe Pond Treaty',
      targets: [{ eId: 'art_2', number: '2' }],
      candidates: ['Pond Treaty of 1950', 'Pond Treaty of 1960'],
      confidence: 0.2,
    };
    const known = { textOf: () => undefined, articlesOf: () => undefined, nameOf: (id: string) => id };
    const [problem, ...more] = findReferenceProblems([doubtful, { ...doubtful, candidates: ['one'] }], known);
    assert.deepEqual(more, []);
    assert.deepEqual(problem, {
      code: 'reference.ambiguous',
      message: 'In “Article 2 of the Pond Treaty”, the instrument may be Pond Treaty of 1950 or Pond Treaty of 1960.',
      details: ['Article 2 of the Pond Treaty', 'Pond Treaty of 1950', 'Pond Treaty of 1960'],
      span: { start: 3, end: 9 },
      severity: 'information',
    });
  });

  test('reports articles beyond the last of an instrument', () => {
    const far: Reference = {
      start: 0,
      end: 5,
      text: '',
      targets: [{ instrument: 'pond', eId: 'art_15', number: '15' }],
      confidence: 1,
    };
    const known = { textOf: () => undefined, articlesOf: () => 14, nameOf: () => 'Pond Treaty' };
    assert.deepEqual(
      findReferenceProblems([far], known).map(({ message }) => message),
      ['Pond Treaty has 14 articles; there is no article 15.'],
    );
  });
});
