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
    // As published in the Federal Law Gazette, 1973 II p. 430: an official work, free of copyright.
    'un-charter.de.treaty': [
      'Charta der Vereinten Nationen (Auszug)',
      'Artikel 50',
      'Ergreift der Sicherheitsrat gegen einen Staat Vorbeugungs- oder Zwangsmaßnahmen, so kann jeder andere Staat, ob Mitglied der Vereinten Nationen oder nicht, den die Durchführung dieser Maßnahmen vor besondere wirtschaftliche Probleme stellt, den Sicherheitsrat zwecks Lösung dieser Probleme konsultieren.',
      'Artikel 51',
      'Diese Charta beeinträchtigt im Falle eines bewaffneten Angriffs gegen ein Mitglied der Vereinten Nationen keineswegs das naturgegebene Recht zur individuellen oder kollektiven Selbstverteidigung, bis der Sicherheitsrat die zur Wahrung des Weltfriedens und der internationalen Sicherheit erforderlichen Maßnahmen getroffen hat. Maßnahmen, die ein Mitglied in Ausübung dieses Selbstverteidigungsrechts trifft, sind dem Sicherheitsrat sofort anzuzeigen; sie berühren in keiner Weise dessen auf dieser Charta beruhende Befugnis und Pflicht, jederzeit die Maßnahmen zu treffen, die er zur Wahrung oder Wiederherstellung des Weltfriedens und der internationalen Sicherheit für erforderlich hält.\n',
    ].join('\n\n'),
  },
};

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

  async charter(workbench) {
    await workbench.openFile('partnerschaftsvertrag-in-kraft.news');
    await workbench.hover('Artikel 51 der UN-Charta', /Selbstverteidigung/u);
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
