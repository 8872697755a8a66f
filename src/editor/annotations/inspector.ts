import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import { inspect, type Inspection } from '../../core/annotations/inspection';
import { registerCommand } from '../commands';
import { Debouncer } from '../debounce';
import type { Services } from '../services';
import type { AnnotatedText, Placed } from './annotatedText';
import { isReference, targetOfCommand } from './annotationTarget';
import { pageLabels, renderPage } from './inspectorPage';
import { changeSentences, reasonLabel } from './labels';

const view = 'glossator.inspector';

// What the page may ask for. Anything else that it sends is not ours.
const actions: ReadonlySet<string> = new Set([
  'glossator.goToAnnotation',
  'glossator.editNote',
  'glossator.editTags',
  'glossator.reply',
  'glossator.discuss',
  'glossator.link',
  'glossator.toggleResolved',
  'glossator.deleteAnnotation',
  'glossator.whatChanged',
  'glossator.acceptChange',
  'glossator.reattach',
  'glossator.followLink',
]);

const mostShown = 20;

/** Shows all about the annotations under the cursor, or about one that was asked for, beside the text. */
export function registerInspector(services: Services): vscode.Disposable {
  const inspector = new Inspector(services);
  const pause = new Debouncer();
  const follow = () => {
    pause.run('cursor', 100, () => {
      inspector.followCursor();
    });
  };
  return vscode.Disposable.from(
    pause,
    vscode.window.registerWebviewViewProvider(view, inspector),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) {
        follow();
      }
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    services.annotations.onDidChange(() => {
      inspector.update();
    }),
    services.codebooks.onDidChange(() => {
      inspector.update();
    }),
    registerCommand(services.log, 'glossator.inspect', async (argument) => {
      const target = await targetOfCommand(services, argument);
      if (target) {
        inspector.name(target.text, target.placed);
        await vscode.commands.executeCommand(`${view}.focus`);
      }
    }),
  );
}

class Inspector implements vscode.WebviewViewProvider {
  readonly #services: Services;
  #view: vscode.WebviewView | undefined;
  #isReady = false;
  /** What was asked for by name; it stays until the cursor moves. */
  #named: { readonly uri: string; readonly id: string } | undefined;
  #sent = '';

  constructor(services: Services) {
    this.#services = services;
  }

  resolveWebviewView(webviewView: vscode.WebviewView): void {
    const { webview } = webviewView;
    const { extensionUri } = this.#services;
    this.#view = webviewView;
    this.#isReady = false;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'media', 'inspector')],
    };
    webview.onDidReceiveMessage((message: unknown) => {
      this.#receive(message);
    });
    webviewView.onDidChangeVisibility(() => {
      this.update();
    });
    webviewView.onDidDispose(() => {
      this.#view = undefined;
    });
    webview.html = renderPage(webview, extensionUri, crypto.randomUUID().replaceAll('-', ''));
  }

  name({ document }: AnnotatedText, { annotation }: Placed): void {
    this.#named = { uri: document.uri.toString(), id: annotation.id };
    this.update();
  }

  followCursor(): void {
    this.#named = undefined;
    this.update();
  }

  update(): void {
    if (!this.#view?.visible || !this.#isReady) {
      return;
    }
    const shown = this.#shown();
    const message = JSON.stringify(shown);
    if (message !== this.#sent) {
      this.#sent = message;
      void this.#view.webview.postMessage(shown);
    }
  }

  #receive(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('kind' in message)) {
      return;
    }
    if (message.kind === 'ready') {
      this.#isReady = true;
      this.#sent = '';
      void this.#view?.webview.postMessage({ kind: 'labels', labels: pageLabels() });
      this.update();
    } else if (message.kind === 'run' && 'command' in message && isReference(message)) {
      this.#run(message.command, { uri: message.uri, id: message.id }, 'index' in message ? message.index : undefined);
    }
  }

  #run(command: unknown, reference: { readonly uri: string; readonly id: string }, index: unknown): void {
    if (typeof command === 'string' && actions.has(command)) {
      void vscode.commands.executeCommand(command, reference, index);
    }
  }

  #shown() {
    const named = this.#named && this.#textOf(this.#named);
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    const text = document && this.#services.annotations.of(document);
    const atCursor = text && selection ? text.at(text.document.offsetAt(selection.active)).slice(0, mostShown + 1) : [];
    const shown = named ?? (text ? { text, placed: atCursor } : undefined);
    return {
      kind: 'show',
      uri: shown?.text.document.uri.toString() ?? '',
      annotations: shown?.placed.slice(0, mostShown).map((placed) => this.#inspect(shown.text, placed)) ?? [],
      hidden: Math.max(0, (shown?.placed.length ?? 0) - mostShown),
      empty: emptyMessage(text),
    };
  }

  #textOf({ uri, id }: { readonly uri: string; readonly id: string }) {
    const text = this.#services.annotations.named(uri);
    return text && { text, placed: [text.find(id)].filter((placed) => placed !== undefined) };
  }

  #inspect({ document }: AnnotatedText, { annotation, anchoring, start, end }: Placed): Inspection {
    // The passage may have moved since its anchoring was found.
    const now = isFound(anchoring) ? { ...anchoring, start, end } : anchoring;
    const codebook = this.#services.codebooks.of(document.uri);
    const inspection = inspect(annotation, now, document.getText(), codebook, changeSentences());
    return { ...inspection, place: { ...inspection.place, reason: reasonLabel(inspection.place.reason) } };
  }
}

function emptyMessage(text: AnnotatedText | undefined): string {
  const count = text?.annotations.length ?? 0;
  return count === 0
    ? vscode.l10n.t('Annotate a passage: select it and run “Annotate Selection”. What is noted on it is shown here.')
    : vscode.l10n.t('Place the cursor in an annotated passage to see what is noted on it.');
}
