import * as vscode from 'vscode';
import { escapeMarkdown } from '../../core/text/escape';
import { touches } from '../../core/text/span';
import type { CheckedQuotation } from '../../core/treaty/quotations/quotationSources';
import { commandLink } from '../commands';
import { toRange } from '../convert';
import type { QuotationChecks } from './quotationChecks';
import { describeCheck, withText } from './quotationWords';

const compareCommand = 'glossator.compareQuotation';

/** Says on hover whether a quotation gives the provision’s words, and shows word by word where not. */
export function registerQuotationHover(selector: vscode.DocumentSelector, checks: QuotationChecks): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const offset = document.offsetAt(position);
      const found = (await checks.of(document)).find(({ quotation }) => touches(quotation, offset));
      if (!found || token.isCancellationRequested) {
        return undefined;
      }
      return new vscode.Hover(toMarkdown(document, found), toRange(document, found.quotation));
    },
  });
}

function toMarkdown(document: vscode.TextDocument, checked: CheckedQuotation): vscode.MarkdownString {
  const text = document.getText();
  const markdown = new vscode.MarkdownString(undefined, true);
  markdown.isTrusted = { enabledCommands: [compareCommand] };
  // What is wrong says the diagnostic, in the same hover.
  if (checked.check.state === 'verbatim' && !checked.elsewhere) {
    markdown.appendMarkdown(`$(pass) ${escapeMarkdown(describeCheck(withText(checked, text)))}`);
  }
  if (checked.check.state === 'altered') {
    markdown.appendMarkdown(`\n\n${showRuns(text, checked)}`);
  }
  if (checked.check.state !== 'notFound') {
    const args = [document.uri.toString(), checked.quotation.start];
    markdown.appendMarkdown(`\n\n[${vscode.l10n.t('Compare side by side')}](${commandLink(compareCommand, args)})`);
  }
  return markdown;
}

const longest = 1200;

function showRuns(text: string, { check, source }: CheckedQuotation): string {
  const parts = check.runs.map(({ kind, quoted, source: from }) => {
    const own = escapeMarkdown(text.slice(quoted?.start ?? 0, quoted?.end ?? 0).replace(/\s+/gu, ' '));
    const original = escapeMarkdown(source.text.slice(from?.start ?? 0, from?.end ?? 0).replace(/\s+/gu, ' '));
    switch (kind) {
      case 'kept':
      case 'added':
        return own;
      case 'inserted':
        return `**${own}**`;
      case 'deleted':
        return `~~${original}~~`;
      case 'omitted':
        return '[…]';
    }
  });
  const shown = parts.join(' ');
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
