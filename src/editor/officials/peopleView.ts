import * as vscode from 'vscode';
import { countryName } from '../../core/officials/card';
import type { Span } from '../../core/model';
import type { PersonInText } from '../../core/officials/people';
import { peopleOf } from '../../core/officials/people';
import { toRange } from '../convert';
import { isText } from '../documents';
import type { Services } from '../services';

/** A place where somebody is named or quoted. */
interface Place {
  readonly span: Span;
  readonly kind: 'mention' | 'quotation';
  readonly document: vscode.TextDocument;
}

type Item = PersonInText | Place;

/** The people of the text in front: who, which post, and the places where they are named and quoted. */
export function registerPeopleView(services: Pick<Services, 'analyses' | 'knowledge' | 'metadata'>): vscode.Disposable {
  const provider = new PeopleTree(services);
  const view = vscode.window.createTreeView('glossator.people', { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(provider, view);
}

class PeopleTree implements vscode.TreeDataProvider<Item> {
  readonly #services: Pick<Services, 'analyses' | 'knowledge' | 'metadata'>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscription: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(services: Pick<Services, 'analyses' | 'knowledge' | 'metadata'>) {
    this.#services = services;
    const soon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#changed.fire(undefined);
      }, 300);
    };
    const follow = (editor: vscode.TextEditor | undefined): void => {
      if (editor && isText(editor.document)) {
        this.#document = editor.document;
        soon();
      }
    };
    follow(vscode.window.activeTextEditor);
    this.#subscription = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(follow),
      services.analyses.onDidBecomeStale(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) {
          soon();
        }
      }),
    );
  }

  async getChildren(item?: Item): Promise<Item[]> {
    const document = this.#document;
    if (!document || document.isClosed) {
      return [];
    }
    if (item) {
      return 'span' in item ? [] : placesOf(item, document);
    }
    const analysis = await this.#services.analyses.load(document);
    const officials = this.#services.knowledge.current?.officials;
    const { date } = this.#services.metadata.of(document);
    return analysis && officials ? peopleOf(document.getText(), analysis, officials, date) : [];
  }

  getTreeItem(item: Item): vscode.TreeItem {
    return 'span' in item ? placeItem(item) : personItem(item);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }
}

function placesOf({ mentions, quotations }: PersonInText, document: vscode.TextDocument): Place[] {
  const places: Place[] = [
    ...mentions.map((span) => ({ span, kind: 'mention' as const, document })),
    ...quotations.map((span) => ({ span, kind: 'quotation' as const, document })),
  ];
  return places.sort((a, b) => a.span.start - b.span.start);
}

function personItem(person: PersonInText): vscode.TreeItem {
  const item = new vscode.TreeItem(person.name, vscode.TreeItemCollapsibleState.Collapsed);
  const country = person.country && countryName(person.country, vscode.env.language);
  const counts = vscode.l10n.t('named {0}×', person.mentions.length);
  const quoted = person.quotations.length > 0 ? vscode.l10n.t('quoted {0}×', person.quotations.length) : undefined;
  item.id = person.id;
  item.description = [person.post, country, counts, quoted]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  item.tooltip = `${person.name}\n${item.description}`;
  item.iconPath = new vscode.ThemeIcon(person.isListed ? 'account' : 'person-add');
  item.contextValue = person.isListed ? 'listed' : 'unlisted';
  return item;
}

function placeItem({ span, kind, document }: Place): vscode.TreeItem {
  const range = toRange(document, span);
  const line = document.lineAt(range.start.line).text;
  const from = Math.max(0, range.start.character - 20);
  const item = new vscode.TreeItem(`${from > 0 ? '…' : ''}${line.slice(from, from + 90).trim()}`);
  item.description = String(range.start.line + 1);
  item.iconPath = new vscode.ThemeIcon(kind === 'quotation' ? 'quote' : 'mention');
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Passage'),
    arguments: [document.uri, { selection: range }],
  };
  return item;
}
