import assert from 'node:assert/strict';
import { isPainted } from '../host/workbench';
import { useSampleWindow } from './sampleWindow';

suite('reading the sample', () => {
  const sample = useSampleWindow();

  test('opens an article as news', async () => {
    const { workbench } = sample();
    await workbench.openFile('flussvertrag-streit.news');
    await workbench.page.locator('.part.statusbar', { hasText: 'News' }).waitFor();
  });

  test('paints quotations', async () => {
    const { workbench } = sample();
    await workbench.painted('Wir haben uns');
    const plain = await workbench.decorationsAt('am Montag in Hohenfurt');
    assert.deepEqual(plain.filter(isPainted), []);
  });

  test('gives names and references colors of their own', async () => {
    const { workbench } = sample();
    const plain = await workbench.styleOf('am Montag in Hohenfurt');
    for (const words of ['Ilva', 'Artikel 4 Absatz 2']) {
      await workbench.until(
        () => workbench.styleOf(words),
        ({ color }) => color !== plain.color,
        `“${words}” looks like any other words`,
      );
    }
  });

  test('shows who an official is', async () => {
    const { workbench } = sample();
    await workbench.openFile('partnerschaftsvertrag-in-kraft.news');
    const card = await workbench.hover('Rudenko', /Rudenko/u);
    assert.match(card, /Russ/u);
  });
});
