// Loading a sidecar, and changing one annotation and giving the text to save, beside JSON.parse and JSON.stringify of
// the same annotations: `npx tsx test/bench/sidecars.ts`. CPU time, median of seven interleaved rounds; writing the
// bytes to the disk is in neither.
import type { Annotation } from '../../src/core/annotations/annotation';
import { applyChanges } from '../../src/core/annotations/applyChanges';
import { holdSidecar, newSidecar, parseSidecar, updateAnnotation } from '../../src/core/annotations/sidecar/sidecar';
import { oddAnnotation } from '../support/oddSidecars';
import { random } from '../support/sidecars';
import { cpuOf, median } from './cpuTime';

const rounds = 7;

function measure(count: number): void {
  const pick = random(count);
  const list = Array.from({ length: count }, (_, index) => oddAnnotation(pick, index));
  const source = newSidecar({ file: 'a.news' }, list);
  const json = JSON.stringify(list);
  const held = holdSidecar(source);
  const middle = list[count >> 1];
  if (!middle) {
    return;
  }
  const after: Annotation = { ...middle, body: 'Another word', modified: '2026-11-24T00:00:00Z' };
  const rows: Readonly<Record<string, () => unknown>> = {
    load: () => parseSidecar(source).value.annotations.length,
    'JSON.parse': () => JSON.parse(json) as unknown,
    'change one': () => updateAnnotation(source, after),
    'change one, as the editor does': () => {
      const edited = applyChanges(source, [{ before: middle, after }], {}, held);
      return typeof edited === 'string' ? holdSidecar(edited, held) : undefined;
    },
    'JSON.parse, change, stringify': () =>
      JSON.stringify((JSON.parse(json) as Annotation[]).map((one) => (one.id === after.id ? after : one))),
  };
  const times = new Map(Object.keys(rows).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(rows)) {
      times.get(name)?.push(cpuOf(run));
    }
  }
  console.log(`\n${count} annotations, ${(source.length / 1e6).toFixed(2)} M characters`);
  for (const [name, values] of times) {
    console.log(`${name.padEnd(30)} ${median(values).toFixed(1).padStart(8)} ms`);
  }
}

[100, 1000, 10_000].forEach(measure);
