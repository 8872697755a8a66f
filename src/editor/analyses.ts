import * as vscode from 'vscode';
import { analyze } from '../core/analyze';
import type { Analysis } from '../core/model';
import { isText } from './documents';
import type { Services } from './services';

interface Entry {
  readonly version: number;
  readonly analysis: Analysis;
  /** Milliseconds that it took; whoever repaints while the user types waits longer for slow texts. */
  readonly duration: number;
}

type AnalysisServices = Pick<Services, 'knowledge' | 'metadata' | 'instruments' | 'log'>;

/** The findings of the open documents, derived once for each version. */
export class Analyses {
  readonly #entries = new Map<string, Entry>();
  readonly #stale = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: readonly { dispose(): unknown }[];

  /** Fires when findings changed although the text did not: for one text, or with `undefined` for all. */
  readonly onDidBecomeStale = this.#stale.event;

  readonly #services: AnalysisServices;

  constructor(services: AnalysisServices) {
    const { knowledge, metadata } = services;
    this.#services = services;
    this.#subscriptions = [
      this.#stale,
      // Which file holds which instrument is of the knowledge too: a new binding comes with it.
      knowledge.onDidChange(() => {
        this.#entries.clear();
        this.#stale.fire(undefined);
      }),
      metadata.onDidChange((uri) => {
        this.#entries.delete(uri.toString());
        this.#stale.fire(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#entries.delete(uri.toString())),
    ];
  }

  /**
   * The findings in the document as it is now, or `undefined` while the knowledge is still being loaded (which this
   * call starts; `onDidBecomeStale` tells when it is there) and for texts that are not ours.
   */
  of(document: vscode.TextDocument): Analysis | undefined {
    if (!isText(document)) {
      return undefined;
    }
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known?.version === document.version) {
      return known.analysis;
    }
    const entry = this.#analyze(document);
    if (entry) {
      this.#entries.set(key, entry);
    }
    return entry?.analysis;
  }

  /** The findings, after the knowledge has been loaded. */
  async load(document: vscode.TextDocument): Promise<Analysis | undefined> {
    await this.#services.knowledge.load();
    return this.of(document);
  }

  /** Milliseconds to wait after an edit before painting: 150, and more where the text is slow to read. */
  paintDelay(document: vscode.TextDocument): number {
    return Math.max(150, 3 * (this.#entries.get(document.uri.toString())?.duration ?? 0));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #analyze(document: vscode.TextDocument): Entry | undefined {
    const { knowledge, metadata, instruments, log } = this.#services;
    const { current } = knowledge;
    if (!current) {
      void knowledge.load();
      return undefined;
    }
    const started = performance.now();
    const source = { ...metadata.of(document), ...instruments.bindingOf(document.uri), text: document.getText() };
    const analysis = analyze(source, current);
    const duration = performance.now() - started;
    log.debug(`analyzed ${document.uri.toString()} version ${document.version} in ${duration.toFixed(1)} ms`);
    return { version: document.version, analysis, duration };
  }
}
