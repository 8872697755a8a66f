import type { Knowledge } from '../core/analyze';
import type { Analysis } from '../core/model';
import { nameOf } from '../core/treaty/instruments';
import { findReferenceProblems } from '../core/treaty/referenceProblems';
import { fullLabelOf } from '../core/treaty/provisions';
import type { CheckedQuotation, SourceOfWords } from '../core/treaty/quotationSources';
import { checkQuotations } from '../core/treaty/quotationSources';
import { showDifference } from '../core/treaty/verification';
import { analyzeFile } from './analyzeCommand';
import type { Finding } from './checkFindings';
import { placeOf, toFinding } from './checkFindings';
import { InstrumentFiles } from './ownInstruments';

/** A file that is checked. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
}

interface Read extends CheckedFile {
  readonly analysis: Analysis;
  /** The instrument whose text the file holds. */
  readonly instrument: string | undefined;
  readonly knowledge: Knowledge;
}

/**
 * Lost marks, numbering, references to what does not exist, quotations that differ from their source, and problems of
 * `instruments.yaml`.
 */
export function checkTexts(files: readonly CheckedFile[], knowledge: Knowledge): Finding[] {
  const instruments = new InstrumentFiles(knowledge);
  const texts = files.map(({ path, text }): Read => {
    const { source, analysis, knowledge: known } = analyzeFile(path, text, instruments);
    return { path, text, analysis, instrument: source.instrument, knowledge: known };
  });
  const findings = texts.flatMap((read) => [
    ...read.analysis.problems.map((problem) => toFinding(read.path, read.text, problem)),
    ...checkReferences(read, texts),
    ...checkWords(read, texts),
  ]);
  return [...instruments.findings, ...findings];
}

function checkReferences(
  { path, text, analysis, instrument: own, knowledge }: Read,
  texts: readonly Read[],
): Finding[] {
  const known = knowledge.instruments.instruments;
  const problems = findReferenceProblems(analysis.references, {
    textOf: (id) => {
      const source = id === undefined || id === own ? undefined : texts.find(({ instrument }) => instrument === id);
      return source && { text: source.text, structure: source.analysis.structure };
    },
    articlesOf: (id) => known.get(id)?.articles,
    nameOf: (id) => {
      const instrument = known.get(id);
      return instrument ? nameOf(instrument, 'en') : id;
    },
  });
  return problems.map((problem) => toFinding(path, text, problem));
}

function checkWords({ path, text, analysis }: Read, texts: readonly Read[]): Finding[] {
  const treaties = texts.filter((each) => each.path !== path && each.analysis.structure.length > 0);
  const checked = checkQuotations(text, analysis, (id) =>
    treaties.filter(({ instrument }) => id === undefined || instrument === id).map(toWords),
  );
  return checked
    .filter(({ check, elsewhere }) => check.state !== 'verbatim' || elsewhere)
    .map((each) => ({
      path,
      code: `quotation.${each.elsewhere ? 'elsewhere' : each.check.state}`,
      message: messageOf(text, each),
      severity: each.check.state === 'altered' || each.elsewhere ? 'warning' : 'information',
      ...placeOf(text, each.quotation),
    }));
}

function toWords({ path, text, analysis }: Read): SourceOfWords {
  return { id: path, text, language: analysis.language, structure: analysis.structure };
}

function messageOf(text: string, checked: CheckedQuotation): string {
  const { source, node, check, elsewhere, reference } = checked;
  const name = `${fullLabelOf(source, node)} of ${source.id}`;
  if (elsewhere) {
    return `these are the words of ${name}, not of ${reference.text}`;
  }
  switch (check.state) {
    case 'altered':
      return `differs from ${name}: ${showDifference(text, checked)}`;
    case 'truncated':
      return `the sentence goes on in ${name}`;
    case 'notFound':
      return `these words are not in ${name}`;
    case 'verbatim':
      return '';
  }
}
