import type { Evidence, QuotationKind } from '../../model';
import type { MarkedSpan } from '../marks/marks';
import { isSpace } from '../../text/characters';
import type { Attribution } from './attribution';
import { readInside } from './insideMarks';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { isCalled, isNaming } from './naming';
import type { Passage } from './passages';
import { byBit, flag, weigh } from './weighing';

/** What speaks for and against speech in a marked span, as bits. */
export const feature = {
  /** Words inside, in steps: 1, 2–3, 4–5, 6–9, 10 and more. */
  words2: 1 << 0,
  words4: 1 << 1,
  words6: 1 << 2,
  finite: 1 << 3,
  finalSign: 1 << 4,
  colon: 1 << 5,
  naming: 1 << 6,
  hyphen: 1 << 7,
  capitals: 1 << 8,
  smallStart: 1 << 9,
  besideStrong: 1 << 10,
  besideWeak: 1 << 11,
  farStrong: 1 << 12,
  commaEdge: 1 << 13,
  wholeSentence: 1 << 14,
  continued: 1 << 15,
  dash: 1 << 16,
  reported: 1 << 17,
  predicative: 1 << 18,
  slogan: 1 << 19,
  wholeQuotation: 1 << 20,
  /** In a language that writes nouns with capitals, a small letter opens a phrase, never a name. */
  phrase: 1 << 21,
  exclaims: 1 << 22,
  inSubject: 1 << 23,
  dialogue: 1 << 24,
} as const;

/** How much each feature speaks for speech; fitted on the labelled training texts by logistic regression, rounded. */
export const weights: Readonly<Record<keyof typeof feature, number>> = {
  words2: 0.7,
  words4: 0.4,
  words6: 1,
  finite: 0.8,
  finalSign: 0.8,
  colon: 1.1,
  naming: -1.9,
  hyphen: -1,
  capitals: -1.9,
  smallStart: 0.2,
  besideStrong: 1.9,
  besideWeak: 1,
  farStrong: 1.6,
  commaEdge: 0.5,
  wholeSentence: 0.5,
  continued: 2,
  dash: 3,
  reported: 0.9,
  predicative: 1,
  slogan: 0.7,
  wholeQuotation: 1.4,
  phrase: 2,
  exclaims: 1.2,
  inSubject: -2.5,
  dialogue: 2.8,
};

const weightsByBit = byBit(feature, weights);
const bias = -2.7;
/** « Oui, a-t-il dit, nous partons. »: nothing but speech holds its author’s words. */
export const weightOfInsertedFrame = 6;

