import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { byPosition } from '../../../src/core/annotations/annotation';
import type { EditedSidecar } from '../../../src/core/annotations/sidecar/sidecar';
import {
  addAnnotation,
  editSidecar,
  newSidecar,
  parseSidecar,
  refusalOf,
  removeAnnotation,
  setSource,
  updateAnnotation,
} from '../../../src/core/annotations/sidecar/sidecar';
import { readByYaml, readSidecar } from '../../../src/core/annotations/sidecar/sidecarReader';
import { annotationOf, annotations, anyAnnotation, asByHand } from '../../support/sidecars';

suite('parseSidecar', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const { value, problems } = parseSidecar(newSidecar({ file: 'a.news' }, list));
        assert.deepEqual(problems, []);
        assert.deepEqual(value.annotations, [...list].sort(byPosition));
      }),
    );
  });

  test('reads lines and YAML alike', () => {
    fc.assert(
      fc.property(annotations, fc.nat(), fc.boolean(), (list, seed, byHand) => {
        const source = byHand ? asByHand(list, seed).source : newSidecar({ file: 'a.news' }, list);
        const [lines, yaml] = [readSidecar(source), readByYaml(source)];
        assert.deepEqual(lines.value, yaml.value);
        assert.deepEqual(lines.items, yaml.items);
      }),
    );
  });

  test('takes numbers and booleans of a person for the text they are', () => {
    const source =
      'glossator: 1\nsource: { date: 2024 }\nannotations:\n  - id: 7\n    target: { exact: 1990 }\n    tags: [yes, 2]\n';
    const { value } = parseSidecar(source);
    assert.equal(value.source.date, '2024');
    assert.equal(value.annotations[0]?.target.exact, '1990');
    assert.deepEqual(value.annotations[0].tags, ['yes', '2']);
  });

  test('loses only the broken record', () => {
    const source = newSidecar({}, [annotationOf({}), annotationOf({ id: 'B2', start: 50 })]).replace(
      'id: A1',
      'name: A1',
    );
    const parsed = parseSidecar(source);
    assert.deepEqual(
      parsed.value.annotations.map(({ id }) => id),
      ['B2'],
    );
    assert.equal(parsed.problems[0]?.code, 'sidecar.annotation');
    assert.equal(refusalOf(parsed), undefined);
  });

  test('reports an id that is used twice', () => {
    const source = newSidecar({}, [annotationOf({})]);
    const twice = source + source.slice(source.indexOf('  - id'));
    assert.deepEqual(
      parseSidecar(twice).problems.map(({ code }) => code),
      ['sidecar.duplicate'],
    );
  });

  test('leaves a file alone whose list has another name, and says which', () => {
    const source = newSidecar({}, [annotationOf({})]).replace('annotations:', 'annotation:');
    const { problems } = parseSidecar(source);
    assert.deepEqual(
      problems.map(({ code, span }) => [code, source.slice(span?.start, span?.end)]),
      [['sidecar.list', 'annotation']],
    );
    assert.equal(addAnnotation(source, annotationOf({ id: '01NEW' })).kind, 'refused');
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => void parseSidecar(source)));
  });
});

suite('refused sidecars', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'git conflict markers',
      'glossator: 1\n<<<<<<< HEAD\nannotations: []\n=======\n>>>>>>> theirs\n',
      'sidecar.conflict',
    ],
    ['broken YAML', 'glossator: 1\nannotations: [\n', 'sidecar.syntax'],
    ['another kind of file', '- a\n- b\n', 'sidecar.syntax'],
    ['a newer version', 'glossator: 2\nannotations: []\n', 'sidecar.version'],
  ];
  for (const [name, source, code] of cases) {
    test(`leaves ${name} alone`, () => {
      const edited = addAnnotation(source, annotationOf({}));
      assert.equal(edited.kind === 'refused' && edited.problem.code, code);
      assert.equal(refusalOf(parseSidecar(source))?.code, code);
    });
  }
});

