import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring';
import { shorten, summaryOf } from '../../core/annotations/card';
import { colorByState, colorByTag } from '../../core/annotations/colors';
import { group, groupings, matches, type Grouping, type Listed } from '../../core/annotations/grouping';
import { registerCommand } from '../commands';
import type { Services } from '../services';
import { stateLabels } from './labels';
import { iconColor } from './palette';
import { nameOf } from './sidecarUri';
import type { WorkspaceAnnotations } from './workspaceAnnotations';

/** A group, a page of a long group, or an annotation. */
export type TreeNode = GroupNode | AnnotationNode;

interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly grouping: Grouping | 'page' | 'lost';
  readonly items: readonly Listed[];
  readonly parent?: GroupNode;
}

/** `uri` and `id` are what commands take. */
interface AnnotationNode {
  readonly kind: 'annotation';
  readonly uri: string;
  readonly id: string;
  readonly listed: Listed;
  readonly parent: GroupNode;
}

// VS Code lays out all children of a node at once: long groups are parted into pages.
const pageLength = 500;

/** Lists the annotations of the workspace, by file, tag, author or state, and filters them. */
export function registerAnnotationTree(services: Services, workspace: WorkspaceAnnotations): vscode.Disposable {
  const tree = new AnnotationTree(services, workspace);
  const view = vscode.window.createTreeView('glossator.annotations', { treeDataProvider: tree, showCollapseAll: true });
  const show = () => {
    view.message = tree.query === '' ? '' : vscode.l10n.t('Filter: {0}', tree.query);
    tree.refresh();
    void vscode.commands.executeCommand('setContext', 'glossator.filtered', tree.query !== '');
  };
  const { log } = services;
  return vscode.Disposable.from(
    tree,
    view,
    view.onDidChangeVisibility(({ visible }) => void (visible && workspace.load())),
    workspace.onDidChange(() => {
      tree.refresh();
    }),
    registerCommand(log, 'glossator.filterAnnotations', async () => {
      tree.query = (await askQuery(tree.query)) ?? tree.query;
      show();
    }),
    registerCommand(log, 'glossator.clearFilter', () => {
      tree.query = '';
      show();
    }),
    registerCommand(log, 'glossator.groupAnnotations', async () => {
      tree.grouping = (await askGrouping()) ?? tree.grouping;
      show();
    }),
    registerCommand(log, 'glossator.refreshAnnotations', () => workspace.reload()),
  );
}

class AnnotationTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #services: Services;
  readonly #workspace: WorkspaceAnnotations;
  readonly onDidChangeTreeData = this.#changed.event;
  query = '';
  grouping: Grouping = 'file';

  constructor(services: Services, workspace: WorkspaceAnnotations) {
    this.#services = services;
    this.#workspace = workspace;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) {
      await this.#workspace.load();
      return this.#roots();
    }
    return node.kind === 'group' ? childrenOf(node) : [];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node) : this.#annotationItem(node);
  }

  #roots(): TreeNode[] {
    const all = this.#workspace.all();
    const wanted = this.query === '' ? all : all.filter((item) => matches(item, this.query));
    return group(wanted, this.grouping).map(({ key, items }) => ({
      kind: 'group',
      id: `${this.grouping} ${key}`,
      label: labelOf(this.grouping, key),
      grouping: this.grouping,
      items: [...items].sort((a, b) => a.annotation.target.start - b.annotation.target.start),
    }));
  }

  #annotationItem({ id, uri, listed: { annotation }, parent }: AnnotationNode): vscode.TreeItem {
    const label = summaryOf(annotation);
    const item = new vscode.TreeItem(label);
    const resource = vscode.Uri.parse(uri);
    const placed = Array.from(this.#services.annotations.texts())
      .find(({ document }) => document.uri.toString() === uri)
      ?.find(id);
    const state = placed?.anchoring.state ?? 'anchored';
    const byState = this.#services.settings.for(resource).annotationColor === 'state';
    const codebook = this.#services.codebooks.of(resource);
    item.id = `${parent.id} ${uri} ${id}`;
    item.description = annotation.body ? shorten(annotation.target.exact, 60) : annotation.tags.join(', ');
    item.iconPath = new vscode.ThemeIcon(
      placed && !isFound(placed.anchoring) ? 'debug-disconnect' : iconOf(annotation.state, annotation.body),
      iconColor(byState ? colorByState(annotation) : colorByTag(annotation, codebook)),
    );
    item.tooltip = tooltipOf(annotation.target.exact, annotation.body, annotation.tags, placed?.anchoring.reason);
    item.contextValue = isLost(state) ? 'annotation.lost' : `annotation.${annotation.state}`;
    const command = isLost(state) ? 'glossator.reattach' : 'glossator.goToAnnotation';
    item.command = { command, title: vscode.l10n.t('Go to Annotation'), arguments: [{ uri, id }] };
    item.accessibilityInformation = {
      label: `${label}, ${annotation.tags.join(', ')}, ${annotation.state}`,
    };
    return item;
  }
}

