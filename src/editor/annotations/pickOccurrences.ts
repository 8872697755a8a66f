import * as vscode from 'vscode';
import type { Span } from '../../core/model';
import { findOccurrences, type Occurrence } from '../../core/text/occurrences';
import { toRange } from '../convert';

interface OccurrenceItem extends vscode.QuickPickItem {
  readonly span: Span;
}

/**
 * Asks at which places where these words stand; the one in question is shown in the text. Places that are annotated
 * already, or written otherwise, are offered and not ticked. `undefined` when left by Escape.
 */
export async function pickOccurrences(
  editor: vscode.TextEditor,
  span: Span,
  annotated: readonly Span[],
): Promise<readonly Span[] | undefined> {
  const { document } = editor;
  const words = document.getText(toRange(document, span)).replaceAll(/\s+/gu, ' ');
  const taken = new Set(annotated.map(({ start, end }) => `${start} ${end}`));
  const items = findOccurrences(document.getText(), span).map((place) => toItem(document, place, taken));
  const title = vscode.l10n.t('Annotate “{0}” at these places', words);
  return items.length === 0 ? [] : pick(editor, items, title);
}

function pick(
  editor: vscode.TextEditor,
  items: readonly OccurrenceItem[],
  title: string,
): Promise<readonly Span[] | undefined> {
  const { selections, visibleRanges } = editor;
  const preview = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchBorder'),
  });
  const box = vscode.window.createQuickPick<OccurrenceItem>();
  Object.assign(box, { title, items, canSelectMany: true, ignoreFocusOut: true });
  box.selectedItems = items.filter(({ picked }) => picked);
  box.onDidChangeActive(([active]) => {
    if (active) {
      const range = toRange(editor.document, active.span);
      editor.setDecorations(preview, [range]);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  });
  return new Promise((resolve) => {
    let chosen: readonly Span[] | undefined;
    box.onDidAccept(() => {
      chosen = box.selectedItems.map(({ span }) => span);
      box.hide();
    });
    box.onDidHide(() => {
      preview.dispose();
      box.dispose();
      if (!chosen) {
        editor.selections = selections;
        editor.revealRange(visibleRanges[0] ?? selections[0] ?? new vscode.Range(0, 0, 0, 0));
      }
      resolve(chosen);
    });
    box.show();
  });
}

function toItem(document: vscode.TextDocument, place: Occurrence, taken: ReadonlySet<string>): OccurrenceItem {
  const { start, end, isSame } = place;
  const around = toRange(document, { start: Math.max(0, start - 40), end: end + 40 });
  const isTaken = taken.has(`${start} ${end}`);
  const line = vscode.l10n.t('line {0}', document.positionAt(start).line + 1);
  return {
    span: { start, end },
    label: `…${document.getText(around).replaceAll(/\s+/gu, ' ')}…`,
    description: isTaken ? `${line} · ${vscode.l10n.t('annotated already')}` : line,
    picked: isSame && !isTaken,
  };
}
