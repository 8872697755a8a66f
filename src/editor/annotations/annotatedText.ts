import * as vscode from 'vscode';
import type { Annotation, Target } from '../../core/annotations/annotation';
import { anchorAll } from '../../core/annotations/anchoring/anchor';
import { isFound, type Anchoring } from '../../core/annotations/anchoring/anchoring';
import type { AnnotationChange } from '../../core/annotations/change';
import { LiveSpans } from '../../core/annotations/anchoring/rebase';
import { followEdits, retarget } from '../../core/annotations/anchoring/live';
import type { Span } from '../../core/model';
import { SpanIndex } from '../../core/text/spanIndex';
import type { SidecarContent, SidecarFile } from './sidecarFile';

/** An annotation with its place in the text as it is now; `start`/`end` mean nothing where it is lost. */
export interface Placed extends Span {
  readonly annotation: Annotation;
  readonly anchoring: Anchoring;
}

/** The annotations of one open text, kept in their places while it is edited. */
export class AnnotatedText {
  readonly document: vscode.TextDocument;
  /** Absent for a text that has no place on disk yet. */
  readonly file: SidecarFile | undefined;
  /** The sidecar as last read or written. */
  content: SidecarContent;
  #annotations: readonly Annotation[] = [];
  #anchorings: Anchoring[] = [];
  #spans: LiveSpans;
  #before: readonly Span[] = [];
  readonly #touched = new Set<number>();
  readonly #edited = new Set<number>();
  #verified: string;
  #placed: readonly Placed[] | undefined;
  #byId: ReadonlyMap<string, Placed> | undefined;
  #index: SpanIndex<Placed> | undefined;

  constructor(document: vscode.TextDocument, file: SidecarFile | undefined, content: SidecarContent) {
    this.document = document;
    this.file = file;
    this.content = content;
    this.#verified = document.getText();
    this.#spans = new LiveSpans([], this.#verified);
  }

  get annotations(): readonly Annotation[] {
    return this.#annotations;
  }

  /** Text that the places were last found in; what a lost passage is compared with. */
  get verified(): string {
    return this.#verified;
  }