function isLost(state: string): boolean {
  return state === 'orphaned' || state === 'ambiguous';
}

function childrenOf(node: GroupNode): TreeNode[] {
  if (node.items.length <= pageLength) {
    return node.items.map((listed) => ({
      kind: 'annotation',
      uri: listed.uri,
      id: listed.annotation.id,
      listed,
      parent: node,
    }));
  }
  return Array.from({ length: Math.ceil(node.items.length / pageLength) }, (_, page) => {
    const items = node.items.slice(page * pageLength, (page + 1) * pageLength);
    const label = `${page * pageLength + 1}–${page * pageLength + items.length}`;
    return { kind: 'group', id: `${node.id} ${page}`, label, grouping: 'page', items, parent: node };
  });
}

function groupItem({ id, label, items, grouping }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(
    label,
    vscode.TreeItemCollapsibleState[items.length > 60 || grouping === 'page' ? 'Collapsed' : 'Expanded'],
  );
  item.id = id;
  item.description = String(items.length);
  item.contextValue = `group.${grouping}`;
  if (grouping === 'file') {
    item.resourceUri = vscode.Uri.parse(items[0]?.uri ?? '');
    item.iconPath = vscode.ThemeIcon.File;
  } else {
    item.iconPath = new vscode.ThemeIcon(
      { tag: 'tag', author: 'person', state: 'circle-outline', page: 'list-ordered', lost: 'warning' }[grouping],
    );
  }
  return item;
}

function iconOf(state: string, body: string | undefined): string {
  return state === 'resolved' ? 'pass' : state === 'suggested' ? 'lightbulb' : body ? 'comment' : 'paintcan';
}

function tooltipOf(
  exact: string,
  body: string | undefined,
  tags: readonly string[],
  reason: string | undefined,
): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown('> ').appendText(shorten(exact, 300)).appendMarkdown('\n\n');
  text.appendText(body ?? '');
  text
    .appendMarkdown('\n\n')
    .appendText([tags.join(', '), reason === 'unchanged' ? '' : (reason ?? '')].filter(Boolean).join(' · '));
  return text;
}

function labelOf(grouping: Grouping, key: string): string {
  if (grouping === 'file') {
    return nameOf(vscode.Uri.parse(key));
  }
  const states: Readonly<Record<string, string>> = stateLabels();
  const none = grouping === 'tag' ? vscode.l10n.t('without tag') : vscode.l10n.t('without name');
  return key === '' ? none : (states[key] ?? key);
}

async function askQuery(value: string): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Filter Annotations'),
    prompt: vscode.l10n.t('Words of the note, the passage or the file; tag:…, state:…, author:…'),
    value,
  });
}

async function askGrouping(): Promise<Grouping | undefined> {
  const labels: Readonly<Record<Grouping, string>> = {
    file: vscode.l10n.t('By file'),
    tag: vscode.l10n.t('By tag'),
    author: vscode.l10n.t('By author'),
    state: vscode.l10n.t('By state'),
  };
  const items = groupings.map((grouping) => ({ grouping, label: labels[grouping] }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group Annotations') }))?.grouping;
}
