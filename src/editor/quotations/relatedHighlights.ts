import * as vscode from 'vscode';
import type { Span } from '../../core/model';
import { relatedAt } from '../../core/statements/statements';
import { toRange } from '../convert';
import type { Services } from '../services';

/** With the cursor in a quotation: its speaker and other parts. On a speaker: all that this speaker says. */
export function registerRelatedHighlights(
  selector: vscode.DocumentSelector,
  { analyses }: Pick<Services, 'analyses'>,
): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(selector, {
    async provideDocumentHighlights(document, position, token) {
      const analysis = await analyses.load(document);
      const related = analysis && relatedAt(analysis, document.offsetAt(position));
      if (!related || token.isCancellationRequested) {
        return [];
      }
      const mark = (spans: readonly Span[], kind: vscode.DocumentHighlightKind) =>
        spans.map((span) => new vscode.DocumentHighlight(toRange(document, span), kind));
      return [
        ...mark(related.speakers, vscode.DocumentHighlightKind.Write),
        ...mark(related.cues, vscode.DocumentHighlightKind.Text),
        ...mark(related.quotations, vscode.DocumentHighlightKind.Read),
      ];
    },
  });
}
