import assert from 'node:assert/strict';
import { readByYaml, readSidecar } from '../../../src/core/annotations/sidecar/sidecarReader';
import { newSidecar } from '../../../src/core/annotations/sidecar/sidecar';
import { oddSidecar, violationOf } from '../../support/oddSidecars';
import { annotationOf } from '../../support/sidecars';
import { lossOf } from '../../support/twoWriters';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

suite('sidecars written by hand', () => {
  test('a change to one annotation changes only its lines', () => {
    for (const seed of seeds) {
      assert.equal(violationOf(seed), undefined, `seed ${seed}`);
    }
  });

  test('are read line by line as YAML reads them', () => {
    for (const seed of seeds) {
      const { source } = oddSidecar(seed);
      const [lines, yaml] = [readSidecar(source), readByYaml(source)];
      assert.deepEqual(lines.value, yaml.value, source);
      assert.deepEqual(lines.items, yaml.items, source);
      assert.deepEqual(lines.problems, yaml.problems, source);
    }
  });

  test('are read anew after any edit as if nothing were known of them', () => {
    for (const seed of seeds) {
      const { source } = oddSidecar(seed);
      const held = { source, reading: readSidecar(source) };
      const [at, length] = [(seed * 7919) % source.length, seed % 40];
      const edits = ['', '#', '\n', '  - id: x\n', '    state: open\n', source.slice(0, length)];
      for (const text of edits) {
        const edited = source.slice(0, at) + text + source.slice(at + length);
        const [again, anew] = [readSidecar(edited, held), readSidecar(edited)];
        assert.deepEqual([again.value, again.items, again.problems], [anew.value, anew.items, anew.problems], edited);
      }
    }
  });

  test('are read line by line as YAML reads them, tags in quotation marks among them', () => {
    const lists = [
      '["a, b", c]',
      '["", c]',
      "[it's, b]",
      '[a,b]',
      '[a,  b]',
      '["a" , b]',
      '[a, ]',
      '[a: b]',
      '["a": b]',
    ];
    for (const tags of [...lists, '["a\\"b", "c"]', '[a b, "\\u00e4"]', '[a #b, c]', '["a"]', '[ a]', '["\\x41", b]']) {
      const source = newSidecar({}, [annotationOf({ tags: ['x'] })]).replace('[x]', tags);
      assert.deepEqual(readSidecar(source).value, readByYaml(source).value, tags);
    }
  });
});

suite('two writers of one sidecar', () => {
  test('lose nothing when their copies are merged', () => {
    for (const seed of seeds) {
      assert.equal(lossOf(seed), undefined, `seed ${seed}`);
    }
  });
});
