import * as vscode from 'vscode';
import type { Span } from '../core/model';
import { findLines } from '../core/text/paragraphs';

/** The editor's range of a span of the document's text. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The span of an editor's range. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** An offset's range of no width, for places that only have a beginning. */
export function toPoint(document: vscode.TextDocument, offset: number): vscode.Range {
  const position = document.positionAt(offset);
  return new vscode.Range(position, position);
}

/** The range of a span of a text that no document holds; for several spans of a text, keep its `TextLines`. */
export function rangeIn(text: string, span: Span): vscode.Range {
  return new TextLines(text).rangeOf(span);
}

/** The lines of a text that no document holds; they are found when the first range is asked for. */
export class TextLines {
  readonly text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  rangeOf({ start, end }: Span): vscode.Range {
    return new vscode.Range(this.#positionOf(start), this.#positionOf(end));
  }

  #positionOf(offset: number): vscode.Position {
    const starts = (this.#starts ??= findLines(this.text).map(({ start }) => start));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new vscode.Position(low, offset - (starts[low] ?? 0));
  }
}
