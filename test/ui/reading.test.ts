import assert from 'node:assert/strict';
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
    const painted = await workbench.until(
      () => workbench.decorationsAt('Wir haben uns'),
      (decorations) => decorations.some(({ backgroundColor }) => !isTransparent(backgroundColor)),
      'nothing is painted behind the quotation',
    );
    assert.ok(painted.length > 0);
    const plain = await workbench.decorationsAt('am Montag in Hohenfurt');
    assert.deepEqual(
      plain.filter(({ backgroundColor }) => !isTransparent(backgroundColor)),
      [],
    );
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

  test.skip('shows who an official is', async () => {
    const { workbench } = sample();
    await workbench.openFile('partnerschaftsvertrag-in-kraft.news');
    const card = await workbench.hover('Rudenko', /Rudenko/u);
    assert.match(card, /Russ/u);
  });
});

function isTransparent(color: string): boolean {
  return color === 'rgba(0, 0, 0, 0)' || color === 'transparent';
}
