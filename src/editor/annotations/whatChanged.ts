import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring';
import { registerCommand } from '../commands';
import { toRange } from '../convert';
import type { Services } from '../services';
import type { AnnotatedText } from './annotatedText';
import { isReference } from './annotationTarget';
import { nameOf } from './sidecarUri';

const scheme = 'glossator';

/** Shows the annotated passages as they were when annotated beside what stands there now. */
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
  const [before, after] = ['then', 'now'].map((side) => vscode.Uri.from({ scheme, path: `/${side}/${name}.txt` }));
  if (!before || !after) {
    return;
  }
  const pairs = passagesOf(text);
  pages.set(before.path, pairs.map(([then]) => then).join('\n\n'));
  pages.set(after.path, pairs.map(([, now]) => now).join('\n\n'));
  await vscode.commands.executeCommand(
    'vscode.diff',
    before,
    after,
    vscode.l10n.t('{0}: annotated passages, then and now', name),
  );
}

function passagesOf(text: AnnotatedText): (readonly [string, string])[] {
  const { document } = text;
  return text.placed().map((placed) => {
    const { annotation, anchoring } = placed;
    const now = isFound(anchoring)
      ? document.getText(toRange(document, placed))
      : vscode.l10n.t('(no longer in the text)');
    const { prefix, suffix, exact } = annotation.target;
    return [
      `…${prefix}[${exact}]${suffix}…`,
      `…${contextBefore(text, placed.start, prefix, isFound(anchoring))}[${now}]${contextAfter(text, placed.end, suffix, isFound(anchoring))}…`,
    ];
  });
}

function contextBefore({ document }: AnnotatedText, start: number, prefix: string, isPlaced: boolean): string {
  return isPlaced
    ? document.getText(toRange(document, { start: Math.max(0, start - prefix.length), end: start }))
    : prefix;
}

function contextAfter({ document }: AnnotatedText, end: number, suffix: string, isPlaced: boolean): string {
  return isPlaced ? document.getText(toRange(document, { start: end, end: end + suffix.length })) : suffix;
}
