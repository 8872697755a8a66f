import * as vscode from 'vscode';
import { addTag, parseCodebook, type Codebook } from '../../core/annotations/codebook';
import { editFile, readText } from '../workspaceFile';

const emptyCodebook: Codebook = { tags: [] };
const fileName = 'codebook.yaml';

/** The codebooks of the workspace: a text's is the nearest `codebook.yaml` in its folder or above. */
export class CodebookStore {
  readonly #loaded = new Map<string, Codebook | undefined>();
  readonly #loading = new Map<string, Promise<Codebook | undefined>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: { dispose(): unknown };

  /** Fires when a codebook was read for the first time or anew. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${fileName}`);
    const forget = () => {
      this.forget();
    };
    const subscriptions = [watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget)];
    this.#subscription = vscode.Disposable.from(watcher, ...subscriptions);
  }

  /** What is known now; reading starts where it has not yet. */
  of(text: vscode.Uri): Codebook {
    const folders = foldersAbove(text);
    const known = folders.map((folder) => this.#loaded.get(folder.toString())).find((codebook) => codebook);
    if (!known && folders.some((folder) => !this.#loaded.has(folder.toString()))) {
      void this.load(text);
    }
    return known ?? emptyCodebook;
  }

  async load(text: vscode.Uri): Promise<Codebook> {
    for (const folder of foldersAbove(text)) {
      const codebook = await this.#loadFolder(folder);
      if (codebook) {
        return codebook;
      }
    }
    return emptyCodebook;
  }

  /** The codebook's file: the nearest one, or where a new one belongs. */
  async uriOf(text: vscode.Uri): Promise<vscode.Uri | undefined> {
    const folders = foldersAbove(text);
    for (const folder of folders) {
      if (await this.#loadFolder(folder)) {
        return vscode.Uri.joinPath(folder, fileName);
      }
    }
    const top = folders.at(-1);
    return top && vscode.Uri.joinPath(top, fileName);
  }

  /** Puts tags that the codebook does not have at its end. */
  async add(text: vscode.Uri, tags: readonly string[]): Promise<void> {
    const known = new Set((await this.load(text)).tags.map(({ tag }) => tag));
    const fresh = tags.filter((tag) => !known.has(tag));
    const uri = await this.uriOf(text);
    if (fresh.length === 0 || !uri) {
      return;
    }
    if (await editFile(uri, (source) => withTags(source, fresh))) {
      this.forget();
    }
  }

  forget(): void {
    this.#loaded.clear();
    this.#loading.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #loadFolder(folder: vscode.Uri): Promise<Codebook | undefined> {
    const key = folder.toString();
    const loading = this.#loading.get(key) ?? this.#readFolder(folder);
    this.#loading.set(key, loading);
    return loading;
  }

  async #readFolder(folder: vscode.Uri): Promise<Codebook | undefined> {
    const source = await read(vscode.Uri.joinPath(folder, fileName));
    const codebook = source === undefined ? undefined : parseCodebook(source).value;
    this.#loaded.set(folder.toString(), codebook);
    if (codebook) {
      this.#changed.fire();
    }
    return codebook;
  }
}

function withTags(source: string, tags: readonly string[]): string | undefined {
  return tags.reduce<string | undefined>((before, tag) => {
    const edited = before === undefined ? undefined : addTag(before, { tag, examples: [] });
    return edited?.kind === 'edited' ? edited.source : undefined;
  }, source);
}

// From the text's own folder up to the workspace folder; only the text's folder where no workspace is open.
function foldersAbove(text: vscode.Uri): vscode.Uri[] {
  const top = vscode.workspace.getWorkspaceFolder(text)?.uri;
  if (text.scheme === 'untitled') {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    return first ? [first.uri] : [];
  }
  const folders = [vscode.Uri.joinPath(text, '..')];
  for (let folder = folders[0]; top && folder && folder.path.length > top.path.length;) {
    folder = vscode.Uri.joinPath(folder, '..');
    folders.push(folder);
  }
  return folders;
}

// For reading tags a codebook that cannot be read is none; it is not written to either.
async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await readText(uri);
  } catch {
    return undefined;
  }
}
