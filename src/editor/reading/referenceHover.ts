import * as vscode from 'vscode';
import type { Reference } from '../../core/model';
import { touches } from '../../core/text/span';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Shows where a reference points: the instrument and the address in it. */
export function registerReferenceHover(
  selector: vscode.DocumentSelector,
  { analyses }: Pick<Services, 'analyses'>,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const analysis = await analyses.load(document);
      const offset = document.offsetAt(position);
      const reference = analysis?.references.find((candidate) => touches(candidate, offset));
      if (!reference || token.isCancellationRequested) {
        return undefined;
      }
      return new vscode.Hover(describe(reference), toRange(document, reference));
    },
  });
}

function describe({ targets }: Reference): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  for (const { instrument, eId, number } of targets) {
    text.appendText(`${instrument ?? vscode.l10n.t('Unknown instrument')} · ${eId ?? number}`);
    text.appendMarkdown('\n\n');
  }
  return text;
}
