import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Sidecar } from '../../../src/core/annotations/annotation';
import { describe } from '../../../src/core/annotations/selector';
import { newSidecar, parseSidecar } from '../../../src/core/annotations/sidecar/sidecar';
import { toCsv, toWebAnnotations } from '../../../src/core/exports/exports';
import { readHypothesis } from '../../../src/core/imports/hypothesis';
import type { ImportedAnnotation, Imports } from '../../../src/core/imports/imported';
import type { ImportResult } from '../../../src/core/imports/imports';
import { importAnnotations } from '../../../src/core/imports/imports';
import { readTable } from '../../../src/core/imports/table';
import { readWebAnnotations } from '../../../src/core/imports/webAnnotations';
import { annotationOf, annotations } from '../../support/sidecars';

const text = '😀 The treaty of Strelsau enters into force today.\nArticle 7 ends it. The minister said so.\n';

function noteOn(words: string, values: Partial<Annotation> & { readonly id: string }): Annotation {
  const start = text.indexOf(words);
  return annotationOf({ ...values, target: describe(text, { start, end: start + words.length }) });
}

const full = noteOn('enters into force', {
  id: '01JDW2Z7Q4',
  body: '=Why “today”?\n\n- so soon',
  tags: ['law', 'date'],
  links: [{ relation: 'contradicts', to: 'pact.treaty#art_7' }],
  state: 'resolved',
  motivation: 'questioning',
  creator: 'Ada Example',
  created: '2026-11-23T10:00:00Z',
  modified: '2026-11-23T11:00:00Z',
  replies: [{ id: '01JDW3', body: 'Because.', creator: 'Bo', created: '2026-11-23T12:00:00Z' }],
});
const plain = noteOn('The minister', { id: '01JDW9', motivation: 'highlighting' });

function add(imports: Partial<Imports>, before: readonly Annotation[] = []): ImportResult {
  let count = 0;
  const all = { annotations: [], replies: [], ...imports };
  return importAnnotations(newSidecar({ file: 'a.news' }, before), text, all, () => `NEW${++count}`);
}

function annotationsOf({ edited }: ImportResult): readonly Annotation[] {
  assert.ok(edited.kind === 'edited');
  return parseSidecar(edited.source).value.annotations;
}

function viaJson(list: readonly Annotation[], position = true): Imports {
  const json = toWebAnnotations({ source: {}, annotations: list }, position ? text : undefined);
  return readWebAnnotations(JSON.parse(JSON.stringify(json)), text).value;
}

