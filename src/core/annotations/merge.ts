import type { Annotation } from './annotation';
import { timeOf } from './annotation';
import { mergeChange } from './change';
import type { EditedSidecar, SidecarEdit } from './sidecar/sidecar';
import { editSidecar, parseSidecar, refusalOf } from './sidecar/sidecar';

/**
 * Brings what another branch did to a sidecar into ours: by id and field, the newer field wins, replies and tags are
 * united, and nothing that one side changed is deleted because the other side deleted it. `base` is empty where the
 * two have no common ancestor. Our lines that nobody else changed keep every byte.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): EditedSidecar {
  const [ancestor, mine, other] = [parseSidecar(base), parseSidecar(ours), parseSidecar(theirs)];
  const refusal = refusalOf(mine) ?? refusalOf(other);
  if (refusal) {
    return { kind: 'refused', problem: refusal };
  }
  const [before, left, right] = [ancestor, mine, other].map(({ value }) => byId(value.annotations));
  const ids = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  const edits = [...ids].flatMap((id) => toEdits(before?.get(id), left?.get(id), right?.get(id)));
  const { source } = other.value;
  const changed = JSON.stringify(source) !== JSON.stringify(ancestor.value.source);
  const isOursOld = JSON.stringify(mine.value.source) === JSON.stringify(ancestor.value.source);
  const header: readonly SidecarEdit[] = changed && isOursOld ? [{ kind: 'source', source }] : [];
  return editSidecar(ours, [...header, ...edits]);
}

function toEdits(
  base: Annotation | undefined,
  ours: Annotation | undefined,
  theirs: Annotation | undefined,
): SidecarEdit[] {
  if (!theirs) {
    // Deleted there: gone here only if nobody wrote on it meanwhile.
    return base && ours && isSame(base, ours) ? [{ kind: 'remove', id: ours.id }] : [];
  }
  if (!ours) {
    return base && isSame(base, theirs) ? [] : [{ kind: 'add', annotation: theirs }];
  }
  const isOursNewer = timeOf(ours) > timeOf(theirs);
  const [older, newer] = isOursNewer ? [theirs, ours] : [ours, theirs];
  // Without a common ancestor the older of the two is taken for it, but its lists lose nothing.
  const ancestor = base ?? { ...older, tags: [], links: [], replies: [] };
  const annotation = mergeChange({ before: ancestor, after: newer }, older);
  return annotation && !isSame(annotation, ours) ? [{ kind: 'update', annotation }] : [];
}

function byId(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

function isSame(a: Annotation, b: Annotation): boolean {
  const sorted = (one: Annotation): string =>
    JSON.stringify(Object.entries(one).sort(([left], [right]) => (left < right ? -1 : 1)));
  return sorted(a) === sorted(b);
}
