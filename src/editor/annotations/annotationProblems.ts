import * as vscode from 'vscode';
import { isFound, type Anchoring } from '../../core/annotations/anchoring/anchoring';
import { toChangeSentence } from '../../core/annotations/anchoring/changeSentences';
import type { Problem } from '../../core/model';
import { rangeIn, toRange } from '../convert';
import type { Services } from '../services';
import type { AnnotatedText, Placed } from './annotatedText';
import { changeSentences } from './labels';
import { nameOf } from './sidecarUri';

/** Reports sidecars that cannot be read, annotations without a place, and words that changed a passage's meaning. */
export function registerAnnotationProblems({ annotations }: Pick<Services, 'annotations'>): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('glossator.annotations');
  return vscode.Disposable.from(
    problems,
    annotations.onDidChange((uri) => {
      const text = Array.from(annotations.texts()).find(({ document }) => document.uri.toString() === uri.toString());
      problems.set(uri, text ? text.placed().flatMap((placed) => ofPlaced(text, placed)) : []);
      if (text?.file) {
        problems.set(text.file.uri, ofSidecar(text));
      }
    }),
  );
}

function ofPlaced({ document }: AnnotatedText, placed: Placed): vscode.Diagnostic[] {
  const { anchoring } = placed;
  if (!isFound(anchoring) || anchoring.changes.length === 0) {
    return [];
  }
  const sentences = changeSentences();
  const words = anchoring.changes.map((change) => toChangeSentence(change, sentences)).join('; ');
  return [
    diagnostic(
      toRange(document, placed),
      vscode.l10n.t('The annotated words mean something else now: {0}', words),
      'warning',
      'annotation.changed',
    ),
  ];
}

// The sidecar's own problems stand where its lines are; positions are counted here because it may not be open.
function ofSidecar(text: AnnotatedText): vscode.Diagnostic[] {
  const { parsed, refusal, source = '' } = text.content;
  const found = refusal && !parsed.problems.includes(refusal) ? [refusal, ...parsed.problems] : parsed.problems;
  const orphans = text.placed().filter(({ anchoring }) => !isFound(anchoring));
  return [
    ...found.map((problem) => ofProblem(problem, source)),
    ...orphans.map(({ annotation, anchoring }) => {
      const at = source.indexOf(annotation.id);
      const range = rangeIn(source, { start: Math.max(at, 0), end: at < 0 ? 0 : at + annotation.id.length });
      return diagnostic(range, ofOrphan(text, anchoring), 'warning', `annotation.${anchoring.state}`);
    }),
  ];
}

function ofOrphan({ document }: AnnotatedText, anchoring: Anchoring): string {
  return anchoring.state === 'ambiguous'
    ? vscode.l10n.t('Several places in {0} fit this annotation. Run “Reattach Annotation”.', nameOf(document.uri))
    : vscode.l10n.t('The annotated words are no longer in {0}. Run “Reattach Annotation”.', nameOf(document.uri));
}

function ofProblem({ message, code, span, severity }: Problem, source: string): vscode.Diagnostic {
  return diagnostic(rangeIn(source, span ?? { start: 0, end: 0 }), message, severity ?? 'warning', code);
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

function diagnostic(range: vscode.Range, message: string, severity: keyof typeof severities, code: string) {
  const result = new vscode.Diagnostic(range, message, severities[severity]);
  result.source = 'Glossator';
  result.code = code;
  return result;
}
