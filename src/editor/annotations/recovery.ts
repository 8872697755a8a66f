import * as vscode from 'vscode';
import type { Services } from '../services';
import type { KeptText } from './keptNotes';
import { nameOf, sidecarOf } from './sidecarUri';

/**
 * Offers notes again that could not be written: their sidecar was broken or read-only, the text was not saved yet, or
 * VS Code ended before.
 */
export function registerRecovery(services: Services): vscode.Disposable {
  const offered = new Set<string>();
  // Texts whose sidecar refused what was kept: they are not offered at every turn, but when the text is opened or saved.
  const refused = new Set<string>();
  // Untitled texts with notes that this window has shown: the file that one is saved as has its notes for sure.
  const shown = new Set<string>();
  const offer = async (document: vscode.TextDocument) => {
    const kept = await keptOf(services, document);
    const text = kept && (await services.annotations.open(document));
    if (!kept || !text?.file || text.content.refusal || offered.has(document.uri.toString())) {
      return;
    }
    offered.add(document.uri.toString());
    try {
      const isOwn = kept.uri === document.uri.toString() || shown.has(kept.uri) || (await confirm(document, kept));
      // Kept changes are forgotten first: a write that fails keeps them anew.
      if (isOwn) {
        await services.kept.forget(vscode.Uri.parse(kept.uri, true));
        const key = document.uri.toString();
        const written = await services.annotations.change(text, kept.changes);
        refused[written ? 'delete' : 'add'](key);
      }
    } finally {
      offered.delete(document.uri.toString());
    }
  };
  const run = (document: vscode.TextDocument) => {
    if (refused.has(document.uri.toString())) {
      return;
    }
    offer(document).catch((error: unknown) => {
      services.log.error('kept notes could not be offered', error);
    });
  };
  const runAgain = (document: vscode.TextDocument) => {
    refused.delete(document.uri.toString());
    run(document);
  };
  vscode.workspace.textDocuments.forEach(run);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(runAgain),
    vscode.workspace.onDidSaveTextDocument(runAgain),
    // The sidecar may have been mended, or its folder opened to writers, meanwhile.
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor) {
        runAgain(editor.document);
      }
    }),
    services.annotations.onDidChange((uri) => {
      if (uri.scheme === 'untitled' && (services.annotations.named(uri.toString())?.annotations.length ?? 0) > 0) {
        shown.add(uri.toString());
      }
      // A file that an untitled text was saved as is open already when that text is closed.
      vscode.workspace.textDocuments
        .filter((document) => shown.has(uri.toString()) || document.uri.toString() === uri.toString())
        .forEach(run);
    }),
  );
}

// The notes of an untitled text belong to the file that it was saved as: the one with the same words.
async function keptOf({ kept }: Services, document: vscode.TextDocument): Promise<KeptText | undefined> {
  if (!sidecarOf(document.uri)) {
    return undefined;
  }
  const own = await kept.of(document.uri);
  if (own) {
    return own;
  }
  const text = document.getText();
  return (await kept.all()).find((entry) => entry.uri.startsWith('untitled:') && entry.text === text && text !== '');
}

async function confirm(document: vscode.TextDocument, { changes }: KeptText): Promise<boolean> {
  const take = vscode.l10n.t('Take Over');
  const question = vscode.l10n.t(
    '{0} notes were made on this text before it was saved as {1}.',
    changes.length,
    nameOf(document.uri),
  );
  return (await vscode.window.showInformationMessage(question, take)) === take;
}
