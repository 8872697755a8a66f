import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';

suite('codebook.yaml', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, 'wave2', 'codebook.yaml');
  const write = (text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const found = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Glossator');

  suiteTeardown(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true }));

  test('shows what is wrong where it stands, and nothing once it is mended', async () => {
    await vscode.extensions.getExtension('glossator.glossator')?.activate();
    await write('tags:\n  - tag: claim\n    key: c\n  - tag: number\n    key: c\n    parent: fakt\n');
    const problems = await until('two problems', () => found().length === 2 && found());
    assert.deepEqual(
      problems.map(({ message, range }) => [range.start.line, message]),
      [
        [3, '“number” has the parent “fakt”, which is not in the codebook.'],
        [3, '“claim” and “number” have the same key “c”.'],
      ],
    );
    await write('tags:\n  - tag: claim\n    key: c\n');
    await until('no problem', () => found().length === 0);
  });

  test('says that a file without its key is not read', async () => {
    await write('tag:\n  - claim\n');
    const [problem] = await until('a problem', () => found().length > 0 && found());
    assert.match(problem?.message ?? '', /“tags:”/u);
  });
});
