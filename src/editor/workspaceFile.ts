import * as vscode from 'vscode';

/** The text of a file; `undefined` only where there is none. What cannot be read is an error, never an empty file. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (isNotFound(error)) {
      return undefined;
    }
    throw error;
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** A file of the workspace after an edit, and where the edit begins in it. */
export interface EditedFile {
  readonly document: vscode.TextDocument;
  readonly start: number;
  readonly isSaved: boolean;
}

/**
 * Changes a file of the user as an edit of its document, so that it can be undone and meets unsaved edits, and saves
 * it; a missing file is made. `change` gives the new text, or `undefined` where the file is in a state that must not be
 * written to: then the user is told, and the result is `undefined`.
 */
export async function editFile(
  uri: vscode.Uri,
  change: (source: string) => string | undefined,
): Promise<EditedFile | undefined> {
  if ((await readText(uri)) === undefined) {
    const creation = new vscode.WorkspaceEdit();
    creation.createFile(uri, { ignoreIfExists: true });
    await vscode.workspace.applyEdit(creation);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const source = document.getText();
  const changed = change(source);
  if (changed === undefined) {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} cannot be read as it is. Mend it first; nothing was changed.', name),
    );
    return undefined;
  }
  return write(document, source, changed);
}

// Only the part that differs is replaced, so that cursors and unsaved edits elsewhere in the file stay.
async function write(document: vscode.TextDocument, source: string, changed: string): Promise<EditedFile> {
  const { start, end, text } = difference(source, changed);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  const isSaved = (await vscode.workspace.applyEdit(edit)) && (await document.save());
  return { document, start, isSaved };
}

function difference(before: string, after: string): { start: number; end: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
