/**
 * Runs a benchmark as the product is built, in one bundle: module by module, calls between files cost two to three times
 * as much, and the product pays none of that.
 *
 *   npx tsx test/bench/run.ts treaty [--rounds 20 …]
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const [name = '', ...options] = process.argv.slice(2);
// Two folders deep, as the file itself is: paths to the knowledge start there.
const outfile = join(__dirname, '..', '..', 'dist', 'bench', `${name}.js`);
buildSync({
  entryPoints: [join(__dirname, `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  external: ['esbuild'],
  logLevel: 'error',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...options], { stdio: 'inherit' }).status ?? 2;
