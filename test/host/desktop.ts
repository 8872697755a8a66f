import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writeSettings } from './codeSettings';
import type { ExtensionPackage } from './extensionPackage';
import { workRoot } from './paths';

/** The `code` or `codium` of this machine, if one is on the PATH and opens windows. */
export function findDesktopCode(): string | undefined {
  // A desktop VS Code refuses to run as root, and needs a screen.
  if (process.getuid?.() === 0 || !hasScreen()) {
    return undefined;
  }
  const names = process.platform === 'win32' ? ['code.cmd', 'codium.cmd'] : ['code', 'codium'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

export function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Opens a folder and a file of it in a window with settings and extensions of its own. */
export function openDesktop(code: string, vsix: ExtensionPackage, folder: string, file: string): void {
  const root = path.join(workRoot, 'desktop');
  const userData = path.join(root, 'user-data');
  const own = ['--user-data-dir', userData, '--extensions-dir', path.join(root, 'extensions')];
  writeSettings(userData);
  const run = (...args: readonly string[]) => {
    execFileSync(code, [...own, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  };
  run('--install-extension', vsix.file, '--force');
  run('--disable-workspace-trust', '--new-window', folder, file);
}
