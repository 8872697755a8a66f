import * as vscode from 'vscode';

/** Wires the features together; VS Code calls it when a news or treaty file opens or a command runs. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Glossator', { log: true });
  context.subscriptions.push(log);
}
