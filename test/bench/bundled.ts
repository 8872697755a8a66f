import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from '../host/paths';

/**
 * What modules of the core export (paths from the project's root, without `.ts`), bundled as they are shipped. Run as
 * TypeScript, each use of an imported name is the call of a getter: more than half of the time, and in no product.
 */
export function bundled(...modules: readonly string[]): unknown {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-bench-'));
  const outfile = path.join(folder, 'bundle.cjs');
  try {
    buildSync({
      stdin: { contents: modules.map((name) => `export * from './${name}';`).join('\n'), resolveDir: projectRoot },
      bundle: true,
      platform: 'node',
      target: 'es2023',
      format: 'cjs',
      outfile,
    });
    return createRequire(outfile)(outfile) as unknown;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
