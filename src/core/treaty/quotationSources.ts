import type { Analysis, StructureNode } from '../model';
import { bodyOf, findNode, provisionsOf } from './provisions';
import type { QuotationCheck } from './quotationCheck';
import { checkQuotation } from './quotationCheck';
import type { ProvisionQuotation } from './quotedProvisions';
import { findProvisionQuotations } from './quotedProvisions';

/** The text of an instrument, to compare quotations with. */
export interface SourceOfWords {
  /** Whoever reads the result knows the text by it: a path, a uri. */
  readonly id: string;
  readonly text: string;
  /** ISO 639-1: words are looked for in a text of the same language first. */
  readonly language: string;
  readonly structure: readonly StructureNode[];
}

/** A quotation of a provision with what came of comparing it. */
export interface CheckedQuotation extends ProvisionQuotation {
  readonly check: QuotationCheck;
  readonly source: SourceOfWords;
  /** The provision that it was compared with. */
  readonly node: StructureNode;
  /** Whether the words are of another provision than the text says. */
  readonly elsewhere: boolean;
}

/** Where the texts of instruments are: those bound to it, or all treaties at hand where the instrument is not known. */
export type SourcesOf = (instrument: string | undefined) => readonly SourceOfWords[];

/** What is only named beside a quotation need not be its source: then few common words mean nothing. */
const leastSimilarNear = 0.6;
const mostSources = 50;

/** Compares every quotation of a provision with the provision’s words, where the text is at hand. */
export function checkQuotations(text: string, analysis: Analysis, sourcesOf: SourcesOf): CheckedQuotation[] {
  return findProvisionQuotations(text, analysis).flatMap((found) => {
    const sources = sourcesOf(found.target.instrument);
    const own = sources.filter(({ language }) => language === analysis.language);
    const best = bestOf(text, found, own);
    // “Its award is final” in a German article is quoted from the English text, where that is bound too.
    const isForeign = found.target.instrument !== undefined && (best?.check.state ?? 'notFound') === 'notFound';
    const foreign = isForeign
      ? bestOf(
          text,
          found,
          sources.filter((source) => !own.includes(source)),
        )
      : undefined;
    const result = foreign && foreign.check.state !== 'notFound' ? foreign : best;
    return result && isTelling(result, sources.length) ? [result] : [];
  });
}

function bestOf(
  text: string,
  found: ProvisionQuotation,
  sources: readonly SourceOfWords[],
): CheckedQuotation | undefined {
  return sources
    .slice(0, mostSources)
    .flatMap((source) => checkAgainst(text, found, source) ?? [])
    .reduce<CheckedQuotation | undefined>((top, each) => (top && rank(top) >= rank(each) ? top : each), undefined);
}

function checkAgainst(text: string, found: ProvisionQuotation, source: SourceOfWords): CheckedQuotation | undefined {
  const { eId = '' } = found.target;
  const named = findNode(source.structure, eId, true);
  const article = findNode(source.structure, eId.split('__')[0] ?? '', true);
  const checked = [named, article]
    .filter((node) => node !== undefined)
    .map((node) => ({ ...found, source, node, elsewhere: false, check: compare(text, found, source, node) }));
  const best = checked.reduce<CheckedQuotation | undefined>(
    (top, each) => (top && rank(top) >= rank(each) ? top : each),
    undefined,
  );
  return !best || best.check.state === 'notFound' ? (findElsewhere(text, found, source) ?? best) : best;
}

function compare(
  text: string,
  { quotation }: ProvisionQuotation,
  source: SourceOfWords,
  node: StructureNode,
): QuotationCheck {
  return checkQuotation({ text, span: quotation }, { text: source.text, span: bodyOf(node) });
}

// “Article 5 says: …”, and they are the words of article 7: the reader wants to know that.
function findElsewhere(text: string, found: ProvisionQuotation, source: SourceOfWords): CheckedQuotation | undefined {
  const check = checkQuotation(
    { text, span: found.quotation },
    { text: source.text, span: { start: 0, end: source.text.length } },
  );
  const place = check.source;
  const node =
    place && provisionsOf(source.structure).find(({ start, end }) => start <= place.start && place.end <= end);
  return node && check.similarity >= 0.9 ? { ...found, source, node, elsewhere: true, check } : undefined;
}

function rank({ check, elsewhere }: CheckedQuotation): number {
  const states = { verbatim: 3, truncated: 2, altered: 1, notFound: 0 } as const;
  return states[check.state] + check.similarity - (elsewhere ? 1.5 : 0);
}

// Where the instrument is not known, “not found” in some treaty of the folder says nothing.
function isTelling({ tie, target, check }: CheckedQuotation, count: number): boolean {
  if (check.state === 'notFound') {
    return tie === 'speaker' && target.instrument !== undefined && count > 0;
  }
  return tie === 'speaker' || check.similarity >= leastSimilarNear;
}
