import assert from 'node:assert/strict';
import { readCoders } from '../../../src/cli/coders';
import type { Annotation, SidecarSource } from '../../../src/core/annotations/annotation';
import { newSidecar } from '../../../src/core/annotations/sidecar/sidecar';
import { annotationOf } from '../../support/sidecars';

const tagged = annotationOf({ tags: ['law'], start: 6 });

function file(path: string, annotations: readonly Annotation[], source: SidecarSource = {}) {
  return { path, source: newSidecar(source, annotations) };
}

function errorOf(...args: Parameters<typeof readCoders>): string {
  const read = readCoders(...args);
  return read.ok ? '' : read.error.message;
}

suite('readCoders', () => {
  test('takes each sidecar for a coder, named after its file', () => {
    const read = readCoders([file('x/ada.annotations.yaml', [tagged]), file('x/bo.annotations.yaml', [])]);
    assert.deepEqual(read.ok && read.value.coders.map(({ name }) => name), ['ada', 'bo']);
  });

  test('keeps files of the same name apart', () => {
    const read = readCoders([file('x/a.annotations.yaml', []), file('y/a.annotations.yaml', [])]);
    assert.deepEqual(read.ok && read.value.coders.map(({ name }) => name), [
      'x/a.annotations.yaml',
      'y/a.annotations.yaml',
    ]);
  });

  test('takes the creators of a single sidecar for coders', () => {
    const both = [
      { ...tagged, creator: 'Bo' },
      { ...tagged, id: 'A2', creator: 'Ada' },
    ];
    const read = readCoders([file('a.annotations.yaml', both)]);
    assert.deepEqual(read.ok && read.value.coders.map(({ name }) => name), ['Ada', 'Bo']);
    assert.match(errorOf([file('a.annotations.yaml', [tagged])]), /takes two coders/u);
  });

  test('leaves out notes without tags and suggestions', () => {
    const others: Annotation[] = [
      { ...tagged, id: 'A2', tags: [] },
      { ...tagged, id: 'A3', state: 'suggested' },
    ];
    const read = readCoders([file('a.annotations.yaml', others), file('b.annotations.yaml', [tagged])]);
    assert.deepEqual(read.ok && read.value.coders.map(({ annotations }) => annotations.length), [0, 1]);
  });

  test('refuses sidecars of different texts, by hash or else by name', () => {
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
    const pair = (a: SidecarSource, b: SidecarSource) => [file('a', [tagged], a), file('b', [tagged], b)];
    assert.match(errorOf(pair({ sha256: one }, { sha256: two })), /a and b are of different texts/u);
    assert.match(errorOf(pair({ file: 'x.news' }, { file: 'y.news', sha256: two })), /different texts/u);
    assert.equal(errorOf(pair({ file: 'x.news', sha256: one }, { file: 'y.news', sha256: one })), '');
    assert.equal(errorOf(pair({ sha256: one }, { sha256: two }), 'Gemäß Artikel 22 tritt'), '');
  });

  test('finds passages in the text, and says which have no place', () => {
    const lost = annotationOf({ id: 'B', tags: ['law'], target: { ...tagged.target, exact: 'Nothing of the kind' } });
    const read = readCoders([file('a', [tagged, lost]), file('b', [])], '  Gemäß Artikel 22 tritt');
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.coders[0]?.annotations.map(({ target }) => target.start),
      [8],
    );
    assert.deepEqual(read.value.remarks, ['a: 1 tagged passage has no place and does not count']);
    assert.match(errorOf([file('a', [lost]), file('b', [])], 'Gemäß Artikel 22 tritt'), /none of its passages/u);
  });

  test('refuses a sidecar that cannot be read', () => {
    assert.match(errorOf([file('a', []), { path: 'b', source: 'glossator: 9\n' }]), /^b: .*version 9/u);
  });
});
