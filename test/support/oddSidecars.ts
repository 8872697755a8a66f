import type { Annotation } from '../../src/core/annotations/annotation';
import { motivations, relations, states } from '../../src/core/annotations/annotation';
import { parseSidecar, updateAnnotation } from '../../src/core/annotations/sidecar/sidecar';
import { isEqual } from '../../src/core/annotations/sidecar/sidecarPatch';
import { toData } from '../../src/core/annotations/sidecar/sidecarWriter';
import { isPlain, quote } from '../../src/core/annotations/sidecar/yamlScalars';
import { random } from './sidecars';

type Pick = ReturnType<typeof random>;

/** A sidecar in styles that we never write, and where each annotation's lines are in it. */
export interface OddSidecar {
  readonly source: string;
  readonly annotations: readonly Annotation[];
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

const words = [
  'Wort',
  'Nein: nie',
  'a # b',
  '„Ja“, sagt sie',
  "it's",
  '- 5 %',
  '条約',
  'true',
  '12',
  '{x}',
  '&c',
  'Ende.',
];

/** A text of a few words, now and then with several lines. */
export function textOf(pick: Pick): string {
  const parts = Array.from({ length: pick([1, 2, 4, 9]) }, () => pick(words));
  return parts.join(pick([' ', ' ', ' ', '\n', '\n\n']));
}

export function oddAnnotation(pick: Pick, index: number): Annotation {
  const times = (most: readonly number[]): readonly undefined[] => Array.from({ length: pick(most) });
  return {
    id: `01ODD${String(index).padStart(4, '0')}`,
    target: {
      ...{ exact: textOf(pick), prefix: textOf(pick), suffix: textOf(pick), start: index * 50, end: index * 50 + 9 },
      ...(pick([true, false]) ? { unique: true } : {}),
    },
    motivation: pick(motivations),
    tags: [...new Set(times([0, 1, 3]).map(() => pick(words)))],
    links: times([0, 0, 1, 2]).map((_, at) => ({ relation: pick(relations), to: `b.treaty#art_${at}` })),
    state: pick(states),
    replies: times([0, 0, 1, 2]).map((_, at) => ({ id: `R${index}x${at}`, body: textOf(pick) })),
    ...(pick([true, true, false]) ? { body: textOf(pick) } : {}),
    ...(pick([true, false]) ? { creator: pick(words) } : {}),
    ...(pick([true, false]) ? { created: '2026-11-23T10:00:00Z' } : {}),
  };
}

/** Writes a few annotations as a person or another program might: every word `keepN` in it must outlive every edit. */
export function oddSidecar(seed: number): OddSidecar {
  const pick = random(seed);
  const annotations = Array.from({ length: pick([1, 2, 3, 5]) }, (_, index) => oddAnnotation(pick, index));
  const dash = pick(['', '  ', '    ']);
  const lineEnd = pick(['\n', '\n', '\r\n']);
  const remark = remarks();
  let source = pick(['', `# ${remark()}\n`, '---\n', '\n']) + pick(['glossator: 1\n', `glossator: 1 # ${remark()}\n`]);
  source += pick(['', 'source:\n  file: a.news\n', `source: { file: a.news, mood: ${remark()} }\n`]) + 'annotations:\n';
  source = source.replaceAll('\n', lineEnd);
  const items = annotations.map((annotation) => {
    source += pick(['', '', `${dash}# ${remark()}\n`, '\n', `\n# ${remark()}\n\n`]).replaceAll('\n', lineEnd);
    const start = source.length;
    source += itemOf(annotation, dash, pick, remark).replaceAll('\n', lineEnd);
    return { start, end: source.length };
  });
  source += pick(['', '', '\n', `# ${remark()}\n`]).replaceAll('\n', lineEnd);
  return { source, annotations, items };
}

function remarks(): () => string {
  let count = 0;
  return () => `keep${++count}x`;
}

function itemOf(annotation: Annotation, dash: string, pick: Pick, remark: () => string): string {
  if (pick([false, false, false, false, true])) {
    return `${dash}- ${flow(toData(annotation), pick, remark)}\n`;
  }
  const indent = `${dash}  `;
  const pairs = Object.entries(toData(annotation)).flatMap(([key, value]) =>
    value === undefined ? [] : [pairOf(key, value, indent, pick, remark)],
  );
  if (pick([true, false])) {
    pairs.splice(pick([1, 2, 3]), 0, unknown(indent, pick, remark));
  }
  const [first = '', ...rest] = pick([true, false]) ? pairs : shuffle(pairs, pick);
  const between = rest.map((pair) => pick(['', '', '', '', '', `${indent}# ${remark()}\n`, '\n']) + pair);
  return `${dash}- ${first.slice(indent.length)}${between.join('')}`;
}

function unknown(indent: string, pick: Pick, remark: () => string): string {
  const word = remark();
  return pick([
    `${indent}priority: ${word}\n`,
    `${indent}mine: { level: 3, by: [a, ${word}] }\n`,
    `${indent}mine: >\n${indent}  folded\n${indent}  ${word}\n\n${indent}  end\n`,
    `${indent}mine:\n${indent}- ${word}\n${indent}- b\n`,
  ]);
}

function shuffle<Item>(list: readonly Item[], pick: Pick): readonly Item[] {
  const rest = [...list];
  return list.map(() => {
    const item = pick(rest);
    rest.splice(rest.indexOf(item), 1);
    return item;
  });
}

function pairOf(key: string, value: unknown, indent: string, pick: Pick, remark: () => string): string {
  const name = pick([key, key, key, `"${key}"`, `'${key}'`]);
  const margin = pick(['', '', '', '', ` # ${remark()}`]);
  if (typeof value === 'string') {
    return `${indent}${name}:${pick([' ', ' ', '   '])}${scalar(key, value, indent, margin, pick)}\n`;
  }
  if (typeof value !== 'object' || value === null || pick([true, false, false])) {
    return `${indent}${name}: ${flow(value, pick, remark)}${margin}\n`;
  }
  const inner = indent + pick(['  ', '  ', '    ']);
  if (Array.isArray(value)) {
    const items = value.map(
      (item: unknown) => `${inner}- ${flow(item, pick, remark)}${pick(['', '', ` # ${remark()}`])}\n`,
    );
    return `${indent}${name}:${margin}\n${items.join('')}`;
  }
  const pairs = Object.entries(value).flatMap(([one, item]) =>
    item === undefined ? [] : [pairOf(one, item, inner, pick, remark)],
  );
  return `${indent}${name}:${margin}\n${pairs.join('')}`;
}

function scalar(key: string, text: string, indent: string, margin: string, pick: Pick): string {
  const inner = `${indent}  `;
  const lines = text.split('\n');
  const styles = [quote(text) + margin, ...(isPlain(text) ? [text + margin] : [])];
  if (lines.length === 1) {
    const folded = text.replace(/(?<=\S) (?=\S)/u, `\n${inner}`);
    styles.push(`'${text.replaceAll("'", "''")}'${margin}`, `>-${margin}\n${inner}${folded}`);
    styles.push(`\n${inner}${quote(text)}`);
  }
  const block = lines.map((line) => (line === '' ? '' : inner + line)).join('\n');
  // Only a note may end with a line end that is not part of it.
  styles.push(`|-${margin}\n${block}`, `${key === 'body' ? '|' : '|-'}${margin}\n${block}`);
  return pick(styles);
}

function flow(value: unknown, pick: Pick, remark: () => string): string {
  if (typeof value === 'string') {
    const single = value.includes('\n') ? quote(value) : `'${value.replaceAll("'", "''")}'`;
    return pick([quote(value), single]);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown) => flow(item, pick, remark)).join(pick([', ', ',']))}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      item === undefined ? [] : [`${key}: ${flow(item, pick, remark)}`],
    );
    const mine = pick([[], [], [`mine: ${remark()}`]]);
    return pick([`{ ${[...pairs, ...mine].join(', ')} }`, `{${[...mine, ...pairs].join(', ')}}`]);
  }
  return String(value);
}

