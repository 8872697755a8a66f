// How long the whole analysis of news takes, with the officials' registry and without, and each of its stages.
// Run: npm run build && npx tsx test/bench/analyze.ts
import { analyze, read } from '../../src/core/analyze';
import { registryOf } from '../../src/core/officials/registry';
import { readMarks } from '../../src/core/scan/marks/marks';
import { findMentions } from '../../src/core/scan/mentions/mentions';
import { findQuotations } from '../../src/core/scan/quotations';
import { findReferences } from '../../src/core/scan/references/references';
import { findStructure } from '../../src/core/treaty/structure/structure';
import { bundledKnowledge } from '../support/knowledge';
import { cpuOf } from './cpuTime';

const sentences = [
  'Die Regierung von Ruritanien hat am Montag ein neues Abkommen mit dem Nachbarland unterzeichnet.',
  'Außenministerin Anna Beispiel sagte: „Wir haben lange verhandelt, und das Ergebnis kann sich sehen lassen.“',
  'In den Häfen am Unterlauf arbeiten heute etwa dreitausend Menschen, die meisten davon im Umschlag von Holz.',
  'Nach Angaben des Ministeriums treten die Regeln im Frühjahr in Kraft.',
  'Artikel 4 des Vertrages nennt die Schleusen, die beide Staaten gemeinsam betreiben.',
  'Der Gesandte Bernd Muster erklärte, die Kosten seien noch nicht beziffert und würden im Herbst geschätzt.',
  'Die Schiffe der Linie „Nordstern“ fahren dann häufiger über die Grenze.',
  'Am Ufer standen Fischer aus drei Dörfern und warteten auf das Hochwasser, das in diesem Jahr spät kam.',
  '„Davon haben alle etwas“, so der Bürgermeister von Hohenfurt.',
];

/** Paragraphs of sentences in an order that never repeats for long, each with a number of its own. */
function textOf(length: number): string {
  const parts: string[] = [];
  for (let written = 0, n = 0; written < length; n++) {
    const sentence = sentences[(n * n + 3 * n) % sentences.length] ?? '';
    const part = `${sentence.replace('Montag', `Montag, dem ${(n % 28) + 1}. Mai`)}${n % 4 === 3 ? '\n\n' : ' '}`;
    parts.push(part);
    written += part.length;
  }
  return parts.join('');
}

function fastest(work: () => unknown, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    best = Math.min(best, cpuOf(work));
  }
  return best;
}

function report(name: string, length: number, milliseconds: number): void {
  const speed = length / 1000 / Math.max(0.001, milliseconds);
  console.log(`${name.padEnd(28)} ${milliseconds.toFixed(1).padStart(9)} ms ${speed.toFixed(1).padStart(7)} Mchar/s`);
}

const { officials, instruments } = bundledKnowledge();
const nobody = registryOf([]);
for (const length of [1e5, 1e6, 5e6, 16e6]) {
  const text = textOf(length);
  const rounds = length > 1e6 ? 1 : 5;
  console.log(`\n${(text.length / 1e6).toFixed(1)} million characters`);
  report(
    'analyze',
    text.length,
    fastest(() => analyze({ text }, { officials, instruments }), rounds),
  );
  report(
    'analyze without officials',
    text.length,
    fastest(() => analyze({ text }, { officials: nobody, instruments }), rounds),
  );
  const reading = read({ text });
  const structure = findStructure(reading);
  const references = findReferences(reading, { instruments, structure });
  const mentions = findMentions(reading, officials);
  const marked = readMarks(reading).spans;
  const stages: readonly (readonly [string, () => unknown])[] = [
    ['read', () => read({ text })],
    ['structure', () => findStructure(reading)],
    ['references', () => findReferences(reading, { instruments, structure })],
    ['mentions', () => findMentions(reading, officials)],
    ['marks', () => readMarks(reading)],
    ['quotations and speakers', () => findQuotations(reading, { marked, mentions, references })],
  ];
  for (const [name, work] of stages) {
    report(`  ${name}`, text.length, fastest(work, rounds));
  }
}
