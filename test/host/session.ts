import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, newPage, remoteUri, workbenchUrl } from './browser';
import { writeSettings, type CodeSettings } from './codeSettings';
import { ensureHost, toStandardError, type Say } from './install';
import { projectRoot } from './paths';
import { installExtension, makeFolders, startServer, type CodeServer } from './server';
import { Workbench } from './workbench';

export interface SessionOptions {
  /** The package to install; without one the extension runs from source, which needs no packaging. */
  readonly vsix?: string;
  readonly settings?: CodeSettings;
  readonly say?: Say;
}

export interface OpenOptions {
  /** Screen pixels for each CSS pixel. */
  readonly scale?: number;
}

/** A running VS Code and a browser, in folders of their own that are gone after `close`. */
export interface Session {
  /** Opens a window on a folder. */
  open(folder: string, options?: OpenOptions): Promise<Workbench>;
  /** Changes the user's settings. */
  configure(settings: CodeSettings): void;
  /** A new folder with a copy of `source`. */
  copyOf(source: string): string;
  close(): Promise<void>;
}

export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const host = ensureHost(options.say ?? toStandardError);
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-'));
  const folders = makeFolders(temporary);
  writeSettings(folders.userData, options.settings);
  if (options.vsix) {
    installExtension(host, folders, options.vsix);
  }
  const logFile = path.join(folders.userData, 'server.log');
  const server = await startServer(host, { folders, logFile, testDriver: !options.vsix });
  const close = async (browser?: Browser) => {
    await browser?.close().catch(() => undefined);
    await server.stop();
    fs.rmSync(temporary, { recursive: true, force: true });
  };
  const browser = await launchBrowser(host).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  let copies = 0;
  return {
    open: async (folder, { scale = 1 } = {}) => openWindow(await newPage(browser, scale), server, folder, options),
    configure: (settings) => {
      writeSettings(folders.userData, settings);
    },
    copyOf: (source) => {
      const copy = path.join(temporary, `folder-${(copies += 1)}`, path.basename(source));
      fs.cpSync(source, copy, { recursive: true });
      return copy;
    },
    close: () => close(browser),
  };
}

function openWindow(page: Page, server: CodeServer, folder: string, options: SessionOptions): Promise<Workbench> {
  const extension = ['extensionDevelopmentPath', remoteUri(server.authority, projectRoot)] as const;
  const payload = options.vsix ? [] : [extension];
  return Workbench.open(page, workbenchUrl({ authority: server.authority, folder: path.resolve(folder), payload }));
}
