import * as vscode from 'vscode';
import type { SourceText } from '../core/model';

/** What is known of a text besides its words. */
export type TextMetadata = Omit<SourceText, 'text'>;

/** Knows something of a text from elsewhere: its sidecar, for instance. Later sources only fill gaps. */
export type MetadataSource = (document: vscode.TextDocument) => TextMetadata | undefined;

/** Date, language and kind of a document: sidecar › the text itself › file name › nothing. */
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

// `2024-12-05-entry-into-force.news`, as newsrooms name their files.
const dateInName = /(?:^|[^0-9])((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[^0-9]|$)/u;

function fromEditor(document: vscode.TextDocument): TextMetadata {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const date = dateInName.exec(name)?.[1];
  return { ...(date ? { date } : {}), kind: document.languageId === 'treaty' ? 'treaty' : 'news' };
}
