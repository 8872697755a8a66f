import * as vscode from 'vscode';
import type { Services } from '../services';
import type { AnnotatedText, Placed } from './annotatedText';

/** An annotation that a command works on, in its text. */
export interface TargetOfCommand {
  readonly text: AnnotatedText;
  readonly placed: Placed;
}

/**
 * The annotation that a command means: the one its argument names (from the tree or a hover's link), else the one
 * under the cursor; of several, the user says which.
 */
export async function targetOfCommand(services: Services, argument: unknown): Promise<TargetOfCommand | undefined> {
  return isReference(argument) ? targetOf(services, argument.uri, argument.id) : targetAtCursor(services);
}

/** The annotation with this id, after its text has been opened. */
export async function targetOf(services: Services, uri: string, id: string): Promise<TargetOfCommand | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const text = await services.annotations.open(document);
  const placed = text?.find(id);
  return text && placed && { text, placed };
}

/** The argument is data of a link or a tree item; anything else means “at the cursor”. */
export function isReference(argument: unknown): argument is { readonly uri: string; readonly id: string } {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    typeof argument.uri === 'string' &&
    'id' in argument &&
    typeof argument.id === 'string'
  );
}

async function targetAtCursor(services: Services): Promise<TargetOfCommand | undefined> {
  const editor = vscode.window.activeTextEditor;
  const text = editor && (await services.annotations.open(editor.document));
  const found = text ? text.at(editor.document.offsetAt(editor.selection.active)) : [];
  if (found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no annotation at the cursor.'));
  }
  const [first, ...others] = found;
  const placed = others.length > 0 ? await choose(found) : first;
  return text && placed && { text, placed };
}

async function choose(found: readonly Placed[]): Promise<Placed | undefined> {
  const items = found.map((placed) => ({
    placed,
    label: placed.annotation.body?.split('\n')[0] ?? placed.annotation.target.exact,
    description: placed.annotation.tags.join(', '),
    detail: placed.annotation.target.exact,
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which annotation?') }))?.placed;
}
