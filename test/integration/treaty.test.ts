import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openSample } from './documents';

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
});

function namesOf(symbol: vscode.DocumentSymbol): readonly string[] {
  return [symbol.name, ...symbol.children.flatMap(namesOf)];
}
