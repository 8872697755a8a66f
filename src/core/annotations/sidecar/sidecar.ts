import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Parsed, Problem } from '../../model';
import type { Annotation, Sidecar, SidecarSource } from '../annotation';
import { sidecarVersion, tidy } from '../annotation';
import { arrange } from './sidecarOrder';
import { toAnnotation, toSource, valueOf } from './sidecarNodes';
import type { Patch } from './sidecarPatch';
import { applyPatches, isEqual, patchMap } from './sidecarPatch';
import type { HeldSidecar, ItemLines, SidecarReading } from './sidecarReader';
import { readSidecar } from './sidecarReader';
import { renderAnnotation, renderFlow, renderSidecar, headLine, toData, toSourceData } from './sidecarWriter';
import { endOfText, lastEnd } from './yamlPlaces';

/** One change to a sidecar. `update` and `remove` of an id that is not there do nothing. */
export type SidecarEdit =
  | { readonly kind: 'add'; readonly annotation: Annotation }
  | { readonly kind: 'update'; readonly annotation: Annotation }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'source'; readonly source: SidecarSource };

/** The new text of a sidecar, or why it must not be written; then the notes are kept elsewhere and offered again. */
export type EditedSidecar =
  { readonly kind: 'edited'; readonly source: string } | { readonly kind: 'refused'; readonly problem: Problem };

/** Reads every annotation it can. A problem of severity `error` means that the file must not be written to. */
export function parseSidecar(source: string): Parsed<Sidecar> {
  const { value, problems } = readSidecar(source);
  return { value, problems };
}

/** The same, with what it takes to read and edit it again without beginning anew. */
export function holdSidecar(source: string, before?: HeldSidecar): HeldSidecar {
  return { source, reading: readSidecar(source, before) };
}

/** Why edits of this sidecar are refused: broken YAML, conflict markers, a newer version. */
export function refusalOf(parsed: Parsed<unknown>): Problem | undefined {
  return parsed.problems.find(({ severity }) => severity === 'error');
}

export function addAnnotation(source: string, annotation: Annotation): EditedSidecar {
  return editSidecar(source, [{ kind: 'add', annotation }]);
}

/** Changes what differs between the annotation in the file and this one; all else in its lines stays. */
export function updateAnnotation(source: string, annotation: Annotation): EditedSidecar {
  return editSidecar(source, [{ kind: 'update', annotation }]);
}

export function removeAnnotation(source: string, id: string): EditedSidecar {
  return editSidecar(source, [{ kind: 'remove', id }]);
}

/** Changes the header. Keys that are absent here are left as they are. */
export function setSource(source: string, values: SidecarSource): EditedSidecar {
  return editSidecar(source, [{ kind: 'source', source: values }]);
}

/** A new sidecar of a text. */
export function newSidecar(source: SidecarSource, annotations: readonly Annotation[] = []): string {
  const edited = editSidecar(
    renderSidecar(source),
    annotations.map((annotation) => ({ kind: 'add', annotation })),
  );
  return edited.kind === 'edited' ? edited.source : renderSidecar(source);
}

/**
 * Makes all changes at once. Lines of other annotations, comments, blank lines, the order of keys and unknown keys
 * keep every byte; new and moved annotations go to their place in the order of the text.
 */
export function editSidecar(source: string, edits: readonly SidecarEdit[], held?: HeldSidecar): EditedSidecar {
  const reading = readSidecar(source, held);
  if (reading.refused) {
    return { kind: 'refused', problem: reading.refused };
  }
  if (!isMap(reading.document.contents)) {
    return editSidecar(withSkeleton(source), edits);
  }
  const headed = editHead(source, reading, edits);
  if (headed !== source) {
    return editSidecar(
      headed,
      edits.filter(({ kind }) => kind !== 'source'),
    );
  }
  const changes = toChanges(reading.items, edits);
  if (changes.added.length + changes.updated.size + changes.removed.size === 0) {
    return { kind: 'edited', source };
  }
  return reading.indent === undefined ? editFlow(source, reading, changes) : editBlock(source, reading, changes);
}

/** What the edits come to, by item. */
export interface Changes {
  readonly added: readonly Annotation[];
  readonly updated: ReadonlyMap<ItemLines, Annotation>;
  readonly removed: ReadonlySet<ItemLines>;
}

function toChanges(items: readonly ItemLines[], edits: readonly SidecarEdit[]): Changes {
  const byId = new Map<string, ItemLines>();
  for (const item of items) {
    if (item.annotation && !byId.has(item.annotation.id)) {
      byId.set(item.annotation.id, item);
    }
  }
  const added = new Map<string, Annotation>();
  const updated = new Map<ItemLines, Annotation>();
  const removed = new Set<ItemLines>();
  for (const edit of edits) {
    if (edit.kind === 'source') {
      continue;
    }
    const id = edit.kind === 'remove' ? edit.id : edit.annotation.id;
    const item = byId.get(id);
    if (edit.kind === 'remove') {
      added.delete(id);
      if (item) {
        removed.add(item);
        updated.delete(item);
      }
    } else if (item) {
      removed.delete(item);
      updated.set(item, tidy(edit.annotation));
    } else if (edit.kind === 'add' || added.has(id)) {
      added.set(id, tidy(edit.annotation));
    }
  }
  return { added: [...added.values()], updated, removed };
}

