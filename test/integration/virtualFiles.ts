import * as vscode from 'vscode';

/** A file system in memory, as a virtual workspace has one. */
export class VirtualFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** Whether files may be read only, as on a share or a remote repository. */
  isReadOnly = false;
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.#files.get(path);
    const isFolder = [...this.#files.keys()].some((name) => name.startsWith(`${path.replace(/\/$/u, '')}/`));
    if (!bytes && !isFolder) {
      throw vscode.FileSystemError.FileNotFound(path);
    }
    return {
      type: bytes ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 0,
      mtime: 0,
      size: bytes?.length ?? 0,
    };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((name) => [name.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {
    // Folders are there where files are.
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(path);
    if (!bytes) {
      throw vscode.FileSystemError.FileNotFound(path);
    }
    return bytes;
  }

  // Refused by a promise, as providers over a network do: after one that throws at once, VS Code never writes again.
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await Promise.resolve();
    if (this.isReadOnly) {
      throw vscode.FileSystemError.NoPermissions(uri);
    }
    this.put(uri, content);
  }

  /** Writes a file for a test, whether others may or not. */
  put(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.put(to, this.readFile(from));
    this.delete(from);
  }
}
