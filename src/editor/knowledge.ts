import * as vscode from 'vscode';
import type { Knowledge } from '../core/analyze';
import { parseRegistry } from '../core/officials/registry';
import { parseInstruments } from '../core/treaty/instruments/instruments';

/** Gives the knowledge with something of the workspace laid over it; the same object where it has nothing. */
export type KnowledgeLayer = (knowledge: Knowledge) => Promise<Knowledge>;

/**
 * The bundled officials and instruments. Nothing is read before the first call of `load`, so that opening a window
 * without news or treaties costs nothing.
 */
export class KnowledgeStore {
  readonly #folder: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #layers: KnowledgeLayer[] = [];
  #bundled: Promise<Knowledge> | undefined;
  #loading: Promise<Knowledge> | undefined;
  #loaded: Knowledge | undefined;
  #round = 0;

  /** Fires when the knowledge has been loaded or replaced: what was derived from it is then stale. */
  readonly onDidChange = this.#changed.event;

  constructor(folder: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#folder = folder;
    this.#log = log;
  }

  /** What is there already: the bundled knowledge as soon as it is read, then with the layers over it. */
  get current(): Knowledge | undefined {
    return this.#loaded;
  }

  /** The bundled knowledge with every layer over it. */
  load(): Promise<Knowledge> {
    return (this.#loading ??= this.#layer());
  }

  /** Puts something of the workspace's own over the bundled knowledge, when that is loaded. */
  addLayer(layer: KnowledgeLayer): void {
    this.#layers.push(layer);
  }

  /** Lays the layers anew, after what they are made of has changed; nothing where nothing was loaded yet. */
  async refresh(): Promise<void> {
    if (this.#bundled) {
      this.#loading = this.#layer();
      await this.#loading;
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }

  // Always from the bundled knowledge up, so that no layer is lost to another one that is laid at the same time.
  async #layer(): Promise<Knowledge> {
    const round = ++this.#round;
    let knowledge = await (this.#bundled ??= this.#read());
    for (const layer of this.#layers) {
      knowledge = await this.#put(layer, knowledge);
    }
    if (round !== this.#round) {
      return this.load();
    }
    if (knowledge !== this.#loaded) {
      this.#loaded = knowledge;
      this.#changed.fire();
    }
    return knowledge;
  }

  async #put(layer: KnowledgeLayer, knowledge: Knowledge): Promise<Knowledge> {
    try {
      return await layer(knowledge);
    } catch (error) {
      this.#log.error('cannot read what the workspace knows', error);
      return knowledge;
    }
  }

  async #read(): Promise<Knowledge> {
    const [officials, instruments] = await Promise.all([
      this.#readJson('officials.json'),
      this.#readJson('instruments.json'),
    ]);
    const bundled = { officials: parseRegistry(officials), instruments: parseInstruments(instruments) };
    this.#loaded = bundled;
    this.#changed.fire();
    return bundled;
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
