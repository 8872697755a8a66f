import * as vscode from 'vscode';
import { countryName } from '../../core/officials/card';
import type { Span } from '../../core/model';
import type { PersonInText, PersonInTexts } from '../../core/officials/people';
import { peopleOf, peopleOfTexts } from '../../core/officials/people';
import { cardLanguage } from '../cardLanguage';
import { registerCommand } from '../commands';
import { rangeIn } from '../convert';
import { Debouncer } from '../debounce';
import { isText } from '../documents';
import type { Services } from '../services';
import type { CorpusText } from '../treaty/corpus';

type Deps = Pick<Services, 'analyses' | 'corpus' | 'knowledge' | 'log'>;
type Scope = 'file' | 'workspace';

/** Somebody in the text in front. */
interface InText {
  readonly kind: 'inText';
  readonly person: PersonInText;
  readonly text: CorpusText;
}

/** Somebody in all texts; below are the texts, below these the places. */
interface InTexts {
  readonly kind: 'inTexts';
  readonly person: PersonInTexts<CorpusText>;
}

/** A text that names somebody. */
interface Appearance extends Omit<InText, 'kind'> {
  readonly kind: 'appearance';
  readonly parent: string;
}

/** A place where somebody is named or quoted. */
interface Place {
  readonly kind: 'mention' | 'quotation';
  readonly span: Span;
  readonly text: CorpusText;
}

type Item = InText | InTexts | Appearance | Place;

const scopeKey = 'glossator.people.scope';

/** The people of the text in front or of the whole workspace: who, which post, and where they are named and quoted. */
export function registerPeopleView(deps: Deps): vscode.Disposable {
  const tree = new PeopleTree(deps);
  const view = vscode.window.createTreeView('glossator.people', { treeDataProvider: tree, showCollapseAll: true });
  const setScope = (scope: Scope): void => {
    void vscode.commands.executeCommand('setContext', scopeKey, scope);
    view.description = scope === 'workspace' ? vscode.l10n.t('all texts') : '';
    tree.setScope(scope);
  };
  setScope('file');
  return vscode.Disposable.from(
    tree,
    view,
    registerCommand(deps.log, 'glossator.showPeopleOfFile', () => {
      setScope('file');
    }),
    registerCommand(deps.log, 'glossator.showPeopleOfWorkspace', () => {
      setScope('workspace');
    }),
  );
}

class PeopleTree implements vscode.TreeDataProvider<Item> {
  readonly #deps: Deps;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #pause = new Debouncer();
  readonly #subscription: vscode.Disposable;
  #scope: Scope = 'file';
  #document: vscode.TextDocument | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(deps: Deps) {
    this.#deps = deps;
    const follow = (editor: vscode.TextEditor | undefined): void => {
      if (editor && isText(editor.document) && editor.document !== this.#document) {
        this.#document = editor.document;
        this.#refresh('file');
      }
    };
    follow(vscode.window.activeTextEditor);
    this.#subscription = vscode.Disposable.from(
      this.#changed,
      this.#pause,
      vscode.window.onDidChangeActiveTextEditor(follow),
      deps.analyses.onDidBecomeStale(() => {
        this.#refresh('file');
      }),
      deps.corpus.onDidChange(() => {
        this.#refresh('workspace');
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) {
          this.#refresh('file');
        }
      }),
    );
  }

  setScope(scope: Scope): void {
    this.#scope = scope;
    this.#changed.fire(undefined);
  }

  async getChildren(item?: Item): Promise<Item[]> {
    switch (item?.kind) {
      case undefined:
        return this.#scope === 'workspace' ? this.#inWorkspace() : this.#inFile();
      case 'inTexts':
        return item.person.appearances.map((each) => ({ kind: 'appearance', parent: item.person.id, ...each }));
      case 'inText':
      case 'appearance':
        return placesOf(item);
      case 'mention':
      case 'quotation':
        return [];
    }
  }

  getTreeItem(item: Item): vscode.TreeItem {
    switch (item.kind) {
      case 'inText': {
        const { mentions, quotations } = item.person;
        return personItem(item.person, countsOf(mentions.length, quotations.length));
      }
      case 'inTexts':
        return personItem(item.person, everywhere(item.person));
      case 'appearance':
        return appearanceItem(item);
      case 'mention':
      case 'quotation':
        return placeItem(item);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #refresh(scope: Scope): void {
    if (scope === this.#scope) {
      this.#pause.run('people', scope === 'file' ? 300 : 1000, () => {
        this.#changed.fire(undefined);
      });
    }
  }

  async #inFile(): Promise<Item[]> {
    const { corpus, knowledge } = this.#deps;
    const document = this.#document;
    const text = document && !document.isClosed ? await corpus.of(document.uri) : undefined;
    const officials = knowledge.current?.officials;
    return text && officials
      ? peopleOf(text, officials, cardLanguage()).map((person) => ({ kind: 'inText', person, text }))
      : [];
  }

  #inWorkspace(): Thenable<Item[]> {
    const { corpus, knowledge } = this.#deps;
    return vscode.window.withProgress({ location: { viewId: 'glossator.people' } }, async () => {
      const texts = await corpus.all();
      const { officials } = await knowledge.load();
      return peopleOfTexts(texts, officials, cardLanguage()).map((person) => ({ kind: 'inTexts', person }));
    });
  }
}

