import * as vscode from 'vscode';
import type { Span } from '../core/model';
import { LineIndex } from '../core/text/lineIndex';

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

/** The lines of a text that no document holds. */
export class TextLines {
  readonly text: string;
  readonly #lines: LineIndex;

  constructor(text: string) {
    this.text = text;
    this.#lines = new LineIndex(text);
  }

  rangeOf({ start, end }: Span): vscode.Range {
    return new vscode.Range(this.#positionOf(start), this.#positionOf(end));
  }

  #positionOf(offset: number): vscode.Position {
    const { line, character } = this.#lines.placeOf(offset);
    return new vscode.Position(line, character);
  }
}
