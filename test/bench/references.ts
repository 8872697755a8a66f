// References and structure of a long treaty, beside one regular expression for “unit + number” over the same text.
// CPU time of the process, the best of the rounds.
// Run with: npx tsx test/bench/references.ts
import { read } from '../../src/core/analyze';
import { findReferences } from '../../src/core/scan/references/references';
import { makeInstrumentTable } from '../../src/core/treaty/instruments/instruments';
import { findStructure } from '../../src/core/treaty/structure/structure';
import { cpuOf } from './cpuTime';

const article = (number: number): string =>
  `Artikel ${number}\nZusammenarbeit\n\n(1) Die Vertragsparteien beraten einander, sobald eine von ihnen darum bittet, über alle Fragen des Wassers, der Ufer und der Schifffahrt, die beide betreffen. (2) Nach Artikel ${Math.max(1, number - 1)} Absatz 2 dieses Vertrags geschieht das binnen dreißig Tagen.\n\n`;
const text = Array.from({ length: 25000 }, (_, index) => article(index + 1))
  .join('')
  .slice(0, 10_000_000);
const peer = /(?:Artikels?|Artikeln|Art\.|§§?|Absatz|Abs\.|Kapitel|Teil)\s(\d+)/gu;

function rate(name: string, run: () => number): number {
  let best = Infinity;
  let found = 0;
  for (let round = 0; round < 3; round++) {
    const time = cpuOf(() => (found = run()));
    best = Math.min(best, time);
  }
  const speed = text.length / 1e6 / (best / 1000);
  console.log(`${name.padEnd(28)} ${speed.toFixed(1).padStart(8)} M chars/s  ${found} found`);
  return speed;
}

const reading = read({ text, language: 'de', kind: 'treaty' });
const table = makeInstrumentTable([]);
const regex = rate('one regular expression', () => Array.from(text.matchAll(peer)).length);
const structure = findStructure(reading);
const references = rate('references', () => findReferences(reading, { instruments: table, structure }).length);
const both = rate('structure and references', () => {
  const nodes = findStructure(reading);
  return nodes.length + findReferences(reading, { instruments: table, structure: nodes }).length;
});
console.log(
  `references: ${(regex / references).toFixed(1)} times the time of the regex; with structure ${(regex / both).toFixed(1)} times`,
);
