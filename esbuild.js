// Builds the three bundles: the extension for Node, the extension for a web worker, the command line.
const esbuild = require('esbuild');
const { compileData } = require('./data/compile.js');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  target: 'es2023',
  sourcemap: true,
  minify: production,
  legalComments: 'none',
  logLevel: 'warning',
};

const bundles = [
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

async function main() {
  compileData();
  const options = bundles.map((bundle) => ({ ...common, ...bundle }));
  if (!watch) {
    await Promise.all(options.map((option) => esbuild.build(option)));
    return;
  }
  const contexts = await Promise.all(options.map((option) => esbuild.context(option)));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
