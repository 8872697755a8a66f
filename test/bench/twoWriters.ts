// What is lost where two writers edit copies of one sidecar and the copies are merged, both ways round:
// `npx tsx test/bench/twoWriters.ts [count] [shown]`.
import { lossOf } from '../support/twoWriters';

const [count = 1000, shown = 0] = process.argv.slice(2).map(Number);
let losses = 0;
for (let seed = 1; seed <= count; seed++) {
  const loss = lossOf(seed);
  if (loss !== undefined && ++losses <= shown) {
    console.log(`seed ${seed}: ${loss}\n`);
  }
}
console.log(`${count} pairs of concurrent edits, ${losses} with something lost`);
