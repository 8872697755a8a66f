import * as vscode from 'vscode';
import { touches } from '../../core/text/span';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Shows who is named: the post that the text states and the official's name. */
export function registerMentionHover(
  selector: vscode.DocumentSelector,
  { analyses, knowledge }: Pick<Services, 'analyses' | 'knowledge'>,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const analysis = await analyses.load(document);
      const offset = document.offsetAt(position);
      const mention = analysis?.mentions.find((candidate) => touches(candidate, offset));
      if (!mention || token.isCancellationRequested) {
        return undefined;
      }
      const official = mention.official && knowledge.current?.officials.officials.get(mention.official);
      const card = new vscode.MarkdownString();
      card.appendText(official ? official.name : document.getText(toRange(document, mention.name)));
      return new vscode.Hover(card, toRange(document, mention));
    },
  });
}
