import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import type { ThenAndNow } from '../../core/annotations/anchoring/thenAndNow';
import { thenAndNow } from '../../core/annotations/anchoring/thenAndNow';
import { registerCommand } from '../commands';
import type { Services } from '../services';
import type { AnnotatedText } from './annotatedText';
import { isReference } from './annotationTarget';
import { nameOf } from './sidecarUri';

const scheme = 'glossator';

/** Shows the annotated passages whose words changed as they were when annotated, beside what stands there now. */
export function registerWhatChanged(services: Services): vscode.Disposable {
  const pages = new Map<string, string>();
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => pages.get(uri.path) ?? '',
    }),
    registerCommand(services.log, 'glossator.whatChanged', async (argument) => {
      const document = isReference(argument)
        ? await vscode.workspace.openTextDocument(vscode.Uri.parse(argument.uri, true))
        : vscode.window.activeTextEditor?.document;
      const text = document && (await services.annotations.open(document));
      if (!text || text.annotations.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('There are no annotations in this text.'));
        return;
      }
      await showDifference(text, pages);
    }),
  );
}

async function showDifference(text: AnnotatedText, pages: Map<string, string>): Promise<void> {
  const name = nameOf(text.document.uri);
  const pairs = passagesOf(text);
  if (pairs.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No annotated words in {0} have changed.', name));
    return;
  }
  // Under “x.news.txt” the pages would be analyzed as news; Markdown wraps long lines and colors what is in brackets.
  const [before, after] = ['then', 'now'].map((side) => vscode.Uri.from({ scheme, path: `/${name} (${side}).md` }));
  if (!before || !after) {
    return;
  }
  pages.set(before.path, pairs.map(({ then }) => then).join('\n\n'));
  pages.set(after.path, pairs.map(({ now }) => now).join('\n\n'));
  await vscode.commands.executeCommand(
    'vscode.diff',
    before,
    after,
    vscode.l10n.t('{0}: annotated passages, then and now', name),
  );
}

// What was only moved or set otherwise would bury what changed.
function passagesOf(annotated: AnnotatedText): ThenAndNow[] {
  const text = annotated.document.getText();
  const gone = vscode.l10n.t('(no longer in the text)');
  return annotated
    .placed()
    .filter(({ anchoring }) => anchoring.state !== 'anchored')
    .map((one) => thenAndNow(one.annotation.target, text, isFound(one.anchoring) ? one : undefined, gone));
}
