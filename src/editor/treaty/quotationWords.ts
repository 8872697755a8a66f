import * as vscode from 'vscode';
import { fullLabelOf } from '../../core/treaty/provisions';
import type { CheckedQuotation } from '../../core/treaty/quotations/quotationSources';

/** What a check found, in one sentence. */
export function describeCheck(checked: CheckedQuotation): string {
  const name = provisionName(checked);
  if (checked.elsewhere) {
    return vscode.l10n.t('These are the words of {0}, not of {1}.', name, checked.reference.text);
  }
  switch (checked.check.state) {
    case 'verbatim':
      return vscode.l10n.t('Word for word as in {0}.', name);
    case 'truncated':
      return vscode.l10n.t('Word for word as in {0}, but the sentence goes on there.', name);
    case 'altered':
      return vscode.l10n.t('Differs from {0}: {1}', name, describeDifferences(checked));
    case 'notFound':
      return vscode.l10n.t('These words are not in {0}.', name);
  }
}

/** “Artikel 4 Absatz 1, flussvertrag.treaty”. */
export function provisionName({ source, node }: CheckedQuotation): string {
  const file = source.id.slice(source.id.lastIndexOf('/') + 1);
  return `${fullLabelOf(source, node)}, ${decodeURIComponent(file)}`;
}

const mostShown = 3;
const longest = 60;

function describeDifferences({
  check,
  source,
  quotation,
  text,
}: CheckedQuotation & { readonly text?: string }): string {
  const changes = check.runs.filter(({ kind }) => kind === 'inserted' || kind === 'deleted');
  const shown = changes.slice(0, mostShown).map(({ kind, quoted, source: from }) => {
    const words =
      kind === 'deleted'
        ? source.text.slice(from?.start, from?.end)
        : (text ?? '').slice(quoted?.start ?? quotation.start, quoted?.end ?? quotation.start);
    return kind === 'deleted' ? `−${shorten(words)}` : `+${shorten(words)}`;
  });
  return shown.join(', ') + (changes.length > mostShown ? ', …' : '');
}

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** The check with the quoting text, so that its words can be shown. */
export function withText(checked: CheckedQuotation, text: string): CheckedQuotation & { readonly text: string } {
  return { ...checked, text };
}
