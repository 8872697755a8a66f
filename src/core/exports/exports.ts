import type { Annotation, Sidecar } from '../annotations/annotation';

/** Annotations as W3C Web Annotation JSON-LD. `text` is needed for positions, which count code points there. */
export function toWebAnnotations({ source, annotations }: Sidecar, text?: string): object {
  const address = source.url ?? `urn:glossator:${encodeURIComponent(source.file ?? 'text')}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#annotations`,
    type: 'AnnotationCollection',
    total: annotations.length,
    first: {
      id: `${address}#annotations-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations.map((annotation) => toWebAnnotation(annotation, address, text)),
    },
  };
}

function toWebAnnotation(annotation: Annotation, address: string, text: string | undefined): object {
  const { id, target, motivation, tags, body, links, creator, created, modified } = annotation;
  const quote = { type: 'TextQuoteSelector', exact: target.exact, prefix: target.prefix, suffix: target.suffix };
  const bodies = [
    ...(body === undefined
      ? []
      : [{ type: 'TextualBody', value: body, format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ...links.map(({ to }) => ({ type: 'TextualBody', value: to, purpose: 'linking' })),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:ulid:${id}`,
    type: 'Annotation',
    motivation,
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(creator === undefined ? {} : { creator: { type: 'Person', name: creator } }),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: { source: address, selector: text === undefined ? quote : [quote, toPosition(annotation, text)] },
  };
}

function toPosition({ target }: Annotation, text: string): object {
  const start = codePoints(text.slice(0, target.start));
  return { type: 'TextPositionSelector', start, end: start + codePoints(text.slice(target.start, target.end)) };
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

const columns = ['id', 'exact', 'body', 'tags', 'state', 'motivation', 'creator', 'created', 'start', 'end'] as const;

/** Annotations as a table; a cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function toCsv({ annotations }: Sidecar): string {
  const rows = annotations.map(({ target, tags, ...rest }) => ({
    ...rest,
    exact: target.exact,
    start: target.start,
    end: target.end,
    tags: tags.join('; '),
  }));
  const lines = rows.map((row) => columns.map((column) => toCell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function toCell(value: string | number): string {
  if (typeof value === 'number') {
    return String(value);
  }
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Annotations as a Markdown list of quotations with their notes. */
export function toMarkdown({ source, annotations }: Sidecar): string {
  const entries = annotations.map(({ target, body, tags, creator }) => {
    const quote = target.exact.replace(/^/gmu, '> ');
    const small = [tags.map((tag) => `#${tag.replaceAll(' ', '-')}`).join(' '), creator ?? '']
      .filter(Boolean)
      .join(' · ');
    return [quote, body ?? '', small].filter(Boolean).join('\n\n');
  });
  return `# ${source.title ?? source.file ?? 'Notes'}\n\n${entries.join('\n\n---\n\n')}\n`;
}
