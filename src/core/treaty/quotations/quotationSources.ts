import type { Analysis, StructureNode } from '../../model';
import { bodyOf, findNode, labelOf, provisionsOf } from '../provisions';
import { isComparable, isFoundAnywhere, isTelling } from './quotationDoubts';
import type { IndexedPassage, QuotationCheck } from './quotationCheck';
import { checkQuotation, indexPassage } from './quotationCheck';
import type { ProvisionQuotation } from './quotedProvisions';
import { findProvisionQuotations } from './quotedProvisions';
import type { ReportedProvision } from '../reportedProvisions';
import { isReportedQuotation } from '../reportedProvisions';

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
  /** Whether the reader has put down that texts quote the provision like this. */
  readonly reported?: boolean;
}

/** Where the texts of instruments are: those bound to it, or all treaties at hand where the instrument is not known. */
export type SourcesOf = (instrument: string | undefined) => readonly SourceOfWords[];

const mostSources = 50;

/** Compares every quotation of a provision with the provision’s words, where the text is at hand. */
export function checkQuotations(
  text: string,
  analysis: Analysis,
  sourcesOf: SourcesOf,
  reported: readonly ReportedProvision[] = [],
): CheckedQuotation[] {
  return findProvisionQuotations(text, analysis).flatMap((found) => {
    if (!isComparable(found)) {
      return [];
    }
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
    if (!result || !isTelling(result, sources.length)) {
      return [];
    }
    return isReportedQuotation(text, found, reported) ? [{ ...result, reported: true }] : [result];
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
  // An amending law quotes a provision with its number: „Artikel 7 ⏎ (1) Die Parteien …“.
  const label = labelOf(source.text, node);
  const from = text.slice(quotation.start + 1, quotation.start + 1 + label.length) === label ? node.start : undefined;
  return checkQuotation({ text, span: quotation }, passageOf(source, node, from));
}

// “Article 5 says: …”, and they are the words of article 7: the reader wants to know that.
function findElsewhere(text: string, found: ProvisionQuotation, source: SourceOfWords): CheckedQuotation | undefined {
  if (!isFoundAnywhere(found)) {
    return undefined;
  }
  const check = checkQuotation({ text, span: found.quotation }, wholeOf(source));
  const place = check.source;
  const node =
    place && provisionsOf(source.structure).find(({ start, end }) => start <= place.start && place.end <= end);
  // Article 10 of an annex is what “Article 10” says, too.
  const elsewhere = node?.number !== found.target.number;
  return node && check.similarity >= 0.9 ? { ...found, source, node, elsewhere, check } : undefined;
}

// A text is bound for as long as its structure, a provision for as long as its node.
const wholes = new WeakMap<readonly StructureNode[], IndexedPassage>();
const provisions = new WeakMap<StructureNode, Map<number, IndexedPassage>>();

function wholeOf({ text, structure }: SourceOfWords): IndexedPassage {
  let known = wholes.get(structure);
  if (!known) {
    known = indexPassage({ text, span: { start: 0, end: text.length } });
    wholes.set(structure, known);
  }
  return known;
}

function passageOf({ text }: SourceOfWords, node: StructureNode, from = bodyOf(node).start): IndexedPassage {
  const known = provisions.get(node) ?? new Map<number, IndexedPassage>();
  provisions.set(node, known);
  let passage = known.get(from);
  if (!passage) {
    passage = indexPassage({ text, span: { start: from, end: node.end } });
    known.set(from, passage);
  }
  return passage;
}

function rank({ check, elsewhere }: CheckedQuotation): number {
  const states = { verbatim: 3, truncated: 2, altered: 1, notFound: 0 } as const;
  return states[check.state] + check.similarity - (elsewhere ? 1.5 : 0);
}
