import type { Problem, Reference, ReferenceTarget, Span } from '../model';
import type { ProvisionQuotation } from './quotations/quotedProvisions';
import { wordsOf } from './quotations/quotedWords';
import type { KnownText, KnownTexts } from './referenceProblems';
import { findReferenceProblems } from './referenceProblems';

/**
 * What texts say of a provision though its own text does not bear it out: a provision that does not exist, or words that
 * are not its words. The reader knows and has put it down in `instruments.yaml`; nobody is warned of it again.
 */
export interface ReportedProvision {
  /** Absent where the texts do not say of which instrument. */
  readonly instrument?: string;
  /** Its address: `art_112`. */
  readonly provision: string;
  /** The words that texts put into its mouth; absent where it is only named. */
  readonly words?: string;
}

/** What is known of the instruments that references name, with all their texts: each may be of another state or language. */
export interface BoundTexts extends Omit<KnownTexts, 'textOf'> {
  readonly textsOf: (instrument: string) => readonly KnownText[];
}

/** Problems of references with the texts of other instruments; a provision is missing where none of the texts has it. */
export function findBoundProblems(
  references: readonly Reference[],
  known: BoundTexts,
  reported: readonly ReportedProvision[] = [],
): Problem[] {
  return references.flatMap((reference) => {
    const targets =
      reported.length === 0 ? reference.targets : reference.targets.filter((each) => !isReported(each, reported));
    return targets.length === 0
      ? []
      : problemsOf(targets === reference.targets ? reference : { ...reference, targets }, known);
  });
}

/** The targets of a reference that a text lacks, as they are put down when the reader marks them as reported. */
export function findReportable(reference: Reference, known: BoundTexts): ReportedProvision[] {
  return reference.targets.flatMap((target) =>
    target.instrument !== undefined && target.eId && problemsOf({ ...reference, targets: [target] }, known).length > 0
      ? [{ instrument: target.instrument, provision: target.eId }]
      : [],
  );
}

function problemsOf(reference: Reference, { textsOf, ...known }: BoundTexts): Problem[] {
  const instrument = reference.targets.find((target) => target.instrument !== undefined)?.instrument;
  const texts = instrument === undefined ? [] : textsOf(instrument);
  let first: Problem[] | undefined;
  for (const text of texts.length > 0 ? texts : [undefined]) {
    const problems = findReferenceProblems([reference], {
      ...known,
      textOf: (id) => (id === instrument ? text : undefined),
    });
    if (problems.length === 0) {
      return problems;
    }
    first ??= problems;
  }
  return first ?? [];
}

function isReported({ instrument, eId }: ReferenceTarget, reported: readonly ReportedProvision[]): boolean {
  return reported.some(
    (claim) => claim.words === undefined && claim.instrument === instrument && claim.provision === eId,
  );
}

/** Whether the reader knows that texts quote a provision with these words. */
export function isReportedQuotation(
  text: string,
  { quotation, target }: Pick<ProvisionQuotation, 'quotation' | 'target'>,
  reported: readonly ReportedProvision[],
): boolean {
  const own = reported.filter(
    ({ instrument, provision }) => instrument === target.instrument && provision === target.eId,
  );
  return own.some(({ words }) => words !== undefined && keysOf(words) === keysOf(text, quotation));
}

// As quotations are compared: without marks, case and line ends.
function keysOf(text: string, span: Span = { start: 0, end: text.length }): string {
  return wordsOf(text, span, true)
    .map(({ key, kind }) => (kind === 'word' ? key : '…'))
    .join(' ');
}

/** A quotation as it is put down when the reader marks it as reported. */
export function toReported(text: string, { quotation, target }: ProvisionQuotation): ReportedProvision {
  const words = text
    .slice(quotation.start, quotation.end)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s„“”"»«‚‘’'‹›「」『』>]+|[\s„“”"»«‚‘’'‹›「」『』]+$/gu, '');
  return {
    ...(target.instrument === undefined ? {} : { instrument: target.instrument }),
    provision: target.eId ?? '',
    words,
  };
}
