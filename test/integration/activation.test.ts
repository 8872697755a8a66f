import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText, openSample, openText } from './documents';

suite('activation', () => {
  const extension = vscode.extensions.getExtension('glossator.glossator');

  test('happens in a folder with notes', async () => {
    await until('the extension is active', () => extension?.isActive);
  });

  // Somebody is put into the registry's file after the extension was activated: if it knew the registry by then, it
  // would not know him. Runs before any other test opens a text.
  test('reads nothing of the registry of officials before the first text is opened', async () => {
    assert.ok(extension?.isActive);
    const file = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'data', 'officials.json');
    const original = await vscode.workspace.fs.readFile(file);
    const registry = JSON.parse(new TextDecoder().decode(original)) as { names: string; facts: string };
    registry.names += '\nBeispielhaft|Zora Beispielhaft';
    registry.facts += '\ntest:zora\tDE\tf1\t\t\t0';
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(registry)));
      const { document } = await openText('Zora Beispielhaft kam am Montag.\n');
      const card = await until('a card', () => hoverText(document, 'Zora Beispielhaft'));
      assert.match(card, /Zora Beispielhaft/u);
    } finally {
      await vscode.workspace.fs.writeFile(file, original);
    }
  });

  test('happens before an article is shown', async () => {
    const started = performance.now();
    const { document } = await openSample('flussvertrag-streit.news');
    assert.equal(document.languageId, 'news');
    await until('the extension is active', () => extension?.isActive);
    console.log(`      (active ${(performance.now() - started).toFixed(0)} ms after the article was asked for)`);
  });

  test('knows treaties and the names that end in .txt', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    assert.equal(document.languageId, 'treaty');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'agentur.news.txt');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('Eine Meldung.\n'));
    assert.equal((await vscode.workspace.openTextDocument(file)).languageId, 'news');
  });
});
