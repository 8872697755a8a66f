import * as vscode from 'vscode';
import type { Knowledge } from '../core/analyze';
import { parseRegistry } from '../core/officials/registry';
import { parseInstruments } from '../core/treaty/instruments';

/**
 * The bundled officials and instruments. Nothing is read before the first call of `load`, so that opening a window
 * without news or treaties costs nothing.
 */
export class KnowledgeStore {
  readonly #folder: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  #loading: Promise<Knowledge> | undefined;
  #loaded: Knowledge | undefined;

  /** Fires when the knowledge has been loaded or replaced: what was derived from it is then stale. */
  readonly onDidChange = this.#changed.event;

  constructor(folder: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#folder = folder;
    this.#log = log;
  }

  /** The knowledge, if it is there already. */
  get current(): Knowledge | undefined {
    return this.#loaded;
  }

  load(): Promise<Knowledge> {
    return (this.#loading ??= this.#read());
  }

  /** Puts the workspace's own officials or instruments over the bundled ones. */
  async update(change: (knowledge: Knowledge) => Knowledge): Promise<void> {
    this.#loaded = change(await this.load());
    this.#loading = Promise.resolve(this.#loaded);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #read(): Promise<Knowledge> {
    const [officials, instruments] = await Promise.all([
      this.#readJson('officials.json'),
      this.#readJson('instruments.json'),
    ]);
    this.#loaded = { officials: parseRegistry(officials), instruments: parseInstruments(instruments) };
    this.#changed.fire();
    return this.#loaded;
  }

  // A damaged installation must not take the quotations away: without the file the text is read without names.
  async #readJson(name: string): Promise<unknown> {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, name));
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (error) {
      this.#log.error(`cannot read ${name}`, error);
      return {};
    }
  }
}
