import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText, openSample, openText, outlineOf, placeOf } from './documents';

const said = (provision: string, words: string): string => `${provision} des Aarlund-Vertrages lautet: „${words}“`;
const verbatim = said('Artikel 6', 'Die Schifffahrt auf dem Fluss ist für Schiffe beider Vertragsparteien frei.');
const altered = said('Artikel 9', 'Die Vertragsparteien setzen eine Gemeinsame Fischereikommission ein.');
const truncated = said('Artikel 3 Absatz 2', 'Keine Vertragspartei darf das Wasser des Flusses so ableiten.');
const notFound = said('Artikel 1', 'Alle Brücken werden gelb gestrichen und jährlich gewaschen.');
const marked = said('Artikel 5 Absatz 2', 'Entnahmen […] gehen allen anderen vor (sic).');

suite('a quotation of a treaty, in the editor', () => {
  test('is warned of by what is wrong with it, and only then', async () => {
    const text = `Streit am Pegel\n\n${[verbatim, altered, truncated, notFound, marked].join('\n\n')}\n`;
    const { document } = await openText(text);
    const codes = await until('the problems', () => {
      const found = quotationProblems(document);
      return found.length >= 3 && found.map((each) => [document.getText(each.range).slice(1, 12), each.code]);
    });
    assert.deepEqual(codes, [
      ['Die Vertrag', 'quotation.altered'],
      ['Keine Vertr', 'quotation.truncated'],
      ['Alle Brücke', 'quotation.notFound'],
    ]);
    assert.match(await hoverText(document, 'Die Schifffahrt'), /Word for word|Wortgleich/u);
    assert.match(await hoverText(document, 'gehen allen anderen'), /Word for word|Wortgleich/u);
  });

  test('is shown beside its source below the same heading', async () => {
    const { document } = await openText(`Streit am Pegel\n\n${altered}\n`);
    await until('the problem', () => quotationProblems(document).length === 1);
    const at = document.offsetAt(placeOf(document, 'Fischereikommission').start);
    await vscode.commands.executeCommand('glossator.compareQuotation', document.uri.toString(), at);
    const sides = await until('the diff', async () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      if (!(input instanceof vscode.TabInputTextDiff)) {
        return false;
      }
      const documents = await Promise.all(
        [input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
      );
      return documents.map((each) => each.getText().split('\n'));
    });
    const [source = [], quoted = []] = sides;
    assert.match(source[0] ?? '', /^Artikel 9/u);
    assert.equal(quoted[0], source[0]);
    assert.match(source[2] ?? '', /Flusskommission/u);
    assert.match(quoted[2] ?? '', /Fischereikommission/u);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('is left alone once it is marked as reported, which the workspace remembers', async () => {
    const text = `Streit am Pegel\n\n${altered}\n\nDazu Artikel 70 des Aarlund-Vertrages.\n`;
    const { document } = await openText(text);
    await keepingInstruments(async (instruments) => {
      for (const code of ['quotation.altered', 'reference.missing']) {
        const problem = await until(code, () => problemsOf(document).find((each) => each.code === code));
        const actions = await actionsAt(document, problem.range);
        await run(actions.find(({ title }) => /^(?:Mark as reported|Als berichtet)/u.test(title)));
        await until('no warning', () => problemsOf(document).every((each) => each.code !== code));
      }
      assert.equal(document.getText(), text);
      const written = (await vscode.workspace.openTextDocument(instruments)).getText();
      assert.match(written, /reported:\n {2}- instrument: aarlund-treaty\n {4}provision: art_9\n {4}words: "Die /u);
      assert.match(written, /provision: art_70\n$/u);
    });
    await until('the warnings again', () => problemsOf(document).length === 2);
  });

  test('of a provision that no bound text has, offers to bind another text', async () => {
    const { document } = await openText('Streit am Pegel\n\nDazu Artikel 70 des Aarlund-Vertrages.\n');
    const problem = await until('the problem', () => problemsOf(document)[0]);
    const titles = (await actionsAt(document, problem.range)).map(({ title }) => title);
    assert.ok(
      titles.some((title) => /Aarlund.*…$/u.test(title)),
      titles.join(', '),
    );
  });

  test('is in the report on all texts, under what is wrong with it', async () => {
    await openSample('flussvertrag-streit.news');
    await vscode.commands.executeCommand('glossator.verifyQuotations');
    const report = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(report, /^# .+\n\n\d+ texts read, \d+ quotations compared\./u);
    const [, wrong = '', right = ''] =
      /## Altered \(1\)\n([^#]*)(?:## [^\n]*\n[^#]*)*## Word for word \(\d+\)\n([^#]*)/u.exec(report) ?? [];
    assert.match(wrong, /flussvertrag-streit\.news[^]*\[-sechzig-\] \{\+achtzig\+\}/u);
    assert.match(right, /flussvertrag-streit\.news/u);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

suite('the outline of a treaty', () => {
  test('nests ranges, so that chapter and article stick to the top while their text is read', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    const symbols = await outlineOf(document);
    const place = placeOf(document, 'In einem Dürrejahr').start;
    const path: string[] = [];
    let level: readonly vscode.DocumentSymbol[] = symbols;
    for (;;) {
      const around = level.find(({ range }) => range.contains(place));
      if (!around) {
        break;
      }
      // The line that sticks is the one on which the range begins.
      path.push(document.lineAt(around.range.start.line).text.slice(0, 10));
      assert.ok(around.range.contains(around.selectionRange));
      level = around.children;
    }
    assert.deepEqual(path, ['KAPITEL II', 'Artikel 4', '(2) In ein']);
  });
});

suite('the number of an article', () => {
  test('is changed in every reference to it, and no paragraph of the same number is', async () => {
    const before = [
      'Artikel 1\n\n(1) Eins.\n\n(2) Nach Absatz 2 des Artikels 2 und Artikel 1 Absatz 2 gilt dies.',
      'Artikel 2\n\n(1) Zwei.\n\n(2) Die Artikel 1, 2 und 3 gelten, ferner Art. 2 Abs. 2.',
      'Artikel 3\n\nNach Artikel 2 der Charta der Vereinten Nationen gilt Artikel 2.\n',
    ].join('\n\n');
    const { document } = await openText(before, 'treaty');
    const edit = await until('the edit', async () => {
      const place = placeOf(document, 'Artikel 2\n').start.translate(0, 8);
      const found = await vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        place,
        '2a',
      );
      return found ?? false;
    });
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(
      document.getText(),
      before
        .replace('des Artikels 2', 'des Artikels 2a')
        .replace('\n\nArtikel 2\n', '\n\nArtikel 2a\n')
        .replace('1, 2 und 3', '1, 2a und 3')
        .replace('Art. 2 Abs.', 'Art. 2a Abs.')
        .replace('gilt Artikel 2.', 'gilt Artikel 2a.'),
    );
  });
});

function problemsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => typeof code === 'string' && /^(?:quotation|reference)\./u.test(code));
}

function quotationProblems(document: vscode.TextDocument): vscode.Diagnostic[] {
  return problemsOf(document).filter(({ code }) => typeof code === 'string' && code.startsWith('quotation.'));
}

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
}

async function run(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.command);
  await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

// The sample's instruments.yaml is as before afterwards, whatever happens.
async function keepingInstruments(use: (file: vscode.Uri) => Promise<void>): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const file = vscode.Uri.joinPath(folder.uri, 'instruments.yaml');
  const before = await vscode.workspace.fs.readFile(file);
  try {
    await use(file);
  } finally {
    await vscode.workspace.fs.writeFile(file, before);
  }
}
