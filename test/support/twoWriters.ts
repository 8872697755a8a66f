import type { Annotation, Reply } from '../../src/core/annotations/annotation';
import { mergeSidecars } from '../../src/core/annotations/merge';
import type { SidecarEdit } from '../../src/core/annotations/sidecar/sidecar';
import { editSidecar, newSidecar, parseSidecar } from '../../src/core/annotations/sidecar/sidecar';
import { changed, oddAnnotation } from './oddSidecars';
import { random } from './sidecars';

type Pick = ReturnType<typeof random>;
type Notes = ReadonlyMap<string, Annotation>;

/** What a merge of two writers' edits lost, in words; `undefined` where nothing. */
export function lossOf(seed: number): string | undefined {
  const pick = random(seed);
  const list = Array.from({ length: pick([1, 3, 6]) }, (_, index) => oddAnnotation(pick, index));
  const base = newSidecar({ file: 'a.news' }, list);
  const ours = written(base, pick, 'A');
  const theirs = written(base, pick, 'B');
  const [before, left, right] = [base, ours, theirs].map(notesOf);
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const merged = mergeSidecars(base, one, other);
    if (merged.kind === 'refused') {
      return `refused: ${merged.problem.message}`;
    }
    const loss = before && left && right ? compare(before, left, right, notesOf(merged.source)) : 'nothing read';
    if (loss !== undefined) {
      return `${loss}\n${base}\n--- ours\n${one}\n--- theirs\n${other}\n--- merged\n${merged.source}`;
    }
  }
  return undefined;
}

// Several edits of one writer, each with a time of its own.
function written(base: string, pick: Pick, writer: string): string {
  const notes = [...notesOf(base).values()];
  const edits = Array.from({ length: pick([1, 2, 4]) }, (_, index): SidecarEdit => {
    const modified = `2026-11-24T10:${pick(['10', '20', '30', '40'])}:0${index}.${writer === 'A' ? 1 : 2}00Z`;
    const note = pick(notes);
    switch (pick(['update', 'update', 'update', 'add', 'remove'] as const)) {
      case 'update':
        return { kind: 'update', annotation: { ...changed(note, pick), modified } };
      case 'add':
        return { kind: 'add', annotation: { ...oddAnnotation(pick, index), id: `01NEW${writer}${index}`, modified } };
      case 'remove':
        return { kind: 'remove', id: note.id };
    }
  });
  const edited = editSidecar(base, edits);
  if (edited.kind === 'refused') {
    throw new Error(edited.problem.message);
  }
  return edited.source;
}

function notesOf(source: string): Notes {
  return new Map(parseSidecar(source).value.annotations.map((note) => [note.id, note]));
}

function compare(base: Notes, left: Notes, right: Notes, merged: Notes): string | undefined {
  for (const id of new Set([...base.keys(), ...left.keys(), ...right.keys()])) {
    const loss = compareNote(base.get(id), left.get(id), right.get(id), merged.get(id));
    if (loss !== undefined) {
      return `${id}: ${loss}`;
    }
  }
  return undefined;
}

function compareNote(
  base: Annotation | undefined,
  left: Annotation | undefined,
  right: Annotation | undefined,
  merged: Annotation | undefined,
): string | undefined {
  if (!left || !right) {
    const only = left ?? right;
    const isGone = only === undefined || (base !== undefined && isSame(only, base));
    return isSame(merged, isGone ? undefined : only) ? undefined : 'a note was lost, or came back';
  }
  const isLeftNewer = (left.modified ?? '') > (right.modified ?? '');
  const [older, newer] = isLeftNewer ? [right, left] : [left, right];
  for (const key of ['target', 'motivation', 'body', 'state', 'creator', 'created', 'modified'] as const) {
    const expected = isSame(newer[key], base?.[key]) ? older[key] : newer[key];
    if (!isSame(expected, merged?.[key])) {
      return `${key} was lost`;
    }
  }
  const replies = compareReplies(base?.replies ?? [], older.replies, newer.replies, merged?.replies ?? []);
  if (replies !== undefined) {
    return replies;
  }
  for (const key of ['tags', 'links'] as const) {
    const [had, mine, other, have] = [base, left, right, merged].map((note) => setOf(note?.[key] ?? []));
    const added = [...(mine ?? []), ...(other ?? [])].filter((item) => !had?.has(item));
    const kept = [...(had ?? [])].filter((item) => mine?.has(item) && other?.has(item));
    const missing = [...added, ...kept].find((item) => !have?.has(item));
    if (missing !== undefined) {
      return `${missing} of ${key} was lost`;
    }
    if ((have?.size ?? 0) !== new Set([...added, ...kept]).size) {
      return `something removed of ${key} came back`;
    }
  }
  return undefined;
}

// One copy of each: what nobody deleted, or somebody wrote anew; of two that were written anew the newer one.
function compareReplies(
  base: readonly Reply[],
  older: readonly Reply[],
  newer: readonly Reply[],
  merged: readonly Reply[],
): string | undefined {
  for (const { id } of [...base, ...older, ...newer]) {
    const [had, left, right] = [base, older, newer].map((replies) => replies.find((reply) => reply.id === id));
    const kept = [right, left].filter((reply) => reply !== undefined && !isSame(reply, had));
    const newest = kept[0] ?? (left && right);
    // Two new ones that share an id without a time are two replies.
    const expected = !had && left && right && !isSame(left, right) ? [left, right] : newest ? [newest] : [];
    const have = merged.filter((reply) => reply.id === id);
    if (!isSame(setSorted(have), setSorted(expected))) {
      return `reply ${id} is not what was written last`;
    }
  }
  return undefined;
}

function setSorted(replies: readonly Reply[]): readonly Reply[] {
  return replies.toSorted((a, b) => (a.body < b.body ? -1 : 1));
}

function setOf(items: readonly unknown[]): ReadonlySet<string> {
  return new Set(items.map((item) => JSON.stringify(item)));
}

function isSame(left: unknown, right: unknown): boolean {
  return normal(left) === normal(right);
}

function normal(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
