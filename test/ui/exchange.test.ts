import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../support/until';
import { useSampleWindow } from './sampleWindow';

const article = 'flussvertrag-streit.news';
const sentence = 'Die Kommission tagte am Freitag in Hohenfurt.';

suite('notes from and for other programs', () => {
  const sample = useSampleWindow({
    prepare(folder) {
      fs.writeFileSync(path.join(folder, 'neu.news'), `${sentence}\n`);
      fs.writeFileSync(path.join(folder, 'notizen.csv'), 'exact,body,tags\nFreitag,Which Friday?,beistand\n');
      fs.writeFileSync(path.join(folder, 'kaputt.csv'), 'name,word\nFreitag,Which Friday?\n');
    },
  });
  const file = (name: string) => path.join(sample().folder, name);
  const read = (name: string) => (fs.existsSync(file(name)) ? fs.readFileSync(file(name), 'utf8') : '');
  const told = (expected: RegExp) =>
    sample().workbench.until(
      () => sample().workbench.notifications(),
      (texts) => texts.some((text) => expected.test(text)),
      `nothing says ${String(expected)}`,
    );

  async function exportAs(format: string, name: string): Promise<string> {
    const { workbench } = sample();
    await workbench.runCommand('Glossator: Export Annotations…');
    await workbench.answer(format, /Export the annotations/u);
    // The dialog has the title of the list of formats: it is there when it proposes a file.
    await workbench.quickRows().filter({ hasText: 'codebook.yaml' }).waitFor();
    await workbench.saveAs(file(name), /Export the annotations/u);
    await told(new RegExp(`written to ${name}`, 'u'));
    return read(name);
  }

  async function importFrom(name: string): Promise<void> {
    const { workbench } = sample();
    await workbench.openFile('neu.news');
    await workbench.runCommand('Glossator: Import Annotations…');
    await workbench.saveAs(file(name), /Import annotations into neu\.news/u);
  }

  test('are written as a table, a list and Web Annotations where the dialog says', async () => {
    await sample().workbench.openFile(article);
    await sample().workbench.painted('Wir haben uns');
    assert.match(await exportAs('Table', 'aus.csv'), /^id,[^\n]*exact[\s\S]*achtzig Millionen/u);
    assert.match(await exportAs('List of quotations', 'aus.md'), /^# [\s\S]*> [\s\S]*achtzig Millionen/u);
    assert.match(await exportAs('Web Annotations', 'aus.jsonld'), /"@context"[\s\S]*achtzig Millionen/u);
  });

  test('are read from the file that the dialog chooses', async () => {
    await importFrom('notizen.csv');
    await told(/1 annotations added/u);
    await until('the note is in the sidecar', () => read('neu.news.annotations.yaml').includes('tags: [beistand]'));
    assert.match(await sample().workbench.hover('Freitag', /Which Friday/u), /Which Friday/u);
  });

  test('a file that holds none is named, with what is wrong in it', async () => {
    await importFrom('kaputt.csv');
    await told(/kaputt\.csv was not imported: .*exact/u);
  });
});
