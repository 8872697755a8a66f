// Runs the test files named as arguments: `node -r tsx/cjs test/run/mochaProcess.ts REPORTER FILE…`
import { leaveCounts, runMochaFiles } from './mochaFiles';

const [reporter, ...files] = process.argv.slice(2);

runMochaFiles(files, { reporter: reporter === 'spec' ? 'spec' : 'dot', timeout: 120_000 }).then(
  (counts) => {
    leaveCounts(counts);
    process.exit(counts.failed > 0 ? 1 : 0);
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
