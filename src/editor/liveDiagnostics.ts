import * as vscode from 'vscode';
import { Debouncer } from './debounce';
import { isText } from './documents';

/** What is checked in every open text, and when anew. */
export interface LiveCheck {
  /** Name of the diagnostic collection. */
  readonly name: string;
  readonly check: (document: vscode.TextDocument) => Promise<readonly vscode.Diagnostic[]>;
  /** Milliseconds to wait after an edit. */
  readonly delay: (document: vscode.TextDocument) => number;
  /** Events after which all open texts are checked anew. */
  readonly staleWith: readonly vscode.Event<unknown>[];
}

/** Keeps the diagnostics of the open texts up to date; what was found for an older version is not shown. */
export function registerLiveDiagnostics(
  log: vscode.LogOutputChannel,
  { name, check, delay, staleWith }: LiveCheck,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(name);
  const pause = new Debouncer();
  const refresh = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const found = await check(document);
    if (document.version === version && !document.isClosed) {
      collection.set(document.uri, found);
    }
  };
  const schedule = (document: vscode.TextDocument): void => {
    if (isText(document)) {
      pause.run(document.uri.toString(), delay(document), () => {
        refresh(document).catch((error: unknown) => {
          log.error(`${name}: checking failed`, error);
        });
      });
    }
  };
  const scheduleAll = (): void => {
    vscode.workspace.textDocuments.forEach(schedule);
  };
  scheduleAll();
  return vscode.Disposable.from(
    collection,
    pause,
    ...staleWith.map((event) => event(scheduleAll)),
    vscode.workspace.onDidOpenTextDocument(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      schedule(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
    }),
  );
}
