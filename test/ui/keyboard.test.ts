import fs from 'node:fs';
import path from 'node:path';
import { isPainted } from '../host/workbench';
import { until } from '../support/until';
import { useSampleWindow } from './sampleWindow';

const article = 'tastatur.news';

suite('notes without a mouse', () => {
  const sample = useSampleWindow({
    prepare(folder) {
      const text = 'Die Kommission tagte am Freitag in Hohenfurt. Danach reiste sie ab.\n\nDer Rat tagte nicht.\n';
      fs.writeFileSync(path.join(folder, article), text);
    },
  });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await sample().workbench.page.keyboard.press(key);
    }
  };
  const answer = (text: string, title: RegExp) => sample().workbench.answer(text, title);
  const read = () => {
    const file = path.join(sample().folder, `${article}.annotations.yaml`);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  };
  const says = (expected: RegExp) => until(`the sidecar says ${String(expected)}`, () => expected.test(read()));
  const saysNot = (unwanted: RegExp) =>
    until(`the sidecar no longer says ${String(unwanted)}`, () => read() !== '' && !unwanted.test(read()));

  // The next key must not come before the window knows what the last one did.
  const shown = (words: string, isIn = true) =>
    sample().workbench.until(
      () => sample().workbench.decorationsAt(words),
      (decorations) => decorations.some(isPainted) === isIn,
      `“${words}” is not as it should be`,
    );

  test('a selection is annotated', async () => {
    const { workbench } = sample();
    await workbench.openFile(article);
    await workbench.gotoLine(1, 5);
    await press('Control+Shift+ArrowRight', 'Control+K', 'Control+N');
    await answer('Which one?', /Note on “Kommission”/u);
    await answer('', /Tags/u);
    await says(/exact: Kommission\n[\s\S]*Which one\?/u);
    await shown('Kommission');
  });

  test('the note is edited, tagged and answered', async () => {
    await press('Control+K', 'e');
    await answer('Which one, and when?', /Edit Note/u);
    await says(/Which one, and when\?/u);
    await press('Control+K', 't');
    await answer('wortlaut', /Tags/u);
    await says(/tags: \[wortlaut\]/u);
    await press('Control+K', 'a');
    await answer('The one of the river.', /Reply to/u);
    await says(/The one of the river\./u);
  });

  test('its passage grows and shrinks by words and sentences', async () => {
    for (const [key, words, isIn, exact] of [
      ['ArrowRight', 'tagte', true, /exact: Kommission tagte\n/u],
      ['ArrowLeft', 'tagte', false, /exact: Kommission\n/u],
      ['ArrowDown', 'Hohenfurt', true, /exact: Kommission tagte am Freitag in Hohenfurt\.\n/u],
      ['ArrowRight', 'Danach', true, /exact: Kommission tagte am Freitag in Hohenfurt\. Danach\n/u],
    ] as const) {
      await press('Control+K', `Shift+${key}`);
      await says(exact);
      await shown(words, isIn);
    }
  });

  test('it is resolved and opened again', async () => {
    const look = async () => JSON.stringify(await sample().workbench.decorationsAt('Kommission'));
    const open = await look();
    await press('Control+K', 'Control+Enter');
    await says(/state: resolved/u);
    await sample().workbench.until(look, (now) => now !== open, 'a resolved note looks like an open one');
    await press('Control+K', 'Control+Enter');
    await saysNot(/state: resolved/u);
  });

  test('it is deleted, and brought back with its tags and replies', async () => {
    await press('Control+K', 'Delete');
    await saysNot(/Which one/u);
    await shown('Freitag', false);
    await press('Control+K', 'Shift+Delete');
    await says(/tags: \[wortlaut\][\s\S]*Which one, and when\?[\s\S]*The one of the river\./u);
  });

  test('a codebook’s key tags the sentence at the cursor', async () => {
    const status = sample().workbench.page.locator('.part.statusbar');
    await sample().workbench.gotoLine(3, 5);
    await press('Control+K', 'Control+M');
    await status.filter({ hasText: 'w wortlaut' }).waitFor();
    await press('w');
    await says(/exact: Der Rat tagte nicht\.\n/u);
    await press('Escape');
    await status.filter({ hasText: 'w wortlaut' }).waitFor({ state: 'hidden' });
  });

  test('the cursor goes from note to note', async () => {
    const status = sample().workbench.page.locator('.part.statusbar');
    await press('Control+K', 'Control+ArrowRight');
    await status.filter({ hasText: 'Ln 1, ' }).waitFor();
    await press('Control+K', 'Control+ArrowLeft');
    await status.filter({ hasText: 'Ln 3, ' }).waitFor();
  });
});
