import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import {
  asksForOfficials,
  group,
  groupings,
  parseFilter,
  type Grouping,
  type Listed,
} from '../../core/annotations/grouping';
import { registerCommand } from '../commands';
import { Debouncer } from '../debounce';
import type { Services } from '../services';
import { PassageOfficials } from './passageOfficials';
import { annotationItem, groupItem, tooltipOf } from './treeItems';
import { childrenOf, nodeOf, rootsOf, type GroupNode, type TreeNode } from './treeNodes';
import type { WorkspaceAnnotations } from './workspaceAnnotations';

/** Lists the annotations of the workspace in groups, filters them, and shows the one at the cursor. */
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
    registerFollowCursor(services, tree, view),
    view.onDidChangeVisibility(({ visible }) => void (visible && workspace.load())),
    workspace.onDidChange(() => {
      view.badge = badgeOf(workspace);
      tree.refresh();
    }),
    services.codebooks.onDidChange(() => {
      tree.refresh();
    }),
    registerCommand(log, 'glossator.filterAnnotations', async (query) => {
      tree.query = typeof query === 'string' ? query : ((await askQuery(tree.query)) ?? tree.query);
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
    registerCommand(log, 'glossator.showAnnotationsOfText', async () => {
      await vscode.commands.executeCommand('glossator.annotations.focus');
      const node = await tree.firstOf(vscode.window.activeTextEditor?.document);
      if (node) {
        await view.reveal(node, { select: true, focus: true });
      }
    }),
    registerCommand(log, 'glossator.refreshAnnotations', () => workspace.reload()),
  );
}

/** Selects the annotation at the cursor in the list, while the list is in sight. */
function registerFollowCursor(
  services: Services,
  tree: AnnotationTree,
  view: vscode.TreeView<TreeNode>,
): vscode.Disposable {
  const pause = new Debouncer();
  const follow = (editor: vscode.TextEditor) => {
    const text = services.annotations.of(editor.document);
    const [placed] = text ? text.at(editor.document.offsetAt(editor.selection.active)) : [];
    const isWanted = view.visible && services.settings.for(editor.document.uri).listFollowsCursor;
    const node = isWanted && placed && tree.find(editor.document.uri.toString(), placed.annotation.id);
    if (node && view.selection[0]?.id !== node.id) {
      view.reveal(node, { select: true, focus: false }).then(undefined, (error: unknown) => {
        services.log.debug('the list changed while an annotation was shown in it', error);
      });
    }
  };
  return vscode.Disposable.from(
    pause,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) {
        pause.run('cursor', 150, () => {
          follow(textEditor);
        });
      }
    }),
  );
}

class AnnotationTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #services: Services;
  readonly #workspace: WorkspaceAnnotations;
  readonly #officials: PassageOfficials;
  readonly onDidChangeTreeData = this.#changed.event;
  query = '';
  grouping: Grouping = 'file';
  #roots: readonly GroupNode[] = [];

  constructor(services: Services, workspace: WorkspaceAnnotations) {
    this.#services = services;
    this.#workspace = workspace;
    this.#officials = new PassageOfficials(services);
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  find(uri: string, id: string): TreeNode | undefined {
    return nodeOf(this.#roots, uri, id);
  }

  /** The annotation of a text that needs a person most, else its first one. */
  async firstOf(document: vscode.TextDocument | undefined): Promise<TreeNode | undefined> {
    const placed = (document && this.#services.annotations.of(document)?.placed()) ?? [];
    const first =
      placed.find(({ anchoring }) => !isFound(anchoring)) ??
      placed.find(({ anchoring }) => anchoring.state === 'changed') ??
      placed[0];
    await this.getChildren();
    return first && document && this.find(document.uri.toString(), first.annotation.id);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) {
      return node.kind === 'group' ? childrenOf(node) : [];
    }
    await this.#workspace.load();
    const listed = await this.#listed();
    const wanted = this.query === '' ? listed : listed.filter(parseFilter(this.query));
    const roots = rootsOf(group(wanted, this.grouping), this.grouping);
    this.#roots = roots;
    return roots;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node, this.#services) : annotationItem(node, this.#services);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    if (node.kind === 'annotation') {
      const codebook = this.#services.codebooks.of(vscode.Uri.parse(node.uri));
      item.tooltip = tooltipOf(node, this.#services, codebook);
    }
    return item;
  }

  #listed(): readonly Listed[] | Promise<readonly Listed[]> {
    const all = this.#workspace.all();
    const asks = this.grouping === 'official' || asksForOfficials(this.query);
    return asks ? this.#officials.addTo(all) : all;
  }
}

/** How many annotations need a person: their words are gone, or mean something else now. */
function badgeOf(workspace: WorkspaceAnnotations): vscode.ViewBadge | undefined {
  const value = workspace.all().filter(({ place }) => place !== undefined && place !== 'anchored').length;
  return value === 0 ? undefined : { value, tooltip: vscode.l10n.t('{0} annotations need a look', value) };
}

async function askQuery(value: string): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Filter Annotations'),
    prompt: vscode.l10n.t(
      'Words of the note, the passage or the file; tag:…, state:…, author:…, file:…, official:…, place:changed, place:lost',
    ),
    value,
  });
}

async function askGrouping(): Promise<Grouping | undefined> {
  const labels: Readonly<Record<Grouping, string>> = {
    file: vscode.l10n.t('By file'),
    tag: vscode.l10n.t('By tag'),
    author: vscode.l10n.t('By author'),
    state: vscode.l10n.t('By state'),
    official: vscode.l10n.t('By official'),
  };
  const items = groupings.map((grouping) => ({ grouping, label: labels[grouping] }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group Annotations') }))?.grouping;
}
