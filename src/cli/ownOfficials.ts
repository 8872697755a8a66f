import { dirname, resolve } from 'node:path';
import { layerOfficials } from '../core/officials/layer';
import type { ReportedClaim } from '../core/officials/officialsFile';
import { parseOfficialsFile } from '../core/officials/officialsFile';
import type { OfficialRegistry } from '../core/officials/registry';
import type { Finding } from './checkFindings';
import { toFinding } from './checkFindings';
import { readText } from './input';
import { nearestFile } from './ownFiles';

/** The officials that are known in one place. */
export interface OwnOfficials {
  /** With those of the file laid over the bundled ones. */
  readonly officials: OfficialRegistry;
  readonly reported: readonly ReportedClaim[];
  /** What is wrong in the file. */
  readonly findings: readonly Finding[];
}

/** The `officials.yaml` files around texts; each is read once. */
export class OfficialsFiles {
  readonly #bundled: OfficialRegistry;
  readonly #files = new Map<string, OwnOfficials>();

  constructor(bundled: OfficialRegistry) {
    this.#bundled = bundled;
  }

  /** What is wrong in the files that were read so far. */
  get findings(): readonly Finding[] {
    return Array.from(this.#files.values()).flatMap(({ findings }) => findings);
  }

  /** What the nearest file says for the text at this path. */
  around(path: string): OwnOfficials {
    const file = nearestFile(dirname(resolve(path)), 'officials.yaml');
    if (file === undefined) {
      return { officials: this.#bundled, reported: [], findings: [] };
    }
    const known = this.#files.get(file) ?? readOfficials(file, this.#bundled);
    this.#files.set(file, known);
    return known;
  }
}

function readOfficials(path: string, bundled: OfficialRegistry): OwnOfficials {
  const input = readText(path);
  if (!input.ok) {
    const { code, message } = input.error;
    return { officials: bundled, reported: [], findings: [{ path, code, message, severity: 'error' }] };
  }
  const { value, problems } = parseOfficialsFile(input.value);
  return {
    officials: layerOfficials(bundled, value.entries),
    reported: value.reported,
    findings: problems.map((problem) => toFinding(path, input.value, problem)),
  };
}