  /** All annotations with their places, those that are found in the order of the text. */
  placed(): readonly Placed[] {
    return (this.#placed ??= this.#annotations
      .map((annotation, index) => this.#placedAt(annotation, index))
      .sort((a, b) => a.start - b.start || b.end - a.end));
  }

  find(id: string): Placed | undefined {
    return (this.#byId ??= new Map(this.placed().map((placed) => [placed.annotation.id, placed]))).get(id);
  }

  /** The annotations whose passages touch the offset, the innermost ones first. */
  at(offset: number): readonly Placed[] {
    const found = (this.#index ??= new SpanIndex(this.placed())).at(offset);
    return found.sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  /** Finds the place of every annotation anew; `old` is the text that their targets were written for. */
  place(annotations: readonly Annotation[], old: string | undefined): void {
    const text = this.document.getText();
    this.#keep(text, annotations, anchorAll(text, annotations, old));
  }

  /** Takes over annotations as another program or a command left them; those whose target is the same stay in place. */
  update(annotations: readonly Annotation[]): void {
    const text = this.document.getText();
    const known = new Map(this.placed().map((placed) => [placed.annotation.id, placed]));
    const anchorings = annotations.map(({ id, target }) => {
      const placed = known.get(id);
      return placed && (isSameTarget(placed.annotation.target, target) || isSameSpan(placed, target))
        ? stay(placed, target, text)
        : undefined;
    });
    const missing = annotations.filter((_, index) => !anchorings[index]);
    const found = anchorAll(text, missing, undefined);
    this.#keep(
      text,
      annotations,
      anchorings.map((anchoring) => anchoring ?? found.shift() ?? lost),
    );
  }

  /** Follows one edit of the document; only the places of passages whose own words changed need `settle`. */
  follow(changes: readonly vscode.TextDocumentContentChangeEvent[]): boolean {
    const edits = changes.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    this.#spans.apply(edits, this.document.getText()).forEach((index) => this.#touched.add(index));
    this.#forget();
    return this.#touched.size > 0;
  }

  /** Says anew what became of the passages that were edited. */
  settle(): void {
    if (this.#touched.size === 0) {
      return;
    }
    const touched = [...this.#touched].filter((index) => this.#annotations[index]);
    this.#touched.clear();
    const text = this.document.getText();
    const passages = touched.flatMap((index) => {
      const annotation = this.#annotations[index];
      return annotation ? [{ annotation, before: this.#before[index] ?? nowhere, now: this.#spans.at(index) }] : [];
    });
    followEdits(text, this.#verified, passages).forEach((anchoring, position) => {
      this.#anchorings[touched[position] ?? -1] = anchoring;
      this.#edited.add(touched[position] ?? -1);
    });
    this.#forget();
    this.#moveSpans(touched, text);
  }

  /** What the sidecar must learn so that the text as it is now is the verified one. */
  verify(): readonly AnnotationChange[] {
    this.settle();
    const text = this.document.getText();
    return this.#annotations.flatMap((annotation, index): AnnotationChange[] => {
      const anchoring = this.#anchorings[index] ?? lost;
      if (!isFound(anchoring)) {
        return [];
      }
      const span = this.#spans.at(index);
      const isOwnEdit = this.#edited.has(index) && anchoring.changes.length === 0;
      const exact = isOwnEdit ? text.slice(span.start, span.end) : annotation.target.exact;
      const target = retarget(text, annotation.target, span, exact);
      return target === annotation.target ? [] : [{ before: annotation, after: { ...annotation, target } }];
    });
  }

  #forget(): void {
    this.#placed = undefined;
    this.#byId = undefined;
    this.#index = undefined;
  }

  #placedAt(annotation: Annotation, index: number): Placed {
    return { annotation, anchoring: this.#anchorings[index] ?? lost, ...this.#spans.at(index) };
  }

  #keep(text: string, annotations: readonly Annotation[], anchorings: Anchoring[]): void {
    this.#annotations = annotations;
    this.#anchorings = anchorings;
    this.#touched.clear();
    this.#edited.clear();
    this.#verified = text;
    this.#before = anchorings.map((anchoring) => (isFound(anchoring) ? anchoring : nowhere));
    this.#spans = new LiveSpans(this.#before, text);
    this.#forget();
  }

  // A passage that was cut and pasted, or came with a new text, is elsewhere than following the edits says. A lost one
  // keeps its empty span: undo brings its words back there.
  #moveSpans(touched: readonly number[], text: string): void {
    const moved = touched.filter((index) => {
      const anchoring = this.#anchorings[index] ?? lost;
      return isFound(anchoring) && !isSameSpan(anchoring, this.#spans.at(index));
    });
    if (moved.length === 0) {
      return;
    }
    const spans: Span[] = this.#spans.all();
    for (const index of moved) {
      const anchoring = this.#anchorings[index];
      spans[index] = anchoring && isFound(anchoring) ? anchoring : nowhere;
    }
    this.#spans = new LiveSpans(spans, text);
  }
}

// Our own writing moves the target to where the passage is already.
function stay({ anchoring, start, end }: Placed, target: Target, text: string): Anchoring {
  if (!isFound(anchoring)) {
    return anchoring;
  }
  const isSame = text.slice(start, end) === target.exact;
  return { ...anchoring, start, end, ...(isSame ? { state: 'anchored', changes: [] } : {}) };
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

// A start or end that another program wrote is news only with other words.
function isSameTarget(a: Target, b: Target): boolean {
  return a === b || (a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix && a.start === b.start);
}

const nowhere: Span = { start: 0, end: 0 };
const lost: Anchoring = { state: 'orphaned', reason: 'not found', candidates: [] };
