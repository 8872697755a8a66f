import { open, readFile, rename, rm } from 'node:fs/promises';
import type { Files } from '../../src/editor/annotations/sidecarStorage';

/** Files of the disk, as unkind as they may be: a write comes in pieces, a renaming deletes the target first. */
export const nodeFiles: Files = {
  read: (path) => readFile(path, 'utf8').catch(toNothing),
  async write(path, text) {
    const file = await open(path, 'w');
    const size = Math.ceil(text.length / 8);
    for (let start = 0; start < text.length; start += size) {
      await file.write(text.slice(start, start + size));
    }
    await file.close();
  },
  async rename(from, to) {
    await rm(to, { force: true });
    await rename(from, to);
  },
  delete: (path) => rm(path),
};

function toNothing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return undefined;
  }
  throw error;
}
