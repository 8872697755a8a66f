import * as vscode from 'vscode';
import type { Knowledge } from '../../core/analyze';
import { layerOfficials } from '../../core/officials/layer';
import type { OfficialsFile, ReportedClaim } from '../../core/officials/officialsFile';
import { parseOfficialsFile } from '../../core/officials/officialsFile';
import { toRange } from '../convert';
import type { KnowledgeStore } from '../knowledge';

const pattern = '**/officials.yaml';

/** The `officials.yaml` files of the workspace: laid over the bundled registry, with their problems shown. */
export class OfficialsStore {
  readonly #knowledge: KnowledgeStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #files = new Map<string, { readonly uri: vscode.Uri; readonly content: OfficialsFile }>();
  readonly #problems = vscode.languages.createDiagnosticCollection('glossator-officials');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #reading: Promise<void> | undefined;

  /** Fires after the files were read anew. */
  readonly onDidChange = this.#changed.event;

  constructor(knowledge: KnowledgeStore, log: vscode.LogOutputChannel) {
    this.#knowledge = knowledge;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const read = (uri: vscode.Uri): void => void this.#readAndApply(uri);
    this.#subscription = vscode.Disposable.from(
      watcher,
      this.#problems,
      this.#changed,
      watcher.onDidCreate(read),
      watcher.onDidChange(read),
      watcher.onDidDelete((uri) => {
        this.#forget(uri);
        void this.#apply();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#reading = undefined;
        void this.#apply();
      }),
    );
    // The files are wanted when the first text is, not before.
    knowledge.addLayer((below) => this.#lay(below));
  }

  /** The claims that the role check is to be silent about. */
  get reported(): readonly ReportedClaim[] {
    return [...this.#files.values()].flatMap(({ content }) => content.reported);
  }

  /** Where the workspace itself says something of this official. */
  async locationOf(id: string): Promise<vscode.Location | undefined> {
    for (const { uri, content } of this.#files.values()) {
      const entry = content.entries.find((candidate) => candidate.id === id);
      if (entry) {
        const document = await vscode.workspace.openTextDocument(uri);
        return new vscode.Location(uri, toRange(document, entry.span));
      }
    }
    return undefined;
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #readAll(): Promise<void> {
    const uris = await vscode.workspace.findFiles(pattern, '**/node_modules/**', 50);
    const wanted = new Set(uris.map((uri) => uri.toString()));
    for (const { uri } of [...this.#files.values()].filter((file) => !wanted.has(file.uri.toString()))) {
      this.#forget(uri);
    }
    await Promise.all(uris.map((uri) => this.#read(uri)));
  }

  async #readAndApply(uri: vscode.Uri): Promise<void> {
    await this.#read(uri);
    await this.#apply();
  }

  async #read(uri: vscode.Uri): Promise<void> {
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const { value, problems } = parseOfficialsFile(document.getText());
      this.#files.set(uri.toString(), { uri, content: value });
      this.#problems.set(
        uri,
        problems.map(({ message, code, severity, span }) => {
          const diagnostic = new vscode.Diagnostic(
            toRange(document, span ?? { start: 0, end: 0 }),
            message,
            severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
          );
          diagnostic.source = 'Glossator';
          diagnostic.code = code;
          return diagnostic;
        }),
      );
    } catch (error) {
      this.#log.warn(`cannot read ${uri.toString()}`, error);
      this.#forget(uri);
    }
  }

  #forget(uri: vscode.Uri): void {
    this.#files.delete(uri.toString());
    this.#problems.delete(uri);
  }

  async #lay(knowledge: Knowledge): Promise<Knowledge> {
    await (this.#reading ??= this.#readAll());
    const entries = [...this.#files.values()].flatMap(({ content }) => content.entries);
    return entries.length === 0 ? knowledge : { ...knowledge, officials: layerOfficials(knowledge.officials, entries) };
  }

  async #apply(): Promise<void> {
    await this.#knowledge.refresh();
    this.#changed.fire();
  }
}
