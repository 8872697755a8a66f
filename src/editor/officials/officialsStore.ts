import * as vscode from 'vscode';
import type { Knowledge } from '../../core/analyze';
import { layerOfficials } from '../../core/officials/layer';
import type { OfficialsFile, ReportedClaim } from '../../core/officials/officialsFile';
import { parseOfficialsFile } from '../../core/officials/officialsFile';
import { toRange } from '../convert';
import { Debouncer } from '../debounce';
import type { KnowledgeStore } from '../knowledge';
import { officialsProblem } from './officialsProblem';

const pattern = '**/officials.yaml';
const typingPause = 300;

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
    const pause = new Debouncer();
    this.#subscription = vscode.Disposable.from(
      watcher,
      pause,
      this.#problems,
      this.#changed,
      watcher.onDidCreate(read),
      watcher.onDidChange(read),
      watcher.onDidDelete((uri) => {
        this.#forget(uri);
        void this.#apply();
      }),
      // While somebody types the problems follow; what cards show changes when the file is saved.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#files.has(document.uri.toString())) {
          pause.run(document.uri.toString(), typingPause, () => {
            this.#parse(document);
          });
        }
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

  /** The files themselves, as they are in the editor now. */
  async documents(): Promise<vscode.TextDocument[]> {
    const uris = [...this.#files.values()].map(({ uri }) => uri);
    return Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
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
      this.#files.set(uri.toString(), { uri, content: this.#parse(await vscode.workspace.openTextDocument(uri)) });
    } catch (error) {
      this.#log.warn(`cannot read ${uri.toString()}`, error);
      this.#forget(uri);
    }
  }

  #parse(document: vscode.TextDocument): OfficialsFile {
    const { value, problems } = parseOfficialsFile(document.getText());
    this.#problems.set(
      document.uri,
      problems.map((problem) => officialsProblem(document, problem)),
    );
    return value;
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
