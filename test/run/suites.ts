import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { buildTests, testFiles } from '../build';
import { withOneHost } from '../host/lock';
import { projectRoot } from '../host/paths';
import { takeCounts, type Counts } from './mochaFiles';

export interface Suite {
  readonly name: string;
  run(): Promise<Counts>;
}

/** In the order in which they run: what is fastest to know first, what needs VS Code last. */
export const suites: readonly Suite[] = [
  { name: 'format', run: () => check('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'types', run: () => check('typescript/bin/tsc', '--noEmit') },
  { name: 'lint', run: () => check('eslint/bin/eslint.js', '--max-warnings', '0', '.') },
  { name: 'bundle', run: () => bundle() },
  { name: 'unit', run: () => mocha('dot', [...testFiles('unit'), ...testFiles('golden')], { coverage: true }) },
  { name: 'commands', run: () => mocha('dot', testFiles('commandLine')) },
  { name: 'grammar', run: () => mocha('dot', testFiles('grammar')) },
  { name: 'integration', run: () => inCode() },
  { name: 'web', run: () => inCode('--web') },
  { name: 'ui', run: () => withOneHost(() => mocha('spec', testFiles('ui'))) },
  { name: 'coverage', run: () => check('c8/bin/c8.js', 'report') },
];

/** Only run when named. */
export const furtherSuites: readonly Suite[] = [{ name: 'desktop', run: () => desktop() }];

const coverageFolder = path.join(projectRoot, 'coverage', 'tmp');
const countsFile = path.join(projectRoot, 'coverage', 'counts.json');

// A limit against hanging.
const longestSuite = 15 * 60_000;

/** A tool of node_modules that says by its exit code whether all is well. */
async function check(tool: string, ...args: readonly string[]): Promise<Counts> {
  const code = await node([path.join(projectRoot, 'node_modules', tool), ...args]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function bundle(): Promise<Counts> {
  fs.rmSync(coverageFolder, { recursive: true, force: true });
  const counts = await check('../esbuild.js');
  await buildTests();
  return counts;
}

async function mocha(reporter: string, files: readonly string[], { coverage = false } = {}): Promise<Counts> {
  return counted([path.join('test', 'run', 'mochaProcess.ts'), reporter, ...files], { coverage });
}

async function desktop(): Promise<Counts> {
  await bundle();
  return inCode('--desktop');
}

async function inCode(where?: '--web' | '--desktop'): Promise<Counts> {
  const script = path.join('test', 'integration', 'runInCode.ts');
  return counted([script, ...(where ? [where] : [])], { coverage: where === undefined });
}

/** Runs a script that leaves its counts; one that ends otherwise has failed. */
async function counted(args: readonly string[], { coverage }: { readonly coverage: boolean }): Promise<Counts> {
  fs.mkdirSync(path.dirname(countsFile), { recursive: true });
  fs.rmSync(countsFile, { force: true });
  const code = await node(['--require', 'tsx/cjs', ...args], {
    GLOSSATOR_COUNTS: countsFile,
    ...(coverage ? { NODE_V8_COVERAGE: coverageFolder } : {}),
  });
  const counts = takeCounts(countsFile) ?? { passed: 0, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function node(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: longestSuite,
    env: { ...process.env, ...environment },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
