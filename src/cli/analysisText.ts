import type { Analysis, Mention, Quotation, Reference, SourceText, StructureNode } from '../core/model';

/** An analysis for people at a terminal: places as `line:column`, as editors and `grep -n` say them. */
export function summarize(name: string, source: SourceText, analysis: Analysis): string {
  const place = placesOf(source.text);
  const { quotations, references, mentions, structure, problems } = analysis;
  const date = source.date ? `, ${source.date}` : '';
  const sections = [
    section('quotations', quotations, (quotation) => describeQuotation(quotation, source.text)),
    section('references', references, describeReference),
    section('officials', mentions, (mention) => describeMention(mention, source.text)),
    section('articles', articlesOf(structure), ({ number = '', heading = '' }) => `${number} ${heading}`.trim()),
    section('problems', problems, ({ message }) => message),
  ];
  return `${name} (${analysis.kind}, ${analysis.language}${date})\n${sections.join('')}`;

  function section<Item extends object>(
    title: string,
    items: readonly Item[],
    describe: (item: Item) => string,
  ): string {
    const lines = items.map((item) => `    ${place(item).padEnd(8)}${describe(item)}\n`);
    return items.length > 0
      ? `  ${items.length} ${items.length === 1 ? title.slice(0, -1) : title}\n${lines.join('')}`
      : '';
  }
}

function describeQuotation({ start, end, kind, speaker, closed }: Quotation, text: string): string {
  const who = speaker ? ` – ${speaker.text}` : '';
  return `${kind}${closed ? '' : ' (not closed)'} ${shorten(text.slice(start, end))}${who}`;
}

function describeReference({ text, targets, resolvedBy }: Reference): string {
  const unnamed = resolvedBy === 'self' ? 'this text' : '?';
  const ends = targets.map(({ instrument, eId, number }) => `${instrument ?? unnamed}#${eId ?? number}`);
  return `${shorten(text)} → ${ends.join(', ')}`;
}

function describeMention({ start, end, official, candidates, role }: Mention, text: string): string {
  const who = official ?? (candidates ? `one of ${candidates.join(', ')}` : 'not in the registry');
  return `${shorten(text.slice(start, end))} → ${who}${role ? `, ${role.id}` : ''}`;
}

function articlesOf(nodes: readonly StructureNode[]): StructureNode[] {
  return nodes.flatMap((node) => (node.kind === 'article' ? [node] : articlesOf(node.children)));
}

function placesOf(text: string): (item: object) => string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return (item) => {
    const offset = startOf(item);
    if (offset === undefined) {
      return '';
    }
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      [low, high] = (starts[middle] ?? 0) <= offset ? [middle, high] : [low, middle];
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
  };
}

function startOf(item: object): number | undefined {
  if ('start' in item && typeof item.start === 'number') {
    return item.start;
  }
  return 'span' in item && typeof item.span === 'object' && item.span !== null ? startOf(item.span) : undefined;
}

function shorten(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return flat.length > 72 ? `${flat.slice(0, 50)} … ${flat.slice(-18)}` : flat;
}
