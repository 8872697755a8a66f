import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Host } from './install';

export const windowSize = { width: 1400, height: 900 };

/** Starts a headless browser. It only ever opens the VS Code of this machine. */
export async function launchBrowser(host: Host): Promise<Browser> {
  if (!host.chromium) {
    throw new Error('No Chromium or Chrome found. Install one, or name it in GLOSSATOR_CHROMIUM.');
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
  return chromium.launch({ executablePath: host.chromium, args });
}

export async function newPage(browser: Browser, scale = 1): Promise<Page> {
  const context = await browser.newContext({ viewport: windowSize, deviceScaleFactor: scale, locale: 'en-US' });
  await context.addInitScript({ path: path.join(__dirname, 'pageFunctions.js') });
  return context.newPage();
}

/** Pairs VS Code’s page reads from its address, such as the extension to run from source. */
export type Payload = readonly (readonly [string, string])[];

export interface WorkbenchAddress {
  readonly authority: string;
  readonly folder?: string | undefined;
  readonly workspace?: string | undefined;
  readonly token?: string | undefined;
  readonly payload?: Payload;
}

export function workbenchUrl(address: WorkbenchAddress): string {
  const query = new URLSearchParams();
  if (address.token) {
    query.set('tkn', address.token);
  }
  if (address.workspace) {
    query.set('workspace', address.workspace);
  } else if (address.folder) {
    query.set('folder', address.folder);
  } else {
    query.set('ew', 'true');
  }
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...(address.payload ?? [])];
  query.set('payload', JSON.stringify(payload));
  return `http://${address.authority}/?${query.toString()}`;
}

/** How a page names a path of the server’s machine. */
export function remoteUri(authority: string, file: string): string {
  return `vscode-remote://${authority}${path.resolve(file)}`;
}
