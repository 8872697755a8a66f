import * as vscode from 'vscode';
import { applyChanges } from '../../core/annotations/applyChanges';
import { holdSidecar, refusalOf } from '../../core/annotations/sidecar/sidecar';
import type { HeldSidecar } from '../../core/annotations/sidecar/sidecarReader';
import type { Sidecar, SidecarSource } from '../../core/annotations/annotation';
import type { AnnotationChange } from '../../core/annotations/change';
import type { Parsed, Problem } from '../../core/model';
import { readText } from '../workspaceFile';
import { readStored, replaceStored, type Files } from './sidecarStorage';

/** What stands in a sidecar; `source` is absent where there is no file. */
export interface SidecarContent {
  readonly source: string | undefined;
  readonly parsed: Parsed<Sidecar>;
  /** Why it is not written to. */
  readonly refusal: Problem | undefined;
}

/** Whether the changes are in the file; if not, why. */
export type Written = { readonly kind: 'written'; readonly content: SidecarContent } | NotWritten;

export interface NotWritten {
  readonly kind: 'kept';
  readonly reason: string;
}

interface Job {
  readonly changes: readonly AnnotationChange[];
  readonly source: SidecarSource;
  readonly done: (result: Written) => void;
}

const noSidecar: SidecarContent = {
  source: undefined,
  parsed: { value: { source: {}, annotations: [] }, problems: [] },
  refusal: undefined,
};

/** One sidecar on disk. All writes go through one queue; those that wait are written together. */
export class SidecarFile {
  readonly uri: vscode.Uri;
  /** What was read last: the next reading begins with what is still the same. */
  #held: HeldSidecar | undefined;
  #waiting: Job[] = [];
  #running: Promise<void> | undefined;

  constructor(uri: vscode.Uri) {
    this.uri = uri;
  }

  /** The file as it is now; an editor with unsaved changes in it counts as the file. */
  async read(): Promise<SidecarContent> {
    return this.#contentOf(await this.#text());
  }

  /** Writes the changes; they are safe when the promise says `written`. */
  write(changes: readonly AnnotationChange[], source: SidecarSource): Promise<Written> {
    return new Promise((done) => {
      this.#waiting.push({ changes, source, done });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits to be written. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const jobs = this.#waiting.splice(0);
      const result = await this.#writeAll(jobs).catch(notWritten);
      jobs.forEach(({ done }) => {
        done(result);
      });
    }
    this.#running = undefined;
  }

  // Another program may write between our reading and writing: then we start anew from what it wrote.
  async #writeAll(jobs: readonly Job[]): Promise<Written> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const before = await this.#text();
      this.#held = before === undefined ? undefined : holdSidecar(before, this.#held);
      const edited = applyJobs(before, jobs, this.#held);
      if (typeof edited !== 'string') {
        return { kind: 'kept', reason: edited.message };
      }
      if (edited === before || (await this.#replace(before, edited))) {
        return { kind: 'written', content: this.#contentOf(edited) };
      }
    }
    return { kind: 'kept', reason: vscode.l10n.t('another program keeps writing the file') };
  }

  #contentOf(source: string | undefined): SidecarContent {
    this.#held = source === undefined ? undefined : holdSidecar(source, this.#held);
    if (source === undefined || this.#held === undefined) {
      return noSidecar;
    }
    const { value, problems } = this.#held.reading;
    const parsed = { value, problems };
    return { source, parsed, refusal: refusalOf(parsed) };
  }

  async #text(): Promise<string | undefined> {
    const open = this.#unsavedDocument();
    if (open) {
      return open.getText();
    }
    return readStored(filesAt(this.uri), this.uri.path);
  }

  #unsavedDocument(): vscode.TextDocument | undefined {
    const key = this.uri.toString();
    return vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === key);
  }

  async #replace(before: string | undefined, after: string): Promise<boolean> {
    const open = this.#unsavedDocument();
    if (open) {
      return replaceText(open, before, after);
    }
    const files = filesAt(this.uri);
    if (this.uri.scheme !== 'file' || (await isLink(this.uri))) {
      await files.write(this.uri.path, after);
      return true;
    }
    return replaceStored(files, this.uri.path, before, after);
  }
}

// A link is written through: renaming over it would put a file in its place.
async function isLink(uri: vscode.Uri): Promise<boolean> {
  const isThere = (await readText(uri)) !== undefined;
  return isThere && ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink) !== 0;
}

function filesAt(place: vscode.Uri): Files {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => place.with({ path });
  return {
    read: (path) => readText(at(path)),
    write: async (path, text) => fs.writeFile(at(path), new TextEncoder().encode(text)),
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    delete: async (path) => fs.delete(at(path)),
  };
}

function applyJobs(before: string | undefined, jobs: readonly Job[], held: HeldSidecar | undefined): string | Problem {
  const source = jobs.reduce<SidecarSource>((sum, job) => ({ ...sum, ...job.source }), {});
  const changes = jobs.flatMap((job) => job.changes);
  return applyChanges(before, changes, source, held);
}

async function replaceText(document: vscode.TextDocument, before: string | undefined, after: string): Promise<boolean> {
  if (document.getText() !== before) {
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(0), document.positionAt(before.length)), after);
  return vscode.workspace.applyEdit(edit);
}

function notWritten(error: unknown): NotWritten {
  return { kind: 'kept', reason: error instanceof Error ? error.message : String(error) };
}
