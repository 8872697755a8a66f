// How often a change to one annotation of an oddly written sidecar does anything else: `npx tsx test/bench/sidecarEdits.ts
// [count] [shown]`. Counts by kind: lines of others changed, words lost, read otherwise than meant, refused.
import { violationOf } from '../support/oddSidecars';

const [count = 10_000, shown = 0] = process.argv.slice(2).map(Number);
const kinds = new Map<string, number>();
for (let seed = 1; seed <= count; seed++) {
  const violation = violationOf(seed);
  if (violation !== undefined) {
    const kind = /^(?:lost|[^\n:]+)/u.exec(violation)?.[0] ?? '';
    const times = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, times);
    if (times <= shown) {
      console.log(`seed ${seed}: ${violation}\n`);
    }
  }
}
const sum = [...kinds.values()].reduce((total, times) => total + times, 0);
console.log(`${count} sidecars, ${sum} violations`, Object.fromEntries(kinds));