suite('editSidecar', () => {
  test('changes only the lines of the changed annotation', () => {
    fc.assert(fc.property(annotations, fc.nat(), anyAnnotation, checkOneChange), { numRuns: 300 });
  });

  test('puts a new annotation in its place in the text', () => {
    const source = newSidecar({}, [annotationOf({ id: 'A', start: 1 }), annotationOf({ id: 'C', start: 30 })]);
    assert.deepEqual(idsOf(addAnnotation(source, annotationOf({ id: 'B', start: 20 }))), ['A', 'B', 'C']);
  });

  test('moves an annotation whose passage moved', () => {
    const list = [annotationOf({ id: 'A', start: 1 }), annotationOf({ id: 'B', start: 30 })];
    assert.deepEqual(idsOf(updateAnnotation(newSidecar({}, list), annotationOf({ id: 'A', start: 99 }))), ['B', 'A']);
  });

  test('keeps the comment above a removed annotation', () => {
    const source = newSidecar({}, [annotationOf({}), annotationOf({ id: 'B', start: 30 })]);
    const commented = source.replace('  - id: A1', '  # ask Ada\n  - id: A1');
    const removed = textOf(removeAnnotation(commented, 'A1'));
    assert.equal(removed.includes('# ask Ada\n  - id: B'), true);
    assert.equal(removed.includes('A1'), false);
  });

  test('takes the last annotation out and puts one in again', () => {
    const source = newSidecar({ file: 'a.news' }, [annotationOf({})]);
    const emptied = textOf(removeAnnotation(source, 'A1'));
    assert.deepEqual(parseSidecar(emptied).value.annotations, []);
    assert.equal(textOf(addAnnotation(emptied, annotationOf({}))), source);
  });

  test('begins in an empty file, after a comment, and in an empty list', () => {
    for (const source of [
      '',
      '# my notes\n',
      'glossator: 1',
      'glossator: 1\nannotations:\n',
      'glossator: 1\nannotations: [] # none\n',
      'glossator: 1\nannotations:\nmine: 3\n',
    ]) {
      const edited = textOf(addAnnotation(source, annotationOf({})));
      const { value, problems } = parseSidecar(edited);
      assert.deepEqual([value.annotations.length, problems], [1, []], edited);
      assert.equal(/# my notes|# none|mine: 3|^glossator|Glossator/u.test(edited), true);
    }
  });

  test('keeps a list on one line', () => {
    const source =
      'glossator: 1\nannotations: [{ id: A, target: { exact: x }, mine: 1 }, { id: B, target: { exact: y, start: 9 } }]\n';
    const edited = textOf(
      editSidecar(source, [
        { kind: 'update', annotation: { ...first(source), state: 'resolved', tags: ['a, b'] } },
        { kind: 'remove', id: 'B' },
        { kind: 'add', annotation: annotationOf({ id: 'C', body: 'a\nb' }) },
      ]),
    );
    assert.deepEqual(
      parseSidecar(edited).value.annotations.map(({ id, state, tags, body }) => [id, state, tags, body]),
      [
        ['A', 'resolved', ['a, b'], undefined],
        ['C', 'open', [], 'a\nb'],
      ],
    );
    assert.equal(edited.includes('mine: 1'), true);
  });

  test('writes the line ends that the file has', () => {
    const source = newSidecar({}, [annotationOf({ body: 'a\nb' })]).replaceAll('\n', '\r\n');
    assert.equal(parseSidecar(source).value.annotations[0]?.body, 'a\nb');
    const edited = textOf(addAnnotation(source, annotationOf({ id: 'B', body: 'c\nd' })));
    assert.equal(/(?<!\r)\n/u.test(edited), false);
    const updated = textOf(updateAnnotation(edited, annotationOf({ body: 'a\nb\nc' })));
    assert.equal(/(?<!\r)\n/u.test(updated), false);
    assert.equal(parseSidecar(updated).value.annotations[0]?.body, 'a\nb\nc');
  });

  test('sets the header and leaves what a person wrote there', () => {
    const source = 'glossator: 1 # v\nsource:\n  file: a.news # the first\n  mood: good\nannotations: []\n';
    const expected =
      'glossator: 1 # v\nsource:\n  file: b.news # the first\n  mood: good\n  sha256: "00"\nannotations: []\n';
    assert.equal(
      textOf(setSource(source, { file: 'b.news', sha256: '00' })).replace(/ {2}sha256: "00"\n/u, '').length,
      expected.length - 15,
    );
    assert.deepEqual(parseSidecar(textOf(setSource(source, { sha256: '00' }))).value.source, {
      file: 'a.news',
      sha256: '00',
    });
  });

  test('changes through an alias are refused, not guessed', () => {
    const source = 'glossator: 1\nannotations:\n  - id: A\n    target: &t { exact: x }\n  - id: B\n    target: *t\n';
    const [, second] = parseSidecar(source).value.annotations;
    assert.equal(second?.target.exact, 'x');
    const edited = updateAnnotation(source, { ...second, state: 'resolved' });
    assert.equal(edited.kind, 'refused');
  });
});

/** One annotation of a hand-made sidecar is changed: every line outside its own stays, and it reads as was meant. */
export function checkOneChange(list: readonly Annotation[], seed: number, other: Annotation): void {
  const { source, items } = asByHand(list, seed);
  const index = seed % list.length;
  const changed: Annotation = { ...other, id: list[index]?.id ?? '', target: { ...other.target } };
  const edited = textOf(updateAnnotation(source, changed));
  const { value } = parseSidecar(edited);
  const expected = list.map((one, at) => (at === index ? changed : one));
  assert.deepEqual(
    [...value.annotations].sort((a, b) => (a.id < b.id ? -1 : 1)),
    [...expected].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  for (const [at, item] of items.entries()) {
    assert.equal(at === index || edited.includes(item), true, `item ${at} changed:\n${source}\n${edited}`);
  }
  const remarks = (text: string): number =>
    text.split(/# a person’s remark|# at the margin|# mine|# the first|mood: curious/u).length;
  assert.equal(remarks(edited), remarks(source), edited);
}

function first(source: string): Annotation {
  const [annotation] = parseSidecar(source).value.annotations;
  assert.ok(annotation);
  return annotation;
}

function textOf(edited: EditedSidecar): string {
  if (edited.kind === 'refused') {
    assert.fail(edited.problem.message);
  }
  return edited.source;
}

function idsOf(edited: EditedSidecar): readonly string[] {
  return parseSidecar(textOf(edited)).value.annotations.map(({ id }) => id);
}
