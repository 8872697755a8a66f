import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openSample } from './documents';

suite('activation', () => {
  const extension = vscode.extensions.getExtension('glossator.glossator');

  test('happens in a folder with notes', async () => {
    await until('the extension is active', () => extension?.isActive);
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
