import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText, openSample, openText, placeOf } from './documents';

const text = `Vize-Handelsminister Hans Beispiel kam am Montag. Bundeskanzlerin Angela Merkel schwieg.

Beispiel ging am Dienstag.
`;

suite('officials', () => {
  teardown(async () => {
    for (const name of ['officials.yaml', '2023-05-01-beispiel.news']) {
      await vscode.workspace.fs.delete(inWorkspace(name), { useTrash: false }).then(undefined, () => undefined);
    }
  });

  test('the card shows the post on the article’s date', async () => {
    const { document } = await openSample('partnerschaftsvertrag-in-kraft.news');
    const card = await hoverText(document, 'Rudenko');
    assert.match(card, /Deputy Minister of Foreign Affairs|Stellvertretender Außenminister/u);
    assert.match(card, /🇷🇺/u);
  });

  test('the quick fix puts an official of the text into officials.yaml, where “go to definition” leads', async () => {
    const { document } = await openText(text);
    const fix = await until('a fix', async () => find(await actionsAt(document, 'Hans Beispiel'), /Hans Beispiel/u));
    await run(fix);
    const place = placeOf(document, 'Hans Beispiel').start;
    const [found] = await until('a definition', async () => {
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        place,
      );
      return locations.length > 0 && locations;
    });
    assert.ok(found?.uri.path.endsWith('/officials.yaml'));
  });

  test('highlights all names of one person', async () => {
    const { document } = await openText(text);
    const highlights = await until('highlights', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
        'vscode.executeDocumentHighlights',
        document.uri,
        placeOf(document, 'Beispiel ging').start,
      );
      return found?.length === 2 && found;
    });
    assert.equal(document.getText(highlights[0]?.range), 'Hans Beispiel');
  });

  test('says that a post was over on the date of the text, until it is marked as reported', async () => {
    const uri = inWorkspace('2023-05-01-beispiel.news');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const { document } = await vscode.window.showTextDocument(uri);
    const ours = () => vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'role.late');
    await until('the diagnostic', () => Promise.resolve(ours().length === 1));
    const fix = await until('the fix', async () =>
      find(await actionsAt(document, 'Bundeskanzlerin'), /reported|berichtet/u),
    );
    await run(fix);
    await vscode.window.showTextDocument(uri);
    await until('no diagnostic', () => Promise.resolve(ours().length === 0));
  });
});

function inWorkspace(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

function actionsAt(document: vscode.TextDocument, words: string): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, placeOf(document, words));
}

function find(actions: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction | false {
  return actions.find((action) => title.test(action.title)) ?? false;
}

async function run({ command }: vscode.CodeAction): Promise<void> {
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}
