import * as vscode from 'vscode';
import { parseCodebook } from '../../core/annotations/codebook';
import type { Problem } from '../../core/model';
import { fileProblem } from '../fileProblem';

const pattern = '**/codebook.yaml';

/** Shows what is wrong in the codebooks of the workspace: when it opens, as one is typed, and when one is written outside. */
export class CodebookProblems {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('glossator.codebook');
  readonly #log: vscode.LogOutputChannel;
  readonly #subscription: { dispose(): unknown };

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const check = (uri: vscode.Uri) => void this.#check(uri);
    this.#subscription = vscode.Disposable.from(
      this.#diagnostics,
      watcher,
      watcher.onDidChange(check),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.path.endsWith('/codebook.yaml')) {
          this.#show(document);
        }
      }),
      watcher.onDidCreate(check),
      watcher.onDidDelete((uri) => {
        this.#diagnostics.delete(uri);
      }),
    );
    void this.#checkAll();
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #checkAll(): Promise<void> {
    const uris = await vscode.workspace.findFiles(pattern, '**/node_modules/**', 50);
    await Promise.all(uris.map((uri) => this.#check(uri)));
  }

  async #check(uri: vscode.Uri): Promise<void> {
    try {
      this.#show(await vscode.workspace.openTextDocument(uri));
    } catch (error) {
      this.#log.warn(`cannot read ${uri.toString()}`, error);
      this.#diagnostics.delete(uri);
    }
  }

  #show(document: vscode.TextDocument): void {
    const { problems } = parseCodebook(document.getText());
    this.#diagnostics.set(
      document.uri,
      problems.map((problem) => fileProblem(document, problem, sentence)),
    );
  }
}

function sentence({ code, message, details = [] }: Problem): string {
  const [first = '', second = '', third = ''] = details;
  switch (code) {
    case 'codebook.tag':
      return vscode.l10n.t('A tag needs “tag”.');
    case 'codebook.duplicate':
      return vscode.l10n.t('“{0}” is listed twice.', first);
    case 'codebook.parent':
      return vscode.l10n.t('“{0}” has the parent “{1}”, which is not in the codebook.', first, second);
    case 'codebook.key':
      return vscode.l10n.t('“{0}” and “{1}” have the same key “{2}”.', first, second, third);
    default:
      return message;
  }
}
