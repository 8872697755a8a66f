import * as vscode from 'vscode';

/**
 * Registers a command whose failures are caught here, once: the log gets the error, the user one sentence. `run` gets
 * the arguments as `unknown`, because menus, links and other extensions pass what they like.
 */
export function registerCommand(
  log: vscode.LogOutputChannel,
  id: `glossator.${string}`,
  run: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
    try {
      return await run(...args);
    } catch (error) {
      log.error(`${id} failed`, error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Glossator could not finish this: {0}', error instanceof Error ? error.message : String(error)),
      );
      return undefined;
    }
  });
}

/** A `command:` link for a trusted Markdown string that enables this command. */
export function commandLink(id: `glossator.${string}`, args: readonly unknown[]): string {
  return `command:${id}?${encodeURIComponent(JSON.stringify(args))}`;
}
