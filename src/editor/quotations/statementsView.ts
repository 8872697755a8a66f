import * as vscode from 'vscode';
import { wordsOf } from '../../core/statements/citation';
import type { SpeakerKind } from '../../core/model';
import { findStatements, groupBySpeaker } from '../../core/statements/statements';
import type { SpeakerStatements, Statement } from '../../core/statements/statements';
import { escapeMarkdown } from '../../core/text/escape';
import { registerCommand } from '../commands';
import { toRange } from '../convert';
import { Debouncer } from '../debounce';
import { isText } from '../documents';
import type { Services } from '../services';
import { copyStatement } from './quotationCommands';

type Deps = Pick<Services, 'analyses' | 'knowledge' | 'metadata' | 'log'>;
type Order = 'position' | 'speaker';
type Node = { readonly group: SpeakerStatements } | { readonly statement: Statement };

const orderKey = 'glossator.statements.order';
const longestLabel = 120;

/** The Statements view: who says what in the text before the reader; a click goes there. */
export function registerStatementsView(deps: Deps): vscode.Disposable {
  const statements = new StatementsTree(deps);
  const view = vscode.window.createTreeView('glossator.statements', { treeDataProvider: statements });
  const pause = new Debouncer();
  const refresh = () => {
    view.description = statements.refresh() ?? '';
  };
  statements.setOrder('speaker');
  refresh();
  return vscode.Disposable.from(
    statements,
    view,
    pause,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    deps.analyses.onDidBecomeStale(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === statements.document) {
        pause.run('statements', deps.analyses.paintDelay(document), refresh);
      }
    }),
    registerCommand(deps.log, 'glossator.sortStatementsByPosition', () => {
      statements.setOrder('position');
    }),
    registerCommand(deps.log, 'glossator.sortStatementsBySpeaker', () => {
      statements.setOrder('speaker');
    }),
    registerCommand(deps.log, 'glossator.revealStatement', (start, end) => statements.reveal(start, end)),
    registerCommand(deps.log, 'glossator.copyStatement', (node) => statements.copy(node)),
  );
}

class StatementsTree implements vscode.TreeDataProvider<Node> {
  readonly #deps: Deps;
  readonly #changed = new vscode.EventEmitter<void>();
  #document: vscode.TextDocument | undefined;
  #order: Order = 'speaker';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** Follows the active editor, but stays with the last text while a view or another file has the focus. */
  refresh(): string | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active) {
      this.#document = isText(active) ? active : undefined;
    } else if (this.#document?.isClosed) {
      this.#document = undefined;
    }
    this.#changed.fire();
    return this.#document && vscode.workspace.asRelativePath(this.#document.uri, false);
  }

  setOrder(order: Order): void {
    this.#order = order;
    void vscode.commands.executeCommand('setContext', orderKey, order);
    this.#changed.fire();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) {
      return 'group' in node ? node.group.statements.map((statement) => ({ statement })) : [];
    }
    const analysis = this.#document && (await this.#deps.analyses.load(this.#document));
    const statements = analysis ? findStatements(analysis) : [];
    if (this.#order === 'position') {
      return statements.map((statement) => ({ statement }));
    }
    const groups = groupBySpeaker(statements);
    return groups.sort((a, b) => this.#nameOf(a).localeCompare(this.#nameOf(b))).map((group) => ({ group }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'group' in node ? this.#groupItem(node.group) : this.#statementItem(node.statement);
  }

  async reveal(start: unknown, end: unknown): Promise<void> {
    if (this.#document && typeof start === 'number' && typeof end === 'number') {
      const selection = toRange(this.#document, { start, end });
      await vscode.window.showTextDocument(this.#document, { selection });
    }
  }

  async copy(node: unknown): Promise<void> {
    const statement = this.#document && isStatementNode(node) ? node.statement : undefined;
    if (this.#document && statement) {
      await copyStatement(this.#deps, this.#document, statement);
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }

  // Statements of nobody stand last, whatever the language calls them.
  #nameOf({ name, official }: SpeakerStatements): string {
    const known = official === undefined ? undefined : this.#deps.knowledge.current?.officials.get(official);
    return known?.name ?? name ?? '\uffff';
  }

  #groupItem(group: SpeakerStatements): vscode.TreeItem {
    const label = group.name === undefined ? vscode.l10n.t('Speaker not found') : this.#nameOf(group);
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `group:${group.key}`;
    item.iconPath = new vscode.ThemeIcon(iconOf(group));
    item.description = String(group.statements.length);
    item.contextValue = 'speaker';
    return item;
  }

  #statementItem(statement: Statement): vscode.TreeItem {
    const text = this.#document?.getText() ?? '';
    const words = statement.parts.map((part) => wordsOf(text, part)).join(' […] ');
    const label = words.length > longestLabel ? `${words.slice(0, longestLabel - 1)}…` : words;
    const item = new vscode.TreeItem(label);
    const indirect = statement.parts.every(({ kind }) => kind === 'indirect');
    const line = (this.#document?.positionAt(statement.start).line ?? 0) + 1;
    item.iconPath = new vscode.ThemeIcon(indirect ? 'comment' : 'quote');
    item.description = this.#order === 'position' ? (statement.speaker?.text ?? '') : vscode.l10n.t('line {0}', line);
    item.tooltip = new vscode.MarkdownString(
      `${statement.speaker ? `**${escapeMarkdown(statement.speaker.text)}**\n\n` : ''}${escapeMarkdown(words)}`,
    );
    item.accessibilityInformation = { label: `${statement.speaker?.text ?? ''}: ${words}` };
    item.contextValue = 'statement';
    const { start, end } = statement.parts[0] ?? statement;
    item.command = {
      command: 'glossator.revealStatement',
      title: vscode.l10n.t('Go to the quotation'),
      arguments: [start, end],
    };
    return item;
  }
}

// Told apart at a glance: a person, an institution, several people, and the article of a treaty.
const icons: Readonly<Record<SpeakerKind, string>> = {
  person: 'person',
  pronoun: 'person',
  institution: 'organization',
  group: 'organization',
  provision: 'law',
  unknown: 'comment-discussion',
};

function iconOf({ name, statements }: SpeakerStatements): string {
  const kind = statements.find(({ speaker }) => speaker && speaker.kind !== 'pronoun')?.speaker?.kind;
  return name === undefined ? 'question' : icons[kind ?? 'unknown'];
}

function isStatementNode(node: unknown): node is { readonly statement: Statement } {
  return typeof node === 'object' && node !== null && 'statement' in node;
}
