import { anchorAll } from '../annotations/anchoring/anchor';
import type { Anchoring } from '../annotations/anchoring/anchoring';
import { isFound } from '../annotations/anchoring/anchoring';
import type { Annotation, Reply, Target } from '../annotations/annotation';
import { tidy, timeOf } from '../annotations/annotation';
import { mergeSidecars } from '../annotations/merge';
import { describe, standOnce } from '../annotations/selector';
import type { EditedSidecar } from '../annotations/sidecar/sidecar';
import { newSidecar, parseSidecar } from '../annotations/sidecar/sidecar';
import type { ImportedAnnotation, ImportedReply, Imports } from './imported';

/** What became of an imported annotation: its note in the sidecar, and where the text has its place. */
export interface ImportOutcome {
  readonly kind: 'added' | 'updated' | 'present';
  readonly annotation: Annotation;
  readonly anchoring: Anchoring;
}

export interface ImportResult {
  readonly edited: EditedSidecar;
  readonly outcomes: readonly ImportOutcome[];
  /** Answers to annotations that neither the file nor the sidecar has. */
  readonly strayReplies: readonly ImportedReply[];
}

/**
 * Brings annotations into the sidecar of a text. One whose id is there already is merged with it: the newer of a
 * field wins, tags, links and replies are united, what the import does not say stays. What has no place in the text
 * is kept with the words that it quotes.
 */
export function importAnnotations(sidecar: string, text: string, imports: Imports, newId: () => string): ImportResult {
  const ours = new Map(parseSidecar(sidecar).value.annotations.map((annotation) => [annotation.id, annotation]));
  const answers = groupReplies(imports.replies);
  const { theirs, places } = toTheirs(text, imports.annotations, ours, answers, newId);
  for (const [id, replies] of answers) {
    const old = ours.get(id);
    if (old && !theirs.has(id)) {
      theirs.set(id, { ...old, replies: uniteReplies(old.replies, replies) });
    }
  }
  const edited = mergeSidecars('', sidecar, newSidecar({}, [...theirs.values()]));
  const after = parseSidecar(edited.kind === 'edited' ? edited.source : sidecar).value.annotations;
  const outcomes = after.flatMap((annotation): ImportOutcome[] => {
    const anchoring = places.get(annotation.id);
    return anchoring ? [{ kind: kindOf(ours.get(annotation.id), annotation), annotation, anchoring }] : [];
  });
  const strayReplies = [...answers].flatMap(([id, replies]) => (theirs.has(id) ? [] : replies));
  return { edited, outcomes, strayReplies };
}

type ById<Value> = ReadonlyMap<string, Value>;

function toTheirs(
  text: string,
  imported: readonly ImportedAnnotation[],
  ours: ById<Annotation>,
  answers: ById<readonly ImportedReply[]>,
  newId: () => string,
): { theirs: Map<string, Annotation>; places: ById<Anchoring> } {
  const idsOfAlike = new Map(Array.from(ours.values(), (annotation) => [likeness(annotation), annotation.id]));
  const theirs = new Map<string, Annotation>();
  const places = new Map<string, Anchoring>();
  for (const [index, anchoring] of anchorAll(text, imported).entries()) {
    const item = imported[index];
    if (item) {
      const placed = { ...item, target: toTarget(text, item.target, anchoring) };
      const id = item.id ?? idsOfAlike.get(likeness(placed)) ?? newId();
      theirs.set(id, combine(theirs.get(id) ?? ours.get(id), placed, id, anchoring, answers.get(id) ?? []));
      places.set(id, anchoring);
    }
  }
  return { theirs, places };
}

function kindOf(before: Annotation | undefined, after: Annotation): ImportOutcome['kind'] {
  return !before ? 'added' : JSON.stringify(tidy(before)) === JSON.stringify(tidy(after)) ? 'present' : 'updated';
}

// A table without ids that is imported twice brings nothing new.
function likeness({ target, body, tags, creator }: Omit<ImportedAnnotation, 'links'>): string {
  return JSON.stringify([target.exact, target.start, body ?? '', [...tags].sort(), creator ?? '']);
}

function groupReplies(replies: readonly ImportedReply[]): ReadonlyMap<string, ImportedReply[]> {
  const parents = new Map(replies.map(({ id, parent }) => [id, parent]));
  const groups = new Map<string, ImportedReply[]>();
  for (const reply of replies) {
    // An answer to an answer belongs to what both are about; a ring of answers ends where it began.
    let { parent } = reply;
    const seen = new Set([reply.id]);
    for (let next = parents.get(parent); next !== undefined && !seen.has(parent); next = parents.get(parent)) {
      seen.add(parent);
      parent = next;
    }
    const group = groups.get(parent);
    if (group) {
      group.push(reply);
    } else {
      groups.set(parent, [reply]);
    }
  }
  return groups;
}

// Words that stand there otherwise keep the form in which they were quoted: only so the reader is told.
function toTarget(text: string, target: Target, anchoring: Anchoring): Target {
  if (!isFound(anchoring) || text.slice(anchoring.start, anchoring.end) !== target.exact) {
    return target;
  }
  const { start, end } = anchoring;
  const isKnown = target.prefix + target.suffix !== '';
  return isKnown && text.endsWith(target.prefix, start) && text.startsWith(target.suffix, end)
    ? { ...target, start, end, ...(standOnce(text, target.exact) ? { unique: true } : {}) }
    : describe(text, { start, end }, target.eId);
}

function combine(
  ours: Annotation | undefined,
  imported: ImportedAnnotation,
  id: string,
  anchoring: Anchoring,
  replies: readonly ImportedReply[],
): Annotation {
  const { target, tags, links, ...said } = imported;
  if (!ours) {
    const motivation = said.body ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting';
    return tidy({ motivation, state: 'open', ...said, id, target, tags, links, replies: uniteReplies([], replies) });
  }
  // Of two that are equally old ours stays: an import must not overwrite.
  const isNewer = timeOf(imported) > timeOf(ours);
  return tidy({
    ...ours,
    ...(isNewer ? said : {}),
    id,
    target: isNewer && isFound(anchoring) && target.exact !== ours.target.exact ? target : ours.target,
    tags: unite(ours.tags, tags, (tag) => tag),
    links: unite(ours.links, links, ({ relation, to }) => `${relation} ${to}`),
    replies: uniteReplies(ours.replies, replies),
  });
}

function uniteReplies(ours: readonly Reply[], theirs: readonly ImportedReply[]): readonly Reply[] {
  const answers = theirs.map(({ parent: _parent, ...reply }) => reply);
  return unite(ours, answers, ({ id }) => id);
}

function unite<Item>(ours: readonly Item[], theirs: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const known = new Set(ours.map(keyOf));
  return [...ours, ...theirs.filter((item) => !known.has(keyOf(item)))];
}
