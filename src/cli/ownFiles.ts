import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The file of this name in the folder or the nearest one around it, as in the editor, where it lies in the folder that
 * is open.
 */
export function nearestFile(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  const parent = dirname(folder);
  return existsSync(file) ? file : parent === folder ? undefined : nearestFile(parent, name);
}