function editBlock(source: string, reading: SidecarReading, changes: Changes): EditedSidecar {
  const { indent = '  ' } = reading;
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const toLines = (text: string): string => (lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd));
  const texts = new Map<ItemLines, string>();
  for (const [item, annotation] of changes.updated) {
    const text = updateItem(source, item, annotation, indent, toLines);
    if (text === undefined) {
      return refuseItem(item);
    }
    texts.set(item, text);
  }
  const added = changes.added.map((annotation) => ({
    annotation,
    text: toLines(renderAnnotation(annotation, indent)),
  }));
  return { kind: 'edited', source: arrange(source, reading.items, { ...changes, texts, added, lineEnd }) };
}

function updateItem(
  source: string,
  item: ItemLines,
  annotation: Annotation,
  indent: string,
  toLines: (text: string) => string,
): string | undefined {
  const old = item.annotation;
  const lines = source.slice(item.start, item.end);
  if (!old || lines === toLines(renderAnnotation(old, indent))) {
    return toLines(renderAnnotation(annotation, indent));
  }
  const document = parseDocument(lines, { prettyErrors: false, logLevel: 'error' });
  const map = isSeq(document.contents) ? document.contents.items[0] : undefined;
  if (!isMap(map)) {
    return undefined;
  }
  const patches = patchMap(lines, map, toData(old), toData(annotation));
  const text = applyPatches(
    lines,
    patches.map((patch) => ({ ...patch, text: toLines(patch.text) })),
  );
  return isTrue(text, annotation) ? text : undefined;
}

// The last line of defense: what was written must read as what was meant.
function isTrue(text: string, annotation: Annotation): boolean {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0 || !isSeq(document.contents)) {
    return false;
  }
  const read = toAnnotation(document.contents.items[0], { document, offset: 0, problems: [] });
  return read !== undefined && isEqual(toData(read), toData(annotation));
}

function refuseItem({ start, end }: ItemLines): EditedSidecar {
  const message =
    'This annotation is written in a way that cannot be changed without losing something. Change it by hand.';
  return { kind: 'refused', problem: { code: 'sidecar.edit', message, severity: 'error', span: { start, end } } };
}

// A list on one line, `[{…}, {…}]`, keeps its style.
function editFlow(source: string, reading: SidecarReading, changes: Changes): EditedSidecar {
  const list = valueOf(isMap(reading.document.contents) ? reading.document.contents : undefined, 'annotations');
  const nodes = isSeq(list) ? list.items : [];
  const patches: Patch[] = [];
  for (const [index, item] of reading.items.entries()) {
    const annotation = changes.updated.get(item);
    const map = nodes[index];
    if (annotation && item.annotation && isMap(map)) {
      patches.push(...patchMap(source, map, toData(item.annotation), toData(annotation)));
    }
    if (changes.removed.has(item)) {
      const next = reading.items[index + 1];
      const start = next ? item.start : (reading.items[index - 1]?.end ?? item.start);
      patches.push({ start, end: next ? next.start : item.end, text: '' });
    }
  }
  const end = reading.items.at(-1)?.end ?? 0;
  const added = changes.added.map((annotation) => `, ${renderFlow(toData(annotation), '')}`);
  const edited = applyPatches(source, [...patches, { start: end, end, text: added.join('') }]);
  const [first] = reading.items;
  return readSidecar(edited).refused && first ? refuseItem(first) : { kind: 'edited', source: edited };
}

function withSkeleton(source: string): string {
  const head = source.trim() === '' ? `${headLine}\n` : source.replace(/(?<!\n)$/u, '\n');
  return `${head}glossator: ${sidecarVersion}\nannotations: []\n`;
}

// An empty list has to become a block before anything can be put into it.
function editHead(source: string, { document, indent, items }: SidecarReading, edits: readonly SidecarEdit[]): string {
  const root = isMap(document.contents) ? document.contents : undefined;
  const patches: Patch[] = [];
  for (const edit of edits) {
    if (edit.kind === 'source' && root) {
      const old = toSourceData(toSource(valueOf(root, 'source'), { document, offset: 0, problems: [] }));
      const values = { ...old, ...toSourceData(edit.source) };
      const from = Object.keys(old).length > 0 ? { source: old } : {};
      patches.push(...patchMap(source, root, { glossator: 1, ...from }, { glossator: 1, source: values }));
    }
  }
  const adds = edits.some(({ kind }) => kind === 'add');
  if (adds && root && items.length === 0 && patches.length === 0) {
    return openList(source, root, indent);
  }
  return applyPatches(source, patches);
}

function openList(source: string, root: unknown, indent: string | undefined): string {
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === 'annotations') : undefined;
  if (!pair) {
    return `${source.replace(/(?<!\n)$/u, '\n')}annotations:\n`;
  }
  const { value } = pair;
  const range = isSeq(value) || (isScalar(value) && value.source) ? value.range : undefined;
  if (range && indent === undefined) {
    return source.slice(0, range[0]).trimEnd() + source.slice(range[1]);
  }
  const end = endOfText(source, lastEnd(source, pair));
  return end === source.length ? `${source}\n` : source;
}
