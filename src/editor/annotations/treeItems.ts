import * as vscode from 'vscode';
import { shorten, summaryOf } from '../../core/annotations/card';
import type { Codebook } from '../../core/annotations/codebook';
import { colorByState, colorByTag, colorOfTag } from '../../core/annotations/colors';
import type { Grouping } from '../../core/annotations/grouping';
import type { Services } from '../services';
import { reasonLabel, stateLabels } from './labels';
import { iconColor } from './palette';
import { nameOf } from './sidecarUri';
import type { AnnotationNode, GroupNode } from './treeNodes';

export function groupItem(node: GroupNode, services: Services): vscode.TreeItem {
  const { id, items, grouping, key } = node;
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(labelOf(node), node.isOpen ? Expanded : Collapsed);
  const [first] = items;
  const resource = first && vscode.Uri.parse(first.uri);
  item.id = id;
  item.description = String(items.length);
  item.contextValue = `group.${grouping}`;
  if (grouping === 'file' && resource) {
    item.resourceUri = resource;
    item.iconPath = vscode.ThemeIcon.File;
  } else if (grouping === 'tag' && key !== '' && resource) {
    const codebook = services.codebooks.of(resource);
    item.iconPath = new vscode.ThemeIcon('tag', iconColor(colorOfTag(key, codebook)));
    item.tooltip = codebook.tags.find(({ tag }) => tag === key)?.definition ?? key;
  } else {
    item.iconPath = new vscode.ThemeIcon(groupIcons[grouping]);
  }
  return item;
}

const groupIcons: Readonly<Record<Grouping | 'page', string>> = {
  file: 'file',
  tag: 'tag',
  author: 'person',
  state: 'circle-outline',
  official: 'account',
  page: 'list-ordered',
};

export function annotationItem(node: AnnotationNode, services: Services): vscode.TreeItem {
  const { id, uri, parent } = node;
  const { annotation, place = 'anchored' } = node.listed;
  const label = summaryOf(annotation);
  const item = new vscode.TreeItem(label);
  const resource = vscode.Uri.parse(uri);
  const isLost = place === 'orphaned' || place === 'ambiguous';
  const byState = services.settings.for(resource).annotationColor === 'state';
  const codebook = services.codebooks.of(resource);
  item.id = `${parent.id} ${uri} ${id}`;
  item.description = annotation.body ? shorten(annotation.target.exact, 60) : annotation.tags.join(', ');
  item.iconPath = new vscode.ThemeIcon(
    iconOf(node),
    iconColor(byState ? colorByState(annotation) : colorByTag(annotation, codebook)),
  );
  item.contextValue = isLost ? 'annotation.lost' : `annotation.${annotation.state}`;
  item.command = {
    command: isLost ? 'glossator.reattach' : 'glossator.goToAnnotation',
    title: vscode.l10n.t('Go to Annotation'),
    arguments: [{ uri, id }],
  };
  item.accessibilityInformation = {
    label: [label, ...annotation.tags, stateLabels()[annotation.state]].join(', '),
  };
  return item;
}

/** Made only for the item that the pointer rests on. */
export function tooltipOf({ uri, id, listed }: AnnotationNode, services: Services, codebook: Codebook) {
  const { target, body, tags } = listed.annotation;
  const text = new vscode.MarkdownString();
  text.appendMarkdown('> ').appendText(shorten(target.exact, 300)).appendMarkdown('\n\n');
  text.appendText(shorten(body ?? '', 1000));
  for (const tag of tags) {
    const definition = codebook.tags.find((known) => known.tag === tag)?.definition;
    text.appendMarkdown('\n\n').appendText(definition ? `${tag}: ${definition}` : tag);
  }
  const reason = services.annotations.named(uri)?.find(id)?.anchoring.reason ?? 'unchanged';
  return reason === 'unchanged' ? text : text.appendMarkdown('\n\n').appendText(reasonLabel(reason));
}

function iconOf({ listed: { annotation, place } }: AnnotationNode): string {
  if (place === 'orphaned' || place === 'ambiguous') {
    return 'debug-disconnect';
  }
  const { state, body } = annotation;
  return state === 'resolved'
    ? 'pass'
    : state === 'suggested'
      ? 'lightbulb'
      : place === 'changed'
        ? 'warning'
        : body
          ? 'comment'
          : 'paintcan';
}

function labelOf({ grouping, key }: GroupNode): string {
  switch (grouping) {
    case 'file':
      return nameOf(vscode.Uri.parse(key));
    case 'tag':
      return key === '' ? vscode.l10n.t('without tag') : key;
    case 'author':
      return key === '' ? vscode.l10n.t('without name') : key;
    case 'official':
      return key === '' ? vscode.l10n.t('nobody named') : key;
    case 'state': {
      const labels: Readonly<Record<string, string>> = stateLabels();
      return labels[key] ?? key;
    }
    case 'page':
      return key;
  }
}
