// What VS Code's web worker loads: one file, so the tests are compiled into it.
import './output';
import 'mocha/mocha';
import * as vscode from 'vscode';

/** The name is VS Code’s. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'spec', timeout: 120_000 });
  await import('./worker.test');
  const counts = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run((failed) => {
      resolve({ passed: runner.stats?.passes ?? 0, failed });
    });
  });
  await leaveCounts(counts);
  if (counts.failed > 0) {
    throw new Error(`${counts.failed} failed`);
  }
}

// A worker knows no environment and no disk; the one place both sides know is the workspace.
async function leaveCounts(counts: object): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder) {
    const file = vscode.Uri.joinPath(folder.uri, 'counts.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(counts)));
  }
}
