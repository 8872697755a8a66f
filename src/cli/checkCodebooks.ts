import { dirname, resolve } from 'node:path';
import { parseCodebook } from '../core/annotations/codebook';
import type { Finding } from './checkFindings';
import { toFinding } from './checkFindings';
import type { CheckedFile } from './checkTexts';
import { readText } from './input';
import { nearestFile } from './ownFiles';

/** Problems of the `codebook.yaml` files around texts; each is read once. */
export function checkCodebooks(files: readonly CheckedFile[]): Finding[] {
  const codebooks = new Set(files.flatMap(({ path }) => nearestFile(dirname(resolve(path)), 'codebook.yaml') ?? []));
  return [...codebooks].flatMap((path): Finding[] => {
    const input = readText(path);
    return input.ok
      ? parseCodebook(input.value).problems.map((problem) => toFinding(path, input.value, problem))
      : [{ path, code: input.error.code, message: input.error.message, severity: 'error' }];
  });
}