function placesOf({ person: { mentions, quotations }, text }: Pick<InText, 'person' | 'text'>): Place[] {
  const places: Place[] = [
    ...mentions.map((span) => ({ span, kind: 'mention' as const, text })),
    ...quotations.map((span) => ({ span, kind: 'quotation' as const, text })),
  ];
  return places.sort((a, b) => a.span.start - b.span.start);
}

function countsOf(mentions: number, quotations: number): string[] {
  return [vscode.l10n.t('named {0}×', mentions), ...(quotations > 0 ? [vscode.l10n.t('quoted {0}×', quotations)] : [])];
}

function everywhere({ appearances, mentionCount, quotationCount }: PersonInTexts<CorpusText>): string[] {
  const texts =
    appearances.length === 1 ? vscode.l10n.t('in one text') : vscode.l10n.t('in {0} texts', appearances.length);
  return [texts, ...countsOf(mentionCount, quotationCount)];
}

function personItem(
  { id, name, post, country, isListed }: Pick<PersonInText, 'id' | 'name' | 'post' | 'country' | 'isListed'>,
  counts: readonly string[],
): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const place = country && countryName(country, vscode.env.language);
  const description = [post, place, ...counts].filter(Boolean).join(' · ');
  item.id = id;
  item.description = description;
  item.tooltip = `${name}\n${description}`;
  item.iconPath = new vscode.ThemeIcon(isListed ? 'account' : 'person-add');
  item.contextValue = isListed ? 'listed' : 'unlisted';
  item.accessibilityInformation = { label: `${name}, ${description.replaceAll(' · ', ', ')}` };
  return item;
}

function appearanceItem({ parent, person, text }: Appearance): vscode.TreeItem {
  const item = new vscode.TreeItem(text.uri, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${parent} ${text.uri.toString()}`;
  item.description = [text.date, person.post, ...countsOf(person.mentions.length, person.quotations.length)]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = vscode.ThemeIcon.File;
  return item;
}

function placeItem({ span, kind, text }: Place): vscode.TreeItem {
  const range = rangeIn(text.text, span);
  const from = Math.max(text.text.lastIndexOf('\n', span.start - 1) + 1, span.start - 20);
  const line = /^.{0,90}/u.exec(text.text.slice(from))?.[0] ?? '';
  const item = new vscode.TreeItem(`${from > 0 && text.text.charAt(from - 1) !== '\n' ? '…' : ''}${line.trim()}`);
  item.description = vscode.l10n.t('line {0}', range.start.line + 1);
  item.iconPath = new vscode.ThemeIcon(kind === 'quotation' ? 'quote' : 'mention');
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Passage'),
    arguments: [text.uri, { selection: range }],
  };
  return item;
}
