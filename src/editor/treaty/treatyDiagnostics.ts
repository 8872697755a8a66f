import * as vscode from 'vscode';
import type { Analysis, Problem } from '../../core/model';
import { nameOf } from '../../core/treaty/instruments/instruments';
import { findBoundProblems } from '../../core/treaty/reportedProvisions';
import { provisionAt } from '../../core/treaty/provisions';
import { planRecounting } from '../../core/treaty/renumber';
import { toRange } from '../convert';
import { registerLiveDiagnostics } from '../liveDiagnostics';
import type { Services } from '../services';
import type { InstrumentsStore } from '../references/instrumentsStore';
import { problemSentence } from './problemSentence';
import type { QuotationChecks } from './quotationChecks';
import type { BoundTextsOf } from './reportedFixes';
import { registerReportedFixes } from './reportedFixes';

const name = 'Glossator';

/** Reports articles that are missing or there twice, and references to provisions that do not exist. */
export function registerTreatyDiagnostics(
  selector: vscode.DocumentSelector,
  checks: QuotationChecks,
  { analyses, knowledge, log }: Pick<Services, 'analyses' | 'knowledge' | 'log'>,
  store: InstrumentsStore,
): vscode.Disposable {
  const textsOf: BoundTextsOf = async (document, { language }) => {
    const [sources, { instruments }] = await Promise.all([checks.sources(), knowledge.load()]);
    return {
      textsOf: (id) => (id === store.instrumentOf(document.uri) ? [] : sources(id)),
      articlesOf: (id) => instruments.instruments.get(id)?.articles,
      nameOf: (id) => {
        const instrument = instruments.instruments.get(id);
        return instrument ? nameOf(instrument, language) : id;
      },
    };
  };
  const problemsOf = async (document: vscode.TextDocument, analysis: Analysis): Promise<readonly Problem[]> => {
    const own = analysis.problems.filter(({ code }) => /^(?:structure|reference)\./u.test(code));
    const texts = await textsOf(document, analysis);
    return [...own, ...findBoundProblems(analysis.references, texts, store.reported)];
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
    registerFixes(selector, analyses, problemsOf),
    registerReportedFixes(selector, checks, { analyses, knowledge, log }, store, textsOf),
  );
}

function toDiagnostic(document: vscode.TextDocument, problem: Problem): vscode.Diagnostic[] {
  const { code, span, severity } = problem;
  if (!span) {
    return [];
  }
  const level = severity === 'information' ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(toRange(document, span), problemSentence(problem), level);
  diagnostic.source = name;
  diagnostic.code = code;
  return [diagnostic];
}

function registerFixes(
  selector: vscode.DocumentSelector,
  analyses: Services['analyses'],
  problemsOf: (document: vscode.TextDocument, analysis: Analysis) => Promise<readonly Problem[]>,
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      const wrong = diagnostics.filter(
        ({ source, code }) => source === name && typeof code === 'string' && /^(?:structure|reference)\./u.test(code),
      );
      const analysis = wrong.length > 0 ? await analyses.load(document) : undefined;
      const problems = analysis ? await problemsOf(document, analysis) : [];
      return analysis && !token.isCancellationRequested
        ? wrong.flatMap((diagnostic) => fixesOf(document, analysis, problems, diagnostic))
        : [];
    },
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

// A number that is there twice, or behind a gap, is put right by renaming it, or by counting anew from there on; both
// take all references along.
function fixesOf(
  document: vscode.TextDocument,
  analysis: Analysis,
  problems: readonly Problem[],
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  switch (diagnostic.code) {
    case 'structure.duplicate':
    case 'structure.missing':
      return [recount(document, analysis, diagnostic) ?? [], rename(document, diagnostic)].flat();
    case 'reference.deleted':
    case 'reference.paragraph':
      return [...repairs(document, problems, diagnostic), peek(diagnostic)];
    default:
      return repairs(document, problems, diagnostic);
  }
}

function repairs(
  document: vscode.TextDocument,
  problems: readonly Problem[],
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const range = diagnostic.range;
  return problems.flatMap(({ code, span, repair }) => {
    if (!span || !repair || code !== diagnostic.code || !toRange(document, span).isEqual(range)) {
      return [];
    }
    const words = document.getText(range);
    const at = repair.span.start - span.start;
    const better = words.slice(0, at) + repair.text + words.slice(at + repair.span.end - repair.span.start);
    const action = new vscode.CodeAction(vscode.l10n.t('Change to “{0}”', better), vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, toRange(document, repair.span), repair.text);
    return [action];
  });
}

function peek(diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Show the provision');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command: 'editor.action.peekDefinition', title };
  return action;
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
  analysis: Analysis,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction | undefined {
  const first = provisionAt(analysis.structure, document.offsetAt(diagnostic.range.start));
  const edits = first ? planRecounting(document.getText(), analysis, first) : [];
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
