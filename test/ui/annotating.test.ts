import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../support/until';
import { useSampleWindow } from './sampleWindow';

const article = 'flussvertrag-streit.news';

const broken = 'glossator: 1\nannotations:\n  - id: [unfinished\n';

suite('annotating', () => {
  const sample = useSampleWindow({
    prepare(folder) {
      fs.writeFileSync(path.join(folder, 'meldung.news'), 'Die Kommission tagte am Freitag.\n');
      fs.writeFileSync(path.join(folder, 'meldung.news.annotations.yaml'), broken);
    },
  });
  const readSidecar = (name: string) => {
    const file = path.join(sample().folder, `${name}.annotations.yaml`);
    try {
      return fs.readFileSync(file, 'utf8');
    } catch {
      // Absent for a moment while it is replaced.
      return '';
    }
  };

  test('a selection by the palette writes the note into the sidecar', async () => {
    const { workbench } = sample();
    await workbench.openFile(article);
    await workbench.painted('Wir haben uns');
    await workbench.select('am Montag in Hohenfurt');
    await workbench.runCommand('Glossator: Annotate Selection');
    await workbench.answer('Which Monday?', /Note on/u);
    await workbench.answer('', /Tags/u);
    const written = await until('the note is in the sidecar', () => {
      const text = readSidecar(article);
      return text.includes('Which Monday?') && text;
    });
    assert.match(written, /exact: .*am Montag in Hohenfurt/u);
    assert.equal(fs.readFileSync(path.join(sample().folder, article), 'utf8').includes('Which Monday?'), false);
  });

  test('the note is on a card over the passage', async () => {
    const { workbench } = sample();
    assert.match(await workbench.hover('am Montag in Hohenfurt', /Which Monday/u), /Which Monday/u);
  });

  test('the note is in the tree of annotations', async () => {
    const { workbench } = sample();
    await workbench.runCommand('View: Show Glossator');
    await workbench.page.locator('.monaco-list-row', { hasText: 'Which Monday?' }).first().waitFor();
  });

  test('the note is still there in a new window', async () => {
    const { session, folder } = sample();
    const again = await session.open(folder);
    await again.openFile(article);
    await again.painted('am Montag in Hohenfurt');
    assert.match(await again.hover('am Montag in Hohenfurt', /Which Monday/u), /Which Monday/u);
    await again.page.context().close();
  });

  test('a sidecar that cannot be read is reported and not written to', async () => {
    const { workbench } = sample();
    await workbench.openFile('meldung.news');
    await workbench.select('am Freitag');
    await workbench.runCommand('Glossator: Annotate Selection');
    await workbench.answer('Not lost', /Note on/u);
    await workbench.answer('', /Tags/u);
    await workbench.until(
      () => workbench.notifications(),
      (texts) => texts.some((text) => text.includes('meldung.news.annotations.yaml')),
      'no notification names the sidecar',
    );
    assert.equal(readSidecar('meldung.news'), broken);
  });
});
