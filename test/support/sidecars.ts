import fc from 'fast-check';
import type { Annotation } from '../../src/core/annotations/annotation';
import { motivations, relations, states, tidy } from '../../src/core/annotations/annotation';
import { renderAnnotation } from '../../src/core/annotations/sidecar/sidecarWriter';

/** An annotation as small as it can be, with what a test says of it. */
export function annotationOf(values: Partial<Annotation> & { readonly start?: number }): Annotation {
  const { start = 0, ...rest } = values;
  return {
    id: 'A1',
    target: { exact: 'Artikel 22', prefix: 'Gemäß ', suffix: ' tritt', start, end: start + 10 },
    motivation: 'commenting',
    tags: [],
    links: [],
    state: 'open',
    replies: [],
    ...rest,
  };
}

const awkward = [
  ': ', ' #', '- ', '"', "'", '\\', '\n', '\r', '\t', '{', '}', '[', ']', ',', '&', '*', '!', '|', '>', '%', '@', '`', '~',
  'null', 'true', '12', '0x1f', '1e5', '---', '...', '<<', '=', '\u0000', '\u0085', '\u2028', '\ufeff', '\ud800', '😀',
  '„Nein“', 'Ä', ' ', '  ', '\n\n', '\n  ', '# ', '条約', '\u00a0', '?', ':', 'y', 'a', 'Wort', ' und ',
]; // prettier-ignore

/** Texts made of all that YAML has a meaning for. */
export const awkwardText = fc.array(fc.constantFrom(...awkward), { maxLength: 8 }).map((parts) => parts.join(''));

const id = fc.string({ unit: fc.constantFrom('0', '1', '7', 'A', 'E', 'Z'), minLength: 8, maxLength: 26 });
const time = fc.constantFrom('2026-11-23T10:00:00Z', '2026-11-24T00:00:00.123Z');
const some = awkwardText.filter((text) => text.replace(/\n+$/u, '') !== '');

const reply = fc.record(
  { id, body: some, creator: some, created: time },
  { requiredKeys: ['id', 'body'], noNullPrototype: true },
);
const link = fc.record({ relation: fc.constantFrom(...relations), to: some }, { noNullPrototype: true });

/** Any annotation at all. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .record(
    {
      id,
      target: fc.record(
        {
          exact: awkwardText.filter((text) => text !== ''),
          prefix: awkwardText,
          suffix: awkwardText,
          start: fc.nat(5000),
          end: fc.nat(9000),
          eId: fc.constantFrom('art_5__para_2', 'art_22'),
        },
        { requiredKeys: ['exact', 'prefix', 'suffix', 'start', 'end'], noNullPrototype: true },
      ),
      motivation: fc.constantFrom(...motivations),
      tags: fc.uniqueArray(some, { maxLength: 3 }),
      links: fc.uniqueArray(link, { maxLength: 2, selector: ({ to }) => to }),
      state: fc.constantFrom(...states),
      replies: fc.uniqueArray(reply, { maxLength: 2, selector: (one) => one.id }),
      body: awkwardText,
      creator: awkwardText,
      created: time,
      modified: time,
    },
    { requiredKeys: ['id', 'target', 'motivation', 'tags', 'links', 'state', 'replies'] },
  )
  .map(tidy);

/** Several annotations with different ids. */
export const annotations = fc.uniqueArray(anyAnnotation, { minLength: 1, maxLength: 5, selector: (one) => one.id });

/** A sidecar as a person could have left it: comments, blank lines, other styles, unknown keys, another order. */
export function asByHand(list: readonly Annotation[], seed: number): { source: string; items: readonly string[] } {
  const pick = random(seed);
  const items = list.map((annotation) => restyle(renderAnnotation(annotation, '  '), pick));
  const leads = items.map(() => pick(['', '', '', '  # a person’s remark\n', '\n', '# at the margin: [x]\n\n']));
  const head = pick(['', '# mine\n', '---\n']) + 'glossator: 1\nsource:\n  file: a.news # the first\n  mood: curious\n';
  const source = `${head}annotations:\n${items.map((item, index) => (leads[index] ?? '') + item).join('')}`;
  return { source, items };
}

function restyle(item: string, pick: ReturnType<typeof random>): string {
  let lines = item;
  lines = lines.replace(/^ {4}state: (.*)$/mu, (_line, state: string) =>
    pick([
      `    state: ${state}`,
      `    state: ${state} # to do`,
      `    state:   '${state}'`,
      `    # why?\n    state: ${state}`,
      `    "state": ${state}\n    priority: { level: 3, by: [a, b] }`,
      `    state:\n      ${state}`,
    ]),
  );
  lines = lines.replace(/^ {6}start: (\d+)$/mu, (_line, start: string) =>
    pick([`      start: ${start}`, `      start: ${start} # utf-16`, `      # place\n      start: ${start}\n`]),
  );
  return lines.replace(/^ {4}motivation: (.*)\n/mu, (line, motivation: string) =>
    pick([line, line, `    mine: |\n      # kept\n\n      kept\n    motivation: "${motivation}"\n`]),
  );
}

/** A small generator of choices that repeats itself for a seed. */
export function random(seed: number): <Value>(values: readonly Value[]) => Value {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (values) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const value = values[Math.floor((state / 2 ** 32) * values.length)];
    if (value === undefined) {
      throw new Error('nothing to choose from');
    }
    return value;
  };
}
