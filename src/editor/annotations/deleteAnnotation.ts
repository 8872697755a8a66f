import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { registerCommand } from '../commands';
import type { Services } from '../services';
import { targetOfCommand } from './annotationTarget';

/** Deletes annotations and brings them back, also long after the sidecar was written. */
export function registerDeleteAnnotation(services: Services): vscode.Disposable {
  const deleted: { readonly uri: vscode.Uri; readonly annotation: Annotation }[] = [];
  const remove = async (argument: unknown) => {
    const target = await targetOfCommand(services, argument);
    if (!target) {
      return;
    }
    const { annotation } = target.placed;
    deleted.push({ uri: target.text.document.uri, annotation });
    await services.annotations.change(target.text, [{ before: annotation }]);
    offerUndo(restore);
  };
  const restore = async () => {
    const last = deleted.pop();
    if (!last) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No annotation was deleted in this window.'));
      return;
    }
    const text = await services.annotations.open(await vscode.workspace.openTextDocument(last.uri));
    if (text) {
      await services.annotations.change(text, [{ after: last.annotation }]);
    }
  };
  return vscode.Disposable.from(
    registerCommand(services.log, 'glossator.deleteAnnotation', remove),
    registerCommand(services.log, 'glossator.undoDelete', restore),
  );
}

function offerUndo(restore: () => Promise<void>): void {
  const undo = vscode.l10n.t('Undo');
  void vscode.window.showInformationMessage(vscode.l10n.t('The annotation was deleted.'), undo).then((choice) => {
    return choice === undo ? restore() : undefined;
  });
}
