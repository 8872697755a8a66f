import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Folder } from './glossator';

const before =
  'Die Kommission tagte in Sochod.\n\nDer Damm wird um drei Meter erhöht.\n\nNiemand widersprach ihr am Abend.\n';
const after = 'Sochod.\n\nDie Kommission tagte in Sochod.\n\nDer Damm wird um fünf Meter erhöht.\n';

const sidecar = `# by hand
glossator: 1
source:
  file: damm.news
annotations:
  - id: 01JDW2Z7Q4AAAAAAAAAAAAAAAA
    target:
      exact: tagte in Sochod
      prefix: 'Die Kommission '
      suffix: ".\\n\\nDer Damm wird um drei Meter e"
      unique: true
      start: 15
      end: 30
    motivation: commenting
    tags: [ort]
    body: |
      Where?
    state: open
    creator: Ada Example
  - id: 01JDW2Z7Q4BBBBBBBBBBBBBBBB
    target:
      exact: um drei Meter erhöht
      prefix: "Sochod.\\n\\nDer Damm wird "
      suffix: ".\\n\\nNiemand widersprach ihr am Ab"
      unique: true
      start: 47
      end: 67
    motivation: highlighting
    state: open
  - id: 01JDW2Z7Q4CCCCCCCCCCCCCCCC
    target:
      exact: Niemand widersprach ihr am Abend
      prefix: "um drei Meter erhöht.\\n\\n"
      suffix: .
      unique: true
      start: 70
      end: 102
    motivation: highlighting
    state: open
`;

suite('glossator on annotations', () => {
  let folder: Folder;
  setup(() => {
    folder = new Folder();
    folder.write('damm.news', before);
    folder.write('new.news', after);
    folder.write('damm.news.annotations.yaml', sidecar);
  });
  teardown(() => {
    folder.remove();
  });

  function read(name: string): string {
    return readFileSync(folder.at(name), 'utf8');
  }

  test('anchor says where each lands, with and without the old text', async () => {
    for (const old of [[], ['--old', 'damm.news']]) {
      const args = ['anchor', '--text', 'new.news', 'damm.news.annotations.yaml', ...old];
      const { code, out, err } = await folder.run([...args, '--format', 'json']);
      assert.deepEqual([code, err], [0, '']);
      const { annotations } = JSON.parse(out) as {
        annotations: { state: string; start?: number; end?: number; changes?: { before: string; after: string }[] }[];
      };
      assert.deepEqual(
        annotations.map(({ state, start, end }) => [state, after.slice(start ?? 0, end ?? 0)]),
        [
          ['anchored', 'tagte in Sochod'],
          ['changed', 'um fünf Meter erhöht'],
          ['orphaned', ''],
        ],
      );
      assert.deepEqual(annotations[1]?.changes, [{ kind: 'number', before: 'drei', after: 'fünf' }]);
      const { out: lines } = await folder.run(args);
      assert.match(lines, /^anchored {2}01JDW2Z7Q4A+ 24–39 “tagte in Sochod”: /u);
    }
  });

  test('anchor answers a stream, and goes on behind a bad line', async () => {
    const annotations = [
      { id: 'x', target: { exact: 'in Sochod', prefix: 'tagte ', suffix: '.', start: 21, end: 30 } },
    ];
    const lines = [
      { id: 1, text: after, old: before, annotations },
      { id: 2, text: after },
      { id: 3, text: '', annotations: [] },
    ];
    const { code, out } = await folder.run(
      ['anchor', '--ndjson'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    const answers = out.trimEnd().split('\n');
    assert.match(answers[0] ?? '', /^\{"id":1,"annotations":\[\{"id":"x","state":"anchored","start":30,"end":39,/u);
    assert.match(answers[1] ?? '', /^\{"id":2,"error":\{"code":"input\.annotations"/u);
    assert.equal(answers[2], '{"id":3,"annotations":[]}');
    assert.equal(code, 2);
  });

  test('what export prints, import brings back whole', async () => {
    for (const format of ['jsonld', 'csv']) {
      const { code, out, err } = await folder.run(['export', 'damm.news.annotations.yaml', '--format', format]);
      assert.deepEqual([code, err], [0, '']);
      folder.write('notes', out);
      folder.write('copy.news', before);
      const imported = await folder.run(['import', 'notes', '--into', 'copy.news']);
      assert.deepEqual([imported.code, imported.err], [0, '']);
      assert.match(imported.out, /3 added, 0 updated, 0 there already; 0 without a place/u);
      const again = await folder.run(['export', 'copy.news.annotations.yaml', '--format', format]);
      assert.equal(again.out.replaceAll('copy.news', 'damm.news'), out);
      const kept = read('copy.news.annotations.yaml');
      const twice = await folder.run(['import', 'notes', '--into', 'copy.news']);
      assert.match(twice.out, /0 added, 0 updated, 3 there already/u);
      assert.equal(read('copy.news.annotations.yaml'), kept);
      folder.write('copy.news.annotations.yaml', 'glossator: 1\nannotations: []\n');
    }
  });

  test('import writes nothing in a dry run, nor into a sidecar that it cannot read', async () => {
    const { out } = await folder.run(['export', 'damm.news.annotations.yaml']);
    folder.write('notes', out);
    folder.write('copy.news', before);
    const dry = await folder.run(['import', 'notes', '--into', 'copy.news', '--dry-run']);
    assert.match(dry.out, /nothing was written/u);
    assert.throws(() => read('copy.news.annotations.yaml'));
    folder.write('copy.news.annotations.yaml', 'annotations: [\n');
    const broken = await folder.run(['import', 'notes', '--into', 'copy.news']);
    assert.equal(broken.code, 2);
    assert.match(broken.err, /copy\.news\.annotations\.yaml: /u);
    assert.equal(read('copy.news.annotations.yaml'), 'annotations: [\n');
  });

  test('merge joins two versions, and leaves ours alone where it cannot', async () => {
    folder.write('ours', sidecar.replace('Where?', 'Where? When?'));
    folder.write('theirs', sidecar.replace('tags: [ort]', 'tags: [ort, datum]'));
    folder.write('base', sidecar);
    assert.deepEqual(await folder.run(['merge', 'base', 'ours', 'theirs']), { code: 0, out: '', err: '' });
    assert.equal(read('ours'), sidecar.replace('Where?', 'Where? When?').replace('[ort]', '[ort, datum]'));
    folder.write('theirs', 'annotations: [\n');
    const kept = read('ours');
    const broken = await folder.run(['merge', 'base', 'ours', 'theirs']);
    assert.equal(broken.code, 1);
    assert.notEqual(broken.err, '');
    assert.equal(read('ours'), kept);
  });

  test('agreement measures two coders', async () => {
    folder.write('bo.yaml', sidecar.replace('tags: [ort]', 'tags: [zeit]'));
    const args = ['agreement', 'damm.news.annotations.yaml', 'bo.yaml', '--text', 'damm.news', '--format', 'json'];
    const { code, out } = await folder.run(args);
    assert.equal(code, 0);
    const { tags, disagreements } = JSON.parse(out) as {
      tags: { tag: string; f1: number }[];
      disagreements: unknown[];
    };
    assert.deepEqual(
      tags.map(({ tag, f1 }) => [tag, f1]),
      [
        ['ort', 0],
        ['zeit', 0],
      ],
    );
    assert.equal(disagreements.length, 1);
  });
});
