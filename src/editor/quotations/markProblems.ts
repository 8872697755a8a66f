import * as vscode from 'vscode';
import type { Problem } from '../../core/model';
import { toRange } from '../convert';
import { Debouncer } from '../debounce';
import { isText, visibleTextEditors } from '../documents';
import type { Services } from '../services';

const source = 'Glossator';
const apostrophe = '’';
const canBeApostrophe = new Set(['‘', "'", '"', '’', '‚', '`', '´']);

/** Reports quotation marks without a partner, and offers to mend them. */
export function registerMarkProblems(
  selector: vscode.DocumentSelector,
  deps: Pick<Services, 'analyses'>,
): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('glossator.marks');
  const pause = new Debouncer();
  const check = (document: vscode.TextDocument) => {
    const problems = deps.analyses.of(document)?.problems ?? [];
    diagnostics.set(
      document.uri,
      problems.filter(isMarkProblem).flatMap((problem) => toDiagnostic(document, problem)),
    );
  };
  const checkVisible = () => {
    for (const { document } of visibleTextEditors()) {
      check(document);
    }
  };
  checkVisible();
  return vscode.Disposable.from(
    diagnostics,
    pause,
    vscode.window.onDidChangeVisibleTextEditors(checkVisible),
    deps.analyses.onDidBecomeStale(checkVisible),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isText(document)) {
        pause.run(document.uri.toString(), deps.analyses.paintDelay(document), checkVisible);
      }
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      diagnostics.delete(uri);
    }),
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions(document, range) {
          const problems = (deps.analyses.of(document)?.problems ?? []).filter(isMarkProblem);
          return problems.flatMap((problem) => actionsFor(document, problem, range));
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function isMarkProblem({ code }: Problem): boolean {
  return code === 'quotation.unclosed' || code === 'quotation.unopened';
}

function toDiagnostic(document: vscode.TextDocument, { code, span }: Problem): vscode.Diagnostic[] {
  if (!span) {
    return [];
  }
  const message =
    code === 'quotation.unclosed'
      ? vscode.l10n.t('This quotation is never closed.')
      : vscode.l10n.t('This mark closes a quotation that nothing opens.');
  const diagnostic = new vscode.Diagnostic(toRange(document, span), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = source;
  diagnostic.code = code;
  return [diagnostic];
}

function actionsFor(document: vscode.TextDocument, problem: Problem, asked: vscode.Range): vscode.CodeAction[] {
  const range = problem.span && toRange(document, problem.span);
  if (!range?.intersection(asked)) {
    return [];
  }
  const diagnostics = toDiagnostic(document, problem);
  const action = (title: string, where: vscode.Range, text: string): vscode.CodeAction => {
    const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    fix.edit = new vscode.WorkspaceEdit();
    fix.edit.replace(document.uri, where, text);
    fix.diagnostics = diagnostics;
    return fix;
  };
  const { repair, code } = problem;
  const mark = document.getText(range);
  const title =
    code === 'quotation.unclosed'
      ? vscode.l10n.t('Close the quotation here')
      : vscode.l10n.t('Open the quotation here');
  return [
    ...(repair?.text ? [action(title, toRange(document, repair.span), repair.text)] : []),
    ...(canBeApostrophe.has(mark) ? [action(vscode.l10n.t('This is an apostrophe'), range, apostrophe)] : []),
    action(vscode.l10n.t('Remove this mark'), range, ''),
  ];
}
