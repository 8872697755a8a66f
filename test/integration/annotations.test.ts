import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newSidecar } from '../../src/core/annotations/sidecar/sidecar';
import { describe } from '../../src/core/annotations/selector';
import { copyNotes, findOriginal } from '../../src/editor/annotations/copiedTexts';
import { versions } from '../fixtures/revisions';
import { annotationOf } from '../support/sidecars';
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

    test('follow an article that is revised outside, and say what turned its meaning', async () => {
      const [old, now] = [versions()[6], versions()[7]];
      assert.ok(old && now);
      const text = await make('revised.news', old.text);
      const notes = [...old.passages].map(([id, span]) =>
        annotationOf({ id: `01REVISED${id}`, target: describe(old.text, span), body: `Note ${id}` }),
      );
      await make('revised.news.annotations.yaml', newSidecar({ file: 'revised.news' }, notes));
      const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(text));
      await until('the card', async () => (await hoverText(document, 'im vergangenen Herbst')).includes('Note d'));

      await vscode.workspace.fs.writeFile(text, new TextEncoder().encode(now.text));
      await until('the new text', () => document.getText() === now.text);
      const found = await until('the warning', () =>
        vscode.languages.getDiagnostics(text).find(({ code }) => code === 'annotation.changed'),
      );
      assert.equal(document.getText(found.range), 'dem Vertrag im Parlament nicht zustimmen');
      assert.match(found.message, /“nicht” was put in/u);
      await until('the card', async () => (await hoverText(document, 'je zur Hälfte')).includes('Note e'));

      const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        text,
        found.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const accept = fixes.find(({ command }) => command?.command === 'glossator.acceptChange');
      assert.ok(accept?.command && fixes.some(({ command }) => command?.command === 'glossator.whatChanged'));

      await vscode.commands.executeCommand('glossator.whatChanged');
      const page = await until('the passages now', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.path === '/revised.news (now).md'),
      );
      await until('one passage', () =>
        /^[^\n]*\[dem Vertrag im Parlament nicht zustimmen\][^\n]*$/u.test(page.getText()),
      );

      await vscode.commands.executeCommand(accept.command.command, accept.command.arguments?.[0]);
      await until('no warning', () => vscode.languages.getDiagnostics(text).length === 0);
      const written = await vscode.workspace.fs.readFile(text.with({ path: `${text.path}.annotations.yaml` }));
      assert.match(new TextDecoder().decode(written), /exact: dem Vertrag im Parlament nicht zustimmen/u);
    });

    test('stay usable when there are ten thousand of them', async () => {
      const sentence = (index: number): string => `Satz ${index} steht im Protokoll der Sitzung.`;
      const lines = Array.from({ length: 10_000 }, (_, index) => sentence(index));
      const source = lines.join('\n');
      let start = 0;
      const notes = lines.map((exact, index) => {
        const end = start + exact.length;
        const [prefix, suffix] = [source.slice(Math.max(0, start - 64), start), source.slice(end, end + 64)];
        const target = { exact, prefix, suffix, start, end, unique: true };
        start = end + 1;
        return annotationOf({ id: `01MANY${String(index).padStart(5, '0')}`, target, body: `Note ${index}.` });
      });
      const text = await make('many.news', source);
      await make('many.news.annotations.yaml', newSidecar({ file: 'many.news' }, notes));
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(text));
      const { document } = editor;
      await until('the card', async () => (await hoverText(document, sentence(9000))).includes('Note 9000.'));
      for (let key = 0; key < 20; key++) {
        await editor.edit((change) => {
          change.insert(new vscode.Position(0, 0), 'x');
        });
      }
      await until('the card', async () => (await hoverText(document, sentence(9999))).includes('Note 9999.'));
      await document.save();
      const sidecar = text.with({ path: `${text.path}.annotations.yaml` });
      // While it is replaced there is no file for a moment.
      const read = (): Promise<string> =>
        Promise.resolve(vscode.workspace.fs.readFile(sidecar)).then(
          (bytes) => new TextDecoder().decode(bytes),
          () => '',
        );
      await until('the new places', async () =>
        (await read()).includes(`start: ${source.indexOf(sentence(9999)) + 20}\n`),
      );
      await until('all notes', async () => (await read()).match(/- id: 01MANY/gu)?.length === 10_000);
    });

    test('go along when their text is renamed, and go with it when it is deleted', async () => {
      const content = 'Die Schleuse bei Merian wird im Winter gesperrt.\n';
      const text = await make('before.news', content);
      const start = content.indexOf('Merian');
      const note = annotationOf({
        id: '01RENAMED',
        target: describe(content, { start, end: start + 6 }),
        body: 'An der Grenze',
      });
      await make('before.news.annotations.yaml', newSidecar({ file: 'before.news' }, [note]));
      const renamed = text.with({ path: text.path.replace('before', 'after') });
      const sidecar = renamed.with({ path: `${renamed.path}.annotations.yaml` });
      made.push(renamed, sidecar);

      const rename = new vscode.WorkspaceEdit();
      rename.renameFile(text, renamed);
      assert.ok(await vscode.workspace.applyEdit(rename));
      const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(renamed));
      await until('the card', async () => (await hoverText(document, 'Merian')).includes('An der Grenze'));
      const exists = (uri: vscode.Uri) =>
        vscode.workspace.fs.stat(uri).then(
          () => true,
          () => false,
        );
      assert.equal(await exists(text.with({ path: `${text.path}.annotations.yaml` })), false);

      const remove = new vscode.WorkspaceEdit();
      remove.deleteFile(renamed);
      assert.ok(await vscode.workspace.applyEdit(remove));
      await until('the sidecar is gone', async () => !(await exists(sidecar)));
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
