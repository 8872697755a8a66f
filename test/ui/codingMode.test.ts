import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../support/until';
import { useSampleWindow } from './sampleWindow';

const article = 'flussvertrag-streit.news';

suite('coding mode', () => {
  const sample = useSampleWindow();
  const file = (name: string) => path.join(sample().folder, name);
  const read = (name: string) => (fs.existsSync(file(name)) ? fs.readFileSync(file(name), 'utf8') : '');
  const tags = () => read(`${article}.annotations.yaml`).match(/tags: \[wortlaut\]/gu)?.length ?? 0;

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await sample().workbench.page.keyboard.press(key);
    }
  }

  test('tags the sentence at the cursor by a key, and is told in the status bar', async () => {
    const { workbench } = sample();
    await workbench.openFile(article);
    await workbench.painted('Wir haben uns');
    await workbench.runCommand('Glossator: Start Coding Mode');
    await workbench.page.locator('.part.statusbar', { hasText: 'w wortlaut' }).waitFor();
    await workbench.placeCursor('Dürrejahr');
    await press('w');
    await until('the tag is in the sidecar', () => tags() === 1);
  });

  test('lets nothing change the text: no deletion, paste, line command or undo', async () => {
    const { workbench } = sample();
    const before = read(article);
    await workbench.select('Dürrejahr');
    await press('Control+C', 'Backspace', 'Delete', 'Control+V', 'Control+X', 'Enter', 'Control+Shift+K', 'Control+Z');
    await press('Control+S');
    await workbench.boxOf('Dürrejahr');
    assert.equal(read(article), before);
  });

  test('is left by Escape, and the text can be edited again', async () => {
    const { workbench } = sample();
    await workbench.placeCursor('Dürrejahr');
    await press('Escape');
    await workbench.page.locator('.part.statusbar', { hasText: 'w wortlaut' }).waitFor({ state: 'hidden' });
    await workbench.select('Dürrejahr');
    await press('Backspace');
    await press('Control+S');
    await until('the text can be edited', () => !read(article).includes('Dürrejahr'));
    await press('Control+Z', 'Control+S');
    await until('the deletion is undone', () => read(article).includes('Dürrejahr'));
  });

  test('keeps a text without a file as it is, too', async () => {
    const { workbench } = sample();
    await workbench.runCommand('File: New Untitled Text File');
    await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await workbench.page.keyboard.type('Der Rat tagt.');
    await workbench.boxOf('Der Rat tagt.');
    await workbench.runCommand('Glossator: Start Coding Mode');
    await workbench.page.locator('.part.statusbar', { hasText: 'w wortlaut' }).waitFor();
    await workbench.select('Rat');
    await press('Backspace', 'Delete', 'Control+X', 'Control+Backspace', 'Control+Delete', 'Enter', 'Control+Shift+K');
    await workbench.boxOf('Der Rat tagt.');
    await press('Escape');
  });
});
