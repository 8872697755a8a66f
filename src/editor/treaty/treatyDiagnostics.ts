import * as vscode from 'vscode';
import type { Analysis, Problem } from '../../core/model';
import { nameOf } from '../../core/treaty/instruments';
import { findReferenceProblems } from '../../core/treaty/problems';
import { toRange } from '../convert';
import { registerLiveDiagnostics } from '../liveDiagnostics';
import type { Services } from '../services';
import type { InstrumentOfFile } from './boundTexts';
import type { QuotationChecks } from './quotationChecks';

/** Reports articles that are missing or there twice, and references to provisions that do not exist. */
export function registerTreatyDiagnostics(
  selector: vscode.DocumentSelector,
  checks: QuotationChecks,
  { analyses, knowledge, log }: Pick<Services, 'analyses' | 'knowledge' | 'log'>,
  instrumentOf: InstrumentOfFile,
): vscode.Disposable {
  const problemsOf = async (document: vscode.TextDocument, analysis: Analysis): Promise<readonly Problem[]> => {
    const [sources, { instruments }] = await Promise.all([checks.sources(), knowledge.load()]);
    const own = analysis.problems.filter(({ code }) => /^(?:structure|reference)\./u.test(code));
    const bound = findReferenceProblems(analysis.references, {
      textOf: (id) => (id === undefined || id === instrumentOf(document.uri) ? undefined : sources(id)[0]),
      articlesOf: (id) => instruments.instruments.get(id)?.articles,
      nameOf: (id) => {
        const instrument = instruments.instruments.get(id);
        return instrument ? nameOf(instrument, analysis.language) : id;
      },
    });
    return [...own, ...bound];
  };
  return vscode.Disposable.from(
    registerLiveDiagnostics(log, {
      name: 'glossator.treaty',
      check: async (document) => {
        const analysis = await analyses.load(document);
        const problems = analysis ? await problemsOf(document, analysis) : [];
        return problems.flatMap((problem) => toDiagnostic(document, problem));
      },
      delay: (document) => Math.max(400, analyses.paintDelay(document)),
      staleWith: [checks.onDidChange, analyses.onDidBecomeStale],
    }),
    registerFixes(selector),
  );
}

function toDiagnostic(document: vscode.TextDocument, { code, message, span, severity }: Problem): vscode.Diagnostic[] {
  if (!span) {
    return [];
  }
  const level = severity === 'information' ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(toRange(document, span), message, level);
  diagnostic.source = 'Glossator';
  diagnostic.code = code;
  return [diagnostic];
}

// A number that is there twice, or behind a gap, is put right by renaming it, with all references to it.
function registerFixes(selector: vscode.DocumentSelector): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _range, { diagnostics }) =>
      diagnostics
        .filter(({ code }) => code === 'structure.duplicate' || code === 'structure.missing')
        .map((diagnostic) => {
          const title = vscode.l10n.t('Give this article another number, with the references to it');
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          const digit = /\d|[IVXLC]+\s*$/u.exec(document.getText(diagnostic.range))?.index ?? 0;
          const place = document.positionAt(document.offsetAt(diagnostic.range.start) + digit);
          action.diagnostics = [diagnostic];
          action.command = { command: 'editor.action.rename', title, arguments: [[document.uri, place]] };
          return action;
        }),
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}
