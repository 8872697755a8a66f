/**
 * Marks, quotations and speakers in characters a second, against one pass of a regular expression for marks over the
 * same text in the same run. Peers: see speech.ts.
 *
 *   npx tsx test/bench/quotations.ts [TEXT…]
 */
import { readFileSync } from 'node:fs';
import { read } from '../../src/core/analyze';
import { readMarks } from '../../src/core/scan/marks/marks';
import { findQuotations } from '../../src/core/scan/quotations';

const article = [
  'Streit am Aarlund\n\n„Wir haben uns an jede Zeile gehalten“, sagte die Ministerin Ilva Brandt am Montag in Hohenfurt. ',
  'Nach Angaben der Kommission wurden dreißig Kubikmeter gemessen. „Was am Pegel fehlt“, fügte sie hinzu, „fehlt auf ',
  'der anderen Seite der Grenze.“\n\nJoris van Telgen erklärte, der Vertrag gelte auch im August. Das Blatt „Der Bote“ ',
  'schrieb davon nichts, und die Leute am „Krummen Arm“ warten auf den Regen, der seit Wochen ausbleibt.\n\n',
].join('');
const marks = /[„“”‚‘’«»‹›「」『』"']/g;

interface Row {
  readonly name: string;
  readonly speed: number;
}

function measure(name: string, text: string, run: () => unknown, rounds = 7): Row {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  const speed = text.length / 1000 / best;
  console.log(`${name.padEnd(46)} ${best.toFixed(1).padStart(9)} ms ${speed.toFixed(2).padStart(9)} Mchar/s`);
  return { name, speed };
}

function whole(text: string, language: string): number {
  const reading = read({ text, language });
  const { spans } = readMarks(reading);
  return findQuotations(reading, { marked: spans, mentions: [], references: [] }).length;
}

function countMarks(text: string): number {
  let count = 0;
  marks.lastIndex = 0;
  while (marks.exec(text)) {
    count++;
  }
  return count;
}

function fill(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

function main(): void {
  const texts = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
  const german = texts.length > 0 ? texts.join('\n\n') : fill(article, 1e6);
  const floor = measure('(a) one regular expression for marks', german, () => countMarks(german));
  const onlyMarks = measure('marks', german, () => readMarks(read({ text: german, language: 'de' })));
  const all = measure('marks, quotations and speakers', german, () => whole(german, 'de'));
  console.log(
    `  marks ${(floor.speed / onlyMarks.speed).toFixed(1)} ×, whole ${(floor.speed / all.speed).toFixed(1)} × (a)`,
  );

  const one = fill(article, 1e6);
  const sixteen = fill(article, 16e6);
  const small = measure('1 million characters', one, () => whole(one, 'de'), 3);
  const large = measure('16 million characters', sixteen, () => whole(sixteen, 'de'), 2);
  console.log(`  time ratio 16 : 1 = ${((16 * small.speed) / large.speed).toFixed(1)} (reach ≤ 20)`);
  for (const stray of ['„', '«', '"', '“ ', '„a\n']) {
    const text = stray.repeat(1e6);
    measure(`a million ${JSON.stringify(stray)}, marks`, text, () => readMarks(read({ text, language: 'de' })), 2);
    measure(`a million ${JSON.stringify(stray)}, whole`, text, () => whole(text, 'de'), 2);
  }
}

main();
