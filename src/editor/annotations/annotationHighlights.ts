import * as vscode from 'vscode';
import { colorByState, colorByTag, type AnnotationColor } from '../../core/annotations/colors';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import { toRange } from '../convert';
import type { Services } from '../services';
import type { Placed } from './annotatedText';
import { paint } from './palette';

type Style = 'open' | 'resolved' | 'suggested' | 'changed';

/** Shows annotated passages. There are few decoration types: one for each color and style in use, made when first needed. */
export function registerAnnotationHighlights(services: Services): vscode.Disposable {
  const highlights = new Highlights(services);
  const paintAll = () => {
    vscode.window.visibleTextEditors.forEach((editor) => {
      highlights.paint(editor);
    });
  };
  const restart = () => {
    highlights.reset();
    paintAll();
  };
  return vscode.Disposable.from(
    highlights,
    services.annotations.onDidChange((uri) => {
      const editors = vscode.window.visibleTextEditors.filter(
        ({ document }) => document.uri.toString() === uri.toString(),
      );
      editors.forEach((editor) => {
        highlights.paint(editor);
      });
    }),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    services.codebooks.onDidChange(restart),
    services.settings.onDidChange(restart),
  );
}

class Highlights {
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  paint(editor: vscode.TextEditor): void {
    const ranges = this.#rangesOf(editor.document);
    for (const [key, type] of this.#types) {
      editor.setDecorations(type, ranges.get(key) ?? []);
    }
  }

  reset(): void {
    this.#types.forEach((type) => {
      type.dispose();
    });
    this.#types.clear();
  }

  dispose(): void {
    this.reset();
  }

  #rangesOf(document: vscode.TextDocument): ReadonlyMap<string, vscode.Range[]> {
    const ranges = new Map<string, vscode.Range[]>();
    const settings = this.#services.settings.for(document.uri);
    const text = settings.highlightAnnotations ? this.#services.annotations.of(document) : undefined;
    const codebook = this.#services.codebooks.of(document.uri);
    for (const placed of text?.placed() ?? []) {
      if (!isFound(placed.anchoring) || placed.start >= placed.end) {
        continue;
      }
      const { annotation } = placed;
      const color = settings.annotationColor === 'state' ? colorByState(annotation) : colorByTag(annotation, codebook);
      const key = this.#keyOf(color, styleOf(placed));
      const list = ranges.get(key) ?? [];
      list.push(toRange(document, placed));
      ranges.set(key, list);
    }
    return ranges;
  }

  #keyOf(color: AnnotationColor, style: Style): string {
    const key = `${color} ${style}`;
    if (!this.#types.has(key)) {
      this.#types.set(key, createType(color, style));
    }
    return key;
  }
}

function styleOf({ annotation, anchoring }: Placed): Style {
  return anchoring.state === 'changed' ? 'changed' : annotation.state;
}

// The styles differ by their line, so that they can be told apart without color: open solid, suggested dashed,
// resolved dotted and without background, changed double.
function createType(color: AnnotationColor, style: Style): vscode.TextEditorDecorationType {
  const { background, border } = paint(color);
  const line = { open: 'solid', suggested: 'dashed', resolved: 'dotted', changed: 'double' }[style];
  return vscode.window.createTextEditorDecorationType({
    ...(style === 'resolved' ? {} : { backgroundColor: background }),
    borderStyle: line,
    borderColor: border,
    borderWidth: style === 'changed' ? '0 0 3px 0' : style === 'resolved' ? '0 0 1px 0' : '0 0 2px 0',
    overviewRulerColor: border,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
