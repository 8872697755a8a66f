import * as vscode from 'vscode';
import type { Services } from '../services';
import { isSidecar, sidecarOf } from './sidecarUri';

/** Keeps the annotations in step with what happens to their texts and sidecars, here and outside. */
export function registerSync(services: Services): vscode.Disposable {
  const { annotations, metadata } = services;
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.yaml');
  const refresh = (uri: vscode.Uri) => void annotations.refresh(uri);
  const open = (document: vscode.TextDocument) => {
    if (sidecarOf(document.uri) || document.uri.scheme === 'untitled') {
      void annotations.open(document);
    }
  };
  vscode.workspace.textDocuments.forEach(open);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(refresh),
    watcher.onDidCreate(refresh),
    watcher.onDidDelete(refresh),
    metadata.add((document) => {
      const { date, language } = annotations.of(document)?.content.parsed.value.source ?? {};
      return { ...(date ? { date } : {}), ...(language ? { language } : {}) };
    }),
    annotations.onDidReadSource((uri) => {
      metadata.changed(uri);
    }),
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidCloseTextDocument((document) => {
      annotations.close(document);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      annotations.follow(event);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isSidecar(document.uri)) {
        refresh(document.uri);
      } else {
        void annotations.saved(document);
      }
    }),
    // A network drive or a virtual file system may have told nobody that the file changed.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) {
        for (const { file } of annotations.texts()) {
          if (file) {
            refresh(file.uri);
          }
        }
      }
    }),
  );
}
