import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText } from './documents';
import { VirtualFiles } from './virtualFiles';

suite('annotations of texts that are not on a disk', () => {
  const files = new VirtualFiles();
  const uriOf = (name: string) => vscode.Uri.from({ scheme: 'glossator-test', path: `/${name}` });
  const put = (name: string, text: string) => {
    files.put(uriOf(name), new TextEncoder().encode(text));
    return uriOf(name);
  };
  const read = (name: string) => new TextDecoder().decode(files.readFile(uriOf(name)));
  let registration: vscode.Disposable | undefined;

  suiteSetup(() => {
    registration = vscode.workspace.registerFileSystemProvider('glossator-test', files);
  });

  suiteTeardown(() => {
    registration?.dispose();
  });

  const annotated = async (name: string, words: string, note: string) => {
    const text = put(`${name}.news`, `Die Schleuse bei ${words} wird im Winter gesperrt.\n`);
    const table = put(`${name}.csv`, `exact,body\n${words},${note}\n`);
    const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(text));
    return { document, table };
  };

  test('are kept in a sidecar beside them', async () => {
    const { document, table } = await annotated('virtual', 'Merian', 'An der Grenze');
    await vscode.commands.executeCommand('glossator.importAnnotations', table);
    await until('the card', async () => (await hoverText(document, 'Merian')).includes('An der Grenze'));
    assert.match(read('virtual.news.annotations.yaml'), /An der Grenze/u);
  });

  test('are shown where the sidecar cannot be written, and written as soon as it can', async () => {
    const { document, table } = await annotated('shared', 'Kresk', 'Nur hier');
    files.isReadOnly = true;
    try {
      await vscode.commands.executeCommand('glossator.importAnnotations', table);
      await until('the card', async () => (await hoverText(document, 'Kresk')).includes('Nur hier'));
      assert.throws(() => read('shared.news.annotations.yaml'));
    } finally {
      files.isReadOnly = false;
    }
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(table));
    await vscode.window.showTextDocument(document);
    await until('the sidecar', () => {
      try {
        return Promise.resolve(read('shared.news.annotations.yaml').includes('Nur hier'));
      } catch {
        return Promise.resolve(false);
      }
    });
    assert.match(await hoverText(document, 'Kresk'), /Nur hier/u);
  });
});
