import type { Analysis, Quotation, Reference, ReferenceTarget, Span } from '../../model';

/** A quotation with the provision whose words it seems to give. */
export interface ProvisionQuotation {
  readonly quotation: Quotation;
  readonly reference: Reference;
  readonly target: ReferenceTarget;
  /** `speaker`: the provision is said to say it; `near`: it is only named beside it. */
  readonly tie: 'speaker' | 'near';
  /** How many words it has; of scripts without spaces, every two characters are one. */
  readonly words: number;
  /** It is written as a title is: “Act Concerning the Conditions of Accession”. */
  readonly titled: boolean;
}

const fewestCharacters = 15;
const near = 160;

/** The quotations of a text that can be checked against a provision: it speaks, or is named right beside. */
export function findProvisionQuotations(
  text: string,
  { quotations, references }: Pick<Analysis, 'quotations' | 'references'>,
): ProvisionQuotation[] {
  return quotations.flatMap((quotation) => {
    if (quotation.kind === 'indirect' || quotation.depth > 0 || lengthOf(text, quotation) < fewestCharacters) {
      return [];
    }
    const spoken = spokenReference(quotation, references);
    const reference = spoken ?? (speaksPerson(quotation) ? undefined : nearReference(text, quotation, references));
    const target = reference?.targets[0];
    if (!reference || !target) {
      return [];
    }
    const tie = spoken ? ('speaker' as const) : ('near' as const);
    return [{ quotation, reference, target, tie, ...shapeOf(text.slice(quotation.start, quotation.end)) }];
  });
}

// A Chinese character says as much as two letters and more.
function lengthOf(text: string, { start, end }: Quotation): number {
  const signs = end - start < fewestCharacters ? text.slice(start, end).match(unspaced)?.length : 0;
  return end - start + (signs ?? 0);
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const fewestOfTitle = 2;

function shapeOf(quoted: string): Pick<ProvisionQuotation, 'words' | 'titled'> {
  const signs = quoted.match(unspaced)?.length ?? 0;
  const words = quoted.replace(unspaced, ' ').match(word) ?? [];
  // Of a sentence, the first word alone has a capital, in German the nouns as well; of a title, nearly all long ones.
  const long = words.filter((each) => /^\p{L}{4,}/u.test(each));
  const capitals = long.filter((each) => /^\p{Lu}/u.test(each)).length;
  const ends = /[.!?;]\P{L}*$/u.test(quoted);
  return {
    words: words.length + (signs >> 1),
    titled: !ends && long.length >= fewestOfTitle && capitals >= long.length * 0.7,
  };
}

function speaksPerson({ speaker }: Quotation): boolean {
  return speaker?.kind === 'person' || speaker?.kind === 'pronoun' || speaker?.kind === 'group';
}

function spokenReference({ speaker }: Quotation, references: readonly Reference[]): Reference | undefined {
  if (speaker?.kind !== 'provision' || speaker.start === undefined || speaker.end === undefined) {
    return undefined;
  }
  const { start, end } = speaker;
  return references.find((reference) => reference.start < end && start < reference.end);
}

// “Artikel 4: „…“”, “„…“ (Artikel 4)”; nothing but words of the same paragraph or its introduction between them.
function nearReference(text: string, quotation: Span, references: readonly Reference[]): Reference | undefined {
  const outside = references.filter(({ start, end }) => end <= quotation.start || start >= quotation.end);
  const before = outside.findLast(({ end }) => end <= quotation.start && quotation.start - end <= near);
  if (before && isIntroduction(text.slice(before.end, quotation.start))) {
    return before;
  }
  const after = outside.find(({ start }) => start >= quotation.end);
  return after && /^[\s.,;]*[([]/u.test(text.slice(quotation.end, after.start)) && after.start - quotation.end <= 12
    ? after
    : undefined;
}

// No sentence may end between the two, but a colon and a new paragraph are how block quotations begin.
function isIntroduction(between: string): boolean {
  return (
    !/[.!?。]\s/u.test(between) &&
    !/\n\s*\S[^\n]*\n/u.test(between) &&
    (!between.includes('\n') || /:\s*$/u.test(between))
  );
}