export interface Judgement {
  readonly kind: QuotationKind;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Decides whether a marked span is speech by its bits of `feature`; `offset` weighs what they do not say. */
export function judge(text: string, features: number, { cue }: Attribution, offset = 0): Judgement {
  const sum = weigh(bias + offset, features, weightsByBit);
  const speech = 1 / (1 + Math.exp(-sum));
  const evidence: Evidence[] = cue ? [{ code: 'cue', detail: text.slice(cue.start, cue.end) }] : [];
  for (const { bit, reason } of told) {
    if ((features & bit) !== 0) {
      evidence.push(reason);
    }
  }
  const direct = speech >= 0.5;
  return { kind: direct ? 'direct' : 'marked', confidence: round(direct ? speech : 1 - speech), evidence };
}

// What a reader is told.
const told = (['naming', 'colon', 'finite', 'wholeSentence', 'words6'] as const).map((code) => ({
  bit: feature[code],
  reason: { code },
}));

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Decides on a marked span inside another one, which has no sentence of its own around it. Single marks inside double
 * ones hold names and words as often as speech; they are speech where the outer marks open with them, as a dialogue
 * does (“‘Come in,’ he said”). Double marks inside double ones are speech in speech.
 */
export function judgeInner(text: string, span: MarkedSpan, outer: MarkedSpan, lexicon: SpeechLexicon): Judgement {
  const { words, capitals, finite, finalSign, comma, exclaims } = readInside(text, span, lexicon);
  const double = !singles.includes(text.charAt(span.start)) && !singles.includes(text.charAt(outer.start));
  const dialogue = !singles.includes(text.charAt(outer.start)) && singles.includes(text.charAt(outer.start + 1));
  const uttered = exclaims || comma || (words >= 4 && finite && (finalSign || capitals < words / 2));
  const direct = double ? uttered || capitals < words || words > 1 : dialogue && uttered;
  return { kind: direct ? 'direct' : 'marked', confidence: 0.7, evidence: [{ code: direct ? 'utterance' : 'inside' }] };
}

const singles = "'‘’‚‹›『";

/** The bits of `feature` of the marked span at token `at`. */
export function featuresOf(
  text: string,
  span: MarkedSpan,
  passage: Passage,
  at: number,
  attribution: Attribution,
  lexicon: SpeechLexicon,
): number {
  const inside = readInside(text, span, lexicon);
  const { tokens } = passage;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const wholeSentence = at === 0 && tokens.slice(1).every(({ kind }) => kind !== 'word');
  const near =
    attribution.cue !== undefined ||
    attribution.tie === 'frame' ||
    attribution.tie === 'introduced' ||
    attribution.tie === 'pointed';
  return (
    flag(feature.words2, inside.words >= 2) |
    flag(feature.words4, inside.words >= 4) |
    flag(feature.words6, inside.words >= 6) |
    flag(feature.finite, inside.finite) |
    flag(feature.finalSign, inside.finalSign && inside.words > 1) |
    flag(feature.colon, before?.kind === 'colon' || (at === 0 && attribution.tie === 'introduced')) |
    flag(feature.naming, isNaming(tokens, at, lexicon.reflexives) || isCalled(tokens, at, lexicon)) |
    flag(
      feature.hyphen,
      ('-–'.includes(text.charAt(span.end)) &&
        text.charAt(span.end) !== '' &&
        !isSpace(text.charCodeAt(span.end + 1))) ||
        text.charAt(span.start - 1) === '-',
    ) |
    flag(
      feature.capitals,
      inside.words > 1 && !inside.sentences && (inside.capitals === inside.words || inside.titleCase),
    ) |
    flag(feature.smallStart, !inside.capitalStart) |
    flag(feature.besideStrong, near && attribution.strong && attribution.beside) |
    flag(feature.besideWeak, near && !attribution.strong && attribution.beside) |
    flag(feature.farStrong, near && attribution.strong && !attribution.beside) |
    flag(
      feature.commaEdge,
      inside.comma ||
        (after?.kind === 'comma' && attribution.beside) ||
        // „…” – podkreśliła
        (after?.kind === 'dash' && lexicon.words.subjectBehind === true && attribution.beside) ||
        (before?.kind === 'comma' && attribution.beside),
    ) |
    flag(feature.wholeSentence, wholeSentence) |
    flag(feature.continued, attribution.tie === 'continued') |
    flag(feature.dash, span.form === 'dash') |
    flag(feature.reported, (passage.allTags & tag.reportedMood) !== 0) |
    flag(feature.predicative, ((before?.tags ?? 0) & tag.predicative) !== 0) |
    flag(feature.slogan, (((before?.tags ?? 0) | (tokens[at - 2]?.tags ?? 0)) & tag.slogan) !== 0) |
    flag(
      feature.inSubject,
      passage.frames.some(({ subject }) => subject && subject.first <= at && at <= subject.last),
    ) |
    flag(feature.phrase, lexicon.words.capitalNouns === true && !inside.capitalStart) |
    flag(feature.exclaims, inside.exclaims) |
    flag(feature.dialogue, at === 0 && inside.comma && after?.kind === 'word') |
    flag(feature.wholeQuotation, wholeSentence && inside.finalSign)
  );
}
