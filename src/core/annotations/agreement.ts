import type { Span } from '../model';
import type { CodedPiece, Coder } from './codedPieces';
import { findPieces } from './codedPieces';
import { cohenKappa, krippendorffAlpha, observedAgreement } from './reliability';

/** How far coders agree; a figure is `undefined` where it has no meaning, such as an alpha where nothing varies. */
export interface Figures {
  /** Mean share of the characters on which two coders say the same. */
  readonly agreement: number | undefined;
  /** Cohen’s kappa; only for two coders. */
  readonly kappa: number | undefined;
  /** Krippendorff’s alpha for nominal values. */
  readonly alpha: number | undefined;
}

/** How far coders agree on one tag. */
export interface TagAgreement extends Figures {
  readonly tag: string;
  /** How many characters each coder gave the tag, in the order of the coders. */
  readonly coded: readonly number[];
  /** Of the characters that any coder gave the tag, the share that all gave it. */
  readonly shared: number;
  /** F1 of whole passages: two are the same where what they share is at least half of what they cover together. */
  readonly f1: number | undefined;
}

/** A passage that coders tagged differently; `tags` are in the order of the coders. */
export interface Disagreement extends Span {
  readonly exact: string;
  readonly tags: readonly (readonly string[])[];
}

export interface Agreement {
  readonly coders: readonly string[];
  /** How many characters could be tagged. */
  readonly length: number;
  readonly tags: readonly TagAgreement[];
  /** Over all tags at once: the value of a character is the set of its tags. */
  readonly all: Figures;
  readonly disagreements: readonly Disagreement[];
}

/**
 * How far coders of the same text agree. The unit is the character (a UTF-16 code unit, as all offsets count): a tag
 * is there or is not. `length` is the length of the text; without it the text ends with the last annotated passage,
 * so that the agreement on what nobody tagged is understated.
 */
export function measureAgreement(coders: readonly Coder[], length = lastOffset(coders)): Agreement {
  const pieces = findPieces(coders, length);
  const tags = new Set(coders.flatMap(({ annotations }) => annotations.flatMap((annotation) => annotation.tags)));
  return {
    coders: coders.map(({ name }) => name),
    length,
    tags: [...tags].sort((a, b) => (a < b ? -1 : 1)).map((tag) => measureTag(coders, tag, length)),
    all: toFigures(pieces, coders.length),
    disagreements: findDisagreements(pieces),
  };
}

function lastOffset(coders: readonly Coder[]): number {
  let last = 0;
  for (const { annotations } of coders) {
    for (const { target, tags } of annotations) {
      last = tags.length > 0 ? Math.max(last, target.end) : last;
    }
  }
  return last;
}

function measureTag(coders: readonly Coder[], tag: string, length: number): TagAgreement {
  const tagged = coders.map(({ name, annotations }) => ({
    name,
    annotations: annotations.flatMap(({ target, tags }) => (tags.includes(tag) ? [{ target, tags: [tag] }] : [])),
  }));
  const pieces = findPieces(tagged, length);
  const sum = (isMeant: (piece: CodedPiece) => boolean): number =>
    pieces.reduce((total, piece) => total + (isMeant(piece) ? piece.end - piece.start : 0), 0);
  const isCoded = ([first]: readonly string[]): boolean => first !== undefined;
  const coded = coders.map((_coder, index) => sum(({ tags }) => isCoded(tags[index] ?? [])));
  const any = sum(({ tags }) => tags.some(isCoded));
  const shared = any === 0 ? 0 : sum(({ tags }) => tags.every(isCoded)) / any;
  const passages = tagged.map(({ annotations }) => toPassages(annotations.map(({ target }) => target)));
  return { tag, coded, shared, ...toFigures(pieces, coders.length), f1: meanF1(passages) };
}

function toFigures(pieces: readonly CodedPiece[], coders: number): Figures {
  const units = pieces.map(({ start, end, tags }) => ({
    values: tags.map((list) => JSON.stringify(list)),
    weight: end - start,
  }));
  return {
    agreement: observedAgreement(units),
    kappa: coders === 2 ? cohenKappa(units) : undefined,
    alpha: krippendorffAlpha(units),
  };
}

// One coder’s passages of one tag, in order: what overlaps is one passage, what only touches is two.
function toPassages(spans: readonly Span[]): readonly Span[] {
  const passages: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = passages.at(-1);
    if (last && start < last.end) {
      passages[passages.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else if (end > start) {
      passages.push({ start, end });
    }
  }
  return passages;
}

function meanF1(passages: readonly (readonly Span[])[]): number | undefined {
  const pairs = passages.flatMap((ours, index) => passages.slice(index + 1).map((theirs) => [ours, theirs] as const));
  const scores = pairs.flatMap(([ours, theirs]) =>
    ours.length + theirs.length === 0 ? [] : [(2 * countSame(ours, theirs)) / (ours.length + theirs.length)],
  );
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function countSame(ours: readonly Span[], theirs: readonly Span[]): number {
  let same = 0;
  for (let [i, k] = [0, 0]; ;) {
    const [a, b] = [ours[i], theirs[k]];
    if (!a || !b) {
      return same;
    }
    const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    const isSame = 2 * shared >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
    same += isSame ? 1 : 0;
    i += isSame || a.end <= b.end ? 1 : 0;
    k += isSame || a.end > b.end ? 1 : 0;
  }
}

function findDisagreements(pieces: readonly CodedPiece[]): Disagreement[] {
  const found: Disagreement[] = [];
  for (const { start, end, tags, exact } of pieces) {
    const keys = tags.map((list) => JSON.stringify(list));
    if (keys.every((key) => key === keys[0])) {
      continue;
    }
    const last = found.at(-1);
    if (last?.end === start && JSON.stringify(last.tags) === JSON.stringify(tags)) {
      found[found.length - 1] = { ...last, end, exact: last.exact + exact };
    } else {
      found.push({ start, end, exact, tags });
    }
  }
  return found;
}
