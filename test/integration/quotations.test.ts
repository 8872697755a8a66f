import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText, openSample, openText, placeOf } from './documents';

const article =
  '„Wir warten bis zum Mai auf eine Antwort“, sagte Ilva Brandt am Montag. Danach schwieg sie.\n\n„Nein, das ist noch nicht entschieden“, sagte Joris van Telgen.\n';

async function diagnosticsOf(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return until('diagnostics', () => {
    const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Glossator');
    return found.length > 0 && found;
  });
}

suite('quotations', () => {
  test('say who speaks when hovered', async () => {
    const { document } = await openText(article);
    assert.match(await hoverText(document, 'Wir warten'), /Ilva Brandt/u);
  });

  test('light up with their speaker', async () => {
    const { document } = await openText(article);
    const { start } = placeOf(document, 'warten');
    const words = await until('highlights', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
        'vscode.executeDocumentHighlights',
        document.uri,
        start,
      );
      const texts = (found ?? []).map(({ range }) => document.getText(range));
      return texts.includes('„Wir warten bis zum Mai auf eine Antwort“') && texts;
    });
    assert.ok(words.some((text) => text.includes('Brandt')));
  });

  test('are a step of a growing selection', async () => {
    const { document } = await openText(article);
    const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [placeOf(document, 'warten').start],
    );
    const steps: string[] = [];
    for (let step = first; step; step = step.parent) {
      steps.push(document.getText(step.range));
    }
    assert.ok(steps.includes('Wir warten bis zum Mai auf eine Antwort'));
    assert.ok(steps.includes('„Wir warten bis zum Mai auf eine Antwort“'));
  });

  test('that nobody closes are reported and can be closed', async () => {
    const editor = await openText('„Wir warten, sagte sie.\n\nDann ging sie.\n');
    const [diagnostic] = await diagnosticsOf(editor.document);
    assert.equal(diagnostic?.code, 'quotation.unclosed');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      diagnostic.range,
    );
    const fix = actions.find(({ edit, title }) => edit && /close|schließen/iu.test(title));
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await until('no diagnostics', () => vscode.languages.getDiagnostics(editor.document.uri).length === 0);
  });

  test('are visited one after the other', async () => {
    const editor = await openText(article);
    const at = (): string =>
      editor.document.getText(
        new vscode.Range(editor.selection.active, editor.document.lineAt(editor.selection.active.line).range.end),
      );
    await vscode.commands.executeCommand('glossator.goToNextQuotation');
    assert.match(at(), /^„Nein/u);
    await vscode.commands.executeCommand('glossator.goToPreviousQuotation');
    assert.match(at(), /^„Wir/u);
  });

  test('are copied with speaker and place', async () => {
    const editor = await openSample('flussvertrag-streit.news');
    const { start } = placeOf(editor.document, 'Erst reden wir');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('glossator.copyQuotation');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^“Erst reden wir.*Brandt.*flussvertrag-streit\.news:\d+\)$/u);
  });
});
