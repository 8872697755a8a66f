import { nameOf } from '../core/treaty/instruments/instruments';
import { findBoundProblems } from '../core/treaty/reportedProvisions';
import { fullLabelOf } from '../core/treaty/provisions';
import type { CheckedQuotation } from '../core/treaty/quotations/quotationSources';
import { severityOf } from '../core/treaty/quotations/quotationDoubts';
import { checkQuotations } from '../core/treaty/quotations/quotationSources';
import { showDifference } from '../core/treaty/quotations/verification';
import type { CheckedText, CheckedTexts } from './checkedTexts';
import type { Finding } from './checkFindings';
import { placeOf, toFinding } from './checkFindings';

/** Lost marks, numbering, references to what does not exist, and quotations that differ from their source. */
export function checkTexts(checked: CheckedTexts): Finding[] {
  return checked.texts.flatMap((text) => [
    ...text.analysis.problems.map((problem) => toFinding(text.path, text.lines, problem)),
    ...checkReferences(text, checked),
    ...checkWords(text, checked),
  ]);
}

function checkReferences(
  { path, lines, analysis, source, knowledge, reportedProvisions }: CheckedText,
  checked: CheckedTexts,
): Finding[] {
  const known = knowledge.instruments.instruments;
  const texts = {
    textsOf: (id: string) => (id === source.instrument ? [] : checked.wordsFor(path, id)),
    articlesOf: (id: string) => known.get(id)?.articles,
    nameOf: (id: string) => {
      const instrument = known.get(id);
      return instrument ? nameOf(instrument, 'en') : id;
    },
  };
  const problems = findBoundProblems(analysis.references, texts, reportedProvisions);
  return problems.map((problem) => toFinding(path, lines, problem));
}

function checkWords({ path, lines, analysis, reportedProvisions }: CheckedText, texts: CheckedTexts): Finding[] {
  const checked = checkQuotations(lines.text, analysis, (id) => texts.wordsFor(path, id), reportedProvisions);
  return checked
    .filter(({ check, elsewhere, reported }) => !reported && (check.state !== 'verbatim' || elsewhere))
    .map((each) => ({
      path,
      code: `quotation.${each.elsewhere ? 'elsewhere' : each.check.state}`,
      message: messageOf(lines.text, each),
      severity: severityOf(each),
      ...placeOf(lines, each.quotation),
    }));
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
