/**
 * How often a valid treaty is said to be wrong, and how many mistakes that are put into it are found.
 *
 *   npx tsx test/bench/falseAlarms.ts [FILE.ndjson…] [--treaties 40] [--rounds 5] [--misses 20]
 *
 * The treaties are made up; a file has one of its own a line: { id, text, lang? }. Each round puts one mistake of each
 * kind into each treaty: a reference to an article or paragraph that is not there, a heading lost, a heading twice, and
 * one word changed in a quotation of it. A treaty that has no place for a mistake is not counted for it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze } from '../../src/core/analyze';
import type { Analysis, Reference, StructureNode } from '../../src/core/model';
import { severityOf } from '../../src/core/treaty/quotations/quotationDoubts';
import { checkQuotations } from '../../src/core/treaty/quotations/quotationSources';
import { bodyOf, findNode, provisionsOf } from '../../src/core/treaty/provisions';
import { bundledKnowledge } from '../support/knowledge';
import { makeTreaties, type ValidTreaty } from './validTreaties';

interface Mistake {
  readonly text: string;
  /** What has to be reported at which place; anywhere where it is absent. */
  readonly code: string;
  readonly at?: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    treaties: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '5' },
    misses: { type: 'string', default: '0' },
  },
});
const random = seeded(20261126);
const knowledge = bundledKnowledge();
const read = ({ text, lang }: ValidTreaty): Analysis =>
  analyze({ text, kind: 'treaty', ...(lang ? { language: lang } : {}) }, knowledge);
let shown = 0;

const mistakes: Readonly<Record<string, (treaty: ValidTreaty, analysis: Analysis) => Mistake | undefined>> = {
  'no such article': wrongArticle,
  'no such paragraph': wrongParagraph,
  'heading lost': lostHeading,
  'heading twice': repeatedHeading,
};

report('made up', makeTreaties(Number(values.treaties), random));
for (const path of positionals) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  report(
    path.split('/').at(-1) ?? path,
    lines.map((line) => JSON.parse(line) as ValidTreaty),
  );
}

function report(name: string, treaties: readonly ValidTreaty[]): void {
  const analyses = treaties.map((treaty) => ({ treaty, analysis: read(treaty) }));
  const alarms = analyses.flatMap(({ analysis }) => analysis.problems);
  const warnings = alarms.filter(({ severity }) => severity !== 'information').length;
  for (const { treaty, analysis } of analyses) {
    for (const { code, span } of analysis.problems) {
      show(`${code} in ${treaty.id}`, treaty.text, span?.start ?? 0);
    }
  }
  console.log(`${name}: ${treaties.length} treaties, ${warnings} warnings, ${alarms.length - warnings} hints`);
  for (const [kind, make] of Object.entries(mistakes)) {
    let found = 0;
    let all = 0;
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const { treaty, analysis } of analyses) {
        const mistake = make(treaty, analysis);
        if (mistake) {
          all++;
          found += isFound(treaty, analysis, mistake) ? 1 : 0;
        }
      }
    }
    console.log(`  ${kind.padEnd(18)} ${found} of ${all} found`);
  }
  console.log(`  ${quotationsFound(analyses)}`);
}

function isFound(treaty: ValidTreaty, before: Analysis, { text, code, at }: Mistake): boolean {
  const problems = read({ ...treaty, text }).problems.filter((problem) => problem.code === code);
  const found =
    at === undefined
      ? problems.length > before.problems.filter((problem) => problem.code === code).length
      : problems.some(({ span }) => span !== undefined && span.start <= at && at <= span.end);
  if (!found) {
    show(`missed ${code} in ${treaty.id}`, text, at ?? firstDifference(treaty.text, text));
  }
  return found;
}

function show(what: string, text: string, at: number): void {
  if (shown++ < Number(values.misses)) {
    console.log(`  ${what}: ${JSON.stringify(text.slice(Math.max(0, at - 150), at + 150))}`);
  }
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) {
    at++;
  }
  return at;
}

// A number beyond the last one, as when articles were deleted behind the reference.
function wrongArticle({ text }: ValidTreaty, { references, structure }: Analysis): Mistake | undefined {
  const highest = Math.max(0, ...provisionsOf(structure).map(({ number = '' }) => Number.parseInt(number, 10) || 0));
  const reference = pick(references.filter((each) => isOwn(each, structure, /^art_\d+(?:-\d+)?(?:__|$)/u)));
  const number = reference?.targets[0]?.number ?? '';
  const wrong = `${highest + 1 + Math.floor(random() * 9)}${/[.-]\d+$/u.exec(number)?.[0] ?? ''}`;
  return replaceNumber(text, reference, number, wrong, 'reference.missing');
}

