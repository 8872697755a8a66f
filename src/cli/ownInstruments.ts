import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Knowledge } from '../core/analyze';
import type { InstrumentsFile, TextBinding } from '../core/treaty/instruments/instrumentsFile';
import { findUnknownBindings, layInstruments, parseInstrumentsFile } from '../core/treaty/instruments/instrumentsFile';
import type { ReportedProvision } from '../core/treaty/reportedProvisions';
import type { Problem } from '../core/model';
import { LineIndex } from '../core/text/lineIndex';
import type { Finding } from './checkFindings';
import { toFinding } from './checkFindings';
import { readText } from './input';
import { NearestFiles, unread } from './ownFiles';

/** What `instruments.yaml` says for one text. */
export interface TextInstruments {
  /** With the instruments of the file laid over the bundled ones. */
  readonly knowledge: Knowledge;
  /** The instrument whose text this is: by a binding, or by the file's name (`un-charter.en.treaty`). */
  readonly instrument?: string;
  /** As the binding says it. */
  readonly language?: string;
}

interface OwnInstruments {
  readonly knowledge: Knowledge;
  readonly bindings: ReadonlyMap<string, TextBinding>;
  readonly reported: readonly ReportedProvision[];
  readonly findings: readonly Finding[];
}

/** The `instruments.yaml` files around texts; each is read once. */
export class InstrumentFiles {
  readonly #bundled: Knowledge;
  readonly #files: NearestFiles<OwnInstruments>;

  constructor(bundled: Knowledge) {
    this.#bundled = bundled;
    this.#files = new NearestFiles('instruments.yaml', (path) => readInstruments(path, bundled));
  }

  /** What is wrong in the files that were read so far. */
  get findings(): readonly Finding[] {
    return this.#files.findings;
  }

  /** What texts say of provisions, and the nearest file says that the reader knows to be otherwise. */
  reportedAround(path: string): readonly ReportedProvision[] {
    return this.#files.around(path)?.reported ?? [];
  }

  /** Paths of the texts that the nearest file binds to instruments. */
  boundAround(path: string): readonly string[] {
    return Array.from(this.#files.around(path)?.bindings.keys() ?? []);
  }

  /** What the nearest file says for the text at this path. */
  around(path: string): TextInstruments {
    const place = resolve(path);
    const own = this.#files.around(path);
    const { knowledge } = own ?? { knowledge: this.#bundled };
    const name = basename(place).split('.')[0] ?? '';
    const { instrument = knowledge.instruments.instruments.has(name) ? name : undefined, language } =
      own?.bindings.get(place) ?? {};
    return {
      knowledge,
      ...(instrument === undefined ? {} : { instrument }),
      ...(language === undefined ? {} : { language }),
    };
  }
}

function readInstruments(path: string, bundled: Knowledge): OwnInstruments {
  const input = readText(path);
  if (!input.ok) {
    return { knowledge: bundled, bindings: new Map(), reported: [], findings: [unread(path, input.error)] };
  }
  const lines = new LineIndex(input.value);
  const { value, problems } = parseInstrumentsFile(input.value);
  const instruments = layInstruments(bundled.instruments, value.instruments);
  return {
    knowledge: { ...bundled, instruments },
    bindings: new Map(value.texts.map((binding) => [resolve(dirname(path), binding.file), binding])),
    reported: value.reported,
    findings: [...problems, ...findUnknownBindings(value, instruments), ...findLostTexts(path, value)].map((problem) =>
      toFinding(path, lines, problem),
    ),
  };
}

// A text that is bound and not there: what is quoted from it is compared with nothing.
function findLostTexts(path: string, { texts }: InstrumentsFile): Problem[] {
  return texts
    .filter(({ file }) => !existsSync(resolve(dirname(path), file)))
    .map(({ file, span }) => ({
      code: 'instruments.file',
      message: `There is no file “${file}”; its path starts at the folder of this file.`,
      severity: 'warning',
      span,
    }));
}
