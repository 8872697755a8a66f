import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { PinnedPackage } from './packages';

/** Runs npm quietly and returns what it prints. */
export function npm(args: readonly string[], folder: string): string {
  const [command, ...before] = npmCommand();
  return execFileSync(command, [...before, ...args, '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_config_update_notifier: 'false' },
  });
}

// Under `npm run` the running npm is used, which on Windows also avoids `npm.cmd`.
function npmCommand(): readonly [string, ...string[]] {
  const running = process.env['npm_execpath'];
  return running?.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm'];
}

/** Fetches the tarball of a package, checks it, and unpacks `paths` of it into `folder`/package. */
export function unpack(
  pinned: PinnedPackage,
  folder: string,
  paths: readonly string[],
  without: readonly string[] = [],
) {
  const specifier = `${pinned.name}@${pinned.version}`;
  const [packed] = JSON.parse(npm(['pack', specifier, '--json', '--ignore-scripts'], folder)) as { filename: string }[];
  if (!packed) {
    throw new Error(`npm has no ${specifier}`);
  }
  // Some versions of npm name the file of a scoped package “@scope/name-1.0.0.tgz” and write “scope-name-1.0.0.tgz”.
  const tarball = path.join(folder, packed.filename.replace(/^@/u, '').replaceAll('/', '-'));
  const sha512 = createHash('sha512').update(fs.readFileSync(tarball)).digest('base64');
  if (sha512 !== pinned.sha512) {
    throw new Error(`${specifier} is not the package this project was tested with: its sha512 is ${sha512}`);
  }
  execFileSync('tar', ['-xzf', tarball, '-C', folder, ...without.map((entry) => `--exclude=${entry}`), ...paths]);
  fs.rmSync(tarball);
}
