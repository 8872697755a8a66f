import type { Files } from '../../src/editor/annotations/sidecarStorage';

/** Says that the program ended at this step. */
export class Crash extends Error {}

/**
 * Files in memory that a program dies upon at step `last`. A write has two steps, the file begun and the file whole; a
 * renaming over a file too, as in VS Code: the old file deleted, the new one renamed.
 */
export function brittleFiles(stored: Map<string, string>, last: number): Files {
  let step = 0;
  const next = (): void => {
    if (step++ === last) {
      throw new Crash();
    }
  };
  return {
    read: (path) => Promise.resolve(stored.get(path)),
    write: async (path, text) => {
      next();
      stored.set(path, text.slice(0, text.length >> 1));
      await Promise.resolve();
      next();
      stored.set(path, text);
    },
    rename: async (from, to) => {
      next();
      stored.delete(to);
      await Promise.resolve();
      next();
      stored.set(to, stored.get(from) ?? '');
      stored.delete(from);
    },
    delete: async (path) => {
      await Promise.resolve();
      next();
      stored.delete(path);
    },
  };
}
