import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openSample, placeOf } from './documents';

suite('coding mode', () => {
  test('gives the selection the tag of a key in either case, and types nothing', async () => {
    const editor = await openSample('partnerschaftsvertrag-in-kraft.news');
    const { document } = editor;
    const before = document.getText();
    const sidecar = document.uri.with({ path: `${document.uri.path}.annotations.yaml` });
    const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    const words = 'Der Text umfasst 23 Artikel';
    const source = await read();
    assert.ok(!source.includes(`exact: ${words}`));

    await vscode.commands.executeCommand('glossator.startCoding');
    const place = placeOf(document, words);
    editor.selection = new vscode.Selection(place.start, place.end);
    await vscode.commands.executeCommand('type', { text: 'W' });
    const written = await until('the tagged passage', async () => {
      const now = await read();
      return now.includes(`exact: ${words}`) && now;
    });
    await vscode.commands.executeCommand('glossator.stopCoding');

    assert.match(written.slice(written.indexOf(`exact: ${words}`)), /motivation: tagging\s+tags: \[wortlaut\]/u);
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand('type', { text: 'w' });
    await until('typing to type again', () => document.getText() === before.replace(words, 'w'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the text is as it was', () => !document.isDirty);
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(source));
  });
});
