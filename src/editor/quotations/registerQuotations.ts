import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerBlockFolding } from './blockFolding';
import { registerGrowingSelection } from './growingSelection';
import { registerMarkProblems } from './markProblems';
import { registerQuotationCommands } from './quotationCommands';
import { registerQuotationHover } from './quotationHover';
import { registerRelatedHighlights } from './relatedHighlights';
import { registerStatementsView } from './statementsView';

/** Everything that a reader can do with quotations, besides seeing them. */
export function registerQuotations(selector: vscode.DocumentSelector, services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerQuotationHover(selector, services),
    registerStatementsView(services),
    registerRelatedHighlights(selector, services),
    registerGrowingSelection(selector, services),
    registerBlockFolding(selector, services),
    registerMarkProblems(selector, services),
    registerQuotationCommands(services),
  );
}
