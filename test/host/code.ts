// Stands in for the desktop's `code`: opens the workbench in a headless browser, runs extension tests in a real
// extension host, and ends with their exit code. VS Code's own noise goes to a log in the user data folder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, newPage, remoteUri, workbenchUrl } from './browser';
import { parseCodeArguments, type CodeArguments } from './codeArguments';
import { writeSettings } from './codeSettings';
import { ensureHost, type Host } from './install';
import { outRoot } from './paths';
import { makeFolders, startServer, type CodeFolders, type CodeServer } from './server';
import { testOutputMark } from './testOutput';

const exitCodes = { failed: 70, pageCrashed: 71, serverDied: 72, tookTooLong: 73, interrupted: 130 };

const longestRun = 5 * 60_000;

async function main(): Promise<number> {
  const args = parseCodeArguments(process.argv.slice(2));
  const host = ensureHost();
  if (args.version) {
    console.log(versionOf(host));
    return 0;
  }
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-code-'));
  try {
    return await runCode(host, args, chooseFolders(temporary, args));
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

function versionOf(host: Host): string {
  const manifest = fs.readFileSync(path.join(host.server, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function chooseFolders(temporary: string, args: CodeArguments): CodeFolders {
  const own = makeFolders(temporary);
  const folders = { ...own, userData: args.userData ?? own.userData, extensions: args.extensions ?? own.extensions };
  fs.mkdirSync(folders.userData, { recursive: true });
  fs.mkdirSync(folders.extensions, { recursive: true });
  // The page's parameter for this is ignored; the setting works.
  const inWorker = {
    'remote.extensionKind': Object.fromEntries(args.developmentPaths.map((folder) => [idOf(folder), ['web']])),
  };
  writeSettings(folders.userData, args.inWorker ? inWorker : {});
  return folders;
}

function idOf(extension: string): string {
  const manifest = fs.readFileSync(path.join(extension, 'package.json'), 'utf8');
  const { publisher, name } = JSON.parse(manifest) as { publisher: string; name: string };
  return `${publisher}.${name}`;
}

async function runCode(host: Host, args: CodeArguments, folders: CodeFolders): Promise<number> {
  const log = fs.createWriteStream(path.join(folders.userData, 'workbench.log'));
  const server = await startServer(host, {
    folders,
    testDriver: true,
    environment: { GLOSSATOR_TESTS_PATH: args.testsPath },
    logFile: path.join(folders.userData, 'server.log'),
  });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser(host);
    const page = await newPage(browser);
    const ended = endOf(page, server, log);
    await page.goto(addressOf(args, server), { timeout: 120_000 });
    const code = await ended;
    if (code === exitCodes.tookTooLong) {
      await reportStuck(page, folders);
    }
    return code;
  } finally {
    await browser?.close().catch(() => undefined);
    await server.stop();
    log.end();
  }
}

function addressOf(args: CodeArguments, { authority }: CodeServer): string {
  const payload = args.developmentPaths.map(
    (folder) => ['extensionDevelopmentPath', remoteUri(authority, folder)] as [string, string],
  );
  if (args.testsPath) {
    const entry = args.inWorker ? args.testsPath : path.join(outRoot, 'host', 'testEntry.js');
    payload.push(['extensionTestsPath', remoteUri(authority, entry)]);
  }
  if (args.inspect) {
    payload.push(['inspect-extensions', args.inspect]);
  }
  return workbenchUrl({ authority, folder: args.folder, workspace: args.workspace, payload });
}

/** The exit code of the tests, or why there is none. */
async function endOf(page: Page, server: CodeServer, log: NodeJS.WritableStream): Promise<number> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestRun, exitCodes.tookTooLong);
    const end = (code: number) => {
      clearTimeout(timer);
      resolve(code);
    };
    const exposed = [
      page.exposeFunction('codeAutomationLog', (_type: string, values: readonly unknown[]) => {
        print(values, log);
      }),
      page.exposeFunction('codeAutomationExit', end),
    ];
    Promise.all(exposed).catch(() => {
      end(exitCodes.pageCrashed);
    });
    page.on('pageerror', (error) => log.write(`${error.message}\n`));
    page.on('crash', () => {
      end(exitCodes.pageCrashed);
    });
    server.process.once('exit', () => {
      end(exitCodes.serverDied);
    });
  });
}

function print([first, ...rest]: readonly unknown[], log: NodeJS.WritableStream): void {
  if (typeof first === 'string' && first.startsWith(testOutputMark)) {
    process.stdout.write(`${first.slice(testOutputMark.length)}\n`);
  } else {
    log.write(`${format(first, ...rest)}\n`);
  }
}

async function reportStuck(page: Page, folders: CodeFolders): Promise<void> {
  const picture = path.join(folders.userData, 'stuck.png');
  await page.screenshot({ path: picture }).catch(() => undefined);
  console.error(`The tests did not end within ${longestRun / 60_000} minutes. What was on the screen: ${picture}`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The server's group is killed when the process exits.
  process.once(signal, () => process.exit(exitCodes.interrupted));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(exitCodes.failed);
  },
);
