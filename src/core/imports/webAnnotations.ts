import { filled } from '../annotations/annotation';
import type { Parsed, Problem } from '../model';
import { codePointPlaces } from './codePoints';
import type { Fields, ImportedAnnotation, ImportedReply, Imports } from './imported';
import { isRecord, listOf, motivationOf, offsetAt, originOf, relationOf, stateOf, targetOf, textAt } from './imported';

/**
 * Reads W3C Web Annotations: a collection, a page, a list or one annotation. Notes, tags and links are bodies told by
 * their purpose; answers are annotations with the motivation “replying”.
 */
export function readWebAnnotations(value: unknown, text: string): Parsed<Imports> {
  const annotations: ImportedAnnotation[] = [];
  const replies: ImportedReply[] = [];
  const problems: Problem[] = [];
  const placeOf = codePointPlaces(text);
  for (const [index, item] of itemsOf(value).entries()) {
    const reply = isRecord(item) ? toReply(item) : undefined;
    const annotation = isRecord(item) && !reply ? toAnnotation(item, text, placeOf) : undefined;
    if (reply) {
      replies.push(reply);
    } else if (annotation) {
      annotations.push(annotation);
    } else {
      const name = isRecord(item) ? (textAt(item, 'id') ?? index + 1) : index + 1;
      problems.push({ code: 'import.annotation', message: `annotation ${name} quotes no words of the text` });
    }
  }
  return { value: { annotations, replies }, problems };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (!isRecord(value)) {
    return listOf(value);
  }
  const page = isRecord(value['first']) ? value['first'] : value;
  return 'items' in page ? listOf(page['items']) : 'target' in value ? [value] : [];
}

function toReply(item: Fields): ImportedReply | undefined {
  const [parent] = listOf(item['target']).flatMap((target) =>
    typeof target === 'string'
      ? [target]
      : isRecord(target)
        ? (textAt(target, 'source') ?? textAt(target, 'id') ?? [])
        : [],
  );
  const id = textAt(item, 'id');
  if (!listOf(item['motivation']).includes('replying') || parent === undefined || id === undefined) {
    return undefined;
  }
  return { id: toId(id), parent: toId(parent), body: bodiesOf(item).notes.join('\n\n'), ...origin(item) };
}

function toAnnotation(item: Fields, text: string, placeOf: (at: number) => number): ImportedAnnotation | undefined {
  const target = listOf(item['target']).find((one): one is Fields => isRecord(one) && 'selector' in one);
  const selectors = listOf(target?.['selector']).filter(isRecord);
  const ofType = (type: string): Fields => selectors.find((selector) => selector['type'] === type) ?? {};
  const position = ofType('TextPositionSelector');
  const [start, end] = ['start', 'end'].map((key) => offsetAt(position, key));
  const place = targetOf(
    text,
    ofType('TextQuoteSelector'),
    start === undefined ? undefined : placeOf(start),
    end === undefined ? undefined : placeOf(end),
  );
  if (!target || !place) {
    return undefined;
  }
  const { notes, tags, links } = bodiesOf(item);
  const id = textAt(item, 'id');
  return {
    target: {
      ...place,
      ...filled({ eId: textAt(target, 'glossator:eId') }),
      ...(target['glossator:unique'] === true ? { unique: true } : {}),
    },
    tags,
    links,
    ...motivationOf(listOf(item['motivation'])[0]),
    ...stateOf(item['glossator:state']),
    ...filled({ id: id === undefined ? undefined : toId(id), body: notes.join('\n\n') }),
    ...origin(item),
  };
}

function bodiesOf(item: Fields): { notes: string[]; tags: string[]; links: ImportedAnnotation['links'] } {
  const [notes, tags]: [string[], string[]] = [[], []];
  const links: ImportedAnnotation['links'][number][] = [];
  for (const body of [...listOf(item['body']), ...listOf(item['bodyValue'])]) {
    const value = isRecord(body) ? (textAt(body, 'value') ?? textAt(body, 'source') ?? textAt(body, 'id')) : body;
    if (typeof value !== 'string' || value === '') {
      continue;
    }
    const purpose = isRecord(body) ? body['purpose'] : undefined;
    if (purpose === 'tagging') {
      tags.push(value);
    } else if (purpose === 'linking') {
      links.push({ relation: relationOf(isRecord(body) ? body['glossator:relation'] : undefined), to: value });
    } else {
      notes.push(value);
    }
  }
  return { notes, tags, links };
}

function origin(item: Fields): ReturnType<typeof originOf> {
  const [creator] = listOf(item['creator']);
  const name = isRecord(creator) ? (textAt(creator, 'name') ?? textAt(creator, 'id')) : creator;
  return originOf(typeof name === 'string' ? name : undefined, textAt(item, 'created'), textAt(item, 'modified'));
}

function toId(id: string): string {
  return id.replace(/^urn:ulid:/u, '');
}
