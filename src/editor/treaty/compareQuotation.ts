import * as vscode from 'vscode';
import { touches } from '../../core/text/span';
import type { CheckedQuotation } from '../../core/treaty/quotations/quotationSources';
import { registerCommand } from '../commands';
import { isText } from '../documents';
import type { Services } from '../services';
import type { QuotationChecks } from './quotationChecks';
import { provisionName } from './quotationWords';

// Texts of our own language wrap, in the diff as well. The first line of a treaty is colored as its title: here it is the
// name of the provision, the same on both sides.
const scheme = 'glossator-words';
const mostKept = 40;

/** `Glossator: Compare Quotation with Its Source`: a diff of the provision’s words and the quoted ones. */
export function registerCompareQuotation(checks: QuotationChecks, { log }: Pick<Services, 'log'>): vscode.Disposable {
  const contents = new Map<string, string>();
  const keep = (path: string, content: string): vscode.Uri => {
    const uri = vscode.Uri.from({ scheme, path: `/${path}` });
    contents.delete(uri.toString());
    contents.set(uri.toString(), content);
    for (const oldest of [...contents.keys()].slice(0, Math.max(0, contents.size - mostKept))) {
      contents.delete(oldest);
    }
    return uri;
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => contents.get(uri.toString()) ?? '',
    }),
    registerCommand(log, 'glossator.compareQuotation', async (uri, offset) => {
      const document = await documentOf(uri);
      const at = typeof offset === 'number' ? offset : cursorOf(document);
      const found = document && (await checks.of(document)).find(({ quotation }) => touches(quotation, at));
      if (!document || !found || found.check.state === 'notFound') {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('No quotation here whose source is a text of this workspace.'),
        );
        return;
      }
      const [left, right] = sidesOf(document.getText(), found).map((words) => `${provisionName(found)}\n\n${words}`);
      const key = `${found.node.eId}-${found.quotation.start}`;
      const title = vscode.l10n.t('{0} ↔ quotation', provisionName(found));
      await vscode.commands.executeCommand(
        'vscode.diff',
        keep(`${key}/source.treaty`, left ?? ''),
        keep(`${key}/quotation.treaty`, right ?? ''),
        title,
      );
    }),
  );
}

async function documentOf(uri: unknown): Promise<vscode.TextDocument | undefined> {
  const editor = vscode.window.activeTextEditor;
  const document =
    typeof uri === 'string' ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)) : editor?.document;
  return document && isText(document) ? document : undefined;
}

function cursorOf(document: vscode.TextDocument | undefined): number {
  const editor = vscode.window.activeTextEditor;
  return document && editor?.document === document ? document.offsetAt(editor.selection.active) : -1;
}

// Without the marks and with the same line breaks, so that nothing but words differs.
function sidesOf(text: string, { check, source, quotation }: CheckedQuotation): readonly [string, string] {
  const span = check.source ?? { start: 0, end: 0 };
  const end = /[.!?;:,。]/u.exec(source.text.slice(span.end, span.end + 1)) ? span.end + 1 : span.end;
  const original = source.text.slice(span.start, end);
  const quoted = text
    .slice(quotation.start, quotation.end)
    .replace(/^[\s„“”"»«‚‘’'‹›「」『』>]+|[\s„“”"»«‚‘’'‹›「」『』]+$/gu, '');
  return [toLines(original), toLines(quoted)];
}

function toLines(words: string): string {
  return `${words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/([.!?;:])\s/gu, '$1\n')}\n`;
}
