import * as vscode from 'vscode';
import { newSidecar, setSource } from '../../core/annotations/sidecar/sidecar';
import { draftOf } from '../../core/officials/draft';
import { addOfficial } from '../../core/officials/officialsWriter';
import { isIsoDate } from '../../core/officials/tenure';
import { touches } from '../../core/text/span';
import { registerCommand } from '../commands';
import { toRange } from '../convert';
import { isText } from '../documents';
import type { Services } from '../services';
import { editOfficials } from './officialsDocument';

/** `Add Official…` and `Set Article Date…`. */
export function registerOfficialCommands(services: Pick<Services, 'analyses' | 'metadata' | 'log'>): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services.log, 'glossator.addOfficial', () => addFromCursor(services)),
    registerCommand(services.log, 'glossator.setArticleDate', () => setArticleDate(services)),
  );
}

async function addFromCursor({ analyses, metadata }: Pick<Services, 'analyses' | 'metadata'>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const document = editor && isText(editor.document) ? editor.document : undefined;
  const offset = editor && document ? document.offsetAt(editor.selection.active) : 0;
  const mention = document && analyses.of(document)?.mentions.find((candidate) => touches(candidate, offset));
  const draft = document && mention && draftOf(document.getText(), mention, metadata.of(document).date);
  const selected = editor && !editor.selection.isEmpty ? editor.document.getText(editor.selection) : undefined;
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Official'),
    prompt: vscode.l10n.t('The full name, as your texts write it.'),
    value: draft?.name ?? selected ?? '',
    validateInput: (text) => (text.trim() ? undefined : vscode.l10n.t('Type a name.')),
  });
  if (name) {
    await editOfficials((source) => addOfficial(source, { ...draft, name: name.trim() }), name.trim());
  }
}

async function setArticleDate({ metadata }: Pick<Services, 'metadata'>): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isText(document)) {
    return;
  }
  const date = await vscode.window.showInputBox({
    title: vscode.l10n.t('Set Article Date'),
    prompt: vscode.l10n.t('The day, month or year of the text. It decides which posts the cards show.'),
    value: metadata.of(document).date ?? '',
    placeHolder: '2024-12-05',
    validateInput: (text) => (isIsoDate(text.trim()) ? undefined : vscode.l10n.t('Write 2024-12-05, 2024-12 or 2024.')),
  });
  if (date) {
    await writeDate(document.uri, date.trim());
    metadata.changed(document.uri);
  }
}

async function writeDate(text: vscode.Uri, date: string): Promise<void> {
  const sidecar = text.with({ path: `${text.path}.annotations.yaml`, query: '', fragment: '' });
  const before = await textOf(sidecar);
  if (before === undefined) {
    const file = text.path.slice(text.path.lastIndexOf('/') + 1);
    await writeText(sidecar, undefined, newSidecar({ file, date }));
    return;
  }
  const edited = setSource(before, { date });
  if (edited.kind === 'refused') {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The file with the notes cannot be written to: {0}', edited.problem.message),
    );
    return;
  }
  await writeText(sidecar, before, edited.source);
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return undefined;
  }
}

/** Writes through the editor where the file is there, so that undo works and unsaved changes of an open file are kept. */
async function writeText(uri: vscode.Uri, before: string | undefined, after: string): Promise<void> {
  if (before === undefined) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, toRange(document, { start: 0, end: before.length }), after);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}
