import * as vscode from 'vscode';
import { metadataOf, type TextMetadata } from '../core/text/metadata';

/** Knows something of a text from elsewhere: its sidecar, for instance. Later sources only fill gaps. */
export type MetadataSource = (document: vscode.TextDocument) => TextMetadata | undefined;

/** Date, place, title, language and kind of a document: sidecar › the text itself › file name › nothing. */
export class MetadataReader {
  readonly #sources: MetadataSource[] = [];
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires with the uri of a text whose metadata may have changed without an edit of the text. */
  readonly onDidChange = this.#changed.event;

  of(document: vscode.TextDocument): TextMetadata {
    const found = this.#sources.map((source) => source(document)).filter((value) => value !== undefined);
    return Object.assign({}, ...[...found, fromEditor(document)].reverse()) as TextMetadata;
  }

  /** Takes a source in; disposing of the result takes it out again. */
  add(source: MetadataSource): vscode.Disposable {
    this.#sources.push(source);
    return new vscode.Disposable(() => {
      this.#sources.splice(this.#sources.indexOf(source), 1);
    });
  }

  changed(uri: vscode.Uri): void {
    this.#changed.fire(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

// Read anew only when asked: `Analyses` keeps what was derived from it for each version.
function fromEditor(document: vscode.TextDocument): TextMetadata {
  const fileName = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const found = metadataOf(document.getText(), { fileName });
  const kind = document.languageId === 'treaty' || document.languageId === 'news' ? document.languageId : found.kind;
  return { ...found, kind: kind ?? 'news' };
}
