import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { Folder, program } from './glossator';

const news = 'SOCHOD, 4. Mai 2021 – „Der Damm bleibt“, sagte Ministerin Ilva Brandt. Artikel 51 der UN-Charta gilt.\n';

suite('glossator analyze', () => {
  let folder: Folder;
  setup(() => {
    folder = new Folder();
  });
  teardown(() => {
    folder.remove();
  });

  test('prints what is found, for people', async () => {
    folder.write('damm.news', news);
    const { code, out, err } = await folder.run(['analyze', 'damm.news']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^damm\.news \(news, de, 2021-05-04\)\n/u);
    assert.match(out, /1:23 +direct „Der Damm bleibt“ – Ministerin Ilva Brandt\n/u);
    assert.match(out, /Artikel 51 der UN-Charta → un-charter#art_51\n/u);
  });

  test('prints one JSON array for many files, and names the one that is not there', async () => {
    folder.write('a.news', news);
    folder.write('b.treaty', 'Artikel 1\n\nDer Damm bleibt.\n');
    const { code, out, err } = await folder.run(['analyze', 'a.news', 'lost.news', 'b.treaty', '--format', 'json']);
    const list = JSON.parse(out) as { id: string; kind: string; structure: unknown[] }[];
    assert.deepEqual(
      list.map(({ id, kind, structure }) => [id, kind, structure.length]),
      [
        ['a.news', 'news', 0],
        ['b.treaty', 'treaty', 1],
      ],
    );
    assert.equal(err, 'glossator: cannot read lost.news: there is no such file\n');
    assert.equal(code, 2);
  });

  test('answers a stream line by line, in order, and goes on behind a bad one', async () => {
    const lines = [JSON.stringify({ id: 'a', text: news }), '{"id":"b"', JSON.stringify({ id: 3, text: '' })];
    const { code, out, err } = await folder.run(['analyze', '--ndjson'], lines.join('\n'));
    const answers = out.trimEnd().split('\n');
    const read = answers.map((line) => JSON.parse(line) as { id?: unknown; error?: { code: string } });
    assert.deepEqual(
      read.map(({ id, error }) => [id, error?.code]),
      [
        ['a', undefined],
        [undefined, 'input.json'],
        [3, undefined],
      ],
    );
    assert.match(err, /1 line could not be read/u);
    assert.equal(code, 2);
  });

  test('reads UTF-16 with its mark, and refuses bytes that are no UTF-8', async () => {
    folder.write('wide.news', Buffer.from(`\uFEFF${news}`, 'utf16le'));
    folder.write('old.news', Buffer.from('Das Gericht prüft es.', 'latin1'));
    const wide = await folder.run(['analyze', 'wide.news']);
    assert.match(wide.out, /„Der Damm bleibt“ – Ministerin Ilva Brandt/u);
    const old = await folder.run(['analyze', 'old.news']);
    assert.deepEqual([old.code, old.out], [2, '']);
    assert.match(old.err, /cannot read old\.news: it is not UTF-8; save it with that encoding/u);
  });

  test('ends in peace when its reader has seen enough', () => {
    const lines = Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, text: news })).join('\n');
    folder.write('many.ndjson', lines);
    const script = '"$0" "$1" analyze --ndjson < many.ndjson | head -n 1';
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, program], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr, stdout.split('\n').length], [0, '', 2]);
  });
});
