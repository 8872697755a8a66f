import type { Problem } from '../model';
import type { Annotation, SidecarSource } from './annotation';
import { mergeChange, type AnnotationChange } from './change';
import { editSidecar, holdSidecar, newSidecar, type SidecarEdit } from './sidecar/sidecar';
import type { HeldSidecar } from './sidecar/sidecarReader';

/**
 * The sidecar's text with the changes in it, begun anew where there is none yet; or why it must not be written. `held`
 * is what was read of the file before; where another wrote to it since, it is read again.
 */
export function applyChanges(
  before: string | undefined,
  changes: readonly AnnotationChange[],
  source: SidecarSource,
  held?: HeldSidecar,
): string | Problem {
  const text = before ?? newSidecar(source);
  const now = holdSidecar(text, held);
  const known = new Map(now.reading.value.annotations.map((annotation) => [annotation.id, annotation]));
  const edits = toEdits(changes, known);
  const header: SidecarEdit = { kind: 'source', source };
  const edited = editSidecar(text, before === undefined ? edits : [header, ...edits], now);
  return edited.kind === 'edited' ? edited.source : edited.problem;
}

// Several changes of one annotation become one edit, each laid over what the one before it left.
function toEdits(changes: readonly AnnotationChange[], known: Map<string, Annotation>): SidecarEdit[] {
  const edits = new Map<string, SidecarEdit>();
  for (const change of changes) {
    const id = (change.after ?? change.before)?.id ?? '';
    const annotation = mergeChange(change, known.get(id));
    if (annotation) {
      edits.set(id, { kind: known.has(id) && edits.get(id)?.kind !== 'add' ? 'update' : 'add', annotation });
      known.set(id, annotation);
    } else if (known.delete(id)) {
      edits.set(id, { kind: 'remove', id });
    }
  }
  return [...edits.values()];
}
