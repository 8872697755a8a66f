import assert from 'node:assert/strict';
import { applyChanges } from '../../../src/core/annotations/applyChanges';
import { parseSidecar, refusalOf } from '../../../src/core/annotations/sidecar/sidecar';
import { besideOf, readStored, replaceStored, type Files } from '../../../src/editor/annotations/sidecarStorage';
import { brittleFiles, Crash } from '../../support/brittleFiles';
import { killWriters } from '../../support/killedWriters';
import { annotationOf } from '../../support/sidecars';

const path = 'a.news.annotations.yaml';

suite('storage of a sidecar', () => {
  test('keeps every acknowledged note, wherever two crashes in a row come', async () => {
    for (let first = 0; first < 12; first++) {
      for (let second = 0; second < 12; second++) {
        const stored = new Map<string, string>();
        const acknowledged = [
          ...(await writeUntilCrash(brittleFiles(stored, first), 'A')),
          ...(await writeUntilCrash(brittleFiles(stored, second), 'B')),
        ];
        assert.deepEqual(await missing(stored, acknowledged), [], `crashes at step ${first} and step ${second}`);
      }
    }
  });

  test('leaves alone what another program wrote', async () => {
    const stored = new Map([[path, 'theirs\n']]);
    assert.equal(await replaceStored(brittleFiles(stored, -1), path, 'before\n', 'after\n'), false);
    assert.deepEqual([...stored], [[path, 'theirs\n']]);
  });

  test('leaves alone what another program writes meanwhile', async () => {
    const stored = new Map([[path, 'before\n']]);
    const files = brittleFiles(stored, -1);
    const write: Files['write'] = async (name, text) => {
      await files.write(name, text);
      stored.set(path, 'theirs\n');
    };
    assert.equal(await replaceStored({ ...files, write }, path, 'before\n', 'after\n'), false);
    assert.deepEqual([...stored], [[path, 'theirs\n']]);
  });

  test('takes no half of a first sidecar for one', async () => {
    const stored = new Map([[besideOf(path), 'glossator: 1\nannotations:\n  - id: A1\n    target: {']]);
    assert.equal(await readStored(brittleFiles(stored, -1), path), undefined);
  });

  test('keeps every acknowledged note of writers that are killed', async () => {
    const { kills, acknowledged, losses } = await killWriters({ kills: 10, seed: 1 });
    assert.deepEqual(losses, []);
    assert.equal(kills, 10);
    assert.ok(acknowledged > 0);
  }).timeout(120_000);
});

async function writeUntilCrash(files: Files, writer: string): Promise<string[]> {
  const acknowledged: string[] = [];
  try {
    for (const id of [1, 2, 3].map((number) => `${writer}${number}`)) {
      const before = await readStored(files, path);
      const after = applyChanges(before, [{ after: annotationOf({ id }) }], { file: 'a.news' });
      assert.ok(typeof after === 'string' && (await replaceStored(files, path, before, after)));
      acknowledged.push(id);
    }
  } catch (error) {
    if (!(error instanceof Crash)) {
      throw error;
    }
  }
  return acknowledged;
}

async function missing(stored: Map<string, string>, acknowledged: readonly string[]): Promise<readonly string[]> {
  const parsed = parseSidecar((await readStored(brittleFiles(stored, -1), path)) ?? 'annotations: []\n');
  assert.equal(refusalOf(parsed), undefined);
  const found = new Set(parsed.value.annotations.map(({ id }) => id));
  return acknowledged.filter((id) => !found.has(id));
}
