import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { Listed } from '../../core/annotations/grouping';
import { parseSidecar } from '../../core/annotations/sidecar/sidecar';
import { Debouncer } from '../debounce';
import type { AnnotationStore } from './annotationStore';
import { isSidecar, textOf } from './sidecarUri';

const atOnce = 32;

/** All annotations of the workspace: those of open texts as they are, of the others as their sidecars say. */
export class WorkspaceAnnotations {
  readonly #store: AnnotationStore;
  readonly #closed = new Map<string, readonly Annotation[]>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #pause = new Debouncer();
  readonly #subscription: { dispose(): unknown };
  #loading: Promise<void> | undefined;
  #files: ReadonlyMap<string, readonly Annotation[]> | undefined;
  #all: readonly Listed[] | undefined;

  /** Fires at most every 200 ms. */
  readonly onDidChange = this.#changed.event;

  constructor(store: AnnotationStore) {
    this.#store = store;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.yaml');
    const reread = (uri: vscode.Uri) => {
      if (this.#loading) {
        void this.#read(uri).then(() => {
          this.#fire();
        });
      }
    };
    this.#subscription = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      store.onDidChange(() => {
        this.#fire();
      }),
    );
  }

  /** Reads the sidecars of the workspace, once. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  reload(): Promise<void> {
    this.#closed.clear();
    this.#loading = undefined;
    this.#fire();
    return this.load();
  }

  /** Files with annotations, each with its annotations. The Explorer asks for every file that it shows. */
  byFile(): ReadonlyMap<string, readonly Annotation[]> {
    return (this.#files ??= this.#toFiles());
  }

  all(): readonly Listed[] {
    return (this.#all ??= Array.from(this.byFile()).flatMap(([uri, annotations]) => this.#toListed(uri, annotations)));
  }

  dispose(): void {
    this.#pause.dispose();
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #toFiles(): ReadonlyMap<string, readonly Annotation[]> {
    const files = new Map(this.#closed);
    for (const { document, annotations, file } of this.#store.texts()) {
      if (annotations.length > 0) {
        files.set(document.uri.toString(), annotations);
      } else if (file) {
        files.delete(document.uri.toString());
      }
    }
    return files;
  }

  #toListed(uri: string, annotations: readonly Annotation[]): Listed[] {
    const text = this.#store.named(uri);
    return annotations.map((annotation) => {
      const placed = text?.find(annotation.id);
      return placed ? { uri, annotation, place: placed.anchoring.state } : { uri, annotation };
    });
  }

  async #load(): Promise<void> {
    const sidecars = await vscode.workspace.findFiles('**/*.annotations.yaml', '**/node_modules/**');
    for (let from = 0; from < sidecars.length; from += atOnce) {
      await Promise.all(sidecars.slice(from, from + atOnce).map((uri) => this.#read(uri)));
    }
    this.#fire();
  }

  async #read(uri: vscode.Uri): Promise<void> {
    if (!isSidecar(uri)) {
      return;
    }
    const key = textOf(uri).toString();
    try {
      const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      this.#closed.set(key, parseSidecar(source).value.annotations);
    } catch {
      this.#closed.delete(key);
    }
  }

  #fire(): void {
    this.#files = undefined;
    this.#all = undefined;
    this.#pause.run('changed', 200, () => {
      this.#changed.fire();
    });
  }
}
