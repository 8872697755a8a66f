// Runs the integration tests in VS Code: in the one from the npm registry by default, in a downloaded desktop VS Code
// with `--desktop`. With `--web`, the tests of test/web/ in the web worker of the one from the registry.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { quietSettings } from '../host/codeSettings';
import { withOneHost } from '../host/lock';
import { leaveCounts, takeCounts } from '../run/mochaFiles';
import { outRoot, projectRoot, sampleRoot } from '../host/paths';

const desktop = process.argv.includes('--desktop');
const web = process.argv.includes('--web');

async function main(): Promise<void> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-'));
  const workspace = path.join(temporary, 'sample');
  const userData = path.join(temporary, 'user-data');
  // Notes in a folder wake the extension; in the worker it is tested that it sleeps without them.
  const wanted = (file: string) => !web || !file.endsWith('.annotations.yaml');
  fs.cpSync(sampleRoot, workspace, { recursive: true, filter: wanted });
  fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
  fs.writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(quietSettings));
  try {
    await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: path.join(projectRoot, 'test', 'host', 'code') }),
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: path.join(outRoot, web ? 'web' : 'integration', 'run.js'),
      launchArgs: [
        workspace,
        '--disable-extensions',
        `--user-data-dir=${userData}`,
        ...(web ? ['--extensionDevelopmentKind=web'] : []),
      ],
    });
  } finally {
    passOnCounts(path.join(workspace, 'counts.json'));
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

// Tests in a web worker leave them in the workspace.
function passOnCounts(file: string): void {
  const counts = takeCounts(file);
  if (counts) {
    leaveCounts(counts);
  }
}

withOneHost(main).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
