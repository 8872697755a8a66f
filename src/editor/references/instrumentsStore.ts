import * as vscode from 'vscode';
import type { Knowledge } from '../../core/analyze';
import type { Parsed } from '../../core/model';
import type { InstrumentsFile, TextBinding } from '../../core/treaty/instruments/instrumentsFile';
import {
  findUnknownBindings,
  layInstruments,
  parseInstrumentsFile,
} from '../../core/treaty/instruments/instrumentsFile';
import type { ReportedProvision } from '../../core/treaty/reportedProvisions';
import { instrumentOfName } from '../treaty/boundTexts';
import { fileProblem } from '../fileProblem';
import { editFile } from '../workspaceFile';
import type { Services } from '../services';

const pattern = '**/instruments.yaml';

/** The workspace's own instruments and the files that hold their texts, laid over the bundled ones. */
export class InstrumentsStore {
  readonly #services: Pick<Services, 'knowledge' | 'log'>;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('glossator.instruments');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  readonly #bindings = new Map<string, TextBinding>();
  #reported: readonly ReportedProvision[] = [];

  /** Fires after a file was bound to another instrument. */
  readonly onDidChange = this.#changed.event;

  constructor(services: Pick<Services, 'knowledge' | 'log'>) {
    this.#services = services;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const reload = () => {
      this.reload();
    };
    this.#subscriptions = [
      this.#diagnostics,
      this.#changed,
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
    ];
    services.knowledge.addLayer((below) => this.#lay(below));
  }

  /** What texts say of provisions, and `instruments.yaml` says that the reader knows to be otherwise. */
  get reported(): readonly ReportedProvision[] {
    return this.#reported;
  }

  /** Changes the `instruments.yaml` of the folder that a file is in, of the first one where none is named. */
  async edit(change: (source: string) => string | undefined, near?: vscode.Uri): Promise<void> {
    const folder = (near && vscode.workspace.getWorkspaceFolder(near)) ?? vscode.workspace.workspaceFolders?.[0];
    if (!folder) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder to keep this in its instruments.yaml.'));
      return;
    }
    if (await editFile(vscode.Uri.joinPath(folder.uri, 'instruments.yaml'), change)) {
      this.reload();
    }
  }

  /** Reads the files again. */
  reload(): void {
    void this.#services.knowledge.refresh();
  }

  /** The instrument whose text the file holds: by `instruments.yaml`, or by the file's name (`un-charter.en.treaty`). */
  instrumentOf(uri: vscode.Uri): string | undefined {
    const known = this.#services.knowledge.current?.instruments.instruments;
    return this.#bindings.get(uri.toString())?.instrument ?? instrumentOfName(uri, (id) => known?.has(id) === true);
  }

  /** The same, with the language that `instruments.yaml` says, as a part of what is known of a text before it is read. */
  bindingOf(uri: vscode.Uri): { readonly instrument?: string; readonly language?: string } {
    const instrument = this.instrumentOf(uri);
    const language = this.#bindings.get(uri.toString())?.language;
    return { ...(instrument === undefined ? {} : { instrument }), ...(language === undefined ? {} : { language }) };
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #lay(knowledge: Knowledge): Promise<Knowledge> {
    const uris = await vscode.workspace.findFiles(pattern, '**/node_modules/**', 50);
    if (uris.length === 0 && this.#bindings.size === 0 && this.#reported.length === 0) {
      return knowledge;
    }
    this.#bindings.clear();
    this.#diagnostics.clear();
    const files = await Promise.all(uris.map(async (uri) => ({ uri, ...(await this.#parse(uri)) })));
    for (const { uri, value } of files) {
      for (const binding of value.texts) {
        this.#bindings.set(vscode.Uri.joinPath(uri, '..', binding.file).toString(), binding);
      }
    }
    this.#reported = files.flatMap(({ value }) => value.reported);
    const own = files.flatMap(({ value }) => value.instruments);
    const table = layInstruments(knowledge.instruments, own);
    for (const { uri, document, value, problems } of files) {
      const all = [...problems, ...findUnknownBindings(value, table)];
      this.#diagnostics.set(
        uri,
        all.map((problem) => fileProblem(document, problem, ({ message }) => message)),
      );
    }
    this.#changed.fire();
    return { ...knowledge, instruments: table };
  }

  async #parse(uri: vscode.Uri): Promise<Parsed<InstrumentsFile> & { readonly document: vscode.TextDocument }> {
    const document = await vscode.workspace.openTextDocument(uri);
    return { document, ...parseInstrumentsFile(document.getText()) };
  }
}
