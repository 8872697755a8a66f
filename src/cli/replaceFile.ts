import { renameSync, writeFileSync } from 'node:fs';

/** Writes beside the file first: a crash must leave the old file or the new one. */
export function replaceFile(path: string, content: string): void {
  writeFileSync(`${path}.writing`, content);
  renameSync(`${path}.writing`, path);
}
