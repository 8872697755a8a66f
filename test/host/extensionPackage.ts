import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot, workRoot } from './paths';

/** A packaged extension; `hash` changes with its content. */
export interface ExtensionPackage {
  readonly file: string;
  readonly hash: string;
}

const shipped = ['package.json', '.vscodeignore', 'README.md', 'CHANGELOG.md', 'dist', 'syntaxes', 'media', 'l10n'];

/** Compiles the bundles into dist/. */
export function buildBundles(...options: readonly string[]): void {
  execFileSync(process.execPath, ['esbuild.js', ...options], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Packs what is in dist/, unless just that has been packed before. */
export function packExtension(): ExtensionPackage {
  const file = path.join(workRoot, 'glossator.vsix');
  const hashFile = `${file}.hash`;
  const hash = hashOf([...shipped, ...translations()].map((name) => path.join(projectRoot, name)));
  if (!fs.existsSync(file) || !fs.existsSync(hashFile) || fs.readFileSync(hashFile, 'utf8') !== hash) {
    fs.mkdirSync(workRoot, { recursive: true });
    runVsce(file);
    fs.writeFileSync(hashFile, hash);
  }
  return { file, hash };
}

function runVsce(file: string): void {
  const vsce = path.join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
  // It would ask whether a manifest without a repository is meant.
  const quiet = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  execFileSync(process.execPath, [vsce, 'package', ...quiet, '--out', file], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function translations(): readonly string[] {
  return fs.readdirSync(projectRoot).filter((name) => /^package\.nls.*\.json$/u.test(name));
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow).filter((name) => !name.endsWith('.map'))) {
    hash.update(path.relative(projectRoot, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(file: string): readonly string[] {
  if (!fs.existsSync(file)) {
    return [];
  }
  if (!fs.statSync(file).isDirectory()) {
    return [file];
  }
  const names = fs.readdirSync(file).sort();
  return names.flatMap((name) => filesBelow(path.join(file, name)));
}
