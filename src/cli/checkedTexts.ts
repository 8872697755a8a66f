import { relative, resolve } from 'node:path';
import type { Knowledge } from '../core/analyze';
import type { Analysis, SourceText } from '../core/model';
import type { ReportedClaim } from '../core/officials/officialsFile';
import { LineIndex } from '../core/text/lineIndex';
import type { SourceOfWords } from '../core/treaty/quotations/quotationSources';
import type { ReportedProvision } from '../core/treaty/reportedProvisions';
import { analyzeFile } from './analyzeCommand';
import type { Finding } from './checkFindings';
import type { Input } from './input';
import { readText } from './input';
import { InstrumentFiles } from './ownInstruments';
import { OfficialsFiles } from './ownOfficials';
import type { OwnSidecar } from './ownSidecar';

/** A file that is checked. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
}

/** A text that is checked, with all that its checks have in common. */
export interface CheckedText {
  readonly path: string;
  readonly lines: LineIndex;
  readonly source: SourceText;
  readonly analysis: Analysis;
  /** With the instruments and officials of the workspace around the text. */
  readonly knowledge: Knowledge;
  /** Its annotations; `undefined` where there is no sidecar. */
  readonly sidecar: Input<OwnSidecar> | undefined;
  /** Titles that the workspace knows to differ from the registry. */
  readonly reported: readonly ReportedClaim[];
  /** What texts say of provisions, and the workspace knows to be otherwise. */
  readonly reportedProvisions: readonly ReportedProvision[];
}

// The texts that `instruments.yaml` binds are read though nobody asked to check them: the checked ones quote them.
function readBound(texts: readonly Pick<CheckedText, 'path'>[], instruments: InstrumentFiles): CheckedFile[] {
  const checked = new Set(texts.map(({ path }) => resolve(path)));
  const bound = new Set(texts.flatMap(({ path }) => instruments.boundAround(path)));
  return Array.from(bound).flatMap((place) => {
    const input = checked.has(place) ? undefined : readText(place);
    return input?.ok === true ? [{ path: relative(process.cwd(), place), text: input.value }] : [];
  });
}

/** The texts that are checked together, and those bound around them: one may hold what another quotes. */
export class CheckedTexts {
  readonly texts: readonly CheckedText[];
  /** What is wrong in the `instruments.yaml` and `officials.yaml` around them. */
  readonly findings: readonly Finding[];
  readonly #treaties: readonly { readonly instrument: string | undefined; readonly words: SourceOfWords }[];

  /** Analyzes each file once. */
  constructor(files: readonly CheckedFile[], knowledge: Knowledge) {
    const instruments = new InstrumentFiles(knowledge);
    const officials = new OfficialsFiles(knowledge.officials);
    this.texts = files.map(({ path, text }) => ({
      path,
      lines: new LineIndex(text),
      ...analyzeFile(path, text, instruments, officials),
      reported: officials.around(path).reported,
      reportedProvisions: instruments.reportedAround(path),
    }));
    const bound = readBound(this.texts, instruments).map(({ path, text }) => ({
      path,
      ...analyzeFile(path, text, instruments, officials),
    }));
    this.findings = [...instruments.findings, ...officials.findings];
    this.#treaties = [...this.texts, ...bound]
      .filter(({ analysis }) => analysis.structure.length > 0)
      .map(({ path, source: { text, instrument }, analysis: { language, structure } }) => ({
        instrument,
        words: { id: path, text, language, structure },
      }));
  }

  /** The treaties whose words a text may quote: those of the instrument, or all where it is not known. */
  wordsFor(path: string, instrument: string | undefined): readonly SourceOfWords[] {
    return this.#treaties
      .filter((treaty) => treaty.words.id !== path && (instrument === undefined || treaty.instrument === instrument))
      .map(({ words }) => words);
  }
}
