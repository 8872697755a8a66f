// `npm start`: opens a real VS Code with Glossator on a copy of the sample workspace: the desktop's where there is
// one, else one from the npm registry in the browser.
//   npm start -- --browser     in the browser, whatever is installed
//   npm start -- --no-open     only print the address
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeSettings } from './codeSettings';
import { findDesktopCode, hasScreen, openDesktop } from './desktop';
import { buildBundles, packExtension, type ExtensionPackage } from './extensionPackage';
import { ensureHost, type Host } from './install';
import { projectRoot, sampleRoot, workRoot } from './paths';
import { installExtension, makeFolders, startServer, type CodeFolders } from './server';

const firstFile = 'flussvertrag-streit.news';

// The same at every start where it is free, so that the browser remembers open files and sizes.
const usualPort = 41_939;

const { values: options } = parseArgs({
  options: { browser: { type: 'boolean', default: false }, 'no-open': { type: 'boolean', default: false } },
});

async function main(): Promise<void> {
  console.log('Building Glossator …');
  buildBundles('--production');
  const vsix = packExtension();
  const folder = provideSample();
  const desktop = options.browser ? undefined : findDesktopCode();
  if (desktop) {
    openDesktop(desktop, vsix, folder, path.join(folder, firstFile));
    console.log(`Glossator is open in ${path.basename(desktop)}. To see it in the browser: npm start -- --browser`);
  } else {
    await serve(ensureHost(console.log, { browser: false }), vsix, folder);
  }
}

/** The reader's own copy of the sample workspace; notes written into it stay. */
function provideSample(): string {
  const folder = path.join(workRoot, 'sample');
  const shown = path.relative(projectRoot, folder);
  if (fs.existsSync(folder)) {
    console.log(`Your sample workspace is ${shown}, with what you changed. Delete it to start afresh.`);
  } else {
    fs.cpSync(sampleRoot, folder, { recursive: true });
    console.log(`Copied the sample workspace to ${shown}. What you change there stays.`);
  }
  return folder;
}

async function serve(host: Host, vsix: ExtensionPackage, folder: string): Promise<void> {
  const root = path.join(workRoot, 'start');
  const folders = makeFolders(root);
  // The sample's README says what to look at.
  writeSettings(folders.userData, { 'workbench.startupEditor': 'readme' });
  installOnce(host, folders, vsix, path.join(root, 'installed'));
  const token = keptToken(path.join(root, 'token'));
  const logFile = path.join(root, 'server.log');
  const server = await startServer(host, { folders, token, folder, port: await freePort(), logFile });
  const address = `http://${server.authority}/?tkn=${token}`;
  const opened = !options['no-open'] && openBrowser(address);
  console.log(`\n  ${address}\n`);
  console.log(
    `${opened ? 'Your browser opens this address.' : 'Open this address in a browser.'} Press Ctrl+C to stop.`,
  );

  let stopping = false;
  const stop = () => {
    if (!stopping) {
      stopping = true;
      console.log('\nStopping …');
      void server.stop().finally(() => process.exit(0));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, stop);
  }
  server.process.once('exit', (code) => {
    if (!stopping) {
      console.error(`VS Code ended by itself (${String(code)}). Its log: ${logFile}`);
      process.exit(1);
    }
  });
}

function installOnce(host: Host, folders: CodeFolders, vsix: ExtensionPackage, stamp: string): void {
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== vsix.hash) {
    installExtension(host, folders, vsix.file);
    fs.writeFileSync(stamp, vsix.hash);
  }
}

// Kept, so that yesterday's tab works again. Only who can read this folder knows it.
function keptToken(file: string): string {
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  return fs.readFileSync(file, 'utf8');
}

/** The usual port, or 0 for any when another program has it. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => {
      resolve(0);
    });
    probe.listen(usualPort, '127.0.0.1', () => {
      probe.close(() => {
        resolve(usualPort);
      });
    });
  });
}

function openBrowser(address: string): boolean {
  if (!hasScreen()) {
    return false;
  }
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => {
    console.log('(No program to open a browser was found.)');
  });
  child.unref();
  return true;
}

const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
