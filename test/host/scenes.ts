import type { Workbench } from './workbench';

/**
 * A picture of the README and of docs/. The window shows a fresh copy of the sample workspace; the function brings
 * it to what the picture shows, and the picture is taken when it returns.
 *
 * To add one, add an entry to `scenes`; `npm run screenshots -- NAME` takes it alone.
 */
export type Scene = (workbench: Workbench) => Promise<unknown>;

const article = 'flussvertrag-streit.news';

async function openArticle(workbench: Workbench): Promise<void> {
  await workbench.openFile(article);
  await workbench.painted('Wir haben uns');
}

export const scenes: Readonly<Record<string, Scene>> = {
  article: openArticle,

  async official(workbench) {
    await workbench.openFile('partnerschaftsvertrag-in-kraft.news');
    await workbench.hover('Andrei Rudenko', /Rudenko/u);
  },

  async reference(workbench) {
    await openArticle(workbench);
    await workbench.hover('Artikel 4 Absatz 1');
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
