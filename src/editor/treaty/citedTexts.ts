import * as vscode from 'vscode';
import type { Citation, CitingText } from '../../core/treaty/citations';
import { CitationIndex } from '../../core/treaty/citations';
import type { InstrumentOfFile } from './boundTexts';
import type { Corpus, ReferringText } from './corpus';

/** A text of the workspace as the index of citations knows it. */
export interface IndexedText extends CitingText, ReferringText {}

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

  /** Who cites a provision of a text of the workspace. */
  async of(uri: vscode.Uri, eId: string): Promise<readonly Citation<IndexedText>[]> {
    const index = await (this.#index ??= this.#read());
    return index.of({ key: uri.toString(), instrument: this.#instrumentOf(uri) }, eId);
  }

  /** Who cites a provision of an instrument, whether or not the workspace has its text. */
  async ofInstrument(instrument: string, eId: string): Promise<readonly Citation<IndexedText>[]> {
    const index = await (this.#index ??= this.#read());
    return index.of({ key: '', instrument }, eId);
  }

  forget(): void {
    this.#index = undefined;
    this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #read(): Promise<CitationIndex<IndexedText>> {
    const texts = await this.#corpus.referring();
    return new CitationIndex(
      texts.map((text) => ({
        ...text,
        key: text.uri.toString(),
        instrument: this.#instrumentOf(text.uri),
        references: () => text.findings().references,
      })),
    );
  }
}
