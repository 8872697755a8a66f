import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { packExtension } from '../host/extensionPackage';
import { projectRoot } from '../host/paths';

suite('the package', () => {
  const vsce = path.join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
  const list = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const files = list.split('\n').filter(Boolean);

  test('holds what the manifest names', () => {
    const manifest = fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
    const named = [...manifest.matchAll(/"\.\/(?<file>(?:dist|syntaxes|media)\/[^"]+)"/gu)]
      .map((match) => match.groups?.['file'] ?? '')
      .filter((file) => file !== 'dist/cli.js');
    assert.ok(named.length > 4);
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
    );
  });

  test('holds no source, source map or test', () => {
    const unwanted = files.filter((file) => /^(?:src|test|node_modules|out|docs)\/|\.map$|\.ts$/u.test(file));
    assert.deepEqual(unwanted, []);
  });

  test('is small enough to fetch on a train', () => {
    assert.ok(fs.statSync(packExtension().file).size < 5_000_000);
  });
});
