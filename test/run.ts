// Runs all suites, or those named as arguments, and sums what passed and failed. The last line is the sum.
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { projectRoot } from './host/paths';
import { furtherSuites, suites, type Suite } from './run/suites';
import type { Counts } from './run/mochaFiles';

interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
}

async function main(): Promise<void> {
  const results: Result[] = [];
  for (const suite of choose(process.argv.slice(2))) {
    console.log(`\n── ${suite.name} ──`);
    results.push(await runSuite(suite));
  }
  report(results);
}

function choose(names: readonly string[]): readonly Suite[] {
  if (names.length === 0) {
    return suites;
  }
  const all = [...suites, ...furtherSuites];
  return names.map((name) => {
    const chosen = all.find((suite) => suite.name === name);
    if (!chosen) {
      throw new Error(`No suite “${name}”. There are: ${all.map((suite) => suite.name).join(', ')}`);
    }
    return chosen;
  });
}

async function runSuite(suite: Suite): Promise<Result> {
  const started = Date.now();
  const counts = await suite.run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  // A suite in which nothing ran has not passed.
  const failed = counts.passed + counts.failed === 0 ? 1 : counts.failed;
  return { name: suite.name, passed: counts.passed, failed, seconds: (Date.now() - started) / 1000 };
}

function report(results: readonly Result[]): void {
  console.log();
  for (const { name, passed, failed, seconds } of results) {
    console.log(format('%s %s passed, %s failed  (%s s)', name.padEnd(12), passed, failed, seconds.toFixed(1)));
  }
  const sum = (key: keyof Counts) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  const line = `${sum('passed')} passed, ${sum('failed')} failed`;
  const folder = path.join(projectRoot, 'coverage');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'summary.txt'), `${line}\n`);
  console.log(line);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
