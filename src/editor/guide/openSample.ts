import * as vscode from 'vscode';
import { registerCommand } from '../commands';
import type { Services } from '../services';
import { isNotFound } from '../workspaceFile';

const folderName = 'glossator-sample';

/** `Glossator: Open the Sample Newsroom`: copies the sample texts into a folder of the user's choice and opens it. */
export function registerOpenSample({ log, extensionUri }: Services): vscode.Disposable {
  const sample = vscode.Uri.joinPath(extensionUri, 'media', 'sample');
  return registerCommand(log, 'glossator.openSample', async () => {
    const [parent] = (await vscode.window.showOpenDialog(dialogOptions())) ?? [];
    if (!parent) {
      return;
    }
    const folder = vscode.Uri.joinPath(parent, folderName);
    if (!(await exists(folder))) {
      await vscode.workspace.fs.copy(sample, folder, { overwrite: false });
    }
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceReuseWindow: true });
  });
}

function dialogOptions(): vscode.OpenDialogOptions {
  return {
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Where should the sample newsroom go?'),
    openLabel: vscode.l10n.t('Put the Sample Here'),
  };
}

// A sample that is already there is opened as it is: the user may have written notes in it.
async function exists(folder: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(folder);
    return true;
  } catch (error) {
    if (isNotFound(error)) {
      return false;
    }
    throw error;
  }
}
