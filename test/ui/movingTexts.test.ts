import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { newSidecar } from '../../src/core/annotations/sidecar/sidecar';
import { describe } from '../../src/core/annotations/selector';
import { annotationOf } from '../support/sidecars';
import { until } from '../support/until';
import { useSampleWindow } from './sampleWindow';

const sentence = 'Die Kommission tagte am Freitag in Hohenfurt.\n';
const start = sentence.indexOf('Freitag');
const sidecarOf = (name: string) => `${name}.annotations.yaml`;

suite('texts with notes in the Explorer', () => {
  const sample = useSampleWindow({
    prepare(folder) {
      fs.mkdirSync(path.join(folder, 'archiv'));
      for (const name of ['umbenannt.news', 'verschoben.news', 'entfernt.news', 'kopiert.news']) {
        const note = annotationOf({
          id: '01MOVED',
          target: describe(sentence, { start, end: start + 'Freitag'.length }),
          body: `Which Friday, in ${name}?`,
        });
        // Every text has words of its own: a copy is known by them.
        fs.writeFileSync(path.join(folder, name), sentence + name);
        fs.writeFileSync(path.join(folder, sidecarOf(name)), newSidecar({ file: name }, [note]));
      }
    },
  });
  suiteSetup(() => sample().workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']));

  const file = (name: string) => path.join(sample().folder, name);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await sample().workbench.page.keyboard.press(key);
    }
  };
  const row = (name: string) =>
    sample().workbench.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).first();
  const contentOf = (name: string) => (fs.existsSync(file(name)) ? fs.readFileSync(file(name), 'utf8') : '');
  const stands = (name: string) => contentOf(name) !== '' && contentOf(sidecarOf(name)).includes('Which Friday');
  const isGone = (name: string) => !fs.existsSync(file(name)) && !fs.existsSync(file(sidecarOf(name)));

  /** The file in front, chosen in the Explorer. */
  async function choose(name: string): Promise<void> {
    await sample().workbench.openFile(name);
    await press('Control+Shift+E');
    await focus(name);
  }

  // The editor that has just opened may take the keyboard back on a busy machine: keys would go to the text then.
  async function focus(name: string): Promise<void> {
    const { workbench } = sample();
    await workbench.until(
      async () => {
        await row(name).click();
        await workbench.page.waitForTimeout(300);
        return workbench.page.locator('.explorer-folders-view .monaco-list:focus-within').count();
      },
      (lists) => lists > 0,
      'the Explorer does not take the keyboard',
    );
    await row(name).and(workbench.page.locator('.focused')).waitFor();
  }

  // F2 right behind the click can come before the row has it.
  async function nameAnew(to: string): Promise<void> {
    const { workbench } = sample();
    const input = workbench.page.locator('.explorer-item-edited input');
    await workbench.until(
      async () => {
        await press('F2');
        return input.waitFor({ timeout: 2000 }).then(
          () => true,
          () => false,
        );
      },
      (shown) => shown,
      'no name to edit',
    );
    await input.fill(to);
    await press('Enter');
  }

  /** VS Code asks before an extension takes part in a rename, until it is told not to. */
  async function agree(): Promise<void> {
    const dialog = sample().workbench.page.locator('.monaco-dialog-box', { hasText: 'refactoring changes' });
    await dialog.getByText('Do not ask me again').click();
    await dialog.locator('.monaco-button', { hasText: 'OK' }).click();
  }

  // A key that comes while the files are still on their way is lost; then there is nothing to undo yet.
  async function undo(isDone: () => boolean): Promise<void> {
    const { workbench } = sample();
    const yes = workbench.page.locator('.monaco-dialog-box', { hasText: 'undo' }).getByText('Yes');
    await workbench.until(
      async () => {
        await press('Control+Shift+E', 'Control+Z');
        return yes.click({ timeout: 2000 }).then(
          () => true,
          () => isDone(),
        );
      },
      (asked) => asked,
      'nothing is undone',
    );
    await until('one undo brings both back', isDone);
  }

  test('a rename takes the notes along, and one undo brings both back', async () => {
    const { workbench } = sample();
    await choose('umbenannt.news');
    await nameAnew('anders.news');
    await agree();
    await until('both have the new name', () => stands('anders.news') && isGone('umbenannt.news'));
    await undo(() => stands('umbenannt.news') && isGone('anders.news'));
    await workbench.openFile('umbenannt.news');
    assert.match(await workbench.hover('Freitag', /Which Friday/u), /Which Friday/u);
  });

  test('a move takes the notes along, and one undo brings both back', async () => {
    await choose('verschoben.news');
    await press('Control+X');
    await focus('archiv');
    await press('Control+V');
    await until('both are in the folder', () => stands('archiv/verschoben.news') && isGone('verschoben.news'));
    await undo(() => stands('verschoben.news') && isGone('archiv/verschoben.news'));
  });

  test('a deletion takes the notes along, and one undo brings both back', async () => {
    const { workbench } = sample();
    await choose('entfernt.news');
    await press('Delete');
    await workbench.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Delete' }).first().click();
    await until('both are gone', () => isGone('entfernt.news'));
    await undo(() => stands('entfernt.news'));
  });

  test('a copy is offered the notes, and takes them', async () => {
    const { workbench } = sample();
    await choose('kopiert.news');
    await press('Control+C');
    await focus('archiv');
    await press('Control+V');
    await workbench.page.locator('.notification-toast .monaco-button', { hasText: 'Copy the Notes' }).click();
    await until('the copy has the notes', () => stands('archiv/kopiert.news'));
    assert.ok(stands('kopiert.news'));
    await workbench.openFile('archiv/kopiert.news');
    assert.match(await workbench.hover('Freitag', /Which Friday/u), /Which Friday/u);
  });
});
