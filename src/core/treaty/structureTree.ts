import type { StructureKind, StructureNode } from '../model';
import type { AddressPart } from './eId';
import { toEId } from './eId';

/** A node before it has its address; `level` says what it nests by. */
export interface Draft {
  readonly kind: StructureKind;
  readonly level: string;
  readonly number?: string;
  readonly heading?: string;
  readonly start: number;
  /** Where the text behind number and heading begins. */
  readonly bodyStart?: number;
  end: number;
  readonly children: Draft[];
}

/** A heading with the parts of its own text. */
export interface Headed extends Omit<Draft, 'children'> {
  readonly parts: readonly Draft[];
}

const usualOrder =
  'closing annex protocol book part title chapter section division subsection roman letter plain article sign'.split(
    ' ',
  );

/**
 * Nests headings that stand one after another. What stands above what is usually the same (parts hold chapters, chapters
 * hold articles), but where a text opens a title right below a section, titles are below sections all through it.
 */
export function nest(heads: readonly Headed[]): Draft[] {
  const ranks = rankLevels(heads);
  const root: Draft[] = [];
  const open: Draft[] = [];
  for (const head of heads) {
    const { parts, ...own } = head;
    const draft: Draft = { ...own, children: [...parts] };
    const rank = ranks.get(head.level) ?? 0;
    while (open.length > 0 && (ranks.get(open.at(-1)?.level ?? '') ?? 0) >= rank) {
      open.pop();
    }
    (open.at(-1)?.children ?? root).push(draft);
    open.push(draft);
  }
  close(root);
  return root;
}

// A parent ends where its last child does.
function close(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    close(draft.children);
    draft.end = Math.max(draft.end, draft.children.at(-1)?.end ?? 0);
  }
}

function rankLevels(heads: readonly Headed[]): Map<string, number> {
  const order = [...usualOrder];
  const votes = new Map<string, number>();
  heads.forEach((head, index) => {
    const before = heads[index - 1];
    if (before && before.level !== head.level && isFirst(head)) {
      votes.set(`${before.level} ${head.level}`, (votes.get(`${before.level} ${head.level}`) ?? 0) + 1);
    }
  });
  for (const [pair, count] of votes) {
    const [above = '', below = ''] = pair.split(' ');
    const from = order.indexOf(above);
    const to = order.indexOf(below);
    const movable =
      to > 2 && from > to && below !== 'article' && below !== 'sign' && above !== 'article' && above !== 'sign';
    if (movable && count > (votes.get(`${below} ${above}`) ?? 0)) {
      order.splice(to, 1);
      order.splice(order.indexOf(above) + 1, 0, below);
    }
  }
  return new Map(order.map((level, rank) => [level, rank]));
}

function isFirst({ number }: Pick<Draft, 'number'>): boolean {
  return number === undefined || /^(?:1|I|A|01)$/u.test(number);
}

// “I. – Die Grundrechte”, “A. Renten”: nobody would refer to them as “section I”.
const outlineLevels = new Set(['roman', 'letter', 'plain', 'division']);

/** Gives every node its address. Articles are addressed from the text or annex they are in, not from their chapter. */
export function address(drafts: readonly Draft[]): StructureNode[] {
  const used = new Map<string, number>();
  const repeated = repeatedSteps(drafts, '');
  const visit = (draft: Draft, scope: string, parent: string): StructureNode => {
    const eId = unique(used, addressOf(draft, scope, parent, repeated));
    const inner = isAttachment(draft) ? eId : scope;
    const { kind, number, heading, start, bodyStart, end } = draft;
    return {
      kind,
      ...(number === undefined ? {} : { number }),
      ...(heading === undefined ? {} : { heading }),
      eId,
      start,
      end,
      ...(bodyStart === undefined ? {} : { bodyStart: Math.min(bodyStart, end) }),
      children: draft.children.map((child) => visit(child, inner, eId)),
    };
  };
  return drafts.map((draft) => visit(draft, '', ''));
}

function isSubheading({ kind, level, children }: Draft): boolean {
  return kind === 'section' && level === 'plain' && children.length === 0;
}

function isAttachment({ kind }: Draft): boolean {
  return kind === 'annex' || kind === 'protocol';
}

function addressOf(draft: Draft, scope: string, parent: string, repeated: ReadonlySet<string>): string {
  if (draft.kind === 'paragraph' || draft.kind === 'point' || isSubheading(draft)) {
    return below(parent, draft);
  }
  const short = below(scope, draft);
  return repeated.has(short) ? below(parent, draft) : short;
}

function stepOf({ kind, level, number }: Draft): AddressPart {
  const named = kind === 'section' && outlineLevels.has(level) ? 'division' : kind;
  return number === undefined ? { kind: named } : { kind: named, number };
}

// A long treaty has tens of thousands of paragraphs, and the same few steps: `para_1`, `point_a`.
const steps = new Map<string, string>();
const mostSteps = 5000;

function below(parent: string, draft: Draft): string {
  const part = stepOf(draft);
  const key = `${part.kind} ${part.number ?? ''}`;
  let step = steps.get(key);
  if (step === undefined) {
    step = toEId([part]);
    if (steps.size < mostSteps) {
      steps.set(key, step);
    }
  }
  return parent ? `${parent}__${step}` : step;
}

// Where every chapter counts its articles from 1, their addresses need the chapter.
function repeatedSteps(drafts: readonly Draft[], scope: string, seen = new Map<string, Draft>()): Set<string> {
  const repeated = new Set<string>();
  for (const draft of drafts) {
    if (draft.kind === 'paragraph' || draft.kind === 'point' || isSubheading(draft)) {
      continue;
    }
    const step = below(scope, draft);
    if (seen.has(step)) {
      repeated.add(step);
    }
    seen.set(step, draft);
    const inner = isAttachment(draft) ? step : scope;
    repeatedSteps(draft.children, inner, seen).forEach((each) => repeated.add(each));
  }
  return repeated;
}

// The second article 5 is `art_5_2`; no number has an underscore, so that it is nobody else’s address.
function unique(used: Map<string, number>, eId: string): string {
  const count = (used.get(eId) ?? 0) + 1;
  used.set(eId, count);
  return count === 1 ? eId : `${eId}_${count}`;
}
