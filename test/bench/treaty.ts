/**
 * Structure, outline and quotation check of long treaties, beside one regular expression for “unit + number”.
 *
 *   npx tsx test/bench/treaty.ts [--megabytes 1] [--rounds 5]
 *
 * The text is made up: protocols of five hundred articles, in chapters of ten, with paragraphs and points, some lines
 * wrapped so that they begin with a reference. Figures are the best of the rounds, in CPU time of the whole process. The
 * corpus is the same text as treaties of 250 000 characters, as a folder of treaties has it.
 */
import { parseArgs } from 'node:util';
import { analyze, read } from '../../src/core/analyze';
import type { Reading } from '../../src/core/reading';
import { findReferences } from '../../src/core/scan/references/references';
import { tokensOf } from '../../src/core/tokens';
import { checkQuotation, indexPassage } from '../../src/core/treaty/quotations/quotationCheck';
import { flattenStructure, labelOf, provisionsOf } from '../../src/core/treaty/provisions';
import { findStructure } from '../../src/core/treaty/structure/structure';
import { detectKind } from '../../src/core/treaty/structure/textKind';
import { bundledKnowledge } from '../support/knowledge';
import { cpuOf } from './cpuTime';

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '1' }, rounds: { type: 'string', default: '5' } },
});
const text = makeTreaty(Number(values.megabytes) * 1e6);
const reading = read({ text, language: 'de', kind: 'treaty' });
const knowledge = bundledKnowledge();
const treaties = Array.from({ length: Math.ceil(text.length / 250_000) }, (_, index) =>
  // Sliced strings are slower to read; files come as strings of their own.
  Buffer.from(text.slice(index * 250_000, (index + 1) * 250_000)).toString(),
);
const readings = treaties.map((treaty) => read({ text: treaty, language: 'de', kind: 'treaty' }));
const unitAndNumber =
  /(?:Artikel|Art\.|Kapitel|Abschnitt|Teil|Titel|Absatz|Abs\.|Buchstabe|lit\.|§)\s*(?<number>\d+|[IVXLC]+)/gu;
const hitsIn = (treaty: string): number =>
  Array.from(treaty.matchAll(unitAndNumber), ({ index, groups }) => [index, groups?.['number']]).length;
const structureOf = (each: Reading): number => flattenStructure(findStructure(each)).length;
const referencesOf = (each: Reading): number =>
  findReferences(each, { instruments: knowledge.instruments, structure: findStructure(each) }).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const overCorpus = best(() => sum(treaties.map(hitsIn)));
report('corpus: “unit + number”', overCorpus, 'hits');
report(
  'corpus: structure',
  best(() => sum(readings.map(structureOf))),
  'nodes',
  overCorpus.time,
);
report(
  'corpus: structure + references',
  best(() => sum(readings.map(referencesOf))),
  'references',
  overCorpus.time,
);

const peer = best(() => hitsIn(text));
const nodes = findStructure(reading);
report('one text: “unit + number”', peer, 'hits');
report(
  'findStructure',
  best(() => structureOf(reading)),
  'nodes',
  peer.time,
);
report(
  'detectKind',
  best(() => (detectKind(text, reading.language) === 'treaty' ? 1 : 0)),
  '',
  peer.time,
);
report(
  'outline labels',
  best(() => provisionsOf(nodes).map((node) => labelOf(text, node)).length),
  'labels',
  peer.time,
);
const analysis = analyze({ text, language: 'de', kind: 'treaty' }, knowledge);
report(
  'open: all findings of the text',
  best(() => analyze({ text, language: 'de', kind: 'treaty' }, knowledge).references.length),
  'references',
  peer.time,
);
report(
  'tokens of the text',
  best(() => tokensOf(analysis).length),
  'tokens',
  peer.time,
);

const article = provisionsOf(nodes)[10];
if (article) {
  const words = text.slice(article.start, article.end).replace('Hochwasser', 'Dürre');
  const passage = { text: words, span: { start: 0, end: words.length } };
  report(
    'one quotation in its article',
    best(() => checkQuotation(passage, indexPassage({ text, span: article })).runs.length),
    'runs',
  );
  report(
    'one quotation in the whole text',
    best(() => checkQuotation(passage, indexPassage({ text, span: { start: 0, end: text.length } })).runs.length),
    'runs',
  );
}

interface Figure {
  readonly time: number;
  readonly count: number;
}

function best(run: () => number): Figure {
  let time = Infinity;
  let count = 0;
  for (let round = 0; round < Number(values.rounds); round++) {
    const spent = cpuOf(() => (count = run()));
    time = Math.min(time, spent);
  }
  return { time, count };
}

function report(name: string, { time, count }: Figure, unit: string, beside?: number): void {
  const speed = (text.length / 1e3 / time).toFixed(1);
  const times = beside === undefined ? '' : `, ${(time / beside).toFixed(1)} times the expression`;
  console.log(
    `${name.padEnd(32)} ${time.toFixed(1).padStart(8)} ms  ${speed.padStart(7)} Mchar/s  ${count} ${unit}${times}`,
  );
}

function makeTreaty(length: number): string {
  const parts = [
    'Vertrag über die Pflege der Deiche\n\nDie Vertragsparteien,\n\nin dem Wunsch nach trockenen Füßen,\n\nsind übereingekommen:\n',
  ];
  let size = 0;
  for (let index = 0; size < length; index++) {
    const number = (index % 500) + 1;
    const part =
      (number === 1 && index > 0 ? `PROTOKOLL NR. ${index / 500}\nGrenzgewässer\n\n` : '') +
      (number % 10 === 1 ? `KAPITEL ${Math.ceil(number / 10)}\nPflege und Bau\n\n` : '') +
      makeArticle(number);
    size += part.length;
    parts.push(part);
  }
  return parts.join('\n');
}

function makeArticle(number: number): string {
  return [
    `Artikel ${number}`,
    'Pflege der Deiche',
    '',
    '(1) Die Vertragsparteien pflegen die Deiche nach den Regeln der Technik und sorgen dafür, dass sie bei',
    `Artikel ${Math.max(1, number - 1)} Absatz 2 genannten Pegeln halten. Hochwasser melden sie einander unverzüglich.`,
    '',
    '(2) Zu den Deichen gehören:',
    '',
    'a) die Vorländer bis zur mittleren Wasserlinie;',
    '',
    `b) die Wege nach Artikel ${number} Absatz 1, soweit sie befahren werden dürfen.`,
    '',
  ].join('\n');
}
