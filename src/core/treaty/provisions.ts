import { languageOf } from '../languages/languages';
import type { ProvisionWords } from '../languages/schema/provisions';
import type { Span, StructureNode } from '../model';
import { firstEndingAfter } from '../text/span';
import { splitWords } from '../text/wordLists';

/** Every node of a structure, parents before children, in the order of the text. */
export function flattenStructure(nodes: readonly StructureNode[], into: StructureNode[] = []): StructureNode[] {
  for (const node of nodes) {
    into.push(node);
    flattenStructure(node.children, into);
  }
  return into;
}

/** The nodes that hold the offset, the outermost first. */
export function pathAt(nodes: readonly StructureNode[], offset: number): StructureNode[] {
  const path: StructureNode[] = [];
  for (let node = holder(nodes, offset); node; node = holder(node.children, offset)) {
    path.push(node);
  }
  return path;
}

// A treaty may have thousands of articles side by side. Where one ends as the next begins, the first one holds the place.
function holder(nodes: readonly StructureNode[], offset: number): StructureNode | undefined {
  const node = nodes[firstEndingAfter(nodes, offset - 1)];
  return node && node.start <= offset ? node : undefined;
}

/** The article or § that holds the offset. */
export function provisionAt(nodes: readonly StructureNode[], offset: number): StructureNode | undefined {
  return pathAt(nodes, offset).find(isProvision);
}

/** The innermost node that holds the offset. */
export function nodeAt(nodes: readonly StructureNode[], offset: number): StructureNode | undefined {
  return pathAt(nodes, offset).at(-1);
}

/**
 * The node of an address. `art_5__para_9` gives article 5 only where `nearest` is set: a text may not number what a
 * reference names.
 */
export function findNode(nodes: readonly StructureNode[], eId: string, nearest = false): StructureNode | undefined {
  const all = indexOf(nodes);
  const steps = eId.split('__');
  for (let length = steps.length; length > 0; length--) {
    const some = steps.slice(0, length);
    const found = all.get(some.join('__')) ?? all.get(withoutDivisions(some)) ?? all.get(withParagraph(some));
    if (found || !nearest) {
      return found;
    }
  }
  return undefined;
}

// A structure never changes, so that its index is as good for the next of a thousand references.
const indexes = new WeakMap<readonly StructureNode[], ReadonlyMap<string, StructureNode>>();

function indexOf(nodes: readonly StructureNode[]): ReadonlyMap<string, StructureNode> {
  const known = indexes.get(nodes);
  if (known) {
    return known;
  }
  const index = new Map(flattenStructure(nodes).map((node) => [node.eId, node]));
  indexes.set(nodes, index);
  return index;
}

// “Teil II Kapitel 3” may be `part_2__chp_3` in a reference and `chp_3` in a text that numbers its chapters through.
function withoutDivisions(steps: readonly string[]): string {
  return steps.length > 1 && /^(?:book|part|title|chp|sec|dvs)_/u.test(steps[0] ?? '')
    ? steps.slice(1).join('__')
    : steps.join('__');
}

// “Article 17.1” is paragraph 1 of article 17 in a text that has no article 17.1.
function withParagraph(steps: readonly string[]): string {
  const [first = '', ...rest] = steps;
  return [first.replace(/^(art_.+)-(\d+)$/u, '$1__para_$2'), ...rest].join('__');
}

/** Whether the node is what people cite by its number: an article, or a § of a law; “Abschnitt 2” holds articles. */
export function isProvision(node: StructureNode): boolean {
  return node.kind === 'article' || (isNumberedSection(node) && !holdsArticles(node));
}

function isNumberedSection({ kind, eId }: StructureNode): boolean {
  return kind === 'section' && /(?:^|__)sec_\d/u.test(eId);
}

function holdsArticles({ children }: StructureNode): boolean {
  return children.some((child) => child.kind === 'article' || (!isInProvision(child) && holdsArticles(child)));
}

function isInProvision({ kind }: StructureNode): boolean {
  return kind === 'paragraph' || kind === 'point';
}

/** The articles (or §§) of a structure, in order. */
export function provisionsOf(nodes: readonly StructureNode[]): readonly StructureNode[] {
  let known = provisions.get(nodes);
  if (!known) {
    const all = flattenStructure(nodes);
    // Where one section holds articles, all are divisions, also one of which only the heading is printed.
    const divided = all.some((node) => isNumberedSection(node) && holdsArticles(node));
    known = all.filter((node) => (divided ? node.kind === 'article' : isProvision(node)));
    provisions.set(nodes, known);
  }
  return known;
}

const provisions = new WeakMap<readonly StructureNode[], readonly StructureNode[]>();

/** The span of a node's own words, without its number and heading. */
export function bodyOf({ start, end, bodyStart }: StructureNode): Span {
  return { start: Math.min(bodyStart ?? start, end), end };
}

/** The words of a node as in the text, without its number and heading. */
export function textOf(text: string, node: StructureNode): string {
  const { start, end } = bodyOf(node);
  return text.slice(start, end);
}

/** What the outline calls a node: its first line up to the number, “Artikel 5”, as printed. */
export function labelOf(text: string, node: StructureNode): string {
  const line = /^[^\r\n]*/u.exec(text.slice(node.start, node.start + 120))?.[0] ?? '';
  const own = node.heading === undefined ? line : line.split(node.heading.slice(0, 20))[0];
  const beforeBody = line.slice(0, Math.max(0, (node.bodyStart ?? Infinity) - node.start));
  const label = (own === undefined || own === '' ? line : own).slice(0, beforeBody.length || undefined);
  return label.replace(/[\s.:–—-]+$/u, '').trim() || line.trim();
}

/** A text whose parts are called by name. */
export interface LabeledText {
  readonly text: string;
  readonly structure: readonly StructureNode[];
  readonly language: string;
}

/** The label of a node with that of the article around it, as its language cites it: “Artikel 4 Absatz 2 Buchstabe a”. */
export function fullLabelOf({ text, structure, language }: LabeledText, node: StructureNode): string {
  const path = pathAt(structure, node.start);
  const from = path.findIndex(isProvision);
  const around =
    from < 0 ? [] : path.slice(from).filter(({ eId }) => node.eId === eId || node.eId.startsWith(`${eId}__`));
  const [article, ...parts] = around;
  return article && node.eId !== article.eId
    ? labelOf(text, article) + parts.map((part) => partLabel(text, part, languageOf(language)?.provisions)).join('')
    : labelOf(text, node);
}

function partLabel(text: string, part: StructureNode, words: ProvisionWords | undefined): string {
  const printed = text.slice(part.start, bodyOf(part).start).trim();
  if (part.number === undefined || words?.citesParts === undefined) {
    return ` ${printed}`;
  }
  if (words.citesParts === 'brackets') {
    return `(${part.number})`;
  }
  const unit = part.kind === 'paragraph' ? 'paragraph' : /\d/u.test(part.number) ? 'number' : 'letter';
  const [name] = splitWords(words.units[unit] ?? '');
  return name === undefined ? ` ${printed}` : ` ${name} ${part.number}`;
}

/** The article before (`-1`) or after (`1`) the one that holds the offset. */
export function neighborOf(nodes: readonly StructureNode[], offset: number, step: -1 | 1): StructureNode | undefined {
  const all = provisionsOf(nodes);
  if (step === 1) {
    return all.find(({ start }) => start > offset);
  }
  const here = all.findLast(({ start }) => start <= offset);
  return all.findLast(({ start }) => start < (here && here.start < offset ? here.start : offset));
}
