import * as vscode from 'vscode';
import { flattenStructure } from '../../core/treaty/provisions';
import { toRange } from '../convert';
import type { Services } from '../services';

// VS Code keeps 5 000 regions; articles and chapters are worth more than their paragraphs.
const mostRegions = 5000;

/** Folds articles, chapters and annexes. */
export function registerTreatyFolding(
  selector: vscode.DocumentSelector,
  { analyses }: Pick<Services, 'analyses'>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.FoldingRangeProvider = {
    onDidChangeFoldingRanges: changed.event,
    async provideFoldingRanges(document, _context, token) {
      const analysis = await analyses.load(document);
      if (!analysis || token.isCancellationRequested) {
        return undefined;
      }
      const nodes = flattenStructure(analysis.structure);
      const chosen =
        nodes.length > mostRegions ? nodes.filter(({ kind }) => kind !== 'paragraph' && kind !== 'point') : nodes;
      return chosen.flatMap((node) => {
        const { start, end } = toRange(document, node);
        return end.line > start.line
          ? [new vscode.FoldingRange(start.line, end.line, vscode.FoldingRangeKind.Region)]
          : [];
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    analyses.onDidBecomeStale(() => {
      changed.fire();
    }),
    vscode.languages.registerFoldingRangeProvider(selector, provider),
  );
}
