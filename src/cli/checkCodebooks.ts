import { parseCodebook } from '../core/annotations/codebook';
import type { Finding } from './checkFindings';
import { toFinding } from './checkFindings';
import type { CheckedFile } from './checkTexts';
import { readText } from './input';
import { NearestFiles, unread } from './ownFiles';

/** Problems of the `codebook.yaml` files around texts; each is read once. */
export function checkCodebooks(files: readonly CheckedFile[]): readonly Finding[] {
  const codebooks = new NearestFiles('codebook.yaml', readCodebook);
  for (const { path } of files) {
    codebooks.around(path);
  }
  return codebooks.findings;
}

function readCodebook(path: string): { readonly findings: readonly Finding[] } {
  const input = readText(path);
  return {
    findings: input.ok
      ? parseCodebook(input.value).problems.map((problem) => toFinding(path, input.value, problem))
      : [unread(path, input.error)],
  };
}
