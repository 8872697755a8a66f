import * as vscode from 'vscode';
import { analyze } from '../../core/analyze';
import type { Analysis } from '../../core/model';
import { metadataOf } from '../../core/text/metadata';
import { TextLines } from '../convert';
import type { Services } from '../services';

/** A text of the workspace with its findings. */
export interface CorpusText {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** For ranges in the text. */
  readonly lines: TextLines;
  readonly analysis: Analysis;
  /** Of the text itself, where known. */
  readonly date?: string | undefined;
}

interface Entry {
  /** The document’s version, or the file’s time of change. */
  readonly version: string;
  readonly text: CorpusText;
}

const files = '**/*.{news,treaty,news.txt,treaty.txt}';
const treaties = '**/*.{treaty,treaty.txt}';
const mostFiles = 5000;
const atOnce = 8;

type CorpusServices = Pick<Services, 'analyses' | 'knowledge' | 'metadata' | 'instruments' | 'log'>;

/** The news and treaties of the workspace, read when first asked for and again only when they changed. */
export class Corpus {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  readonly #services: CorpusServices;

  /** Fires after a text was added, changed or removed. */
  readonly onDidChange = this.#changed.event;

  constructor(services: CorpusServices) {
    this.#services = services;
    const watcher = vscode.workspace.createFileSystemWatcher(files);
    const forget = (uri: vscode.Uri) => {
      this.#entries.delete(uri.toString());
      this.#changed.fire();
    };
    this.#subscriptions = [
      this.#changed,
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
      services.knowledge.onDidChange(() => {
        this.#entries.clear();
        this.#changed.fire();
      }),
    ];
  }

  /** All texts; `undefined` for those that cannot be read is left out. */
  async all(token?: vscode.CancellationToken, progress?: (done: number, of: number) => void): Promise<CorpusText[]> {
    return this.#read(await vscode.workspace.findFiles(files, undefined, mostFiles), token, progress);
  }

  /** The treaties only. */
  async treaties(token?: vscode.CancellationToken): Promise<CorpusText[]> {
    return this.#read(await vscode.workspace.findFiles(treaties, undefined, mostFiles), token);
  }

  /** One text, from its open document where there is one. */
  async of(uri: vscode.Uri): Promise<CorpusText | undefined> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    const analysis = open && (await this.#services.analyses.load(open));
    return open && analysis
      ? toCorpusText(uri, open.getText(), analysis, this.#services.metadata.of(open).date)
      : this.#readFile(uri);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #read(
    uris: readonly vscode.Uri[],
    token?: vscode.CancellationToken,
    progress?: (done: number, of: number) => void,
  ): Promise<CorpusText[]> {
    const texts: CorpusText[] = [];
    const sorted = [...uris].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (let from = 0; from < sorted.length && token?.isCancellationRequested !== true; from += atOnce) {
      const some = await Promise.all(sorted.slice(from, from + atOnce).map((uri) => this.of(uri)));
      texts.push(...some.filter((text) => text !== undefined));
      progress?.(Math.min(from + atOnce, sorted.length), sorted.length);
    }
    return texts;
  }

  async #readFile(uri: vscode.Uri): Promise<CorpusText | undefined> {
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const version = `${mtime} ${size}`;
      const known = this.#entries.get(uri.toString());
      if (known?.version === version) {
        return known.text;
      }
      const knowledge = await this.#services.knowledge.load();
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const { date, language, kind = 'news' } = metadataOf(text, { fileName: uri.path });
      const bound = this.#services.instruments.bindingOf(uri);
      const source = { text, kind, ...bound, ...(date ? { date } : {}), ...(language ? { language } : {}) };
      const read = toCorpusText(uri, text, analyze(source, knowledge), date);
      this.#entries.set(uri.toString(), { version, text: read });
      return read;
    } catch (error) {
      this.#services.log.warn(`could not read ${uri.toString()}`, error);
      return undefined;
    }
  }
}

/** A text with its findings. */
export function toCorpusText(uri: vscode.Uri, text: string, analysis: Analysis, date: string | undefined): CorpusText {
  return { uri, text, lines: new TextLines(text), analysis, date };
}
