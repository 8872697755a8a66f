import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../support/until';
import { useSampleWindow } from './sampleWindow';

const sentence = 'Die Kommission tagte am Freitag in Hohenfurt.';

suite('notes on texts without a file, and in folders that nobody may write to', () => {
  const sample = useSampleWindow({
    prepare(folder) {
      fs.mkdirSync(path.join(folder, 'archiv'));
      fs.writeFileSync(path.join(folder, 'archiv', 'alt.news'), `${sentence}\n`);
    },
  });
  const annotate = async (words: string, note: string) => {
    const { workbench } = sample();
    await workbench.select(words);
    await workbench.runCommand('Glossator: Annotate Selection');
    await workbench.answer(note, /Note on/u);
    await workbench.answer('', /Tags/u);
  };

  test('a note on an untitled text is kept, and goes into the sidecar when the text is saved', async () => {
    const { workbench, folder } = sample();
    const { page } = workbench;
    await workbench.runCommand('File: New Untitled Text File');
    await workbench.runCommand('Change Language Mode');
    await workbench.answer('News');
    await page.keyboard.type(sentence);
    await workbench.idle();
    await annotate('am Freitag', 'Which Friday?');
    assert.match(await workbench.hover('am Freitag', /Which Friday/u), /Which Friday/u);
    // What is typed behind the note is no reason to lose it.
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Mehr am Abend.');
    await workbench.runCommand('File: Save');
    await workbench.saveAs(path.join(folder, 'neu.news'));
    const sidecar = path.join(folder, 'neu.news.annotations.yaml');
    await until(
      'the note is in the sidecar',
      () => fs.existsSync(sidecar) && fs.readFileSync(sidecar, 'utf8').includes('Which Friday?'),
    );
    assert.match(await workbench.hover('am Freitag', /Which Friday/u), /Which Friday/u);
  });
});
