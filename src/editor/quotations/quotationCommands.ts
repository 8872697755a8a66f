import * as vscode from 'vscode';
import type { Analysis, Quotation } from '../../core/model';
import { cite, titleOf } from '../../core/statements/citation';
import { findStatements, isStatement, quotationAfter, quotationBefore } from '../../core/statements/statements';
import type { Statement } from '../../core/statements/statements';
import { touches } from '../../core/text/span';
import { registerCommand } from '../commands';
import { toPoint } from '../convert';
import { isText } from '../documents';
import type { Services } from '../services';

type Deps = Pick<Services, 'analyses' | 'metadata' | 'log'>;

/** Go to Next/Previous Quotation, Copy Quotation with Source. */
export function registerQuotationCommands(deps: Deps): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(deps.log, 'glossator.goToNextQuotation', () => goTo(deps, quotationAfter)),
    registerCommand(deps.log, 'glossator.goToPreviousQuotation', () => goTo(deps, quotationBefore)),
    registerCommand(deps.log, 'glossator.copyQuotation', () => copyAtCursor(deps)),
  );
}

async function goTo(deps: Deps, choose: typeof quotationAfter): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analysisOf(deps, editor.document));
  if (!editor || !analysis) {
    return;
  }
  const spoken = analysis.quotations.filter(isStatement);
  const found: Quotation | undefined = choose(spoken, editor.document.offsetAt(editor.selection.active));
  if (!found) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('No quotation in this text.'), 3000);
    return;
  }
  const place = toPoint(editor.document, found.start);
  editor.selection = new vscode.Selection(place.start, place.start);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function copyAtCursor(deps: Deps): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analysisOf(deps, editor.document));
  if (!editor || !analysis) {
    return;
  }
  const offset = editor.document.offsetAt(editor.selection.active);
  const statement = findStatements(analysis).findLast(({ parts }) => parts.some((part) => touches(part, offset)));
  if (!statement) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor into a quotation first.'));
    return;
  }
  await copyStatement(deps, editor.document, statement);
}

/** Puts a statement with its source on the clipboard. */
export async function copyStatement(
  deps: Pick<Deps, 'metadata'>,
  document: vscode.TextDocument,
  statement: Statement,
): Promise<void> {
  const text = document.getText();
  const { title, place, date } = deps.metadata.of(document);
  const citation = cite(text, statement, {
    title: title ?? titleOf(text),
    file: vscode.workspace.asRelativePath(document.uri),
    place,
    date,
    line: document.positionAt(statement.start).line + 1,
  });
  await vscode.env.clipboard.writeText(citation);
  void vscode.window.setStatusBarMessage(vscode.l10n.t('Quotation copied with its source.'), 3000);
}

async function analysisOf({ analyses }: Deps, document: vscode.TextDocument): Promise<Analysis | undefined> {
  return isText(document) ? analyses.load(document) : undefined;
}
