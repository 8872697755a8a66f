import { parseSidecar, refusalOf } from '../../core/annotations/sidecar/sidecar';

/** What keeping a sidecar whole needs of a file system. A crash may come in the middle of any of them. */
export interface Files {
  /** `undefined` only where there is no file. */
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
  /** Takes the place of a file that has the new name; it may be deleted first. */
  rename(from: string, to: string): Promise<void>;
  delete(path: string): Promise<void>;
}

/** The name under which a sidecar is written, before it takes the place of the old one. */
export function besideOf(path: string): string {
  return `${path}.writing`;
}

/**
 * The sidecar's text. VS Code deletes the target before it renames over it: where the file is missing, the new one
 * lies beside it, for a moment or since a crash. Half of one does not parse and was never said to be written.
 */
export async function readStored(files: Files, path: string): Promise<string | undefined> {
  const text = await files.read(path);
  const beside = text === undefined ? await files.read(besideOf(path)) : undefined;
  return text ?? (beside !== undefined && isWhole(beside) ? beside : files.read(path));
}

/**
 * Puts `after` in the place of `before`; `false` where something else stands there by now, which is left alone. Written
 * beside it and renamed over it, so that a crash leaves the old text or the new one, never half of one.
 */
export async function replaceStored(
  files: Files,
  path: string,
  before: string | undefined,
  after: string,
): Promise<boolean> {
  const beside = besideOf(path);
  if ((await readStored(files, path)) !== before) {
    return false;
  }
  // What a crash left beside is the only copy of the notes: it must not be written over.
  if (before !== undefined && (await files.read(path)) === undefined) {
    await files.rename(beside, path);
  }
  await files.write(beside, after);
  const now = await files.read(path);
  if (now !== undefined && now !== before) {
    await files.delete(beside);
    return false;
  }
  await files.rename(beside, path);
  return true;
}

function isWhole(source: string): boolean {
  return source.endsWith('\n') && refusalOf(parseSidecar(source)) === undefined;
}
