// Runs the integration tests in VS Code: in the one from the npm registry by default, in a downloaded desktop VS Code
// with `--desktop`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { quietSettings } from '../host/codeSettings';
import { withOneHost } from '../host/lock';
import { outRoot, projectRoot, sampleRoot } from '../host/paths';

const desktop = process.argv.includes('--desktop');

async function main(): Promise<void> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-'));
  const workspace = path.join(temporary, 'sample');
  const userData = path.join(temporary, 'user-data');
  fs.cpSync(sampleRoot, workspace, { recursive: true });
  fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
  fs.writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(quietSettings));
  try {
    await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: path.join(projectRoot, 'test', 'host', 'code') }),
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: path.join(outRoot, 'integration', 'run.js'),
      launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${userData}`],
    });
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

withOneHost(main).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
