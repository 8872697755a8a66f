import * as vscode from 'vscode';
import { reportQuotations, type ReportWords, type VerifiedText } from '../../core/treaty/quotations/verification';
import { registerCommand } from '../commands';
import type { Services } from '../services';
import type { Corpus } from './corpus';
import type { QuotationChecks } from './quotationChecks';

/** `Glossator: Verify All Quotations`: every quotation of a provision in the workspace, in one report. */
export function registerVerifyQuotations(
  corpus: Corpus,
  checks: QuotationChecks,
  { log }: Pick<Services, 'log'>,
): vscode.Disposable {
  return registerCommand(log, 'glossator.verifyQuotations', async () => {
    const texts = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Verifying quotations'),
        cancellable: true,
      },
      (progress, token) => verify(corpus, checks, progress, token),
    );
    if (!texts) {
      return;
    }
    const content = reportQuotations(texts, reportWords());
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
  });
}

async function verify(
  corpus: Corpus,
  checks: QuotationChecks,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<VerifiedText[] | undefined> {
  let last = 0;
  const texts = await corpus.all(token, (done, of) => {
    progress.report({ message: vscode.l10n.t('{0} of {1} texts', done, of), increment: ((done - last) * 100) / of });
    last = done;
  });
  const sources = await checks.sources();
  if (token.isCancellationRequested) {
    return undefined;
  }
  return texts.map(({ uri, text, analysis }) => ({
    path: vscode.workspace.asRelativePath(uri),
    text,
    checked: checks.check(uri, text, analysis, sources),
  }));
}

function reportWords(): ReportWords {
  return {
    title: vscode.l10n.t('Quotations of provisions'),
    summary: (texts, quotations) => vscode.l10n.t('{0} texts read, {1} quotations compared.', texts, quotations),
    states: {
      altered: vscode.l10n.t('Altered'),
      elsewhere: vscode.l10n.t('From another provision'),
      notFound: vscode.l10n.t('Not found'),
      truncated: vscode.l10n.t('Truncated'),
      reported: vscode.l10n.t('Reported like this'),
      verbatim: vscode.l10n.t('Word for word'),
    },
  };
}
