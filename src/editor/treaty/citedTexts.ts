import * as vscode from 'vscode';
import type { Citation, CitedText } from '../../core/treaty/citations';
import { CitationIndex } from '../../core/treaty/citations';
import type { InstrumentOfFile } from './boundTexts';
import type { Corpus, CorpusText } from './corpus';

/** A text of the workspace as the index of citations knows it. */
export interface IndexedText extends CitedText, CorpusText {}

/** Who cites which provision, over the whole workspace; read when first asked for. */
export class Citations {
  readonly #corpus: Corpus;
  readonly #instrumentOf: InstrumentOfFile;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #index: Promise<CitationIndex<IndexedText>> | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(corpus: Corpus, instrumentOf: InstrumentOfFile) {
    this.#corpus = corpus;
    this.#instrumentOf = instrumentOf;
    this.#subscriptions = [
      this.#changed,
      corpus.onDidChange(() => {
        this.forget();
      }),
    ];
  }

  async of(uri: vscode.Uri, eId: string): Promise<readonly Citation<IndexedText>[]> {
    const index = await (this.#index ??= this.#read());
    return index.of({ key: uri.toString(), instrument: this.#instrumentOf(uri) }, eId);
  }

  forget(): void {
    this.#index = undefined;
    this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #read(): Promise<CitationIndex<IndexedText>> {
    const index = new CitationIndex<IndexedText>();
    for (const text of await this.#corpus.all()) {
      index.add(
        { ...text, key: text.uri.toString(), instrument: this.#instrumentOf(text.uri) },
        text.analysis.references,
      );
    }
    return index;
  }
}
