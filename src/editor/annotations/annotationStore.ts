import * as vscode from 'vscode';
import type { Annotation, SidecarSource } from '../../core/annotations/annotation';
import type { AnnotationChange } from '../../core/annotations/change';
import { Debouncer } from '../debounce';
import { AnnotatedText } from './annotatedText';
import type { KeptNotes } from './keptNotes';
import { SidecarFile, type SidecarContent, type Written } from './sidecarFile';
import { isSidecar, nameOf, sidecarOf, textOf } from './sidecarUri';
import { hashOf, type Snapshots } from './snapshots';

/** The annotations of the open texts: read from their sidecars, kept in place, written back. */
export class AnnotationStore {
  readonly #texts = new Map<string, AnnotatedText>();
  readonly #opening = new Map<string, Promise<AnnotatedText | undefined>>();
  readonly #files = new Map<string, SidecarFile>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #pause = new Debouncer();
  readonly #snapshots: Snapshots;
  readonly #kept: KeptNotes;
  readonly #log: vscode.LogOutputChannel;

  /** Fires with the text's uri when its annotations, their places or its sidecar's state changed. */
  readonly onDidChange = this.#changed.event;

  readonly #sourceRead = new vscode.EventEmitter<vscode.Uri>();

  /** Fires with the text's uri when its sidecar says another date or language of it than before. */
  readonly onDidReadSource = this.#sourceRead.event;

  constructor(snapshots: Snapshots, kept: KeptNotes, log: vscode.LogOutputChannel) {
    this.#snapshots = snapshots;
    this.#kept = kept;
    this.#log = log;
  }

  /** The annotations of a document, once they have been read. */
  of(document: vscode.TextDocument): AnnotatedText | undefined {
    return this.#texts.get(document.uri.toString());
  }

  /** The annotations of an open text, by the text's uri. */
  named(uri: string): AnnotatedText | undefined {
    return this.#texts.get(uri);
  }

  texts(): Iterable<AnnotatedText> {
    return this.#texts.values();
  }

  /** Reads the document's sidecar, once. `undefined` for documents that cannot have one. */
  open(document: vscode.TextDocument): Promise<AnnotatedText | undefined> {
    const key = document.uri.toString();
    const known = this.#opening.get(key) ?? this.#open(document);
    this.#opening.set(key, known);
    return known;
  }

