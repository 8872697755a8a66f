import * as vscode from 'vscode';
import type { Quotation, QuotationKind } from '../../core/model';
import type { Analyses } from '../analyses';
import { toRange } from '../convert';
import { Debouncer } from '../debounce';
import { isText, visibleTextEditors } from '../documents';
import type { Services } from '../services';

const kinds: readonly QuotationKind[] = ['direct', 'marked', 'indirect'];

/** Shows somebody's words, words in marks that are nobody's, and reported speech, so that they differ without color. */
export function registerQuotationHighlights(deps: Pick<Services, 'analyses' | 'settings'>): vscode.Disposable {
  const types = decorationTypes();
  const pause = new Debouncer();
  const paint = (editor: vscode.TextEditor) => {
    const shown = deps.settings.for(editor.document.uri).highlightQuotations;
    paintQuotations(editor, types, shown ? deps.analyses : undefined);
  };
  const paintAll = () => {
    visibleTextEditors().forEach(paint);
  };
  paintAll();
  return vscode.Disposable.from(
    pause,
    ...Object.values(types),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    deps.analyses.onDidBecomeStale(paintAll),
    deps.settings.onDidChange(paintAll),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isText(document)) {
        pause.run(document.uri.toString(), deps.analyses.paintDelay(document), paintAll);
      }
    }),
  );
}

type DecorationTypes = Readonly<Record<QuotationKind, vscode.TextEditorDecorationType>>;

// Three kinds, told apart by the line under them as well as by color.
function decorationTypes(): DecorationTypes {
  const type = (options: vscode.DecorationRenderOptions) =>
    vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...options,
    });
  const color = (name: string) => new vscode.ThemeColor(`glossator.${name}`);
  return {
    direct: type({ backgroundColor: color('directQuotation.background') }),
    marked: type({ borderStyle: 'dotted', borderWidth: '0 0 1px 0', borderColor: color('markedQuotation.border') }),
    indirect: type({ borderStyle: 'dashed', borderWidth: '0 0 1px 0', borderColor: color('indirectQuotation.border') }),
  };
}

function paintQuotations(editor: vscode.TextEditor, types: DecorationTypes, analyses: Analyses | undefined): void {
  const quotations = analyses?.of(editor.document)?.quotations ?? [];
  for (const kind of kinds) {
    editor.setDecorations(types[kind], rangesOf(editor.document, quotations, kind));
  }
}

// A quotation inside another one of its kind is left out: the outer one's background already covers it.
function rangesOf(
  document: vscode.TextDocument,
  quotations: readonly Quotation[],
  kind: QuotationKind,
): vscode.Range[] {
  let covered = 0;
  const ranges: vscode.Range[] = [];
  for (const quotation of quotations) {
    if (quotation.kind === kind && quotation.end > covered) {
      ranges.push(toRange(document, quotation));
      covered = quotation.end;
    }
  }
  return ranges;
}
