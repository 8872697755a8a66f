import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import { summaryOf } from '../../core/annotations/card';
import { registerCommand } from '../commands';
import { toRange } from '../convert';
import type { Services } from '../services';
import { addReply } from './annotationActions';
import type { Placed } from './annotatedText';
import { targetOfCommand, type TargetOfCommand } from './annotationTarget';

/**
 * Discusses one annotation under its passage, in the editor's own comment thread. There is never more than one: each
 * thread slows the window down, and threads of one line open and close together.
 */
export function registerDiscussion(services: Services): vscode.Disposable {
  const controller = vscode.comments.createCommentController('glossator', vscode.l10n.t('Glossator: discussion'));
  controller.options = { prompt: vscode.l10n.t('Reply'), placeHolder: vscode.l10n.t('Reply to this note. Markdown.') };
  let open: Discussion | undefined;
  const close = () => {
    open?.thread.dispose();
    open = undefined;
  };
  return vscode.Disposable.from(
    controller,
    registerCommand(services.log, 'glossator.discuss', async (argument) => {
      const target = await targetOfCommand(services, argument);
      if (target) {
        close();
        open = await discuss(controller, target);
      }
    }),
    registerCommand(services.log, 'glossator.sendReply', async (argument) => {
      const words = textOfReply(argument);
      if (open && words !== '') {
        await addReply(services, open.target.text, open.target.placed, words);
      }
    }),
    registerCommand(services.log, 'glossator.closeDiscussion', close),
    registerCommand(services.log, 'glossator.resolveDiscussion', () => {
      const { text, placed } = open?.target ?? {};
      const reference = text && placed && { uri: text.document.uri.toString(), id: placed.annotation.id };
      return reference && vscode.commands.executeCommand('glossator.toggleResolved', reference);
    }),
    services.annotations.onDidChange((uri) => {
      if (open?.target.text.document.uri.toString() !== uri.toString()) {
        return;
      }
      const text = services.annotations.of(open.target.text.document);
      const placed = text?.find(open.target.placed.annotation.id);
      if (text && placed) {
        open = show(open.thread, { text, placed });
      } else {
        close();
      }
    }),
  );
}

interface Discussion {
  readonly thread: vscode.CommentThread;
  readonly target: TargetOfCommand;
}

async function discuss(controller: vscode.CommentController, target: TargetOfCommand): Promise<Discussion | undefined> {
  const { text, placed } = target;
  if (!isFound(placed.anchoring)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This annotation has no place in the text. Reattach it, then discuss it.'),
    );
    return undefined;
  }
  const range = toRange(text.document, placed);
  await vscode.window.showTextDocument(text.document, { selection: new vscode.Range(range.start, range.start) });
  const thread = controller.createCommentThread(text.document.uri, range, commentsOf(placed));
  thread.canReply = true;
  thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  return show(thread, target);
}

function show(thread: vscode.CommentThread, target: TargetOfCommand): Discussion {
  const { annotation } = target.placed;
  thread.label = summaryOf(annotation);
  thread.comments = commentsOf(target.placed);
  thread.contextValue = annotation.state;
  thread.state =
    annotation.state === 'resolved' ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  return { thread, target };
}

// What a file says is shown as Markdown that runs no command.
function commentsOf({ annotation }: Placed): vscode.Comment[] {
  const { body, tags, target, creator, created, replies } = annotation;
  const first = body ?? (tags.length > 0 ? tags.join(', ') : target.exact);
  return [{ body: first, creator, created }, ...replies].map((comment) => ({
    body: new vscode.MarkdownString(comment.body),
    author: { name: comment.creator ?? vscode.l10n.t('without name') },
    mode: vscode.CommentMode.Preview,
    ...timestampOf(comment.created),
  }));
}

function timestampOf(created: string | undefined): { timestamp?: Date } {
  const timestamp = new Date(created ?? '');
  return Number.isNaN(timestamp.getTime()) ? {} : { timestamp };
}

function textOfReply(argument: unknown): string {
  const isReply = typeof argument === 'object' && argument !== null && 'text' in argument;
  return isReply && typeof argument.text === 'string' ? argument.text.trim() : '';
}
