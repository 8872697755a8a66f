import type { Annotation } from '../annotation';
import { byPosition } from '../annotation';
import type { ItemLines } from './sidecarReader';
import { isCommentOrBlank, startOfLine } from './yamlPlaces';

interface Block {
  readonly annotation: Annotation | undefined;
  /** Comments and blank lines above the item, then its own lines. */
  readonly text: string;
  /** New or changed: only these may be put elsewhere. */
  readonly movable: boolean;
}

/** What to do with the items of a list. */
export interface Arrangement {
  readonly texts: ReadonlyMap<ItemLines, string>;
  readonly updated: ReadonlyMap<ItemLines, Annotation>;
  readonly removed: ReadonlySet<ItemLines>;
  readonly added: readonly { readonly annotation: Annotation; readonly text: string }[];
  readonly lineEnd: string;
}

/** The source with its items changed, removed, added and moved to their place in the order of the text. */
export function arrange(source: string, items: readonly ItemLines[], arrangement: Arrangement): string {
  const { added, lineEnd } = arrangement;
  if (keepsOrder(items, arrangement)) {
    return replaceItems(source, items, arrangement);
  }
  const from = items[0] ? items[0].start : listStart(source);
  const to = items.at(-1)?.end ?? from;
  const blocks = toBlocks(source, items, arrangement);
  const placed = place(blocks.list, [...added.map(({ annotation, text }) => ({ annotation, text, movable: true }))]);
  const head = source.slice(0, from);
  const body = placed.map(({ text }) => (text.endsWith('\n') ? text : text + lineEnd)).join('') + blocks.rest;
  const tail = source.slice(to);
  return head + (tail === '' && !source.endsWith('\n') && items.length > 0 ? body.replace(/\r?\n$/u, '') : body) + tail;
}

// The usual change, of words in one note of many, must not take all of them apart.
function keepsOrder(items: readonly ItemLines[], { added, removed, updated, texts }: Arrangement): boolean {
  const isWhole = Array.from(texts.values()).every((text) => text.endsWith('\n'));
  return (
    isWhole &&
    added.length + removed.size === 0 &&
    isSorted(items.map((item) => ({ annotation: updated.get(item) ?? item.annotation })))
  );
}

function replaceItems(source: string, items: readonly ItemLines[], { texts }: Arrangement): string {
  let result = '';
  let from = 0;
  for (const item of items) {
    const text = texts.get(item);
    if (text !== undefined) {
      const isLast = item.end === source.length && !source.endsWith('\n');
      result += source.slice(from, item.start) + (isLast ? text.replace(/\r?\n$/u, '') : text);
      from = item.end;
    }
  }
  return result + source.slice(from);
}

// A comment above a removed annotation stays: only a person may delete what a person wrote.
function toBlocks(source: string, items: readonly ItemLines[], { texts, updated, removed }: Arrangement) {
  const list: Block[] = [];
  let lead = '';
  let from = items[0]?.start ?? 0;
  for (const item of items) {
    lead += source.slice(from, item.start);
    from = item.end;
    if (removed.has(item)) {
      lead = lead.trim() === '' ? '' : lead;
      continue;
    }
    const text = lead + (texts.get(item) ?? source.slice(item.start, item.end));
    list.push({ annotation: updated.get(item) ?? item.annotation, text, movable: updated.has(item) });
    lead = '';
  }
  return { list, rest: lead };
}

function place(blocks: readonly Block[], added: readonly Block[]): readonly Block[] {
  if (added.length === 0 && isSorted(blocks)) {
    return blocks;
  }
  const fixed = isSorted(blocks) ? blocks : blocks.filter(({ movable }) => !movable);
  if (!isSorted(fixed)) {
    // A person keeps the list in an order of their own: changed ones stay, new ones go to the end.
    return [...blocks, ...added];
  }
  const moved = isSorted(blocks) ? added : [...blocks.filter(({ movable }) => movable), ...added];
  return merge(fixed, [...moved].sort(compare));
}

function merge(left: readonly Block[], right: readonly Block[]): Block[] {
  const result: Block[] = [];
  let at = 0;
  for (const block of left) {
    let next = right[at];
    while (next && block.annotation && compare(next, block) < 0) {
      result.push(next);
      next = right[++at];
    }
    result.push(block);
  }
  return [...result, ...right.slice(at)];
}

function isSorted(blocks: readonly Pick<Block, 'annotation'>[]): boolean {
  let last: Pick<Block, 'annotation'> | undefined;
  for (const block of blocks) {
    if (block.annotation) {
      if (last && compare(last, block) > 0) {
        return false;
      }
      last = block;
    }
  }
  return true;
}

function compare(a: Pick<Block, 'annotation'>, b: Pick<Block, 'annotation'>): number {
  return a.annotation && b.annotation ? byPosition(a.annotation, b.annotation) : 0;
}

// The line after `annotations:`, behind comments that stand directly under it.
function listStart(source: string): number {
  const key = /^annotations:.*(?:\r?\n|$)/mu.exec(source);
  let at = key ? key.index + key[0].length : source.length;
  while (at < source.length && isCommentOrBlank(source, at)) {
    const next = source.indexOf('\n', at);
    if (next === -1) {
      return startOfLine(source, source.length);
    }
    at = next + 1;
  }
  return at;
}
