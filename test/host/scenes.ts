import { newSidecar } from '../../src/core/annotations/sidecar/sidecar';
import { describe } from '../../src/core/annotations/selector';
import { versions } from '../fixtures/revisions';
import { annotationOf } from '../support/sidecars';
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

/** An article as it was revised outside, with the notes on an earlier version of it. */
function revised(from: number, to: number): Readonly<Record<string, string>> {
  const [old, now] = [versions()[from], versions()[to]];
  const notes = Array.from(old?.passages ?? [], ([id, span]) =>
    annotationOf({
      id: `01REV${id.toUpperCase()}`,
      target: describe(old?.text ?? '', span),
      tags: ['claim'],
      body: `Who says so? (${id})`,
      creator: 'Ada Example',
    }),
  );
  return {
    'flussvertrag.news': now?.text ?? '',
    'flussvertrag.news.annotations.yaml': newSidecar({ file: 'flussvertrag.news' }, notes),
  };
}

async function openRevised(workbench: Workbench): Promise<void> {
  await workbench.openFile('flussvertrag.news');
  await workbench.runCommand('View: Show Glossator');
  await workbench.treeRows('Annotations');
}

/** Files that a scene needs beside the sample workspace, by their names. */
export const sceneFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  changed: revised(1, 7),
  orphan: revised(10, 11),
  whatChanged: revised(1, 7),
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

  async changed(workbench) {
    await openRevised(workbench);
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.hover('nicht zustimmen');
  },

  async orphan(workbench) {
    await openRevised(workbench);
    await workbench.runCommand('Glossator: Reattach Annotation');
    await workbench.page.locator('.quick-input-widget:visible', { hasText: 'Reattach which' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-widget:visible', { hasText: 'Hälfte' }).waitFor();
  },

  async whatChanged(workbench) {
    await openRevised(workbench);
    await workbench.placeCursor('nicht zustimmen');
    await workbench.runCommand('Glossator: What Changed Here?');
    await workbench.page.locator('.monaco-diff-editor').first().waitFor();
    await workbench.idle();
  },

  async coding(workbench) {
    await openArticle(workbench);
    await workbench.runCommand('View: Show Glossator');
    await workbench.treeRows('Annotations');
    await workbench.runCommand('Glossator: Start Coding Mode');
    await workbench.select('mindestens vierzig Kubikmeter');
  },
};
