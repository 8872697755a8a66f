// What is lost of the notes that a program said to be safe, where it is killed at random moments while it writes more:
// `npx tsx test/bench/killStore.ts [kills] [seed]`. The disk is unkinder than most: see `nodeFiles.ts`.
import { killWriters } from '../support/killedWriters';

async function main(): Promise<void> {
  const [kills = 200, seed = 1] = process.argv.slice(2).map(Number);
  const { acknowledged, amid, losses } = await killWriters({ kills, seed });
  console.log(`${kills} kills, ${acknowledged} notes acknowledged, ${losses.length} losses`);
  console.log(`amid a write: ${amid.inPlace} with the old sidecar in place, ${amid.missing} with none in place`);
  losses.slice(0, 20).forEach((loss) => {
    console.log(loss);
  });
}

void main();
