import * as vscode from 'vscode';
import type { Problem } from '../core/model';
import { toRange } from './convert';

/**
 * A problem of one of the workspace's own files as the editor shows it; `sentence` says it in the reader's language where
 * it is of a kind that only that file has.
 */
export function fileProblem(
  document: vscode.TextDocument,
  problem: Problem,
  sentence: (problem: Problem) => string,
): vscode.Diagnostic {
  const isError = problem.severity === 'error';
  const diagnostic = new vscode.Diagnostic(
    toRange(document, problem.span ?? { start: 0, end: 0 }),
    shapeSentence(problem) ?? sentence(problem),
    isError ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Glossator';
  diagnostic.code = problem.code;
  return diagnostic;
}

function shapeSentence({ code, details = [] }: Problem): string | undefined {
  const [first = ''] = details;
  switch (code) {
    case 'yaml.keys':
      return vscode.l10n.t('At the top of this file are to stand {0}; none is there, so nothing is read.', first);
    case 'yaml.slip':
      return vscode.l10n.t('“{0}” is not read here; “{1}” is.', first, details[1] ?? '');
    case 'yaml.shape':
      return vscode.l10n.t(
        'What stands here is not read: {0} is to be {1}.',
        first.replace('an item of', vscode.l10n.t('an item of')),
        details.slice(1).map(shapeName).join(vscode.l10n.t(', or ')),
      );
    default:
      return undefined;
  }
}

function shapeName(kind: string): string {
  return kind === 'text'
    ? vscode.l10n.t('a single text')
    : kind === 'list'
      ? vscode.l10n.t('a list, each item on a line of its own that begins with “- ”')
      : vscode.l10n.t('a map, each line of it “key: value”');
}
