import type { Workbench } from './workbench';

/**
 * A picture of the README and of docs/. The window shows a fresh copy of the sample workspace; the function brings
 * it to what the picture shows, and the picture is taken when it returns.
 *
 * To add one, add an entry to `scenes`, and to `sceneFiles` what it needs beside the sample; `npm run screenshots -- NAME` takes it alone.
 */
export type Scene = (workbench: Workbench) => Promise<unknown>;

const article = 'flussvertrag-streit.news';

async function openArticle(workbench: Workbench): Promise<void> {
  await workbench.openFile(article);
  await workbench.painted('Wir haben uns');
}

/** Files that a scene needs beside the sample workspace, by their names. */
export const sceneFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  charter: {
    // In our own words.
    'un-charter.de.treaty': [
      'Charta der Vereinten Nationen (Inhalt zweier Artikel in eigenen Worten)',
      'Artikel 50',
      'Trifft der Sicherheitsrat Maßnahmen gegen einen Staat und gerät ein anderer dadurch wirtschaftlich in Not, so kann dieser den Rat um eine Lösung bitten.',
      'Artikel 51',
      'Wird ein Mitglied mit Waffen angegriffen, so behält es das Recht zur Selbstverteidigung, allein oder mit anderen, bis der Sicherheitsrat das Nötige getan hat. Was es dabei unternimmt, meldet es dem Rat sofort.\n',
    ].join('\n\n'),
  },
};

export const scenes: Readonly<Record<string, Scene>> = {
  async article(workbench) {
    await openArticle(workbench);
    // Whole: another card may still be loading.
    await workbench.hover('Joris van Telgen', /Tellmark(?![^]*Loading)/u);
  },

  async official(workbench) {
    await workbench.openFile('partnerschaftsvertrag-in-kraft.news');
    await workbench.hover('Andrei Rudenko', /Rudenko/u);
  },

  async reference(workbench) {
    await openArticle(workbench);
    await workbench.hover('Artikel 4 Absatz 1');
  },

  async charter(workbench) {
    await workbench.openFile('partnerschaftsvertrag-in-kraft.news');
    await workbench.hover('Artikel 51 der UN-Charta', /Selbstverteidigung/u);
  },

  async statements(workbench) {
    await openArticle(workbench);
    await workbench.runCommand('View: Show Glossator');
    await workbench.treeRows('Statements');
    for (const name of ['Annotations', 'Annotation At The Cursor', 'People']) {
      await workbench.pane(name).locator('.pane-header').click();
    }
    await workbench.placeCursor('fügte sie hinzu');
  },

  async people(workbench) {
    await workbench.openFile('partnerschaftsvertrag-in-kraft.news');
    await workbench.runCommand('View: Show Glossator');
    await workbench.treeRows('People');
  },

  async treaty(workbench) {
    await workbench.openFile('flussvertrag.treaty');
    // The folder makes room for the outline.
    await workbench.pane('sample').locator('.pane-header').click();
    await workbench.pane('Outline').locator('.pane-header').click();
    await workbench.treeRows('Outline');
    await workbench.gotoLine(40);
    await workbench.page.locator('.codelens-decoration', { hasText: 'Cited' }).first().waitFor();
  },

  async altered(workbench) {
    await openArticle(workbench);
    await workbench.placeCursor('achtzig Millionen');
    await workbench.runCommand('Glossator: Compare Quotation with Its Source');
    await workbench.page.locator('.monaco-diff-editor').first().waitFor();
    await workbench.idle();
  },

  async annotating(workbench) {
    await openArticle(workbench);
    await workbench.select('mindestens vierzig Kubikmeter');
    await workbench.runCommand('Glossator: Annotate Selection');
    await workbench.page.locator('.quick-input-widget:visible', { hasText: 'Note on' }).waitFor();
    await workbench.quickInputBox().fill('The treaty names a minimum. Who measures it?');
  },

  async inspector(workbench) {
    await openArticle(workbench);
    await workbench.runCommand('View: Show Glossator');
    await workbench.treeRows('Annotations');
    await workbench.pane('Statements').locator('.pane-header').click();
    await workbench.pane('People').locator('.pane-header').click();
    await workbench.placeCursor('achtzig Millionen');
    await workbench.webview('article h2').waitFor();
  },

  async annotations(workbench) {
    await openArticle(workbench);
    await workbench.runCommand('View: Show Glossator');
    await workbench.treeRows('Annotations');
    await workbench.hover('höchstens achtzig Millionen');
  },
};
