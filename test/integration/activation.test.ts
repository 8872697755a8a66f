import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('activation', () => {
  const extension = vscode.extensions.getExtension('glossator.glossator');

  test('waits until a news file is opened', async () => {
    assert.ok(extension);
    assert.equal(extension.isActive, false);
    const [file] = await vscode.workspace.findFiles('flussvertrag-streit.news');
    assert.ok(file);
    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.languageId, 'news');
  });
});
