import * as vscode from 'vscode';
import { dateIn } from '../../core/officials/card';
import type { RoleFinding } from '../../core/officials/roleCheck';
import { checkRoles } from '../../core/officials/roleCheck';
import { cardLanguage } from '../cardLanguage';
import { toRange } from '../convert';
import { isText } from '../documents';
import type { Services } from '../services';
import type { OfficialsStore } from './officialsStore';

/** A diagnostic of the role check, with what its quick fixes need. */
export interface RoleDiagnostic {
  readonly diagnostic: vscode.Diagnostic;
  readonly finding: RoleFinding;
}

/** Says where a text's title for somebody differs from the post that the registry knows for the text's date. */
export class RoleDiagnostics {
  readonly #services: Pick<Services, 'analyses' | 'knowledge' | 'metadata'>;
  readonly #store: OfficialsStore;
  readonly #collection = vscode.languages.createDiagnosticCollection('glossator-roles');
  readonly #shown = new Map<string, readonly RoleDiagnostic[]>();
  readonly #ignored = new Set<string>();
  readonly #subscription: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(services: Pick<Services, 'analyses' | 'knowledge' | 'metadata'>, store: OfficialsStore) {
    this.#services = services;
    this.#store = store;
    const soon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#checkAll(), 400);
    };
    this.#subscription = vscode.Disposable.from(
      this.#collection,
      services.analyses.onDidBecomeStale(soon),
      store.onDidChange(soon),
      vscode.window.onDidChangeVisibleTextEditors(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isText(document)) {
          soon();
        }
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#collection.delete(uri);
        this.#shown.delete(uri.toString());
      }),
    );
    soon();
  }

  /** What is shown in this range of the document. */
  at(document: vscode.TextDocument, range: vscode.Range): readonly RoleDiagnostic[] {
    const shown = this.#shown.get(document.uri.toString()) ?? [];
    return shown.filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined);
  }

  /** Says no more about this official and role until the window is closed. */
  ignore({ official, mention }: RoleFinding): void {
    this.#ignored.add(`${official.id} ${mention.role?.id ?? ''}`);
    void this.#checkAll();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  async #checkAll(): Promise<void> {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (isText(document)) {
        await this.#check(document);
      }
    }
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    const analysis = await this.#services.analyses.load(document);
    const officials = this.#services.knowledge.current?.officials;
    if (!analysis || !officials) {
      return;
    }
    const { date } = this.#services.metadata.of(document);
    const shown = checkRoles(analysis, officials, date, this.#store.reported)
      .filter(({ official, mention }) => !this.#ignored.has(`${official.id} ${mention.role?.id ?? ''}`))
      .map((finding) => ({ finding, diagnostic: toDiagnostic(document, finding, date ?? '') }));
    this.#shown.set(document.uri.toString(), shown);
    this.#collection.set(
      document.uri,
      shown.map(({ diagnostic }) => diagnostic),
    );
  }
}

function toDiagnostic(document: vscode.TextDocument, finding: RoleFinding, date: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.mention.role ?? finding.mention),
    messageOf(finding, date),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Glossator';
  diagnostic.code = `role.${finding.kind}`;
  return diagnostic;
}

function messageOf({ kind, official, membership }: RoleFinding, date: string): string {
  const language = cardLanguage();
  const { label, start = '', end = '' } = membership;
  const day = dateIn(date, language);
  switch (kind) {
    case 'early':
      return vscode.l10n.t(
        '{0} became {1} only on {2}; the text is of {3}.',
        official.name,
        label,
        dateIn(start, language),
        day,
      );
    case 'late':
      return vscode.l10n.t(
        '{0} was {1} until {2}; the text is of {3}.',
        official.name,
        label,
        dateIn(end, language),
        day,
      );
    case 'other':
      return vscode.l10n.t('On {0} the registry knows {1} as {2}.', day, official.name, label);
  }
}
