import * as vscode from 'vscode';
import type { CheckedQuotation } from '../../core/treaty/quotationSources';
import { toRange } from '../convert';
import { Debouncer } from '../debounce';
import { isText } from '../documents';
import type { Services } from '../services';
import type { QuotationChecks } from './quotationChecks';
import { describeCheck, withText } from './quotationWords';

const delay = 400;

/** Warns of quotations that are not the words of the provision that they are said to be. */
export function registerQuotationDiagnostics(
  selector: vscode.DocumentSelector,
  checks: QuotationChecks,
  { analyses, log }: Pick<Services, 'analyses' | 'log'>,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('glossator.quotations');
  const pause = new Debouncer();
  const refresh = async (document: vscode.TextDocument) => {
    const { version } = document;
    const checked = await checks.of(document);
    if (document.version === version && !document.isClosed) {
      collection.set(document.uri, toDiagnostics(document, checked));
    }
  };
  const schedule = (document: vscode.TextDocument) => {
    if (isText(document)) {
      pause.run(document.uri.toString(), delay, () => {
        refresh(document).catch((error: unknown) => {
          log.error('checking quotations failed', error);
        });
      });
    }
  };
  const scheduleAll = () => {
    vscode.workspace.textDocuments.forEach(schedule);
  };
  scheduleAll();
  return vscode.Disposable.from(
    collection,
    pause,
    checks.onDidChange(scheduleAll),
    analyses.onDidBecomeStale(scheduleAll),
    vscode.workspace.onDidOpenTextDocument(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      schedule(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
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
    .filter(({ check, elsewhere }) => check.state !== 'verbatim' || elsewhere)
    .map((each) => {
      const diagnostic = new vscode.Diagnostic(
        toRange(document, each.quotation),
        describeCheck(withText(each, text)),
        severityOf(each),
      );
      diagnostic.source = 'Glossator';
      diagnostic.code = `quotation.${each.elsewhere ? 'elsewhere' : each.check.state}`;
      return diagnostic;
    });
}

function severityOf({ check, elsewhere }: CheckedQuotation): vscode.DiagnosticSeverity {
  return check.state === 'altered' || elsewhere
    ? vscode.DiagnosticSeverity.Warning
    : vscode.DiagnosticSeverity.Information;
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
