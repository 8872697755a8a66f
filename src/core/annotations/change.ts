import type { Annotation } from './annotation';
import { mergeReplies } from './mergeReplies';

/** One change of one annotation: made (`before` absent), changed, or deleted (`after` absent). */
export interface AnnotationChange {
  readonly before?: Annotation;
  readonly after?: Annotation;
}

/**
 * Lays a change over the annotation as it is in the file by now: only the fields that the change touched are taken
 * from it, and tags, links and replies are added and removed one by one, so that what others wrote meanwhile stays.
 * `undefined` where the annotation is deleted, or was deleted by others while this change left it as it was.
 */
export function mergeChange(
  { before, after }: AnnotationChange,
  theirs: Annotation | undefined,
): Annotation | undefined {
  if (!after || !before || !theirs) {
    return after;
  }
  return {
    ...theirs,
    ...changedFields(before, after),
    tags: mergeList(before.tags, after.tags, theirs.tags, (tag) => tag),
    links: mergeList(before.links, after.links, theirs.links, ({ relation, to }) => `${relation} ${to}`),
    replies: mergeReplies(before.replies, after.replies, theirs.replies),
  };
}

function changedFields(before: Annotation, after: Annotation): Partial<Annotation> {
  const changed = Object.entries(after).filter(([key, value]) => !isSame(value, before[key as keyof Annotation]));
  const emptied = Object.keys(before).filter((key) => !(key in after));
  return Object.fromEntries([...changed, ...emptied.map((key) => [key, undefined])]) as Partial<Annotation>;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function mergeList<Item>(
  before: readonly Item[],
  after: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const [had, have, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf)), new Set(theirs.map(keyOf))];
  return [
    ...theirs.filter((item) => !had.has(keyOf(item)) || have.has(keyOf(item))),
    ...after.filter((item) => !had.has(keyOf(item)) && !has.has(keyOf(item))),
  ];
}
