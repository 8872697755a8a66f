import type { Span } from '../model';
import type { Annotation } from './annotation';

type CodedAnnotation = Pick<Annotation, 'target' | 'tags'>;

/** A person, or a file, that put tags on passages of a text. */
export interface Coder {
  readonly name: string;
  readonly annotations: readonly CodedAnnotation[];
}

/** A stretch of the text over which no coder’s tags change. */
export interface CodedPiece extends Span {
  /** The tags of each coder, sorted, in the order of the coders. */
  readonly tags: readonly (readonly string[])[];
  /** Its words, as an annotation over it quotes them; empty where there is none. */
  readonly exact: string;
}

/** Cuts a text of this length where the tags of a coder begin or end. */
export function findPieces(coders: readonly Coder[], length: number): CodedPiece[] {
  const open = coders.map(() => new OpenAnnotations());
  const pieces: CodedPiece[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start) {
      const exact = open.map((one) => one.words(start, end)).find((words) => words !== '') ?? '';
      pieces.push({ start, end, tags: open.map(({ tags }) => tags), exact });
      start = end;
    }
  };
  for (const { at, coder, annotation, isStart } of toEdges(coders, length)) {
    cut(at);
    open[coder]?.change(annotation, isStart);
  }
  cut(length);
  return pieces;
}

/** What one coder has over the place that the sweep is at. */
class OpenAnnotations {
  tags: readonly string[] = [];
  readonly #annotations = new Set<CodedAnnotation>();
  readonly #counts = new Map<string, number>();

  change(annotation: CodedAnnotation, isStart: boolean): void {
    if (isStart) {
      this.#annotations.add(annotation);
    } else {
      this.#annotations.delete(annotation);
    }
    for (const tag of new Set(annotation.tags)) {
      const count = (this.#counts.get(tag) ?? 0) + (isStart ? 1 : -1);
      if (count === 0) {
        this.#counts.delete(tag);
      } else {
        this.#counts.set(tag, count);
      }
    }
    // Many annotations with the same tags may lie over each other, so the list is made anew only where it changes.
    if (this.#counts.size !== this.tags.length || annotation.tags.some((tag) => !this.tags.includes(tag))) {
      this.tags = [...this.#counts.keys()].sort();
    }
  }

  words(start: number, end: number): string {
    const [first] = this.#annotations;
    return first?.target.exact.slice(start - first.target.start, end - first.target.start) ?? '';
  }
}

interface Edge {
  readonly at: number;
  readonly coder: number;
  readonly annotation: CodedAnnotation;
  readonly isStart: boolean;
}

function toEdges(coders: readonly Coder[], length: number): Edge[] {
  const edges = coders.flatMap(({ annotations }, coder) =>
    annotations.flatMap((annotation): Edge[] => {
      const start = Math.max(0, annotation.target.start);
      const end = Math.min(length, annotation.target.end);
      return end <= start || annotation.tags.length === 0
        ? []
        : [
            { at: start, coder, annotation, isStart: true },
            { at: end, coder, annotation, isStart: false },
          ];
    }),
  );
  return edges.sort((a, b) => a.at - b.at);
}
