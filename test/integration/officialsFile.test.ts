import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openSample, placeOf } from './documents';

const yaml = `officials:
  - id: ada-example
    name: Ada Example
    country: XA
    posts:
      - role: foreign_minister
        organization: Republik Exempel
        start: 2020
  - name: Ben Example
    country: UK
    posts:
      - { role: head_of_state, start: 2001, end: 2005 }
      - { role: head_of_state, start: 2003 }
`;
const article = `Hohenfurt, 1. Februar 2024. Außenministerin Ada Example kam am Montag. Ada Examples Rede war kurz.

Example ging am Dienstag.
`;

suite('officials.yaml', () => {
  const own = 'examples/officials.yaml';
  const news = 'examples/ada.news';

  suiteSetup(async () => {
    await write(news, article);
    await write(own, yaml);
  });

  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(inWorkspace('examples'), { recursive: true, useTrash: false });
  });

  test('is told what a schema cannot know, while it is typed', async () => {
    const { document } = await open(own);
    await codes(document, ['official.overlap', 'official.unknownCountry']);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, placeOf(document, 'UK'), 'GB');
    edit.insert(document.uri, placeOf(document, '  - name: Ben').start, '  - name: Ada Example\n');
    await vscode.workspace.applyEdit(edit);
    await codes(document, ['official.duplicateName', 'official.overlap']);
    await restore(document, yaml);
  });

  test('is offered countries, roles, organizations, officials and keys', async () => {
    const { document } = await open(own);
    const offered = (at: vscode.Position, label: string) => offeredAt(document, at, label);
    assert.equal((await offered(placeOf(document, 'XA').end, 'GB')).detail, 'United Kingdom');
    assert.ok(await offered(placeOf(document, 'foreign_minister').end, 'deputy_foreign_minister'));
    assert.ok(await offered(placeOf(document, '  - name: Ben').start, 'officials'));
    await typed(document, '        start: 2020', '        organization: \n', async (end) => {
      assert.ok(await offered(end, 'Republik Exempel'));
      assert.ok(await offered(end, 'United Nations'));
    });
    await typed(document, '    country: UK', '    id: Lawr\n', async (end) => {
      const item = await offered(end, 'Sergey Lavrov');
      assert.equal(item.insertText, 'wd:Q58217');
    });
  });

  test('knows all mentions of an official in the workspace, and a mention knows its entry', async () => {
    const { document } = await open(own);
    const places = await until('all mentions', async () => {
      const found = await referencesAt(document.uri, placeOf(document, 'ada-example').start);
      return found.length === 4 && found;
    });
    assert.deepEqual(places.map(nameOfFile).sort(), ['ada.news', 'ada.news', 'ada.news', 'officials.yaml']);
    const { document: text } = await open(news);
    const [entry] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      text.uri,
      placeOf(text, 'Example ging').start,
    );
    assert.ok(entry && nameOfFile(entry) === 'officials.yaml');
    assert.ok(document.getText(entry.range).startsWith('id: ada-example'));
    assert.equal((await referencesAt(text.uri, placeOf(text, 'Example ging').start)).length, 4);
  });

  test('renames an official where files and texts write the name so', async () => {
    const { document } = await open(own);
    const before = await renaming(document, placeOf(document, 'Ada Example').start, 'Ida Example');
    assert.deepEqual(before, ['ada.news: Ada Example, Ada Example', 'officials.yaml: Ada Example']);
    const { document: text } = await open(news);
    assert.deepEqual(await renaming(text, placeOf(text, 'Ada Examples').start, 'Ida Example'), before);
    assert.deepEqual(await renaming(text, placeOf(text, 'Example ging').start, 'Exampel'), ['ada.news: Example']);
  });
});

suite('writing about officials', () => {
  test('offers their full names by what is typed of them', async () => {
    const { document } = await openSample('partnerschaftsvertrag-in-kraft.news');
    await typed(document, '', 'Danach sprach Lavr\n', async (end) => {
      const item = await offeredAt(document, end, 'Sergei Lawrow');
      assert.match(item.detail ?? '', /Russia/u);
      assert.equal(document.getText(item.range as vscode.Range), 'Lavr');
    });
  });

  test('shows no lenses unless asked for', async () => {
    const { document } = await openSample('partnerschaftsvertrag-in-kraft.news');
    const people = vscode.workspace.getConfiguration('glossator.people', document.uri);
    const titles = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return lenses.map(({ command }) => command?.title ?? '');
    };
    assert.deepEqual(await titles(), []);
    await people.update('codeLens', true, vscode.ConfigurationTarget.Workspace);
    const shown = await until('lenses', async () => {
      const found = await titles();
      return found.length > 0 && found;
    });
    await people.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    assert.ok(
      shown.some((title) => /^Andrei Rudenko, Deputy Minister of Foreign Affairs: named \d+×/u.test(title)),
      shown.join('\n'),
    );
  });
});

function inWorkspace(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
}

function open(name: string): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(inWorkspace(name));
}

async function codes(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  let seen = '';
  await until(`the problems ${expected.join(', ')}`, () => {
    const ours = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Glossator');
    seen = ours
      .map(({ code }) => (typeof code === 'string' ? code : ''))
      .sort()
      .join();
    return Promise.resolve(seen === expected.join());
  });
}

async function offeredAt(
  document: vscode.TextDocument,
  at: vscode.Position,
  label: string,
): Promise<vscode.CompletionItem> {
  return until(`“${label}” among what is offered`, async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    return list.items.find((item) => item.label === label) ?? false;
  });
}

/** Puts a line before another one, gives the end of what was put there, and takes it back. */
async function typed(
  document: vscode.TextDocument,
  before: string,
  line: string,
  check: (end: vscode.Position) => Promise<void>,
): Promise<void> {
  const text = document.getText();
  const { start } = placeOf(document, before);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, start, line);
  await vscode.workspace.applyEdit(edit);
  await check(start.translate(0, line.length - 1)).finally(() => restore(document, text));
}

// Saved, because the editor may have saved what was typed.
async function restore(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

function referencesAt(uri: vscode.Uri, at: vscode.Position): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, at);
}

function nameOfFile({ uri }: { readonly uri: vscode.Uri }): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** What a rename would change: for each file the words that it replaces. */
async function renaming(document: vscode.TextDocument, at: vscode.Position, name: string): Promise<string[]> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    at,
    name,
  );
  const changed = edit.entries().map(async ([uri, edits]) => {
    const changing = await vscode.workspace.openTextDocument(uri);
    return `${nameOfFile({ uri })}: ${edits.map(({ range }) => changing.getText(range)).join(', ')}`;
  });
  return (await Promise.all(changed)).sort();
}