function wrongParagraph({ text }: ValidTreaty, { references, structure }: Analysis): Mistake | undefined {
  const reference = pick(references.filter((each) => isOwn(each, structure, /^art_[\d-]+__para_\d+$/u)));
  const eId = reference?.targets[0]?.eId ?? '';
  const number = /__para_(\d+)$/u.exec(eId)?.[1] ?? '';
  const article = findNode(structure, eId.split('__')[0] ?? '');
  const count = article?.children.filter(({ kind }) => kind === 'paragraph').length ?? 0;
  return replaceNumber(text, reference, number, String(count + 2), 'reference.paragraph');
}

// References to one provision that is there.
function isOwn(
  { resolvedBy, targets: [target, ...more] }: Reference,
  nodes: readonly StructureNode[],
  address: RegExp,
) {
  const eId = target?.eId ?? '';
  return resolvedBy === 'self' && more.length === 0 && address.test(eId) && findNode(nodes, eId) !== undefined;
}

function replaceNumber(
  text: string,
  reference: Reference | undefined,
  number: string,
  wrong: string,
  code: string,
): Mistake | undefined {
  const places = Array.from(reference?.text.matchAll(/\d+(?:[.-]\d+)*/gu) ?? []).filter(([each]) => each === number);
  const [place] = places;
  if (!reference || !place || places.length > 1) {
    return undefined;
  }
  const at = reference.start + place.index;
  return { text: text.slice(0, at) + wrong + text.slice(at + number.length), code, at };
}

function lostHeading({ text }: ValidTreaty, { structure }: Analysis): Mistake | undefined {
  const [, heading] = plainNeighbors(structure) ?? [];
  return (
    heading && {
      text: text.slice(0, heading.start) + text.slice(lineEnd(text, heading.start)),
      code: 'structure.missing',
    }
  );
}

function repeatedHeading({ text }: ValidTreaty, { structure }: Analysis): Mistake | undefined {
  const [before, heading] = plainNeighbors(structure) ?? [];
  if (!before || !heading) {
    return undefined;
  }
  const line = text.slice(heading.start, lineEnd(text, heading.start));
  const changed = line.replace(heading.number ?? '', before.number ?? '');
  const end = heading.start + line.length;
  return changed === line
    ? undefined
    : { text: text.slice(0, heading.start) + changed + text.slice(end), code: 'structure.duplicate' };
}

// Three that count up plainly, so that the middle one is missed where it is gone.
function plainNeighbors(structure: readonly StructureNode[]): readonly StructureNode[] | undefined {
  const all = provisionsOf(structure);
  const rows = all.map((_, index) => all.slice(index, index + 3));
  return pick(
    rows.filter(
      (row) => row.length === 3 && row.every(({ number }, rank) => Number(number) === Number(row[0]?.number) + rank),
    ),
  );
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

// A news text that quotes an article, once as it is and once with another word in it.
function quotationsFound(analyses: readonly { readonly treaty: ValidTreaty; readonly analysis: Analysis }[]): string {
  const count = { right: 0, alarms: 0, wrong: 0, found: 0 };
  const names: Readonly<Record<string, (number: string) => string>> = {
    de: (number) => `Der Streit dauert an. Artikel ${number} lautet: `,
    en: (number) => `The dispute goes on. Article ${number} says: `,
  };
  for (const { treaty, analysis } of analyses) {
    const opening = names[treaty.lang];
    const article = pick(provisionsOf(analysis.structure).filter(({ number }) => /^\d+$/u.test(number ?? '')));
    const sentence = article && pick(sentencesOf(treaty.text.slice(bodyOf(article).start, article.end)));
    if (!opening || !article?.number || !sentence) {
      continue;
    }
    const words = sentence.split(' ');
    const at = 2 + Math.floor(random() * (words.length - 4));
    const altered = words.map((word, index) => (index === at ? 'Feuerwerk' : word)).join(' ');
    const source = { id: treaty.id, text: treaty.text, language: treaty.lang, structure: analysis.structure };
    const warned = (quoted: string): boolean => {
      const text = `${opening(article.number ?? '')}“${quoted}”\n`;
      const news = analyze({ text, language: treaty.lang, kind: 'news' }, knowledge);
      return checkQuotations(text, news, () => [source]).some((each) => severityOf(each) === 'warning');
    };
    count.right++;
    if (warned(sentence)) {
      count.alarms++;
      show(`faithful words warned of in ${treaty.id}`, treaty.text, treaty.text.indexOf(sentence));
    }
    count.wrong++;
    count.found += warned(altered) ? 1 : 0;
  }
  return `quotation altered  ${count.found} of ${count.wrong} found; ${count.alarms} of ${count.right} faithful ones warned of`;
}

function sentencesOf(text: string): string[] {
  return (text.match(/\p{Lu}[^.!?;:\n“”„"«»()]{60,300}\./gu) ?? []).filter(
    (sentence) => sentence.split(' ').length >= 9,
  );
}

function pick<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
