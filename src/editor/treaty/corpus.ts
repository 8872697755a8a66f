import * as vscode from 'vscode';
import { analyze, analyzeReferences, type Knowledge } from '../../core/analyze';
import type { Analysis, SourceText } from '../../core/model';
import { metadataOf } from '../../core/text/metadata';
import { instrumentsNamedIn } from '../../core/treaty/instruments/namedInstruments';
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

/** A text of the workspace of which only the references and the structure are read, and those when asked for. */
export interface ReferringText extends Pick<CorpusText, 'uri' | 'text' | 'lines'> {
  /** Ids of the instruments that it names. */
  readonly names: ReadonlySet<string>;
  findings(): Pick<Analysis, 'references' | 'structure'>;
}

interface Entry<Text> {
  /** The file’s time of change and size. */
  readonly version: string;
  readonly text: Text;
}

const files = '**/*.{news,treaty,news.txt,treaty.txt}';
/** Where the texts of instruments are. */
export const treatyFiles = '**/*.{treaty,treaty.txt}';
const mostFiles = 5000;
const atOnce = 8;

type CorpusServices = Pick<Services, 'analyses' | 'knowledge' | 'metadata' | 'instruments' | 'log'>;

/** The news and treaties of the workspace, read when first asked for and again only when they changed. */
export class Corpus {
  readonly #entries = new Map<string, Entry<CorpusText>>();
  readonly #referring = new Map<string, Entry<ReferringText>>();
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
      this.#referring.delete(uri.toString());
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
        this.#referring.clear();
        this.#changed.fire();
      }),
    ];
  }

  /** All texts; `undefined` for those that cannot be read is left out. */
  async all(token?: vscode.CancellationToken, progress?: (done: number, of: number) => void): Promise<CorpusText[]> {
    return this.#read(await vscode.workspace.findFiles(files, undefined, mostFiles), token, progress);
  }

  /** All texts for a search through their references: many times faster than `all`, most of them are not analyzed. */
  async referring(token?: vscode.CancellationToken): Promise<ReferringText[]> {
    const uris = await vscode.workspace.findFiles(files, undefined, mostFiles);
    return inOrder(uris, (uri) => this.#referringOf(uri), token);
  }

  /** The treaties only. */
  async treaties(token?: vscode.CancellationToken): Promise<CorpusText[]> {
    return this.#read(await vscode.workspace.findFiles(treatyFiles, undefined, mostFiles), token);
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
    return inOrder(uris, (uri) => this.of(uri), token, progress);
  }

  #readFile(uri: vscode.Uri): Promise<CorpusText | undefined> {
    return this.#fromFile(uri, this.#entries, (source, knowledge) =>
      toCorpusText(uri, source.text, analyze(source, knowledge), source.date),
    );
  }

  async #referringOf(uri: vscode.Uri): Promise<ReferringText | undefined> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open && (await this.#services.analyses.load(open))) {
      const { instruments } = await this.#services.knowledge.load();
      const text = open.getText();
      const names = instrumentsNamedIn(text, instruments);
      const findings = () => this.#services.analyses.of(open) ?? { references: [], structure: [] };
      return { uri, text, lines: new TextLines(text), names, findings };
    }
    return this.#fromFile(uri, this.#referring, (source, knowledge) => {
      const { text } = source;
      const names = instrumentsNamedIn(text, knowledge.instruments);
      let found: Pick<Analysis, 'references' | 'structure'> | undefined;
      return {
        uri,
        text,
        lines: new TextLines(text),
        names,
        findings: () => (found ??= analyzeReferences(source, knowledge)),
      };
    });
  }

  async #fromFile<Text>(
    uri: vscode.Uri,
    entries: Map<string, Entry<Text>>,
    toText: (source: SourceText, knowledge: Knowledge) => Text,
  ): Promise<Text | undefined> {
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const version = `${mtime} ${size}`;
      const known = entries.get(uri.toString());
      if (known?.version === version) {
        return known.text;
      }
      const knowledge = await this.#services.knowledge.load();
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const { date, language, kind = 'news' } = metadataOf(text, { fileName: uri.path });
      const bound = this.#services.instruments.bindingOf(uri);
      const source = { text, kind, ...(date ? { date } : {}), ...(language ? { language } : {}), ...bound };
      const made = toText(source, knowledge);
      entries.set(uri.toString(), { version, text: made });
      return made;
    } catch (error) {
      this.#services.log.warn(`could not read ${uri.toString()}`, error);
      return undefined;
    }
  }
}

// By path, some at once: more would not be faster.
async function inOrder<Text>(
  uris: readonly vscode.Uri[],
  readText: (uri: vscode.Uri) => Promise<Text | undefined>,
  token?: vscode.CancellationToken,
  progress?: (done: number, of: number) => void,
): Promise<Text[]> {
  const texts: Text[] = [];
  const sorted = [...uris].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (let from = 0; from < sorted.length && token?.isCancellationRequested !== true; from += atOnce) {
    const some = await Promise.all(sorted.slice(from, from + atOnce).map(readText));
    for (const text of some) {
      if (text !== undefined) {
        texts.push(text);
      }
    }
    progress?.(Math.min(from + atOnce, sorted.length), sorted.length);
  }
  return texts;
}

/** A text with its findings. */
export function toCorpusText(uri: vscode.Uri, text: string, analysis: Analysis, date: string | undefined): CorpusText {
  return { uri, text, lines: new TextLines(text), analysis, date };
}