/** One or several fields of an annotation said otherwise; its place in the list stays. */
export function changed(annotation: Annotation, pick: Pick): Annotation {
  const { tags, links, replies, target } = annotation;
  const one = pick<Partial<Annotation>>([
    { body: textOf(pick) },
    { body: '' },
    { tags: [...tags, 'new tag'] },
    { tags: tags.slice(1) },
    { state: pick(states), modified: '2026-11-24T00:00:00Z' },
    { links: [...links, { relation: 'quotes', to: 'c.treaty' }] },
    { links: links.slice(1) },
    { replies: [...replies, { id: `NEW${replies.length}`, body: textOf(pick) }] },
    { replies: replies.map((reply) => ({ ...reply, body: textOf(pick) })) },
    { creator: pick(['Ada', '']) },
    { target: { ...target, exact: textOf(pick), end: target.end + 1 } },
    { motivation: pick(motivations) },
  ]);
  const next = { ...annotation, ...one };
  return pick([true, true, false]) ? next : changed(next, pick);
}

/** What one change of one annotation did to the rest of a sidecar, in words; `undefined` where all is well. */
export function violationOf(seed: number): string | undefined {
  const { source, annotations, items } = oddSidecar(seed);
  const read = parseSidecar(source);
  const same = (left: readonly Annotation[], right: readonly Annotation[]): boolean =>
    isEqual(left.map(toData), right.map(toData));
  if (!same(read.value.annotations, annotations)) {
    return `read otherwise than meant\n${source}`;
  }
  const pick = random(seed + 1);
  const index = pick(annotations.map((_, at) => at));
  const [annotation, item] = [annotations[index], items[index]];
  if (!annotation || !item) {
    return 'no annotation';
  }
  const after = changed(annotation, pick);
  const edited = updateAnnotation(source, after);
  if (edited.kind === 'refused') {
    return `refused: ${edited.problem.message}\n${source}`;
  }
  const told = `\n${source}\n---\n${edited.source}`;
  const [head, tail] = [source.slice(0, item.start), source.slice(item.end)];
  if (!edited.source.startsWith(head) || !edited.source.endsWith(tail)) {
    return `other lines changed${told}`;
  }
  const tidied = { ...after, body: orAbsent(after.body), creator: orAbsent(after.creator) };
  const expected = annotations.map((one, at) => (at === index ? (tidied as Annotation) : one));
  if (!same(parseSidecar(edited.source).value.annotations, expected)) {
    return `reads otherwise than meant${told}`;
  }
  const lost = keptWords(source, annotation, after).filter((word) => !edited.source.includes(word));
  return lost.length > 0 ? `lost ${lost.join(', ')}${told}` : undefined;
}

function orAbsent(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

// What stood on the line of a tag, a link or a text goes with it; remarks on lines of their own never do.
function keptWords(source: string, before: Annotation, after: Annotation): readonly string[] {
  const gone =
    before.tags.some((tag) => !after.tags.includes(tag)) ||
    before.links.some(({ to }) => !after.links.some((link) => link.to === to)) ||
    (before.body !== undefined && after.body === '') ||
    (before.creator !== undefined && after.creator === '');
  const lines = source.split('\n').filter((line) => !gone || !/\S.* # keep|[[{].*mine: keep/u.test(line));
  return lines.flatMap((line) => line.match(/keep\d+x/gu) ?? []);
}
