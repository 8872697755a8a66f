import * as vscode from 'vscode';
import { severityOf } from '../../core/treaty/quotations/quotationDoubts';
import type { CheckedQuotation } from '../../core/treaty/quotations/quotationSources';
import { toRange } from '../convert';
import { registerLiveDiagnostics } from '../liveDiagnostics';
import type { Services } from '../services';
import type { QuotationChecks } from './quotationChecks';
import { describeCheck, withText } from './quotationWords';

const delay = 400;
const severities = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** Warns of quotations that are not the words of the provision that they are said to be. */
export function registerQuotationDiagnostics(
  selector: vscode.DocumentSelector,
  checks: QuotationChecks,
  { analyses, log }: Pick<Services, 'analyses' | 'log'>,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerLiveDiagnostics(log, {
      name: 'glossator.quotations',
      check: async (document) => toDiagnostics(document, await checks.of(document)),
      delay: () => delay,
      staleWith: [checks.onDidChange, analyses.onDidBecomeStale],
    }),
    registerFixes(selector),
  );
}

/** Problems of these quotations, as the editor shows them. */
export function toDiagnostics(
  document: vscode.TextDocument,
  checked: readonly CheckedQuotation[],
): vscode.Diagnostic[] {
  const text = document.getText();
  return checked
    .filter(({ check, elsewhere, reported }) => !reported && (check.state !== 'verbatim' || elsewhere))
    .map((each) => {
      const diagnostic = new vscode.Diagnostic(
        toRange(document, each.quotation),
        describeCheck(withText(each, text)),
        severities[severityOf(each)],
      );
      diagnostic.source = 'Glossator';
      diagnostic.code = `quotation.${each.elsewhere ? 'elsewhere' : each.check.state}`;
      return diagnostic;
    });
}

function registerFixes(selector: vscode.DocumentSelector): vscode.Disposable {
  const kinds = [vscode.CodeActionKind.QuickFix];
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _range, { diagnostics }) =>
      diagnostics
        .filter(({ code }) => typeof code === 'string' && /^quotation\.(?:altered|truncated|elsewhere)$/u.test(code))
        .map((diagnostic) => {
          const title = vscode.l10n.t('Compare with the source side by side');
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          action.diagnostics = [diagnostic];
          const args = [document.uri.toString(), document.offsetAt(diagnostic.range.start)];
          action.command = { command: 'glossator.compareQuotation', title, arguments: args };
          return action;
        }),
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: kinds });
}
