// Compiles into out/ what runs inside VS Code. The rest of the tests runs as TypeScript.
import fs from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { outRoot, projectRoot } from './host/paths';

const common: BuildOptions = {
  bundle: true,
  target: 'es2023',
  format: 'cjs',
  sourcemap: true,
  outbase: path.join(projectRoot, 'test'),
  outdir: outRoot,
  logLevel: 'warning',
};

export async function buildTests(): Promise<void> {
  fs.rmSync(outRoot, { recursive: true, force: true });
  const integration = testFiles('integration');
  await build({
    ...common,
    entryPoints: [inTest('host/testEntry.ts'), inTest('integration/run.ts'), ...integration],
    platform: 'node',
    external: ['vscode', 'mocha'],
  });
  await build({
    ...common,
    entryPoints: [inTest('web/run.ts')],
    platform: 'browser',
    external: ['vscode'],
    // Mocha’s browser build warns about its own `require`.
    logLevel: 'error',
  });
}

/** Test files below a folder of test/, in the order of their names. */
export function testFiles(folder: string): readonly string[] {
  const names = fs.readdirSync(inTest(folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => inTest(path.join(folder, name)));
}

function inTest(file: string): string {
  return path.join(projectRoot, 'test', file);
}
