import { readMarker, type Marker } from './partMarker';
import { trimEnd, type InkedLines } from './structureLines';
import { addChild, compact, growingPart, growingSection, type GrowingNode } from './growingNode';

interface Level {
  readonly style: string;
  readonly alphabet: string;
  value: number;
  node: GrowingNode;
}

const deepest = 4;

/** Lines of a provision: from one to before another; the first may begin behind the number on the heading’s line. */
export interface Body {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The paragraphs and points of a provision, from the marks at the beginning of its lines. */
export function findParts(lines: InkedLines, { from, to, start, end }: Body): GrowingNode[] {
  const root: GrowingNode[] = [];
  const open: Level[] = [];
  for (let index = from; index < to; index++) {
    const found = readMarker(lines.text, index === from ? start : lines.start(index), lines.end(index));
    const place = found && findPlace(found, open);
    if (!found || !place) {
      continue;
    }
    const sibling = open[place.depth]?.node;
    open.length = place.depth;
    const announced = index > from && isAnnounced(lines, index, found);
    const node = toNode(lines, index, found, { kind: kindOf(place, open, announced, sibling), end });
    const parent = open.at(-1)?.node;
    stretch(lines.text, parent?.children ?? root, found.start);
    if (parent) {
      addChild(parent, node);
    } else {
      root.push(node);
    }
    open.push({ style: found.style, alphabet: place.alphabet, value: place.value, node });
  }
  stretch(lines.text, root, end);
  compact(root);
  return root.slice();
}

// What goes on counting is what the first of its kind was.
function kindOf(
  { alphabet, value }: Place,
  open: readonly Level[],
  announced: boolean,
  sibling: GrowingNode | undefined,
): 'paragraph' | 'point' {
  if (value > 1 && sibling?.kind === 'point') {
    return 'point';
  }
  if (announced) {
    return 'point';
  }
  const counts = alphabet === '1' || alphabet === '一';
  return counts && open.every(({ node }) => node.kind === 'section') ? 'paragraph' : 'point';
}

// “委员会：⏎（一）以多数作出决定”: in brackets and behind a colon, Han numerals count points; without it, paragraphs.
function isAnnounced(lines: InkedLines, index: number, { alphabet, style }: Marker): boolean {
  // 一　「河川」とは… are the points of a Japanese article.
  if (alphabet === '一' && style === ' ') {
    return true;
  }
  const before = lines.text.charAt(lines.end(index - 1) - 1);
  return alphabet === '一' && '(（'.includes(style.charAt(0)) && (before === '：' || before === ':');
}

// “B. Ausbildung und Erziehung” on a line of its own divides an article; “B. die Wiese;” is a point.
function toNode(
  lines: InkedLines,
  index: number,
  found: Marker,
  { kind, end }: { readonly kind: 'paragraph' | 'point'; readonly end: number },
): GrowingNode {
  if (!found.style.startsWith('A') || found.start !== lines.start(index) || !isTitled(lines, index, found.end)) {
    return growingPart(kind, found.number, found.start, found.end, end);
  }
  const { start } = found;
  const heading = lines.text.slice(found.end, lines.end(index));
  const number = found.number.toUpperCase();
  const bodyStart = index + 1 < lines.length ? Math.min(lines.start(index + 1), end) : end;
  return growingSection({ number, heading, start, bodyStart, end });
}

const longestTitle = 100;

function isTitled(lines: InkedLines, index: number, from: number): boolean {
  return (
    lines.gapBefore(index) &&
    lines.gapAfter(index) &&
    lines.end(index) > from &&
    lines.size(index) <= longestTitle &&
    !'.,;:'.includes(lines.text.charAt(lines.end(index) - 1))
  );
}

/** Whether a line begins with a mark, as in “(1) Die …” and “a) das …”. */
export function isMarked(lines: InkedLines, index: number): boolean {
  return readMarker(lines.text, lines.start(index), lines.end(index)) !== undefined;
}

interface Place {
  readonly depth: number;
  readonly alphabet: string;
  readonly value: number;
}

/** Continues the innermost level that waits for this mark; else opens a level with a first mark; else it is none. */
function findPlace(found: Marker, open: readonly Level[]): Place | undefined {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const level = open[depth];
    const value = level?.style === found.style ? nextValue(level, found) : 0;
    if (level && value > 0) {
      return { depth, alphabet: level.alphabet, value };
    }
  }
  return continueInOtherCase(found, open) ?? openLevel(found, open);
}

// “(h)”, then “(I)”: a scanner's capital goes on with the letters before it.
function continueInOtherCase({ style, alphabet, value }: Marker, open: readonly Level[]): Place | undefined {
  if (!style.startsWith('A')) {
    return undefined;
  }
  const depth = open.findLastIndex((level) => `A${level.style}` === style && level.alphabet === alphabet);
  return open[depth]?.value === value - 1 ? { depth, alphabet, value } : undefined;
}

function openLevel(found: Marker, open: readonly Level[]): Place | undefined {
  if (open.length < deepest) {
    if (found.roman === 1 && !isOpen(open, found.style, 'i')) {
      return { depth: open.length, alphabet: 'i', value: 1 };
    }
    if (found.value === 1 && !isOpen(open, found.style, found.alphabet)) {
      return { depth: open.length, alphabet: found.alphabet, value: 1 };
    }
  }
  return undefined;
}

function isOpen(open: readonly Level[], style: string, alphabet: string): boolean {
  for (const level of open) {
    if (level.style === style && level.alphabet === alphabet) {
      return true;
    }
  }
  return false;
}

// “1bis” after 1, and one missing number: a scanned page loses some.
function nextValue({ alphabet, value: before }: Level, { alphabet: own, value, roman }: Marker): number {
  if (own === alphabet && isNext(before, value)) {
    return value;
  }
  return alphabet === 'i' && isNext(before, roman) ? roman : 0;
}

function isNext(before: number, value: number): boolean {
  return value > 0 && value >= before && value - before <= 2;
}

// The last part inside a part ends with it.
function stretch(text: string, nodes: readonly GrowingNode[], end: number): void {
  const last = nodes.at(-1);
  if (last) {
    last.end = trimEnd(text, last.start, end);
    stretch(text, last.children, end);
  }
}
