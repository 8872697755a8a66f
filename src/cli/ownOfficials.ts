import { layerOfficials } from '../core/officials/layer';
import type { ReportedClaim } from '../core/officials/officialsFile';
import { parseOfficialsFile } from '../core/officials/officialsFile';
import type { OfficialRegistry } from '../core/officials/registry';
import { LineIndex } from '../core/text/lineIndex';
import type { Finding } from './checkFindings';
import { toFinding } from './checkFindings';
import { readText } from './input';
import { NearestFiles, unread } from './ownFiles';

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
  readonly #files: NearestFiles<OwnOfficials>;

  constructor(bundled: OfficialRegistry) {
    this.#bundled = bundled;
    this.#files = new NearestFiles('officials.yaml', (path) => readOfficials(path, bundled));
  }

  /** What is wrong in the files that were read so far. */
  get findings(): readonly Finding[] {
    return this.#files.findings;
  }

  /** What the nearest file says for the text at this path. */
  around(path: string): OwnOfficials {
    return this.#files.around(path) ?? { officials: this.#bundled, reported: [], findings: [] };
  }
}

function readOfficials(path: string, bundled: OfficialRegistry): OwnOfficials {
  const input = readText(path);
  if (!input.ok) {
    return { officials: bundled, reported: [], findings: [unread(path, input.error)] };
  }
  const lines = new LineIndex(input.value);
  const { value, problems } = parseOfficialsFile(input.value);
  return {
    officials: layerOfficials(bundled, value.entries),
    reported: value.reported,
    findings: problems.map((problem) => toFinding(path, lines, problem)),
  };
}
