import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { AnnotationChange } from '../../core/annotations/change';

/** Notes that could not be written to a sidecar, and the text they belong to. */
export interface KeptText {
  readonly uri: string;
  readonly text: string;
  readonly changes: readonly AnnotationChange[];
}

/** Keeps notes in the extension's storage while their sidecar cannot be written: it survives a crash and a restart. */
export class KeptNotes {
  readonly #folder: vscode.Uri;

  constructor(storage: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(storage, 'kept');
  }

  /** Adds changes to those that are kept of a text. */
  async keep(uri: vscode.Uri, changes: readonly AnnotationChange[], text: string): Promise<void> {
    if (changes.length > 0) {
      const known = await this.of(uri);
      await this.#write(uri, text, [...(known?.changes ?? []), ...changes]);
    }
  }

  /** Keeps all notes of a text as they are now, in the place of what was kept of it. */
  async keepAll(uri: vscode.Uri, annotations: readonly Annotation[], text: string): Promise<void> {
    await (annotations.length === 0
      ? this.forget(uri)
      : this.#write(
          uri,
          text,
          annotations.map((after) => ({ after })),
        ));
  }

  async of(uri: vscode.Uri): Promise<KeptText | undefined> {
    return this.#read(this.#file(uri));
  }

  async all(): Promise<readonly KeptText[]> {
    const entries = await this.#entries();
    const kept = await Promise.all(entries.map((name) => this.#read(vscode.Uri.joinPath(this.#folder, name))));
    return kept.filter((entry) => entry !== undefined);
  }

  async forget(uri: vscode.Uri): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.#file(uri));
    } catch {
      // Nothing was kept for this text.
    }
  }

  async #write(uri: vscode.Uri, text: string, changes: readonly AnnotationChange[]): Promise<void> {
    const kept: KeptText = { uri: uri.toString(), text, changes };
    await vscode.workspace.fs.writeFile(this.#file(uri), new TextEncoder().encode(JSON.stringify(kept)));
  }

  async #entries(): Promise<readonly string[]> {
    try {
      return (await vscode.workspace.fs.readDirectory(this.#folder)).map(([name]) => name);
    } catch {
      return [];
    }
  }

  async #read(file: vscode.Uri): Promise<KeptText | undefined> {
    try {
      const value: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
      return isKeptText(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  #file(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(
      this.#folder,
      `${encodeURIComponent(uri.toString()).replaceAll('%', '_').slice(-180)}.json`,
    );
  }
}

// Only this extension writes to its storage; a file of another shape is a damaged one.
function isKeptText(value: unknown): value is KeptText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'text' in value &&
    typeof value.text === 'string' &&
    'changes' in value &&
    Array.isArray(value.changes)
  );
}
