import * as vscode from 'vscode';
import { codingKeysOf } from '../../core/annotations/codingKeys';
import { sentenceAt } from '../../core/text/passages';
import { registerCommand } from '../commands';
import { toSpan } from '../convert';
import type { Services } from '../services';
import { addAnnotations, openText } from './annotationActions';

const codedLanguages: ReadonlySet<string> = new Set(['news', 'treaty', 'plaintext', 'markdown']);

/**
 * Coding mode: digits and letters give the selection (or the sentence at the cursor) the codebook's tags. While it is
 * on, no key, paste or command can change a text.
 */
export function registerCodingMode(services: Services): vscode.Disposable {
  const mode = new CodingMode(services);
  const { log } = services;
  return vscode.Disposable.from(
    mode,
    registerCommand(log, 'glossator.startCoding', () => mode.set(true)),
    registerCommand(log, 'glossator.stopCoding', () => mode.set(false)),
    registerCommand(log, 'glossator.refuseEdit', refuse),
    vscode.window.onDidChangeActiveTextEditor(() => {
      mode.show().catch((error: unknown) => {
        log.error('coding mode cannot follow the editor', error);
      });
    }),
    services.codebooks.onDidChange(() => void mode.show()),
  );
}

class CodingMode {
  readonly #services: Services;
  readonly #status = vscode.window.createStatusBarItem('glossator.coding', vscode.StatusBarAlignment.Left, 1000);
  /** Texts that were made read-only; VS Code can release only the one in front. */
  readonly #locked = new Set<string>();
  #keys: vscode.Disposable | undefined;

  constructor(services: Services) {
    this.#services = services;
    this.#status.name = vscode.l10n.t('Coding mode');
    this.#status.command = { command: 'glossator.stopCoding', title: vscode.l10n.t('Stop Coding Mode') };
    this.#status.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  }

  async set(isOn: boolean): Promise<void> {
    this.#keys?.dispose();
    this.#keys = isOn ? takeKeys(this.#services) : undefined;
    await vscode.commands.executeCommand('setContext', 'glossator.coding', isOn);
    await this.show();
  }

  /** Locks or releases the text in front, and says in the status bar which key gives which tag. */
  async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    await this.#lock(document);
    if (!this.#keys || !document || !codedLanguages.has(document.languageId)) {
      this.#status.hide();
      return;
    }
    const tags = codingKeysOf(await this.#services.codebooks.load(document.uri));
    const legend = Array.from(tags, ([key, tag]) => `${key} ${tag}`).join('  ');
    const words = legend === '' ? vscode.l10n.t('the codebook has no tags') : legend;
    this.#status.text = `$(tag) ${vscode.l10n.t('Coding mode')}: ${words}`;
    this.#status.tooltip = vscode.l10n.t(
      'Coding mode: a key tags the selection, or the sentence at the cursor. The text cannot be changed. Escape ends it.',
    );
    this.#status.show();
  }

  dispose(): void {
    this.#keys?.dispose();
    this.#status.dispose();
  }

  // Read-only is the one rule that paste, drag and every command of every extension obey. A text without a file cannot
  // be made so: there the keys that delete are taken.
  async #lock(document: vscode.TextDocument | undefined): Promise<void> {
    const key = document?.uri.toString() ?? '';
    if (!document || document.uri.scheme === 'untitled' || !codedLanguages.has(document.languageId)) {
      return;
    }
    if (this.#keys && !this.#locked.has(key)) {
      this.#locked.add(key);
      await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    } else if (!this.#keys && this.#locked.delete(key)) {
      await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
  }
}

// Every key that would type into a text goes here while the mode is on; a key without a tag types nothing.
function takeKeys(services: Services): vscode.Disposable {
  const take = (command: string, run: (argument: unknown) => unknown) =>
    vscode.commands.registerCommand(command, async (argument: unknown) => {
      const language = vscode.window.activeTextEditor?.document.languageId ?? '';
      await (codedLanguages.has(language)
        ? run(argument)
        : vscode.commands.executeCommand(`default:${command}`, argument));
    });
  return vscode.Disposable.from(
    take('type', (argument) =>
      applyTag(
        services,
        typeof argument === 'object' && argument !== null && 'text' in argument ? argument.text : undefined,
      ),
    ),
    take('paste', refuse),
    take('cut', refuse),
  );
}

function refuse(): void {
  void vscode.window.setStatusBarMessage(
    vscode.l10n.t('The text cannot be changed in coding mode. Escape ends it.'),
    3000,
  );
}

async function applyTag(services: Services, key: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = editor && (await openText(services, editor.document));
  if (!editor || !text || typeof key !== 'string') {
    return;
  }
  const tag = codingKeysOf(await services.codebooks.load(editor.document.uri)).get(key.toLowerCase());
  if (!tag) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('No tag has the key {0}.', key), 2000);
    return;
  }
  const { document, selection } = editor;
  const span = selection.isEmpty
    ? sentenceAt(document.getText(), document.offsetAt(selection.active))
    : toSpan(document, selection);
  await addAnnotations(services, text, [span], { motivation: 'tagging', tags: [tag] });
}
