import { parseCodebook } from '../core/annotations/codebook';
import { LineIndex } from '../core/text/lineIndex';
import type { Finding } from './checkFindings';
import { toFinding } from './checkFindings';
import { readText } from './input';
import { NearestFiles, unread } from './ownFiles';

interface OwnCodebook {
  /** `undefined` where the file could not be read whole. */
  readonly tags: ReadonlySet<string> | undefined;
  readonly findings: readonly Finding[];
}

/** The `codebook.yaml` files around texts; each is read once. */
export class CodebookFiles {
  readonly #files = new NearestFiles('codebook.yaml', readCodebook);

  /** What is wrong in the files that were read so far. */
  get findings(): readonly Finding[] {
    return this.#files.findings;
  }

  /** The tags of the nearest file; `undefined` where there is none, or none that can be relied on. */
  tagsAround(path: string): ReadonlySet<string> | undefined {
    return this.#files.around(path)?.tags;
  }
}

function readCodebook(path: string): OwnCodebook {
  const input = readText(path);
  if (!input.ok) {
    return { tags: undefined, findings: [unread(path, input.error)] };
  }
  const { value, problems } = parseCodebook(input.value);
  const lines = new LineIndex(input.value);
  return {
    tags: problems.some(({ severity }) => severity === 'error') ? undefined : new Set(value.tags.map(({ tag }) => tag)),
    findings: problems.map((problem) => toFinding(path, lines, problem)),
  };
}
