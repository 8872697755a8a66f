import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText, openSample, openText, outlineOf, placeOf } from './documents';

suite('a treaty', () => {
  test('has its articles in the outline', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    const symbols = await outlineOf(document);
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

  test('has its references to no article changed to the nearest one', async () => {
    const text =
      'Artikel 1\n\nEins.\n\nArtikel 2\n\n(1) Zwei.\n\n(2) Nach Artikel 7 und Artikel 2 Absatz 9 gilt dies.\n';
    const { document } = await openText(text, 'treaty');
    for (const [code, titled] of [
      ['reference.missing', /Artikel 2/u],
      ['reference.paragraph', /Artikel 2 Absatz 2/u],
    ] as const) {
      const wrong = await until('the wrong reference', () =>
        vscode.languages.getDiagnostics(document.uri).find((each) => each.code === code),
      );
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        wrong.range,
      );
      const fix = actions.find(({ edit, title }) => edit && titled.test(title));
      assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
    }
    assert.ok(document.getText().endsWith('Nach Artikel 2 und Artikel 2 Absatz 2 gilt dies.\n'));
  });

  test('says who cites an article, and what an article cites, as calls', async () => {
    const text = 'Artikel 1\n\nEins.\n\nArtikel 2\n\nNach Artikel 1 gilt dies.\n';
    const { document } = await openText(text, 'treaty');
    const itemAt = async (words: string): Promise<vscode.CallHierarchyItem> =>
      until('the article', async () => {
        const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
          'vscode.prepareCallHierarchy',
          document.uri,
          placeOf(document, words).start,
        );
        return item ?? false;
      });
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      await itemAt('Nach Artikel 1'),
    );
    assert.deepEqual(
      outgoing.map(({ to }) => to.range.start.line),
      [0],
    );
    const { document: sample } = await openSample('flussvertrag.treaty');
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      sample.uri,
      placeOf(sample, 'mindestens vierzig Kubikmeter').start,
    );
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    assert.ok(incoming.some(({ from }) => from.uri.path.endsWith('flussvertrag-streit.news')));
  });

  test('has its articles offered behind “Artikel”', async () => {
    const text = 'Artikel 1\nZiel\n\nEins.\n\nArtikel 2\nMittel\n\nNach Artikel \n';
    const { document } = await openText(text, 'treaty');
    const labels = await until('the articles', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        placeOf(document, 'Nach Artikel ').end,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.some((label) => /^1\b|Artikel 1/u.test(label)) && found;
    });
    assert.ok(
      labels.some((label) => /^2\b|Artikel 2/u.test(label)),
      labels.join(', '),
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
