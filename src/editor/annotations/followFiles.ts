import * as vscode from 'vscode';
import type { Services } from '../services';
import type { AnnotationStore } from './annotationStore';
import { isSidecar, sidecarOf } from './sidecarUri';

/** Lets the sidecar follow its text when it is renamed, moved or deleted in the editor; one undo brings both back. */
export function registerFollowFiles({
  settings,
  annotations,
}: Pick<Services, 'settings' | 'annotations'>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(renames(event.files, annotations));
    }),
    vscode.workspace.onWillDeleteFiles((event) => {
      const files = event.files.filter((uri) => settings.for(uri).whenTextIsDeleted === 'delete');
      event.waitUntil(deletions(files, event.files, annotations));
    }),
  );
}

type Rename = vscode.FileWillRenameEvent['files'][number];

// A folder takes its sidecars along by itself: it has no sidecar of its own.
async function renames(files: readonly Rename[], store: AnnotationStore): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const from = await existingSidecar(
      oldUri,
      files.map((file) => file.oldUri),
      store,
    );
    const to = sidecarOf(newUri);
    if (from && to) {
      edit.renameFile(from, to, { ignoreIfExists: true });
    }
  }
  return edit;
}

async function deletions(
  files: readonly vscode.Uri[],
  all: readonly vscode.Uri[],
  store: AnnotationStore,
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of files) {
    const sidecar = await existingSidecar(uri, all, store);
    if (sidecar) {
      edit.deleteFile(sidecar, { ignoreIfNotExists: true });
    }
  }
  return edit;
}

// A note that is just being written would come back under the old name.
async function existingSidecar(
  uri: vscode.Uri,
  moving: readonly vscode.Uri[],
  store: AnnotationStore,
): Promise<vscode.Uri | undefined> {
  const sidecar = isSidecar(uri) ? undefined : sidecarOf(uri);
  if (!sidecar || moving.some((other) => other.toString() === sidecar.toString())) {
    return undefined;
  }
  await store.settled(sidecar);
  try {
    await vscode.workspace.fs.stat(sidecar);
    return sidecar;
  } catch {
    return undefined;
  }
}
