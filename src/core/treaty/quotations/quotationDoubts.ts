import type { CheckedQuotation } from './quotationSources';
import type { ProvisionQuotation } from './quotedProvisions';

/** From how many words on a quotation is compared, by how sure it is whose words they are. */
const fewestWords = {
  /** “Article 5 says: …” of an instrument that is known, and of one that is not. */
  speaker: { known: 3, unknown: 6 },
  /** “… (Article 5)”: what is only named beside may as well be a term, a title, or words that an act replaces. */
  near: { known: 5, unknown: 8 },
} as const;

/** Fewer words than these stand in many treaties: that they are somewhere else says nothing. */
const fewestElsewhere = {
  speaker: { known: 6, unknown: 8 },
  near: { known: 8, unknown: 12 },
} as const;

/** How alike a quotation must be to the text of an instrument that nobody named, for the text to be meant. */
const likelySame = 0.8;
const leastSimilarNear = 0.6;

/** Whether the words are many enough to be those of a provision, and no title. */
export function isComparable(found: ProvisionQuotation): boolean {
  // “Article 3 of this Agreement, “the Area”, …”: what a treaty says of its own provisions is in the treaty itself.
  return (
    found.reference.resolvedBy !== 'self' &&
    found.words >= fewestWords[found.tie][knowledgeOf(found)] &&
    !(found.tie === 'near' && found.titled)
  );
}

/** Whether the words may be looked for in provisions that nobody named. */
export function isFoundAnywhere(found: ProvisionQuotation): boolean {
  return !found.titled && found.words >= fewestElsewhere[found.tie][knowledgeOf(found)];
}

/** Whether a result tells the reader anything: where the instrument is not known, most treaties at hand are others. */
export function isTelling(checked: CheckedQuotation, sources: number): boolean {
  const { tie, check } = checked;
  const known = knowledgeOf(checked) === 'known';
  if (check.state === 'notFound') {
    return tie === 'speaker' && known && sources > 0;
  }
  if (check.state === 'altered' && !known) {
    return check.similarity >= likelySame;
  }
  return tie === 'speaker' || check.similarity >= leastSimilarNear;
}

/** A warning where the words are plainly meant to be the provision's; information where they are too few to tell. */
export function severityOf(checked: CheckedQuotation): 'warning' | 'information' {
  const differs = checked.check.state === 'altered' || checked.elsewhere;
  const isSure = knowledgeOf(checked) === 'known' || checked.words >= fewestElsewhere[checked.tie].unknown;
  return differs && isSure ? 'warning' : 'information';
}

function knowledgeOf({ target }: ProvisionQuotation): 'known' | 'unknown' {
  return target.instrument === undefined ? 'unknown' : 'known';
}
