import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editFile, readText } from '../../src/editor/workspaceFile';

suite('a file of the user', () => {
  const uriOf = (name: string) => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    return vscode.Uri.joinPath(folder.uri, name);
  };
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

  test('is made where there is none', async () => {
    const uri = uriOf('made.yaml');
    assert.equal((await editFile(uri, (source) => `${source}a: 1\n`))?.isSaved, true);
    assert.equal(await readText(uri), 'a: 1\n');
  });

  test('keeps what is typed in it and not yet saved', async () => {
    const uri = uriOf('typed.yaml');
    await write(uri, 'a: 1\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const typing = new vscode.WorkspaceEdit();
    typing.insert(uri, new vscode.Position(0, 0), '# typed\n');
    await vscode.workspace.applyEdit(typing);
    await editFile(uri, (source) => `${source}b: 2\n`);
    assert.equal(document.getText(), '# typed\na: 1\nb: 2\n');
    assert.equal(await readText(uri), '# typed\na: 1\nb: 2\n');
  });

  test('is not taken for an empty one where the Explorer hides it', async () => {
    const uri = uriOf('hidden.yaml');
    await write(uri, 'a: 1\n');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/hidden.yaml': true }, vscode.ConfigurationTarget.Workspace);
    await editFile(uri, (source) => `${source}b: 2\n`);
    await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    assert.equal(await readText(uri), 'a: 1\nb: 2\n');
  });

  test('stays as it is where it must not be written to', async () => {
    const uri = uriOf('broken.yaml');
    await write(uri, 'a: [\n');
    assert.equal(await editFile(uri, () => undefined), undefined);
    assert.equal(await readText(uri), 'a: [\n');
  });
});
