// What VS Code's extension host loads; the test files are compiled beside this one.
import fs from 'node:fs';
import path from 'node:path';
import { leaveCounts, runMochaFiles } from '../run/mochaFiles';

/** The name is VS Code’s. */
export async function run(): Promise<void> {
  const files = fs.readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  const paths = files.sort().map((name) => path.join(__dirname, name));
  const counts = await runMochaFiles(paths, { reporter: 'spec', timeout: 120_000 });
  leaveCounts(counts);
  if (counts.failed > 0) {
    throw new Error(`${counts.failed} failed`);
  }
}
