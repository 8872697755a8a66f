import * as vscode from 'vscode';
import { neighborOf } from '../../core/treaty/provisions';
import { registerCommand } from '../commands';
import { toPoint } from '../convert';
import type { Services } from '../services';

type Deps = Pick<Services, 'analyses' | 'log'>;

/** Go to Next/Previous Article. */
export function registerArticleNavigation(deps: Deps): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(deps.log, 'glossator.goToNextArticle', () => step(deps, 1)),
    registerCommand(deps.log, 'glossator.goToPreviousArticle', () => step(deps, -1)),
  );
}

async function step({ analyses }: Deps, by: -1 | 1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analyses.load(editor.document));
  if (!editor || !analysis) {
    return;
  }
  const found = neighborOf(analysis.structure, editor.document.offsetAt(editor.selection.active), by);
  if (!found) {
    const message = by === 1 ? vscode.l10n.t('No article follows.') : vscode.l10n.t('No article before this one.');
    void vscode.window.setStatusBarMessage(message, 3000);
    return;
  }
  const place = toPoint(editor.document, found.start);
  editor.selection = new vscode.Selection(place.start, place.start);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