suite('importing Web Annotations', () => {
  test('gives back what was exported, with and without positions', () => {
    for (const position of [true, false]) {
      assert.deepEqual(annotationsOf(add(viaJson([full, plain], position))), [full, plain]);
    }
  });

  test('gives back any annotation', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const back = new Map(annotationsOf(add(viaJson(list))).map((annotation) => [annotation.id, annotation]));
        for (const annotation of list) {
          const found = back.get(annotation.id) ?? assert.fail(annotation.id);
          assert.deepEqual(withoutPlace(found), withoutPlace(annotation));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('reads the shapes that others write', () => {
    const target = { selector: { type: 'TextQuoteSelector', exact: 'The minister' } };
    const annotation = { id: 'https://a.example/1', type: 'Annotation', bodyValue: 'Who?', target, creator: 'Bo' };
    for (const shape of [annotation, [annotation], { items: [annotation] }, { first: { items: [annotation] } }]) {
      const [note] = annotationsOf(add(readWebAnnotations(shape, text).value));
      assert.deepEqual(
        [note?.id, note?.body, note?.creator, note?.target.start, note?.motivation],
        ['https://a.example/1', 'Who?', 'Bo', text.indexOf('The minister'), 'commenting'],
      );
    }
  });

  test('counts code points, and takes the words from the text where only a position is given', () => {
    const selector = { type: 'TextPositionSelector', start: 2, end: 12 };
    const [note] = readWebAnnotations([{ target: { selector } }], text).value.annotations;
    assert.equal(note?.target.exact, 'The treaty');
  });

  test('names what quotes nothing', () => {
    const { value, problems } = readWebAnnotations([{ id: 'x', target: 'https://a.example' }, 5], text);
    assert.deepEqual([value.annotations, problems.length], [[], 2]);
    assert.match(problems[0]?.message ?? '', /annotation x quotes no words/u);
  });
});

// Words made at random stand nowhere in the text.
function withoutPlace({ target, ...rest }: Annotation): object {
  return { ...rest, exact: target.exact, eId: target.eId };
}

suite('importing a table', () => {
  const sidecar: Sidecar = { source: {}, annotations: [full, plain] };

  test('gives back what was exported', () => {
    const [note, other] = annotationsOf(add(readTable(toCsv(sidecar), text).value));
    assert.deepEqual([note, other], [{ ...full, links: [], replies: [] }, plain]);
  });

  test('changes nothing where all is there, answers and links included', () => {
    const result = add(readTable(toCsv(sidecar), text).value, [full, plain]);
    assert.deepEqual(annotationsOf(result), [full, plain]);
    assert.deepEqual(
      result.outcomes.map(({ kind }) => kind),
      ['present', 'present'],
    );
  });

  test('reads what spreadsheets make of it', () => {
    const source = 'tags;exact;extra;body\r\n"law; date";"The ""minister""\r\nsaid";x;\'\'=1\n;;;\nonly tags;;;';
    const { value, problems } = readTable(source, text);
    const [row] = value.annotations;
    assert.deepEqual([row?.tags, row?.target.exact, row?.body], [['law', 'date'], 'The "minister"\r\nsaid', "'=1"]);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['row 4 quotes no words of the text'],
    );
  });

  test('gives tags with semicolons and quotation marks back as they were', () => {
    const tags = ['war; peace', 'the "minister"', '"', 'plain', 'a;b'];
    const { value } = readTable(toCsv({ source: {}, annotations: [{ ...plain, tags }] }), text);
    assert.deepEqual(value.annotations[0]?.tags, tags);
  });

  test('says that it is none without the quoted words', () => {
    assert.equal(readTable('a,b\n1,2\n', text).problems[0]?.severity, 'error');
    assert.equal(readTable('', text).problems[0]?.severity, 'error');
  });

  test('brings a row without an id once', () => {
    const rows = readTable('exact,body\nThe minister,Who?\n', text).value;
    const once = annotationsOf(add(rows));
    assert.deepEqual(
      once.map(({ id }) => id),
      ['NEW1'],
    );
    assert.deepEqual(annotationsOf(add(rows, once)), once);
  });
});

suite('importing from Hypothesis', () => {
  const selector = [
    { type: 'RangeSelector', startContainer: '/p[1]' },
    { type: 'TextPositionSelector', start: 900, end: 917 },
    { type: 'TextQuoteSelector', exact: 'enters into force', prefix: 'Strelsau ', suffix: ' today.' },
  ];
  const row = {
    id: 'q1W-e_R',
    created: '2026-11-23T10:00:00.5+00:00',
    updated: '2026-11-23T11:00:00.5+00:00',
    user: 'acct:ada@hypothes.is',
    text: 'Why today?',
    tags: ['law'],
    target: [{ source: 'https://a.example', selector }],
  };
  const reply = { ...row, id: 'r1', text: 'Because.', tags: [], references: ['q1W-e_R'], target: [{ source: 'x' }] };
  const deeper = { ...reply, id: 'r2', text: 'Really?', references: ['q1W-e_R', 'r1'] };

  test('places a row by its words, with answers', () => {
    const [note] = annotationsOf(add(readHypothesis({ rows: [deeper, reply, row] }, text).value));
    assert.deepEqual(
      [note?.id, note?.body, note?.tags, note?.creator, note?.modified, note?.target.start],
      ['q1W-e_R', 'Why today?', ['law'], 'ada', '2026-11-23T11:00:00.500Z', text.indexOf('enters')],
    );
    assert.deepEqual(
      note?.replies.map(({ id, body }) => [id, body]),
      [
        ['r2', 'Really?'],
        ['r1', 'Because.'],
      ],
    );
  });

  test('puts an answer to a note that the sidecar has', () => {
    const before = { ...plain, id: 'q1W-e_R' };
    const result = add(readHypothesis({ rows: [reply] }, text).value, [before, full]);
    assert.equal(annotationsOf(result).find(({ id }) => id === 'q1W-e_R')?.replies[0]?.id, 'r1');
    assert.deepEqual(result.strayReplies, []);
  });

  test('names answers and notes on whole pages that have nothing to stand at', () => {
    const { value, problems } = readHypothesis({ rows: [reply, { ...row, target: [{ source: 'x' }] }] }, text);
    assert.deepEqual(
      add(value).strayReplies.map(({ id }) => id),
      ['r1'],
    );
    assert.match(problems[0]?.message ?? '', /q1W-e_R quotes no words/u);
  });
});

suite('importAnnotations', () => {
  const toImport = ({ replies: _replies, ...rest }: Annotation): ImportedAnnotation => rest;

  test('keeps what has no place, with its words', () => {
    const target = { ...full.target, exact: 'Nothing of this kind was ever written', prefix: '', suffix: '' };
    const result = add({ annotations: [{ ...toImport(full), target }] });
    assert.equal(result.outcomes[0]?.anchoring.state, 'orphaned');
    assert.deepEqual(annotationsOf(result)[0]?.target, target);
  });

  test('takes the newer version, and what both say of lists', () => {
    const newer = { ...toImport(full), body: 'New', tags: ['new'], modified: '2026-11-24T00:00:00Z' };
    const [note] = annotationsOf(add({ annotations: [newer] }, [full]));
    assert.deepEqual([note?.body, note?.tags, note?.replies], ['New', ['law', 'date', 'new'], full.replies]);
  });

  test('overwrites nothing with an older or equally old version', () => {
    for (const modified of ['2026-11-22T00:00:00Z', full.modified ?? '']) {
      const other = { ...toImport(full), body: 'Other', state: 'open' as const, modified };
      assert.deepEqual(annotationsOf(add({ annotations: [other] }, [full])), [full]);
    }
  });

  test('keeps what a newer version does not say', () => {
    const short: ImportedAnnotation = {
      id: full.id,
      target: full.target,
      tags: [],
      links: [],
      modified: '2027-01-01T00:00:00Z',
    };
    assert.deepEqual(annotationsOf(add({ annotations: [short] }, [full])), [{ ...full, modified: short.modified }]);
  });

  test('leaves a sidecar byte for byte where nothing is new', () => {
    const source = `# mine\nglossator: 1\nannotations:\n  - id: X # kept\n    target: { exact: The minister, start: 71 }\n`;
    const known = parseSidecar(source).value.annotations.map(toImport);
    const { edited } = importAnnotations(source, text, { annotations: known, replies: [] }, () => assert.fail());
    assert.deepEqual(edited, { kind: 'edited', source });
  });

  test('does not run in circles with answers to each other', () => {
    const replies = [
      { id: 'a', parent: 'b', body: '' },
      { id: 'b', parent: 'a', body: '' },
    ];
    assert.equal(add({ replies }).strayReplies.length, 2);
  });

  test('refuses a sidecar that must not be written', () => {
    const { edited } = importAnnotations(
      'glossator: 9\n',
      text,
      { annotations: [toImport(full)], replies: [] },
      () => 'N',
    );
    assert.equal(edited.kind, 'refused');
  });
});
