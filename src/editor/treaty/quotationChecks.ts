import * as vscode from 'vscode';
import type { CheckedQuotation, SourcesOf } from '../../core/treaty/quotations/quotationSources';
import { checkQuotations } from '../../core/treaty/quotations/quotationSources';
import type { Services } from '../services';
import type { Analysis } from '../../core/model';
import type { InstrumentsStore } from '../references/instrumentsStore';
import { loadSources } from './boundTexts';
import type { Corpus } from './corpus';

type Instruments = Pick<InstrumentsStore, 'instrumentOf' | 'reported'>;

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
  readonly #instruments: Instruments;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #sources: Promise<SourcesOf> | undefined;

  /** Fires when a source may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(corpus: Corpus, { analyses }: Pick<Services, 'analyses'>, instruments: Instruments) {
    this.#corpus = corpus;
    this.#analyses = analyses;
    this.#instruments = instruments;
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
    const checked = this.check(document.uri, text, analysis, sources);
    this.#entries.set(document.uri.toString(), { version, checked });
    return checked;
  }

  /** The quotations of a text, compared with those of the treaties that it is not itself. */
  check(uri: vscode.Uri, text: string, analysis: Analysis, sources: SourcesOf): readonly CheckedQuotation[] {
    const others: SourcesOf = (id) => sources(id).filter((source) => source.id !== uri.toString());
    return checkQuotations(text, analysis, others, this.#instruments.reported);
  }

  /** The treaties of the workspace, read once. */
  sources(): Promise<SourcesOf> {
    return (this.#sources ??= loadSources(this.#corpus, (uri) => this.#instruments.instrumentOf(uri)));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
