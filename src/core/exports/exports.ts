import type { Annotation, Reply, Sidecar } from '../annotations/annotation';

/**
 * Annotations as W3C Web Annotation JSON-LD, answers among them as annotations of annotations. What the model has no
 * word for (state, relation of a link, structural address) is in terms of our own, so that an import loses nothing.
 * `text` is needed for positions, which count code points there.
 */
export function toWebAnnotations({ source, annotations }: Sidecar, text?: string): object {
  const address = source.url ?? `urn:glossator:${encodeURIComponent(source.file ?? 'text')}`;
  const items = annotations.flatMap((annotation) => [
    toWebAnnotation(annotation, address, text),
    ...annotation.replies.map((reply) => toWebReply(reply, annotation)),
  ]);
  return {
    '@context': context,
    id: `${address}#annotations`,
    type: 'AnnotationCollection',
    total: items.length,
    first: {
      id: `${address}#annotations-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
}

const context = ['http://www.w3.org/ns/anno.jsonld', { glossator: 'urn:glossator:terms:' }];

function toWebAnnotation(annotation: Annotation, address: string, text: string | undefined): object {
  const { id, target, motivation, tags, body, links, state } = annotation;
  const quote = { type: 'TextQuoteSelector', exact: target.exact, prefix: target.prefix, suffix: target.suffix };
  const bodies = [
    ...(body === undefined
      ? []
      : [{ type: 'TextualBody', value: body, format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ...links.map(({ relation, to }) => ({
      type: 'TextualBody',
      value: to,
      purpose: 'linking',
      'glossator:relation': relation,
    })),
  ];
  return {
    '@context': context,
    id: `urn:ulid:${id}`,
    type: 'Annotation',
    motivation,
    'glossator:state': state,
    ...toOrigin(annotation),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      source: address,
      selector: text === undefined ? quote : [quote, toPosition(annotation, text)],
      ...(target.eId === undefined ? {} : { 'glossator:eId': target.eId }),
      ...(target.unique ? { 'glossator:unique': true } : {}),
    },
  };
}

function toWebReply(reply: Reply, { id }: Annotation): object {
  return {
    '@context': context,
    id: `urn:ulid:${reply.id}`,
    type: 'Annotation',
    motivation: 'replying',
    ...toOrigin(reply),
    body: [{ type: 'TextualBody', value: reply.body, format: 'text/markdown' }],
    target: `urn:ulid:${id}`,
  };
}

function toOrigin({ creator, created, modified }: Pick<Annotation, 'creator' | 'created' | 'modified'>): object {
  return {
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(creator === undefined ? {} : { creator: { type: 'Person', name: creator } }),
  };
}

function toPosition({ target }: Annotation, text: string): object {
  const start = codePoints(text.slice(0, target.start));
  return { type: 'TextPositionSelector', start, end: start + codePoints(text.slice(target.start, target.end)) };
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

// prettier-ignore
const columns = [
  'id', 'exact', 'body', 'tags', 'state', 'motivation', 'creator', 'created', 'start', 'end', 'modified', 'prefix', 'suffix',
] as const;

/**
 * Annotations as a table, without links and answers; a cell that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
export function toCsv({ annotations }: Sidecar): string {
  const rows = annotations.map(({ target, tags, ...rest }) => ({
    ...rest,
    ...target,
    tags: tags.map(toListed).join('; '),
  }));
  const lines = rows.map((row) => columns.map((column) => toCell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

// A tag with a semicolon of its own stands in quotation marks, as a cell with a comma does.
function toListed(tag: string): string {
  return /[;"]|^\s|\s$/u.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag;
}

function toCell(value: string | number): string {
  if (typeof value === 'number') {
    return String(value);
  }
  // One more also where there is one, so that taking one away gives the cell back.
  const safe = /^'*[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
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
