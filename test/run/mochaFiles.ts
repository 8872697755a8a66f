import fs from 'node:fs';
import Mocha from 'mocha';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface MochaChoices {
  readonly reporter: 'dot' | 'spec';
  /** Milliseconds one test may take: a limit against hanging, not a measure of speed. */
  readonly timeout: number;
}

/** Runs compiled or TypeScript test files in this process. */
export function runMochaFiles(files: readonly string[], choices: MochaChoices): Promise<Counts> {
  const mocha = new Mocha({ ui: 'tdd', color: process.stdout.isTTY, forbidOnly: true, ...choices });
  for (const file of files) {
    mocha.addFile(file);
  }
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      resolve({ passed: runner.stats?.passes ?? 0, failed });
    });
  });
}

/** Leaves the counts where the process that sums them looks. */
export function leaveCounts(counts: Counts): void {
  const file = process.env['GLOSSATOR_COUNTS'];
  if (file) {
    fs.writeFileSync(file, JSON.stringify(counts));
  }
}

/** Absent when the tests ended before they could count. */
export function takeCounts(file: string): Counts | undefined {
  if (!fs.existsSync(file)) {
    return undefined;
  }
  const counts = JSON.parse(fs.readFileSync(file, 'utf8')) as Counts;
  fs.rmSync(file);
  return counts;
}
