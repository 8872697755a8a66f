import * as vscode from 'vscode';
import type { Analysis, Problem } from '../../core/model';
import { nameOf } from '../../core/treaty/instruments';
import { findReferenceProblems, listAlternatives } from '../../core/treaty/problems';
import { provisionAt } from '../../core/treaty/provisions';
import { planRecounting } from '../../core/treaty/renumber';
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
    registerFixes(selector, { analyses }),
  );
}

function toDiagnostic(document: vscode.TextDocument, problem: Problem): vscode.Diagnostic[] {
  const { code, span, severity } = problem;
  if (!span) {
    return [];
  }
  const level = severity === 'information' ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(toRange(document, span), sentence(problem), level);
  diagnostic.source = 'Glossator';
  diagnostic.code = code;
  return [diagnostic];
}

function sentence({ code, message, details: [words, ...names] = [] }: Problem): string {
  return code === 'reference.ambiguous' && words !== undefined
    ? vscode.l10n.t(
        'In “{0}”, the instrument may be {1}.',
        words,
        listAlternatives(names, vscode.env.language.slice(0, 2)),
      )
    : message;
}

// A number that is there twice, or behind a gap, is put right by renaming it, or by counting anew from there on; both
// take all references along.
function registerFixes(selector: vscode.DocumentSelector, { analyses }: Pick<Services, 'analyses'>): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      const wrong = diagnostics.filter(({ code }) => code === 'structure.duplicate' || code === 'structure.missing');
      const analysis = wrong.length > 0 ? await analyses.load(document) : undefined;
      return analysis && !token.isCancellationRequested
        ? wrong.flatMap((diagnostic) =>
            [recount(document, analysis, diagnostic) ?? [], rename(document, diagnostic)].flat(),
          )
        : [];
    },
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function rename(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Give this article another number, with the references to it');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const digit = /\d|[IVXLC]+\s*$/u.exec(document.getText(diagnostic.range))?.index ?? 0;
  const place = document.positionAt(document.offsetAt(diagnostic.range.start) + digit);
  action.diagnostics = [diagnostic];
  action.command = { command: 'editor.action.rename', title, arguments: [[document.uri, place]] };
  return action;
}

function recount(
  document: vscode.TextDocument,
  { references, structure }: Analysis,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction | undefined {
  const first = provisionAt(structure, document.offsetAt(diagnostic.range.start));
  const edits = first ? planRecounting(document.getText(), references, structure, first) : [];
  if (edits.length === 0) {
    return undefined;
  }
  const title = vscode.l10n.t('Number the articles from here on without gaps, with the references to them');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) {
    action.edit.replace(document.uri, toRange(document, span), text);
  }
  return action;
}
