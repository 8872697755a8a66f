import * as vscode from 'vscode';

/** The texts that are analyzed, wherever they come from: disk, git, a virtual file system, an untitled editor. */
export const textDocuments: vscode.DocumentSelector = [{ language: 'news' }, { language: 'treaty' }];

/** Whether the document is in one of our two languages. */
export function isText(document: vscode.TextDocument): boolean {
  return document.languageId === 'news' || document.languageId === 'treaty';
}

/** The visible editors of our texts. */
export function visibleTextEditors(): readonly vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ document }) => isText(document));
}
