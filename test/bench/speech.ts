// How fast marks, quotations and speakers are found, against one pass of a regular expression over the same text.
// Run: npx tsx test/bench/speech.ts
import { read } from '../../src/core/analyze';
import { readMarks } from '../../src/core/scan/marks';
import { findQuotations } from '../../src/core/scan/quotations';

const article = [
  'Die Regierung von Ruritanien hat am Montag ein neues Abkommen mit dem Nachbarland unterzeichnet. Das Abkommen regelt den Verkehr auf dem Fluss.',
  'Außenministerin Anna Beispiel sagte: „Wir haben lange verhandelt, und das Ergebnis kann sich sehen lassen.“ Sie fügte hinzu, der Vertrag sei ein Anfang.',
  'Nach Angaben des Ministeriums treten die Regeln im Frühjahr in Kraft. Die Schiffe der Linie „Nordstern“ fahren dann häufiger über die Grenze.',
  '„Davon haben alle etwas“, so der Gesandte Bernd Muster. Beide Seiten bekräftigten, dass weitere Gespräche folgen werden.',
  'In den Häfen am Unterlauf arbeiten heute etwa dreitausend Menschen, die meisten davon im Umschlag von Holz, Erz und Getreide aus dem Süden.',
].join('\n\n');

function textOf(megabytes: number): string {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < megabytes * 1e6; length += article.length, n++) {
    parts.push(article.replaceAll('Montag', `Montag ${n % 31}`));
  }
  return parts.join('\n\n');
}

function fastest(work: () => unknown, rounds = 7): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    // Time of the processor, so that other work on the machine does not count.
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, Math.max(1, user + system) / 1000);
  }
  return best;
}

/** Ten passes, because one is too short to be measured. */
function countTen(text: string): number {
  return Array.from({ length: 10 }, () => count(text)).length;
}

function count(text: string): number {
  const marks = /[„“”«»"‚‘’‹›]/gu;
  let found = 0;
  while (marks.exec(text)) {
    found++;
  }
  return found;
}

function quotationsOf(text: string): number {
  const reading = read({ text, language: 'de', kind: 'news' });
  const marked = readMarks(reading).spans;
  return findQuotations(reading, { marked, mentions: [], references: [] }).length;
}

const megabyte = textOf(1);
const floor = fastest(() => countTen(megabyte)) / 10;
const ours = fastest(() => quotationsOf(megabyte));
const sixteen = textOf(16);
const long = fastest(() => quotationsOf(sixteen), 2);
console.log(`one regular expression  ${(megabyte.length / floor / 1000).toFixed(0)} Mchar/s`);
console.log(
  `quotations and speakers ${(megabyte.length / ours / 1000).toFixed(1)} Mchar/s, ${(ours / floor).toFixed(0)} times the regular expression`,
);
console.log(`16 times the text takes ${(long / ours).toFixed(1)} times as long`);
const openers = '„'.repeat(1e6);
console.log(`a million stray openers ${fastest(() => quotationsOf(openers), 1).toFixed(0)} ms`);
for (const [name, piece] of [
  ['brackets', '('],
  ['saying verbs', 'sagte '],
  ['commas', 'sagte, '],
  ['capitals', 'Außenministerin '],
  ['nach', 'nach der '],
] as const) {
  const text = piece.repeat(Math.ceil(1e6 / piece.length));
  console.log(`a megabyte of ${name} ${fastest(() => quotationsOf(text), 1).toFixed(0)} ms`);
}
