import * as vscode from 'vscode';
import { newSidecar, editSidecar, parseSidecar, refusalOf, type SidecarEdit } from '../../core/annotations/sidecar';
import type { Annotation, Sidecar, SidecarSource } from '../../core/annotations/annotation';
import { mergeChange, type AnnotationChange } from '../../core/annotations/change';
import type { Parsed, Problem } from '../../core/model';
import { readText } from '../workspaceFile';

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
  #waiting: Job[] = [];
  #running: Promise<void> | undefined;

  constructor(uri: vscode.Uri) {
    this.uri = uri;
  }

  /** The file as it is now; an editor with unsaved changes in it counts as the file. */
  async read(): Promise<SidecarContent> {
    return contentOf(await this.#text());
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
      const edited = applyJobs(before, jobs);
      if (typeof edited !== 'string') {
        return { kind: 'kept', reason: edited.message };
      }
      if (edited === before || (await this.#replace(before, edited))) {
        return { kind: 'written', content: contentOf(edited) };
      }
    }
    return { kind: 'kept', reason: vscode.l10n.t('another program keeps writing the file') };
  }

  async #text(): Promise<string | undefined> {
    const open = this.#unsavedDocument();
    if (open) {
      return open.getText();
    }
    return this.#stored();
  }

  // VS Code deletes the target before it renames over it: where the file is missing, the new one lies beside it, for a
  // moment or since a crash. Half of one does not parse and was never said to be written.
  async #stored(): Promise<string | undefined> {
    const text = await readText(this.uri);
    const beside = text === undefined ? await readText(this.#beside) : undefined;
    return text ?? (beside !== undefined && isWhole(beside) ? beside : readText(this.uri));
  }

  get #beside(): vscode.Uri {
    return this.uri.with({ path: `${this.uri.path}.writing` });
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
    const bytes = new TextEncoder().encode(after);
    if (this.uri.scheme !== 'file') {
      await vscode.workspace.fs.writeFile(this.uri, bytes);
      return true;
    }
    return this.#replaceFile(before, bytes);
  }

  // Written beside it and renamed over it, so that a crash leaves the old file or the new one, never half of one.
  async #replaceFile(before: string | undefined, bytes: Uint8Array): Promise<boolean> {
    const { fs } = vscode.workspace;
    const inPlace = await readText(this.uri);
    if (inPlace !== undefined && (await fs.stat(this.uri)).type & vscode.FileType.SymbolicLink) {
      await fs.writeFile(this.uri, bytes);
      return true;
    }
    if ((await this.#stored()) !== before) {
      return false;
    }
    await fs.writeFile(this.#beside, bytes);
    const now = await readText(this.uri);
    if (now !== undefined && now !== before) {
      await fs.delete(this.#beside);
      return false;
    }
    await fs.rename(this.#beside, this.uri, { overwrite: true });
    return true;
  }
}

function isWhole(source: string): boolean {
  return source.endsWith('\n') && refusalOf(parseSidecar(source)) === undefined;
}

function contentOf(source: string | undefined): SidecarContent {
  if (source === undefined) {
    return noSidecar;
  }
  const parsed = parseSidecar(source);
  return { source, parsed, refusal: refusalOf(parsed) };
}

function applyJobs(before: string | undefined, jobs: readonly Job[]): string | Problem {
  const source = jobs.reduce<SidecarSource>((sum, job) => ({ ...sum, ...job.source }), {});
  const text = before ?? newSidecar(source);
  const parsed = parseSidecar(text);
  const known = new Map(parsed.value.annotations.map((annotation) => [annotation.id, annotation]));
  const edits = toEdits(
    jobs.flatMap(({ changes }) => changes),
    known,
  );
  const header: SidecarEdit = { kind: 'source', source };
  const edited = editSidecar(text, before === undefined ? edits : [header, ...edits]);
  return edited.kind === 'edited' ? edited.source : edited.problem;
}

// Several changes of one annotation become one edit, each laid over what the one before it left.
function toEdits(changes: readonly AnnotationChange[], known: Map<string, Annotation>): SidecarEdit[] {
  const edits = new Map<string, SidecarEdit>();
  for (const change of changes) {
    const id = (change.after ?? change.before)?.id ?? '';
    const annotation = mergeChange(change, known.get(id));
    if (annotation) {
      edits.set(id, { kind: known.has(id) && edits.get(id)?.kind !== 'add' ? 'update' : 'add', annotation });
      known.set(id, annotation);
    } else if (known.delete(id)) {
      edits.set(id, { kind: 'remove', id });
    }
  }
  return [...edits.values()];
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
