import * as vscode from 'vscode';
import { editFile } from '../workspaceFile';

const fileName = 'officials.yaml';

/** The workspace's `officials.yaml`, of the folder that the text lies in; `undefined` where no folder is open. */
export function officialsUri(text?: vscode.Uri): vscode.Uri | undefined {
  const own = text && vscode.workspace.getWorkspaceFolder(text);
  const folder = own ?? vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, fileName);
}

/**
 * Changes `officials.yaml` and shows the new place. `change` gives the new source, or `undefined` where the file is in
 * a state that must not be written to. Whether it was changed and saved.
 */
export async function editOfficials(change: (source: string) => string | undefined, shown: string): Promise<boolean> {
  const uri = officialsUri(vscode.window.activeTextEditor?.document.uri);
  if (!uri) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Open a folder first: officials.yaml lies in it.'));
    return false;
  }
  const edited = await editFile(uri, change);
  if (!edited) {
    await vscode.window.showTextDocument(uri);
    return false;
  }
  const { document, start, isSaved } = edited;
  const place = document.positionAt(Math.max(0, document.getText().indexOf(shown, Math.max(0, start - shown.length))));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
  return isSaved;
}
