import * as vscode from 'vscode';
import type { CheckedQuotation, SourcesOf } from '../../core/treaty/quotationSources';
import { checkQuotations } from '../../core/treaty/quotationSources';
import type { Services } from '../services';
import { loadSources, type InstrumentOfFile } from './boundTexts';
import type { Corpus } from './corpus';

interface Entry {
  readonly version: number;
  readonly checked: readonly CheckedQuotation[];
}

/** The quotations of provisions in open documents, compared with the texts of the workspace. */
export class QuotationChecks {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #corpus: Corpus;
  readonly #analyses: Services['analyses'];
  readonly #instrumentOf: InstrumentOfFile;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #sources: Promise<SourcesOf> | undefined;

  /** Fires when a source may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(corpus: Corpus, { analyses }: Pick<Services, 'analyses'>, instrumentOf: InstrumentOfFile) {
    this.#corpus = corpus;
    this.#analyses = analyses;
    this.#instrumentOf = instrumentOf;
    const forget = () => {
      this.#sources = undefined;
      this.#entries.clear();
      this.#changed.fire();
    };
    this.#subscriptions = [
      this.#changed,
      corpus.onDidChange(forget),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId === 'treaty' && contentChanges.length > 0) {
          forget();
        }
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#entries.delete(uri.toString())),
    ];
  }

  /** The checked quotations of the document as it is now. */
  async of(document: vscode.TextDocument): Promise<readonly CheckedQuotation[]> {
    const { version } = document;
    const known = this.#entries.get(document.uri.toString());
    if (known?.version === version) {
      return known.checked;
    }
    const analysis = await this.#analyses.load(document);
    const text = document.getText();
    const sources = await this.sources();
    if (!analysis || document.version !== version) {
      return [];
    }
    const checked = checkQuotations(text, analysis, (id) =>
      sources(id).filter((source) => source.id !== document.uri.toString()),
    );
    this.#entries.set(document.uri.toString(), { version, checked });
    return checked;
  }

  /** The treaties of the workspace, read once. */
  sources(): Promise<SourcesOf> {
    return (this.#sources ??= loadSources(this.#corpus, this.#instrumentOf));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
