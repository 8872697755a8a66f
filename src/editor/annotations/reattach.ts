import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import { shorten, summaryOf } from '../../core/annotations/card';
import { describe } from '../../core/annotations/selector';
import type { Span } from '../../core/model';
import { registerCommand } from '../commands';
import { toRange, toSpan } from '../convert';
import type { Services } from '../services';
import { changeAnnotation } from './annotationActions';
import type { AnnotatedText, Placed } from './annotatedText';
import { isReference, targetOf, type TargetOfCommand } from './annotationTarget';

/** Gives an annotation without a place one of its best places, or the selection; it keeps its id and its history. */
export function registerReattach(services: Services): vscode.Disposable {
  return registerCommand(services.log, 'glossator.reattach', async (argument) => {
    const target = isReference(argument)
      ? await targetOf(services, argument.uri, argument.id)
      : await chooseLost(services);
    const span = target && (await choosePlace(target));
    if (target && span) {
      const source = target.text.document.getText();
      const { eId } = target.placed.annotation.target;
      await changeAnnotation(services, target.text, target.placed, { target: describe(source, span, eId) });
    }
  });
}

async function chooseLost(services: Services): Promise<TargetOfCommand | undefined> {
  const editor = vscode.window.activeTextEditor;
  const text = editor && (await services.annotations.open(editor.document));
  const lost = text?.placed().filter(({ anchoring }) => !isFound(anchoring)) ?? [];
  if (!text || lost.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('All annotations of this text have their place.'));
    return undefined;
  }
  const items = lost.map((placed) => ({
    placed,
    label: summaryOf(placed.annotation),
    description: placed.anchoring.reason,
    detail: shorten(placed.annotation.target.exact, 120),
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Reattach which annotation?') });
  return picked && { text, placed: picked.placed };
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly span: Span;
}

async function choosePlace({ text, placed }: TargetOfCommand): Promise<Span | undefined> {
  const editor = await vscode.window.showTextDocument(text.document);
  const items = placesOf(text, placed, editor);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No place is like these words. Select the passage, then run “Reattach Annotation” again.'),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Where do these words stand now? “{0}”', shorten(placed.annotation.target.exact, 60)),
    onDidSelectItem: (item: PlaceItem | string) => {
      if (typeof item !== 'string') {
        const range = toRange(text.document, item.span);
        editor.selection = new vscode.Selection(range.start, range.end);
        editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      }
    },
  });
  return picked?.span;
}

function placesOf({ document }: AnnotatedText, { anchoring }: Placed, editor: vscode.TextEditor): PlaceItem[] {
  const item = (span: Span, description: string): PlaceItem => ({
    span,
    label: shorten(document.getText(toRange(document, span)), 100),
    description: `${description} · ${vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1)}`,
    detail: around(document, span),
  });
  const candidates = isFound(anchoring) ? [] : anchoring.candidates.slice(0, 3);
  const selection = toSpan(document, editor.selection);
  return [
    ...candidates.map(({ start, end, score }) => item({ start, end }, `${Math.round(score * 100)} %`)),
    ...(editor.selection.isEmpty ? [] : [item(selection, vscode.l10n.t('the selection'))]),
  ];
}

const shownAround = 60;

// One word says little about a place.
function around(document: vscode.TextDocument, { start, end }: Span): string {
  const text = (from: number, to: number): string =>
    document.getText(toRange(document, { start: Math.max(0, from), end: to })).replaceAll(/\s+/gu, ' ');
  return `…${text(start - shownAround, start)}[${shorten(text(start, end), 60)}]${text(end, end + shownAround)}…`;
}
