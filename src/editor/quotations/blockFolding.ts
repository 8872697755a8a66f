import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Folds quotations that run over several lines: blocks and speeches of several paragraphs. */
export function registerBlockFolding(
  selector: vscode.DocumentSelector,
  { analyses }: Pick<Services, 'analyses'>,
): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(selector, {
    async provideFoldingRanges(document, _context, token) {
      const analysis = await analyses.load(document);
      if (!analysis || token.isCancellationRequested) {
        return [];
      }
      return analysis.quotations
        .filter(({ kind, depth }) => kind !== 'indirect' && depth === 0)
        .map((quotation) => toRange(document, quotation))
        .filter((range) => !range.isSingleLine)
        .map(({ start, end }) => new vscode.FoldingRange(start.line, end.line, vscode.FoldingRangeKind.Region));
    },
  });
}
