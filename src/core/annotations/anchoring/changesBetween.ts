import type { Annotation } from '../annotation';
import type { AnnotationChange } from '../change';

/** The changes that make one list of annotations another; what is the same in both is no change. */
export function changesBetween(before: readonly Annotation[], after: readonly Annotation[]): AnnotationChange[] {
  const old = new Map(before.map((annotation) => [annotation.id, annotation]));
  const ids = new Set(after.map(({ id }) => id));
  const written = after.flatMap((annotation): AnnotationChange[] => {
    const known = old.get(annotation.id);
    if (!known) {
      return [{ after: annotation }];
    }
    return JSON.stringify(known) === JSON.stringify(annotation) ? [] : [{ before: known, after: annotation }];
  });
  return [...written, ...before.filter(({ id }) => !ids.has(id)).map((annotation) => ({ before: annotation }))];
}
