import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import type { Services } from '../services';
import type { Placed } from './annotatedText';

/** Offers at a passage whose meaning changed to look at the change, or to accept the words that stand there now. */
export function registerAnnotationFixes({ annotations }: Pick<Services, 'annotations'>): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { scheme: '*' },
    {
      provideCodeActions(document, _range, { diagnostics }) {
        return diagnostics
          .filter(({ source, code }) => source === 'Glossator' && code === 'annotation.changed')
          .flatMap((problem) =>
            (annotations.of(document)?.at(document.offsetAt(problem.range.start)) ?? [])
              .filter(({ anchoring }) => isFound(anchoring) && anchoring.changes.length > 0)
              .filter(({ start, end }) => isAt(document, problem.range, start, end))
              .flatMap((placed) => toActions(document, problem, placed)),
          );
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function isAt(document: vscode.TextDocument, range: vscode.Range, start: number, end: number): boolean {
  return document.offsetAt(range.start) === start && document.offsetAt(range.end) === end;
}

function toActions(document: vscode.TextDocument, problem: vscode.Diagnostic, placed: Placed): vscode.CodeAction[] {
  const argument = { uri: document.uri.toString(), id: placed.annotation.id };
  const titles = [
    ['glossator.whatChanged', vscode.l10n.t('Compare with the Words Then')],
    ['glossator.acceptChange', vscode.l10n.t('Accept the New Words')],
  ] as const;
  return titles.map(([command, title]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [argument] };
    action.diagnostics = [problem];
    return action;
  });
}
