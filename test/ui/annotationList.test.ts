import { useSampleWindow } from './sampleWindow';

const article = 'flussvertrag-streit.news';

suite('list of annotations', () => {
  const sample = useSampleWindow();
  const row = (text: string) => sample().workbench.pane('Annotations').locator('.monaco-list-row', { hasText: text });

  test('shows a note that is made while the list is open', async () => {
    const { workbench } = sample();
    await workbench.openFile(article);
    await workbench.painted('Wir haben uns');
    await workbench.runCommand('View: Show Glossator');
    await workbench.treeRows('Annotations');
    await workbench.select('am Montag in Hohenfurt');
    await workbench.runCommand('Glossator: Annotate Selection');
    await workbench.answer('Welcher Montag?', /Note on/u);
    await workbench.answer('', /Tags/u);
    await row('Welcher Montag?').first().waitFor();
  });

  test('selects the annotation at the cursor', async () => {
    const { workbench } = sample();
    for (const [words, note] of [
      ['achtzig Millionen', 'Im Vertrag stehen'],
      ['Montag in Hohenfurt', 'Welcher Montag?'],
    ] as const) {
      await workbench.placeCursor(words);
      await workbench.pane('Annotations').locator('.monaco-list-row.selected', { hasText: note }).waitFor();
    }
  });

  test('leads to the passage by a click', async () => {
    const { workbench } = sample();
    await row('Im Vertrag stehen').first().click();
    await workbench.page.locator('.part.statusbar', { hasText: '(38 selected)' }).waitFor();
  });

  test('is grouped by the officials whom the passages name', async () => {
    const { workbench } = sample();
    await workbench.runCommand('Glossator: Group Annotations');
    await workbench.answer('By official', /Group/u);
    await row('Ilva Brandt').first().waitFor();
    await row('nobody named').first().waitFor();
  });

  test('is filtered by tag, and whole again afterwards', async () => {
    const { workbench } = sample();
    await workbench.runCommand('Glossator: Filter Annotations');
    await workbench.answer('tag:beistand', /Filter/u);
    await row('Welcher Montag?').first().waitFor({ state: 'hidden' });
    await row('Mit Artikel 5').first().waitFor();
    await workbench.runCommand('Glossator: Clear Filter of Annotations');
    await row('Welcher Montag?').first().waitFor();
  });

  test('is told beside the language of the text', async () => {
    const status = sample().workbench.page.locator('[id="status.languageStatus"]');
    await sample().workbench.until(
      async () => (await status.getAttribute('aria-label')) ?? '',
      (label) => label.includes('3 annotations'),
      'the status does not count the annotations',
    );
  });
});
