import * as vscode from 'vscode';
import type { WorkspaceAnnotations } from './workspaceAnnotations';

/** Shows in the Explorer how many open annotations a text has. */
export function registerExplorerBadges(workspace: WorkspaceAnnotations): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  return vscode.Disposable.from(
    changed,
    workspace.onDidChange(() => {
      changed.fire(undefined);
    }),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration: (uri) => {
        const annotations = workspace.byFile().get(uri.toString()) ?? [];
        const open = annotations.filter(({ state }) => state !== 'resolved').length;
        return open === 0
          ? undefined
          : new vscode.FileDecoration(open > 99 ? '99' : String(open), vscode.l10n.t('{0} open annotations', open));
      },
    }),
  );
}
