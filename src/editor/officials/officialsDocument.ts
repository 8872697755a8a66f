import * as vscode from 'vscode';

const fileName = 'officials.yaml';

/** The workspace's `officials.yaml`, of the folder that the text lies in; `undefined` where no folder is open. */
export function officialsUri(text?: vscode.Uri): vscode.Uri | undefined {
  const own = text && vscode.workspace.getWorkspaceFolder(text);
  const folder = own ?? vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, fileName);
}

/**
 * Changes `officials.yaml` as an edit that can be undone, saves it and shows the new place. `change` gives the new
 * source, or `undefined` where the file is in a state that must not be written to; the user is then told.
 */
export async function editOfficials(change: (source: string) => string | undefined, shown: string): Promise<boolean> {
  const uri = officialsUri(vscode.window.activeTextEditor?.document.uri);
  if (!uri) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Open a folder first: officials.yaml lies in it.'));
    return false;
  }
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(uri, { ignoreIfExists: true });
  await vscode.workspace.applyEdit(creation);
  const document = await vscode.workspace.openTextDocument(uri);
  const source = document.getText();
  const changed = change(source);
  if (changed === undefined) {
    const message = vscode.l10n.t('officials.yaml cannot be read as it is. Mend it first; nothing was changed.');
    void vscode.window.showErrorMessage(message);
    await vscode.window.showTextDocument(document);
    return false;
  }
  return write(document, source, changed, shown);
}

// Only the part that differs is replaced, so that cursors and unsaved edits elsewhere in the file stay.
async function write(document: vscode.TextDocument, source: string, changed: string, shown: string): Promise<boolean> {
  let start = 0;
  while (start < source.length && source[start] === changed[start]) {
    start++;
  }
  let tail = 0;
  while (
    tail < source.length - start &&
    source.at(-1 - tail) === changed.at(-1 - tail) &&
    tail < changed.length - start
  ) {
    tail++;
  }
  const range = new vscode.Range(document.positionAt(start), document.positionAt(source.length - tail));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, changed.slice(start, changed.length - tail));
  const done = (await vscode.workspace.applyEdit(edit)) && (await document.save());
  const at = Math.max(0, document.getText().indexOf(shown, Math.max(0, start - shown.length)));
  const place = document.positionAt(at);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
  return done;
}
