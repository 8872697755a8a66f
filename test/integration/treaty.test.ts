import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText, openSample, openText, placeOf } from './documents';

suite('a treaty', () => {
  test('has its articles in the outline', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    const symbols = await until('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length > 0 && found;
    });
    const names = symbols.flatMap(namesOf);
    assert.ok(
      names.some((name) => name.includes('Artikel 4')),
      names.join(', '),
    );
    assert.ok(names.includes('(1)') && names.includes('a)'), names.join(', '));
  });

  test('folds', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    await until('folding ranges', async () => {
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return ranges && ranges.length > 5;
    });
  });

  test('says how often an article is cited', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    const titles = await until('a lens', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        50,
      );
      return lenses.length > 0 && lenses.map(({ command }) => command?.title ?? '');
    });
    assert.ok(
      titles.some((title) => title.startsWith('Cited')),
      titles.join(', '),
    );
  });

  test('is found by number and name in the workspace', async () => {
    await until('article 9', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'art 9 flussvertrag',
      );
      return symbols.some(({ name }) => name.startsWith('Artikel 9'));
    });
  });

  test('takes its references along when an article gets another number', async () => {
    const text = 'Artikel 1\n\nEins.\n\nArtikel 2\n\nZwei.\n\nArtikel 3\n\nNach Artikel 2 gilt dies.\n';
    const { document } = await openText(text, 'treaty');
    const at = placeOf(document, 'Artikel 2').end;
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      '2a',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), text.replaceAll('Artikel 2', 'Artikel 2a'));
  });

  test('counts on behind a gap by a quick fix, with the references', async () => {
    const text = 'Artikel 1\n\nEins.\n\nArtikel 3\n\nDrei.\n\nArtikel 4\n\nNach Artikel 3 gilt dies.\n';
    const { document } = await openText(text, 'treaty');
    const gap = await until('the gap', () =>
      vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'structure.missing'),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      gap.range,
    );
    const fix = actions.find(({ edit, title }) => edit && /without gaps|lückenlos/u.test(title));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(
      document.getText(),
      'Artikel 1\n\nEins.\n\nArtikel 2\n\nDrei.\n\nArtikel 3\n\nNach Artikel 2 gilt dies.\n',
    );
  });

  test('is gone through article by article', async () => {
    const editor = await openText('Artikel 1\n\nEins.\n\nArtikel 2\n\nZwei.\n\nArtikel 3\n\nDrei.\n', 'treaty');
    const line = (): string => editor.document.lineAt(editor.selection.active.line).text;
    await vscode.commands.executeCommand('glossator.goToNextArticle');
    assert.equal(line(), 'Artikel 2');
    await vscode.commands.executeCommand('glossator.goToNextArticle');
    assert.equal(line(), 'Artikel 3');
    await vscode.commands.executeCommand('glossator.goToPreviousArticle');
    assert.equal(line(), 'Artikel 2');
  });
});

suite('a quotation of a treaty', () => {
  test('is compared with its words', async () => {
    const { document } = await openSample('flussvertrag-streit.news');
    const messages = await until('a warning', () => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'quotation.altered');
      return found.length > 0 && found.map(({ message }) => message);
    });
    assert.match(messages.join(), /sechzig.*achtzig/u);
    assert.match(await hoverText(document, 'höchstens achtzig'), /~~sechzig~~ \*\*achtzig\*\*/u);
  });

  test('is verified with all others in one report', async () => {
    await vscode.commands.executeCommand('glossator.verifyQuotations');
    const report = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(report, /## Altered \(1\)/u);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

function namesOf(symbol: vscode.DocumentSymbol): readonly string[] {
  return [symbol.name, ...symbol.children.flatMap(namesOf)];
}
