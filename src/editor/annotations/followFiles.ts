import * as vscode from 'vscode';
import type { Services } from '../services';
import { isSidecar, sidecarOf } from './sidecarUri';

/** Lets the sidecar follow its text when it is renamed, moved or deleted in the editor; one undo brings both back. */
export function registerFollowFiles({ settings }: Pick<Services, 'settings'>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(renames(event.files));
    }),
    vscode.workspace.onWillDeleteFiles((event) => {
      const files = event.files.filter((uri) => settings.for(uri).whenTextIsDeleted === 'delete');
      event.waitUntil(deletions(files, event.files));
    }),
  );
}

type Rename = vscode.FileWillRenameEvent['files'][number];

// A folder takes its sidecars along by itself: it has no sidecar of its own.
async function renames(files: readonly Rename[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const from = await existingSidecar(
      oldUri,
      files.map((file) => file.oldUri),
    );
    const to = sidecarOf(newUri);
    if (from && to) {
      edit.renameFile(from, to, { ignoreIfExists: true });
    }
  }
  return edit;
}

async function deletions(files: readonly vscode.Uri[], all: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of files) {
    const sidecar = await existingSidecar(uri, all);
    if (sidecar) {
      edit.deleteFile(sidecar, { ignoreIfNotExists: true });
    }
  }
  return edit;
}

async function existingSidecar(uri: vscode.Uri, moving: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const sidecar = isSidecar(uri) ? undefined : sidecarOf(uri);
  if (!sidecar || moving.some((other) => other.toString() === sidecar.toString())) {
    return undefined;
  }
  try {
    await vscode.workspace.fs.stat(sidecar);
    return sidecar;
  } catch {
    return undefined;
  }
}
