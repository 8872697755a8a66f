import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import { registerCommand } from '../commands';
import { toRange } from '../convert';
import type { Services } from '../services';
import { isReference, targetOf } from './annotationTarget';

/** Goes to the next and previous annotation of the text, and to one chosen elsewhere. */
export function registerNavigation(services: Services): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, 'glossator.nextAnnotation', () => step(services, 1)),
    registerCommand(log, 'glossator.previousAnnotation', () => step(services, -1)),
    registerCommand(log, 'glossator.goToAnnotation', async (argument) => {
      const target = isReference(argument) ? await targetOf(services, argument.uri, argument.id) : undefined;
      if (target) {
        const { document } = target.text;
        const editor = await vscode.window.showTextDocument(document, { preserveFocus: false });
        if (isFound(target.placed.anchoring)) {
          select(editor, toRange(document, target.placed));
        }
      }
    }),
  );
}

async function step(services: Services, direction: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = editor && (await services.annotations.open(editor.document));
  const found = text?.placed().filter(({ anchoring, start, end }) => isFound(anchoring) && start < end) ?? [];
  if (!editor || found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no annotations in this text.'));
    return;
  }
  const at = editor.document.offsetAt(editor.selection.start);
  const here = editor.selection.isEmpty ? at - (direction === 1 ? 1 : 0) : at;
  const next =
    direction === 1
      ? (found.find(({ start }) => start > here) ?? found[0])
      : (found.filter(({ start }) => start < at).at(-1) ?? found.at(-1));
  if (next) {
    select(editor, toRange(editor.document, next));
    await vscode.commands.executeCommand('editor.action.showHover');
  }
}

function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
