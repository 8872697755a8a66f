import type { Analysis, Mention, Quotation, Reference, StructureNode } from '../../src/core/model';

/** The findings of an analysis in words, one a line, for golden files that a person can review. */
export function describeAnalysis(text: string, analysis: Analysis): string {
  const quote = (start: number, end: number): string => `“${shorten(text.slice(start, end))}”`;
  const lines = [
    `language ${analysis.language}, kind ${analysis.kind}`,
    ...section('quotations', analysis.quotations, (found) => describeQuotation(found, quote)),
    ...section('references', analysis.references, describeReference),
    ...section('mentions', analysis.mentions, (found) => describeMention(found, quote)),
    ...section('structure', analysis.structure.flatMap(outline), (line) => line),
    ...section('problems', analysis.problems, ({ code, message }) => `${code}: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}

type Quote = (start: number, end: number) => string;

function section<Item>(title: string, items: readonly Item[], describe: (item: Item) => string): string[] {
  return ['', `${title}: ${items.length}`, ...items.map((item) => `  ${describe(item)}`)];
}

function describeQuotation(
  { start, end, kind, form, depth, closed, group, speaker, cue }: Quotation,
  quote: Quote,
): string {
  return [
    `${start}–${end} ${kind} ${quote(start, end)}`,
    form === 'marks' ? '' : form,
    depth > 0 ? `depth ${depth}` : '',
    closed ? '' : 'unclosed',
    group === undefined ? '' : `group ${group}`,
    speaker ? `speaker ${speaker.kind} “${speaker.text}”${speaker.official ? ` = ${speaker.official}` : ''}` : '',
    speaker?.resolvedBy ? `by ${speaker.resolvedBy}` : '',
    cue ? `cue ${quote(cue.start, cue.end)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function describeReference({ start, end, text, targets, resolvedBy }: Reference): string {
  const ends = targets.map(({ instrument, eId, number }) => `${instrument ?? '?'}#${eId ?? number}`).join(', ');
  return `${start}–${end} “${shorten(text)}” → ${ends}${resolvedBy ? ` · by ${resolvedBy}` : ''}`;
}

function describeMention({ start, end, name, role, official, candidates, country }: Mention, quote: Quote): string {
  return [
    `${start}–${end} ${quote(name.start, name.end)}`,
    role ? `role ${role.id} ${quote(role.start, role.end)}` : '',
    official ? `= ${official}` : '',
    candidates ? `one of ${candidates.join(', ')}` : '',
    country ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function outline(node: StructureNode): string[] {
  const label = [node.kind, node.number, node.heading ? `“${shorten(node.heading)}”` : ''].filter(Boolean).join(' ');
  return [
    `${node.start}–${node.end} ${node.eId} ${label}`,
    ...node.children.flatMap(outline).map((line) => `  ${line}`),
  ];
}

function shorten(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return flat.length > 60 ? `${flat.slice(0, 40)} … ${flat.slice(-15)}` : flat;
}
