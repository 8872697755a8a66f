import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { renderCaption } from '../../core/annotations/card';
import type { Codebook } from '../../core/annotations/codebook';
import { commandLink } from '../commands';
import { toRange } from '../convert';
import type { Services } from '../services';
import type { Placed } from './annotatedText';

const actions = [
  'glossator.editNote',
  'glossator.editTags',
  'glossator.toggleResolved',
  'glossator.reply',
  'glossator.deleteAnnotation',
  'glossator.whatChanged',
  'glossator.acceptChange',
  'glossator.followLink',
  'glossator.discuss',
  'glossator.inspect',
] as const;

/** Shows the notes on a passage: who says what, with links to change them. */
export function registerAnnotationHover(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { pattern: '**' },
    {
      provideHover(document, position) {
        const text = services.annotations.of(document);
        const [first, ...rest] = text ? text.at(document.offsetAt(position)) : [];
        return (
          first &&
          new vscode.Hover(
            [first, ...rest].flatMap((placed) => cardOf(document, placed, services.codebooks.of(document.uri))),
            toRange(document, first),
          )
        );
      },
    },
  );
}

// The note is text from a file: its links must not run commands, so it is a string of its own beside the trusted ones.
function cardOf(
  document: vscode.TextDocument,
  { annotation, anchoring }: Placed,
  codebook: Codebook,
): vscode.MarkdownString[] {
  const caption = new vscode.MarkdownString(
    renderCaption(annotation, anchoring, {
      resolved: vscode.l10n.t('resolved'),
      suggested: vscode.l10n.t('suggested'),
      changed: vscode.l10n.t('the words have changed'),
    }),
    true,
  );
  const note = new vscode.MarkdownString(annotation.body ?? '');
  const replies = annotation.replies.map(({ body, creator }) => {
    const reply = new vscode.MarkdownString();
    reply.appendMarkdown('↳ ');
    reply.appendText(creator ? `${creator}: ` : '');
    return reply.appendMarkdown(body);
  });
  const parts = [
    caption,
    definitionsOf(annotation, codebook),
    note,
    ...replies,
    linksOf(document, annotation.id, anchoring.state === 'changed'),
  ];
  annotation.links.forEach((link, index) => {
    const target = new vscode.MarkdownString('', true);
    target.isTrusted = { enabledCommands: actions };
    target.appendMarkdown('$(link) ').appendText(`${link.relation}: `);
    target.appendMarkdown(`[`).appendText(link.to);
    target.appendMarkdown(`](${commandLink('glossator.followLink', [reference(document, annotation.id), index])})`);
    parts.splice(-1, 0, target);
  });
  return parts.filter(({ value }) => value !== '');
}

function definitionsOf({ tags }: Annotation, codebook: Codebook): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const known = codebook.tags.filter(({ tag, definition }) => definition !== undefined && tags.includes(tag));
  known.forEach(({ tag, definition = '' }, index) => {
    text.appendMarkdown(index === 0 ? '' : '  \n').appendText(`${tag}: ${definition}`);
  });
  return text;
}

function linksOf(document: vscode.TextDocument, id: string, isChanged: boolean): vscode.MarkdownString {
  const args = [reference(document, id)];
  const link = (icon: string, title: string, command: (typeof actions)[number]) =>
    `[$(${icon})](${commandLink(command, args)} "${title}")`;
  const links = [
    link('edit', vscode.l10n.t('Edit Note'), 'glossator.editNote'),
    link('tag', vscode.l10n.t('Edit Tags'), 'glossator.editTags'),
    link('reply', vscode.l10n.t('Reply'), 'glossator.reply'),
    link('comment-discussion', vscode.l10n.t('Discuss'), 'glossator.discuss'),
    link('check', vscode.l10n.t('Resolve or Reopen'), 'glossator.toggleResolved'),
    link('trash', vscode.l10n.t('Delete'), 'glossator.deleteAnnotation'),
    link('info', vscode.l10n.t('Inspect'), 'glossator.inspect'),
    ...(isChanged
      ? [
          link('diff', vscode.l10n.t('What Changed Here?'), 'glossator.whatChanged'),
          link('verified', vscode.l10n.t('Accept the New Words'), 'glossator.acceptChange'),
        ]
      : []),
  ];
  const text = new vscode.MarkdownString(links.join('&nbsp;&nbsp; '), true);
  text.isTrusted = { enabledCommands: actions };
  return text;
}

function reference(document: vscode.TextDocument, id: string) {
  return { uri: document.uri.toString(), id };
}