  close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const text = this.#texts.get(key);
    this.#texts.delete(key);
    this.#opening.delete(key);
    this.#changed.fire(document.uri);
    // An untitled text is closed when it is saved as a file, which then takes its notes over.
    if (text && !text.file && text.annotations.length > 0) {
      void this.#keepAll(text);
    }
  }

  /** Follows an edit of an open text at once; what became of edited passages is said after a pause. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const text = this.of(document);
    const isTouched = text !== undefined && contentChanges.length > 0 && text.follow(contentChanges);
    if (text && (isTouched || (!text.file && text.annotations.length > 0))) {
      this.#pause.run(document.uri.toString(), 150, () => {
        text.settle();
        this.#changed.fire(document.uri);
        if (!text.file) {
          void this.#keepAll(text);
        }
      });
    }
  }

  /** Makes changes; `true` when they are in the file. What cannot be written is kept and offered again. */
  async change(text: AnnotatedText, changes: readonly AnnotationChange[]): Promise<boolean> {
    if (!text.file) {
      text.update(applyTo(text.annotations, changes));
      await this.#keepAll(text);
      return true;
    }
    const { document } = text;
    const all = [...text.verify(), ...changes];
    const snapshot = document.getText();
    const sha256 = await hashOf(snapshot);
    const written = await text.file.write(all, { ...describeSource(text), sha256 });
    return this.#take(text, changes, written, sha256, snapshot);
  }

  // A text without a file has its notes in the extension's storage, with the words that it has now. It is emptied when it
  // is saved as a file: the words before that are the file's.
  async #keepAll(text: AnnotatedText): Promise<void> {
    const { uri } = text.document;
    if (text.document.getText() === '' && text.annotations.length > 0) {
      return;
    }
    try {
      await this.#kept.keepAll(uri, applyTo(text.annotations, text.verify()), text.document.getText());
    } catch (error) {
      this.#log.error(`the notes of ${uri.toString()} could not be kept`, error);
    }
    this.#changed.fire(uri);
  }

  /** Writes the places of a text that was saved. */
  async saved(document: vscode.TextDocument): Promise<void> {
    const text = this.of(document);
    if (!text || text.annotations.length === 0 || text.content.refusal) {
      return;
    }
    const sha256 = await hashOf(document.getText());
    if (sha256 !== text.content.parsed.value.source.sha256) {
      await this.change(text, []);
    }
  }

  /** Resolves when nothing waits to be written to a sidecar, which may then be moved. */
  async settled(sidecar: vscode.Uri): Promise<void> {
    await this.#files.get(sidecar.toString())?.settled();
  }

  /** Reads a sidecar again that may have been changed by others. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const text = isSidecar(uri) ? this.#texts.get(textOf(uri).toString()) : undefined;
    if (!text?.file) {
      return;
    }
    await text.file.settled();
    const content = await read(text.file);
    if (content.source !== text.content.source) {
      this.#show(text, content);
    }
  }

  dispose(): void {
    this.#pause.dispose();
    this.#changed.dispose();
    this.#sourceRead.dispose();
  }

  async #open(document: vscode.TextDocument): Promise<AnnotatedText | undefined> {
    const sidecar = sidecarOf(document.uri);
    if (!sidecar && document.uri.scheme !== 'untitled') {
      return undefined;
    }
    const file = sidecar && this.#fileOf(sidecar);
    const content = file ? await read(file) : emptyContent;
    const { sha256 } = content.parsed.value.source;
    const isSame = sha256 === undefined || sha256 === (await hashOf(document.getText()));
    const old = isSame ? document.getText() : await this.#snapshots.read(sha256);
    const text = new AnnotatedText(document, file, content);
    text.place(content.parsed.value.annotations, old);
    await this.#takeKept(text);
    this.#texts.set(document.uri.toString(), text);
    this.#tellSource(text, emptyContent);
    this.#changed.fire(document.uri);
    return text;
  }

  // After a restart, VS Code shows untitled texts again as they were; and notes that could not be written to a sidecar are
  // shown with those in it.
  async #takeKept(text: AnnotatedText): Promise<void> {
    const kept = await this.#kept.of(text.document.uri);
    if (kept && text.file) {
      text.update(applyTo(text.annotations, kept.changes));
    } else if (kept?.text === text.document.getText()) {
      text.place(applyTo([], kept.changes), kept.text);
    }
  }

  #fileOf(sidecar: vscode.Uri): SidecarFile {
    const key = sidecar.toString();
    const file = this.#files.get(key) ?? new SidecarFile(sidecar);
    this.#files.set(key, file);
    return file;
  }

  async #take(
    text: AnnotatedText,
    changes: readonly AnnotationChange[],
    written: Written,
    sha256: string,
    snapshot: string,
  ): Promise<boolean> {
    if (written.kind === 'kept') {
      this.#log.warn(`${text.file?.uri.toString() ?? ''} not written: ${written.reason}`);
      await this.#kept.keep(text.document.uri, changes, snapshot);
      // They are the user's notes all the same, and are shown as such.
      text.update(applyTo(text.annotations, changes));
      this.#changed.fire(text.document.uri);
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'The notes could not be written to {0}; they are kept and offered again. Reason: {1}',
          [text.file ? nameOf(text.file.uri) : '', written.reason].join(' '),
        ),
      );
      return false;
    }
    this.#show(text, written.content);
    await this.#snapshots.keep(sha256, snapshot);
    return true;
  }

  #show(text: AnnotatedText, content: SidecarContent): void {
    const before = text.content;
    text.content = content;
    this.#tellSource(text, before);
    if (!content.refusal) {
      text.update(content.parsed.value.annotations);
    }
    this.#changed.fire(text.document.uri);
  }

  #tellSource({ document, content }: AnnotatedText, before: SidecarContent): void {
    const [is, was] = [content.parsed.value.source, before.parsed.value.source];
    if (is.date !== was.date || is.language !== was.language) {
      this.#sourceRead.fire(document.uri);
    }
  }
}

const emptyContent: SidecarContent = {
  source: undefined,
  parsed: { value: { source: {}, annotations: [] }, problems: [] },
  refusal: undefined,
};

// A sidecar that cannot even be read must not be taken for an empty one.
async function read(file: SidecarFile): Promise<SidecarContent> {
  try {
    return await file.read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...emptyContent, refusal: { code: 'sidecar.unreadable', message, severity: 'error' } };
  }
}

function describeSource({ document, content }: AnnotatedText): SidecarSource {
  return content.source === undefined ? { file: nameOf(document.uri) } : {};
}

function applyTo(annotations: readonly Annotation[], changes: readonly AnnotationChange[]): readonly Annotation[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const { before, after } of changes) {
    if (after) {
      byId.set(after.id, after);
    } else if (before) {
      byId.delete(before.id);
    }
  }
  return [...byId.values()];
}
