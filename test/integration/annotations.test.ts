import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copyNotes, findOriginal } from '../../src/editor/annotations/copiedTexts';
import { until } from '../support/until';
import { hoverText, openSample } from './documents';

suite('annotations', () => {
  const passage = 'höchstens achtzig Millionen';
  const note = 'Im Vertrag stehen';

  test('of a sidecar are on cards over their passages', async () => {
    const { document } = await openSample('flussvertrag-streit.news');
    await until('the card', async () => (await hoverText(document, passage)).includes(note));
  });

  test('move with the text that is typed above them', async () => {
    const editor = await openSample('flussvertrag-streit.news');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Eilmeldung!\n\n');
    });
    await until('the card at the new place', async () => (await hoverText(editor.document, passage)).includes(note));

    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the text is as it was', () => !editor.document.isDirty);
  });

  test('are shown anew when another program changes the sidecar', async () => {
    const { document } = await openSample('flussvertrag-streit.news');
    const sidecar = document.uri.with({ path: `${document.uri.path}.annotations.yaml` });
    const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    assert.ok(before.includes(note));
    const after = before.replace(note, 'Im Abkommen stehen');
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(after));
    await until('the new note', async () => (await hoverText(document, passage)).includes('Im Abkommen stehen'));
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(before));
    await until('the old note', async () => (await hoverText(document, passage)).includes(note));
  });

  test('are there when a crash has left the sidecar under its name of writing', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    const sidecar = document.uri.with({ path: `${document.uri.path}.annotations.yaml` });
    const writing = sidecar.with({ path: `${sidecar.path}.writing` });
    const words = 'höchstens sechzig Millionen';
    const theirs = 'Die Zahl, um die gestritten wird';
    await until('the card', async () => (await hoverText(document, words)).includes(theirs));
    const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    const changed = new TextEncoder().encode(source.replace(theirs, 'Die Zahl von damals'));
    await vscode.workspace.fs.writeFile(writing, changed);
    await vscode.workspace.fs.delete(sidecar);
    await until('the note of the crash', async () => (await hoverText(document, words)).includes('von damals'));
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(source));
    await vscode.workspace.fs.delete(writing);
    await until('the card', async () => (await hoverText(document, words)).includes(theirs));
  });

  suite('of files that are made here', () => {
    const made: vscode.Uri[] = [];

    async function make(name: string, content: string): Promise<vscode.Uri> {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const uri = vscode.Uri.joinPath(folder.uri, name);
      made.push(uri, uri.with({ path: `${uri.path}.annotations.yaml` }));
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
      return uri;
    }

    teardown(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      for (const uri of made.splice(0)) {
        await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
      }
    });

    test('come from a table of another program', async () => {
      const text = await make('import.news', 'Das Wehr bei Seehafen wird im Winter repariert.\n');
      const table = await make('import.csv', 'exact,body,tags\nSeehafen,Der Hafen im Süden,"ort; ""a; b"""\n');
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(text));
      await vscode.commands.executeCommand('glossator.importAnnotations', table);
      await until('the card', async () =>
        (await hoverText(editor.document, 'Seehafen')).includes('Der Hafen im Süden'),
      );
      const sidecar = text.with({ path: `${text.path}.annotations.yaml` });
      const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
      assert.match(source, /tags: \[ort, "?a; b"?\]/u);
    });

    test('can be had for a copy of their text', async () => {
      const text = await make('original.news', 'Die Fähre nach Ostrau legt wieder ab.\n');
      const table = await make('original.csv', 'exact,body\nOstrau,Am anderen Ufer\n');
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(text));
      await vscode.commands.executeCommand('glossator.importAnnotations', table);
      const copy = await make('copy.news', 'Die Fähre nach Ostrau legt wieder ab.\n');
      const [from, to] = [text, copy].map((uri) => uri.with({ path: `${uri.path}.annotations.yaml` }));
      assert.ok(from && to);
      await until('the original is known', async () => (await findOriginal(copy))?.toString() === from.toString());
      await copyNotes(from, to, 'copy.news');
      const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(copy));
      await until('the card', async () => (await hoverText(document, 'Ostrau')).includes('Am anderen Ufer'));
      const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
      assert.match(source, /file: copy\.news/u);
    });
  });
});
