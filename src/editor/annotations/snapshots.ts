import * as vscode from 'vscode';

/** Keeps the texts that sidecars were last verified against, by their hash, so that changes can be shown and followed. */
export class Snapshots {
  readonly #folder: vscode.Uri;
  readonly #kept = new Set<string>();

  constructor(storage: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(storage, 'snapshots');
  }

  async read(sha256: string): Promise<string | undefined> {
    if (!/^[0-9a-f]{64}$/u.test(sha256)) {
      return undefined;
    }
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#uri(sha256));
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }

  async keep(sha256: string, text: string): Promise<void> {
    if (!this.#kept.has(sha256)) {
      this.#kept.add(sha256);
      await vscode.workspace.fs.writeFile(this.#uri(sha256), new TextEncoder().encode(text));
    }
  }

  #uri(sha256: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${sha256}.txt`);
  }
}

/** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
