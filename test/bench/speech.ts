// How fast marks, quotations and speakers are found, against one pass of a regular expression for marks over the same
// text, and in English against compromise and wink-nlp. All of it in one run, in turns, by the time of the processor.
// Run: npx tsx test/bench/speech.ts
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type * as analysis from '../../src/core/analyze';
import type * as marks from '../../src/core/scan/marks/marks';
import type * as quotations from '../../src/core/scan/quotations';
import { bundled } from './bundled';
import { cpuOf } from './cpuTime';
import { englishNews, germanNews } from './newsTexts';

const { read, readMarks, findQuotations } = bundled(
  'src/core/analyze',
  'src/core/scan/marks/marks',
  'src/core/scan/quotations',
) as typeof analysis & typeof marks & typeof quotations;

// At least a microsecond, so that a rate can be told.
function milliseconds(work: () => unknown): number {
  return Math.max(0.001, cpuOf(work));
}

/** The fastest of some rounds of each kind of work; the rounds take turns, so that a busy machine is busy for all. */
function fastest<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      best[name] = Math.min(best[name], milliseconds(works[name]));
    }
  }
  return best;
}

/** Ten passes, because one is too short to be measured. */
function countTen(text: string): number {
  const marks = /[„“”«»"‚‘’‹›]/gu;
  let found = 0;
  for (let pass = 0; pass < 10; pass++) {
    marks.lastIndex = 0;
    while (marks.exec(text)) {
      found++;
    }
  }
  return found;
}

function quotationsOf(text: string, language: string): number {
  const reading = read({ text, language, kind: 'news' });
  const marked = readMarks(reading).spans;
  return findQuotations(reading, { marked, mentions: [], references: [] }).length;
}

function report(name: string, text: string, time: number): void {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const rate = (amount: number) => ((amount / time) * 1000).toFixed(1).padStart(7);
  console.log(`${name.padEnd(44)} ${rate(text.length / 1e6)} Mchar/s ${rate(megabytes)} MB/s`);
}

function againstRegularExpression(name: string, text: string, language: string): number {
  const times = fastest({ ours: () => quotationsOf(text, language), ten: () => countTen(text) }, 9);
  report(`${name}: one regular expression`, text, times.ten / 10);
  report(`${name}: quotations and speakers`, text, times.ours);
  const found = quotationsOf(text, language);
  console.log(`  ${found} quotations, ${((10 * times.ours) / times.ten).toFixed(0)} times the regular expression\n`);
  return times.ours;
}

const german = germanNews(1e6);
const ours = againstRegularExpression('German', german, 'de');
againstRegularExpression('English', englishNews(1e6), 'en');

const sixteen = germanNews(16e6);
const long = fastest({ long: () => quotationsOf(sixteen, 'de') }, 2).long;
console.log(`16 times the text takes ${(long / ours).toFixed(1)} times as long`);
for (const [name, piece] of [
  ['a million stray openers', '„'],
  ['a megabyte of brackets', '('],
  ['a megabyte of saying verbs', 'sagte '],
  ['a megabyte of commas', 'sagte, '],
  ['a megabyte of capitals', 'Außenministerin '],
  ['a megabyte of prepositions', 'nach der '],
] as const) {
  const text = piece.repeat(Math.ceil(1e6 / piece.length));
  console.log(
    `${name.padEnd(44)} ${milliseconds(() => quotationsOf(text, 'de'))
      .toFixed(0)
      .padStart(7)} ms`,
  );
}

// Peers get less text, because one of them takes ten seconds for a megabyte. Ours reads it ten times in a round, so that all
// run for a while: one pass takes some ten milliseconds, of which a single collection of garbage would be the half.
const short = englishNews(2e5, 2);
const passes = 10;
const wink = winkNlp(model, ['sbd', 'ner']);
const winkWhole = winkNlp(model);
const peers = fastest(
  {
    tenOfOurs: () => Array.from({ length: passes }, () => quotationsOf(short, 'en')),
    compromise: () => compromise(short).quotations().length,
    sentences: () => wink.readDoc(short),
    whole: () => winkWhole.readDoc(short),
  },
  3,
);
console.log('');
const oursOnce = peers.tenOfOurs / passes;
report('English, 200 000 characters: ours', short, oursOnce);
report('compromise, quotations() without speakers', short, peers.compromise);
report('wink-nlp, sentences and entities', short, peers.sentences);
report('wink-nlp, all of its pipe', short, peers.whole);
console.log(
  `  ahead of compromise ${(peers.compromise / oursOnce).toFixed(0)} times, ` +
    `of wink-nlp ${(peers.sentences / oursOnce).toFixed(1)} and ${(peers.whole / oursOnce).toFixed(1)} times`,
);
