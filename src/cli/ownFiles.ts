import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Finding } from './checkFindings';

/**
 * The file of this name in the folder or the nearest one around it, as in the editor, where it lies in the folder that
 * is open.
 */
function nearestFile(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  const parent = dirname(folder);
  return existsSync(file) ? file : parent === folder ? undefined : nearestFile(parent, name);
}

/** The files of one name around texts, such as `officials.yaml`; each is read once. */
export class NearestFiles<Content extends { readonly findings: readonly Finding[] }> {
  readonly #name: string;
  readonly #read: (path: string) => Content;
  readonly #known = new Map<string, Content>();

  constructor(name: string, read: (path: string) => Content) {
    this.#name = name;
    this.#read = read;
  }

  /** What is wrong in the files that were read so far. */
  get findings(): readonly Finding[] {
    return Array.from(this.#known.values()).flatMap(({ findings }) =>
      findings.map((finding) => ({ ...finding, path: fromHere(finding.path) })),
    );
  }

  /** What the nearest file says for the text at this path; `undefined` where there is none. */
  around(path: string): Content | undefined {
    const file = nearestFile(dirname(resolve(path)), this.#name);
    if (file === undefined) {
      return undefined;
    }
    const known = this.#known.get(file) ?? this.#read(file);
    this.#known.set(file, known);
    return known;
  }
}

// As the paths of the texts are: “instruments.yaml” and not where the folder is on this machine.
function fromHere(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}

/** Says that a file of the workspace is there and cannot be read. */
export function unread(path: string, { code, message }: Pick<Finding, 'code' | 'message'>): Finding {
  return { path, code, message, severity: 'error' };
}
