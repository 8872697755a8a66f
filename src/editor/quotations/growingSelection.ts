import * as vscode from 'vscode';
import type { Span } from '../../core/model';
import { growSelection } from '../../core/statements/growingSelection';
import { pathAt } from '../../core/treaty/provisions';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Expand Selection goes word → quotation → sentence → paragraph, and on to article and chapter in a treaty. */
export function registerGrowingSelection(
  selector: vscode.DocumentSelector,
  { analyses }: Pick<Services, 'analyses'>,
): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(selector, {
    async provideSelectionRanges(document, positions, token) {
      const analysis = await analyses.load(document);
      if (token.isCancellationRequested) {
        return [];
      }
      const text = document.getText();
      const quotations = (analysis?.quotations ?? []).filter(({ kind }) => kind !== 'indirect');
      return positions.map((position) => {
        const offset = document.offsetAt(position);
        const parts = pathAt(analysis?.structure ?? [], offset);
        return chain(document, position, growSelection(text, quotations, offset, parts));
      });
    },
  });
}

function chain(document: vscode.TextDocument, at: vscode.Position, steps: readonly Span[]): vscode.SelectionRange {
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  const whole = new vscode.SelectionRange(all);
  const range = steps
    .toReversed()
    .reduce((parent, step) => new vscode.SelectionRange(toRange(document, step), parent), whole);
  return steps.length > 0 ? range : new vscode.SelectionRange(new vscode.Range(at, at), whole);
}
