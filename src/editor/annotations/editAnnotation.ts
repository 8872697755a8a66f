import * as vscode from 'vscode';
import { relations, type Annotation } from '../../core/annotations/annotation';
import { retarget } from '../../core/annotations/anchoring/live';
import type { Span } from '../../core/model';
import { extend, extendStart, shrink, shrinkStart } from '../../core/text/passages';
import { registerCommand } from '../commands';
import { toRange } from '../convert';
import type { Services } from '../services';
import { addReply, changeAnnotation } from './annotationActions';
import { targetOfCommand, type TargetOfCommand } from './annotationTarget';
import { pickTags } from './tagPick';

type Change = (target: TargetOfCommand) => Promise<Partial<Record<keyof Annotation, unknown>> | undefined>;

/** The commands that change an annotation: its note, tags, state, replies, links and boundaries. */
export function registerEditAnnotation(services: Services): vscode.Disposable {
  const { log } = services;
  const change = (how: Change) => async (argument: unknown) => {
    const target = await targetOfCommand(services, argument);
    const fields = target && (await how(target));
    if (target && fields) {
      await changeAnnotation(services, target.text, target.placed, fields);
    }
  };
  const boundary = (move: (text: string, span: Span) => Span) =>
    change((target) => Promise.resolve(bounds(target, move)));
  return vscode.Disposable.from(
    registerCommand(log, 'glossator.editNote', change(editNote)),
    registerCommand(
      log,
      'glossator.editTags',
      change((target) => editTags(services, target)),
    ),
    registerCommand(log, 'glossator.toggleResolved', change(toggleResolved)),
    registerCommand(log, 'glossator.reply', async (argument) => {
      const target = await targetOfCommand(services, argument);
      const body = target && (await askReply(target));
      if (target && body) {
        await addReply(services, target.text, target.placed, body);
      }
    }),
    registerCommand(log, 'glossator.link', change(addLink)),
    registerCommand(
      log,
      'glossator.extendByWord',
      boundary((text, span) => extend(text, span, 'word')),
    ),
    registerCommand(
      log,
      'glossator.shrinkByWord',
      boundary((text, span) => shrink(text, span, 'word')),
    ),
    registerCommand(
      log,
      'glossator.extendBySentence',
      boundary((text, span) => extend(text, span, 'sentence')),
    ),
    registerCommand(
      log,
      'glossator.shrinkBySentence',
      boundary((text, span) => shrink(text, span, 'sentence')),
    ),
    registerCommand(log, 'glossator.extendStartByWord', boundary(extendStart)),
    registerCommand(log, 'glossator.shrinkStartByWord', boundary(shrinkStart)),
    registerCommand(log, 'glossator.acceptChange', change(acceptChange)),
  );
}

async function editNote({ placed: { annotation } }: TargetOfCommand) {
  const before = (annotation.body ?? '').replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  const body = await vscode.window.showInputBox({
    title: vscode.l10n.t('Edit Note'),
    prompt: vscode.l10n.t('Markdown. Line breaks are written as \\n.'),
    value: before,
    valueSelection: [before.length, before.length],
    ignoreFocusOut: true,
  });
  if (body === undefined) {
    return undefined;
  }
  const text = body.replaceAll(/\\(?<sign>[n\\])/gu, (_, sign: string) => (sign === 'n' ? '\n' : '\\')).trim();
  const motivation = annotation.motivation === 'highlighting' && text ? 'commenting' : annotation.motivation;
  return { body: text === '' ? undefined : text, motivation };
}

async function editTags(services: Services, { text, placed: { annotation } }: TargetOfCommand) {
  const used = new Set(text.annotations.flatMap(({ tags }) => tags));
  const tags = await pickTags(services.codebooks, text.document.uri, used, annotation.tags);
  return tags && { tags };
}

function toggleResolved({ placed: { annotation } }: TargetOfCommand) {
  return Promise.resolve({ state: annotation.state === 'open' ? 'resolved' : 'open' });
}

async function askReply({ placed: { annotation } }: TargetOfCommand): Promise<string | undefined> {
  const body = await vscode.window.showInputBox({
    title: vscode.l10n.t('Reply to “{0}”', annotation.body?.split('\n')[0] ?? annotation.target.exact),
    ignoreFocusOut: true,
  });
  return body?.trim();
}

async function addLink({ placed: { annotation } }: TargetOfCommand) {
  const relation = await vscode.window.showQuickPick([...relations], {
    title: vscode.l10n.t('How does this passage stand to the other one?'),
  });
  const to =
    relation &&
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('What does it point to?'),
      prompt: vscode.l10n.t('A file, a provision or an annotation: treaty.treaty#art_22, un-charter#art_51, notes.md'),
    }));
  const link = relations.find((known) => known === relation);
  return link && to?.trim() ? { links: [...annotation.links, { relation: link, to: to.trim() }] } : undefined;
}

function bounds({ text, placed }: TargetOfCommand, move: (text: string, span: Span) => Span) {
  const source = text.document.getText();
  const span = move(source, { start: placed.start, end: placed.end });
  if (span.start === placed.start && span.end === placed.end) {
    return undefined;
  }
  const editor = vscode.window.activeTextEditor;
  if (editor?.document === text.document) {
    editor.revealRange(toRange(text.document, span));
  }
  return { target: retarget(source, placed.annotation.target, span, source.slice(span.start, span.end)) };
}

// From now on the words as they are today are the annotated ones.
function acceptChange({ text, placed }: TargetOfCommand) {
  const source = text.document.getText();
  const exact = source.slice(placed.start, placed.end);
  return Promise.resolve(
    exact === '' ? undefined : { target: retarget(source, placed.annotation.target, placed, exact) },
  );
}
