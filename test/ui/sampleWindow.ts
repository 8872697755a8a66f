import fs from 'node:fs';
import path from 'node:path';
import type { CodeSettings } from '../host/codeSettings';
import { packExtension } from '../host/extensionPackage';
import { sampleRoot, workRoot } from '../host/paths';
import { startSession, type Session } from '../host/session';
import type { Workbench } from '../host/workbench';

/** A window on a fresh copy of the sample workspace, with the extension installed as users get it. */
export interface SampleWindow {
  readonly session: Session;
  readonly workbench: Workbench;
  readonly folder: string;
}

const pictures = path.join(workRoot, 'failures');

export interface SampleWindowOptions {
  readonly settings?: CodeSettings;
  /** Changes the copy of the sample before it is opened. */
  readonly prepare?: (folder: string) => void;
}

/** Gives the suite that calls it a window; the window is there when its tests run. */
export function useSampleWindow({ settings = {}, prepare }: SampleWindowOptions = {}): () => SampleWindow {
  let current: SampleWindow | undefined;

  suiteSetup(async () => {
    const session = await startSession({ vsix: packExtension().file, settings });
    const folder = session.copyOf(sampleRoot);
    prepare?.(folder);
    current = { session, folder, workbench: await session.open(folder) };
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed' && current) {
      const name = this.currentTest.fullTitle().replaceAll(/\W+/gu, '-');
      fs.mkdirSync(pictures, { recursive: true });
      await current.workbench.page.screenshot({ path: path.join(pictures, `${name}.png`) });
      console.log(`      what was on the screen: ${path.join('.vscode-test', 'failures', name)}.png`);
    }
  });

  suiteTeardown(async () => {
    await current?.session.close();
  });

  return () => {
    if (!current) {
      throw new Error('There is a window only while tests run.');
    }
    return current;
  };
}
