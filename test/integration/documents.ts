import * as vscode from 'vscode';
import { until } from '../support/until';

/** Opens a file of the sample workspace in an editor. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) {
    throw new Error('The tests need the sample workspace.');
  }
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Opens a text that has no file. */
export async function openText(content: string, language = 'news'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** The first place of words in a document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  if (at < 0) {
    throw new Error(`The text has no “${words}”.`);
  }
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** What the cards over words say, once they say something. */
export async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = placeOf(document, words);
  return until(`a card over “${words}”`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start,
    );
    const parts = hovers.flatMap(({ contents }) => contents).map((part) => (part as vscode.MarkdownString).value);
    return parts.length > 0 && parts.join('\n');
  });
}

/** The outline of a document, once it has one. */
export async function outlineOf({ uri }: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  return until('an outline', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    return found && found.length > 0 && found;
  });
}

/** The semantic tokens of a document, with their words. */
export async function tokensOf(document: vscode.TextDocument): Promise<readonly { words: string; type: string }[]> {
  const { uri } = document;
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  return legend && tokens ? decode(document, tokens.data, legend) : [];
}

// Five numbers each: lines and characters since the one before, length, type, modifiers.
function decode(document: vscode.TextDocument, data: Uint32Array, legend: vscode.SemanticTokensLegend) {
  const decoded: { words: string; type: string }[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(index, index + 4);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const range = new vscode.Range(line, character, line, character + length);
    decoded.push({ words: document.getText(range), type: legend.tokenTypes[type] ?? '' });
  }
  return decoded;
}
