import type { Evidence, QuotationKind } from '../../model';
import type { MarkedSpan } from '../marks';
import { classTable, isEastAsian, isSpace, letter, upper } from '../../text/characters';
import type { Attribution } from './attribution';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { noun } from './nouns';
import type { Passage } from './passages';
import type { Token } from './tokens';
import { smallWord, splitWord } from './words';

/** What speaks for and against speech in a marked span. Numbers are summed with `weights`. */
export interface Features {
  /** Words inside, in steps: 1, 2–3, 4–5, 6–9, 10 and more. */
  readonly words2: number;
  readonly words4: number;
  readonly words6: number;
  readonly finite: number;
  readonly finalSign: number;
  readonly colon: number;
  readonly naming: number;
  readonly hyphen: number;
  readonly capitals: number;
  readonly smallStart: number;
  readonly besideStrong: number;
  readonly besideWeak: number;
  readonly farStrong: number;
  readonly commaEdge: number;
  readonly wholeSentence: number;
  readonly continued: number;
  readonly dash: number;
  readonly reported: number;
  readonly predicative: number;
  readonly slogan: number;
  readonly wholeQuotation: number;
  /** In a language that writes nouns with capitals, a small letter opens a phrase, never a name. */
  readonly phrase: number;
  readonly exclaims: number;
  readonly inSubject: number;
  readonly dialogue: number;
}

/** How much each feature speaks for speech; fitted on the labelled training texts by logistic regression, rounded. */
export const weights: Readonly<Record<keyof Features, number>> = {
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

const featureNames = Object.keys(weights) as (keyof Features)[];
const bias = -2.7;
/** « Oui, a-t-il dit, nous partons. »: nothing but speech holds its author’s words. */
export const weightOfInsertedFrame = 6;

export interface Judgement {
  readonly kind: QuotationKind;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Decides whether a marked span is speech; `offset` weighs what the features do not say. */
export function judge(text: string, features: Features, attribution: Attribution, offset = 0): Judgement {
  let sum = bias + offset;
  const evidence: Evidence[] = [];
  for (const name of featureNames) {
    sum += weights[name] * features[name];
  }
  const speech = 1 / (1 + Math.exp(-sum));
  if (attribution.cue) {
    evidence.push({ code: 'cue', detail: text.slice(attribution.cue.start, attribution.cue.end) });
  }
  for (const name of ['naming', 'colon', 'finite', 'wholeSentence', 'words6'] as const) {
    if (features[name] > 0) {
      evidence.push({ code: name });
    }
  }
  const direct = speech >= 0.5;
  return { kind: direct ? 'direct' : 'marked', confidence: round(direct ? speech : 1 - speech), evidence };
}

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
  const double = !singles.includes(text.charAt(span.start));
  const dialogue = !singles.includes(text.charAt(outer.start)) && singles.includes(text.charAt(outer.start + 1));
  const uttered = exclaims || comma || (words >= 4 && finite && (finalSign || capitals < words / 2));
  const direct = double ? uttered || capitals < words || words > 1 : dialogue && uttered;
  return { kind: direct ? 'direct' : 'marked', confidence: 0.7, evidence: [{ code: direct ? 'utterance' : 'inside' }] };
}

const singles = "'‘’‚‹›『";

/** Reads the features of the marked span at token `at`. */
export function featuresOf(
  text: string,
  span: MarkedSpan,
  passage: Passage,
  at: number,
  attribution: Attribution,
  lexicon: SpeechLexicon,
): Features {
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
  return {
    words2: flag(inside.words >= 2),
    words4: flag(inside.words >= 4),
    words6: flag(inside.words >= 6),
    finite: flag(inside.finite),
    finalSign: flag(inside.finalSign && inside.words > 1),
    colon: flag(before?.kind === 'colon' || (at === 0 && attribution.tie === 'introduced')),
    naming: flag(isNaming(tokens, at)),
    hyphen: flag(
      ('-–'.includes(text.charAt(span.end)) &&
        text.charAt(span.end) !== '' &&
        !isSpace(text.charCodeAt(span.end + 1))) ||
        text.charAt(span.start - 1) === '-',
    ),
    capitals: flag(inside.words > 1 && (inside.capitals === inside.words || inside.titleCase)),
    smallStart: flag(!inside.capitalStart),
    besideStrong: flag(near && attribution.strong && attribution.beside),
    besideWeak: flag(near && !attribution.strong && attribution.beside),
    farStrong: flag(near && attribution.strong && !attribution.beside),
    commaEdge: flag(
      inside.comma ||
        (after?.kind === 'comma' && attribution.beside) ||
        // „…” – podkreśliła
        (after?.kind === 'dash' && lexicon.words.subjectBehind === true && attribution.beside) ||
        (before?.kind === 'comma' && attribution.beside),
    ),
    wholeSentence: flag(wholeSentence),
    continued: flag(attribution.tie === 'continued'),
    dash: flag(span.form === 'dash'),
    reported: flag((passage.allTags & tag.reportedMood) !== 0),
    predicative: flag(((before?.tags ?? 0) & tag.predicative) !== 0),
    slogan: flag((((before?.tags ?? 0) | (tokens[at - 2]?.tags ?? 0)) & tag.slogan) !== 0),
    inSubject: flag(passage.frames.some(({ subject }) => subject && subject.first <= at && at <= subject.last)),
    phrase: flag(lexicon.words.capitalNouns === true && !inside.capitalStart),
    exclaims: flag(inside.exclaims),
    dialogue: flag(at === 0 && inside.comma && after?.kind === 'word'),
    wholeQuotation: flag(wholeSentence && inside.finalSign),
  };
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

interface Inside {
  readonly words: number;
  readonly capitals: number;
  readonly capitalStart: boolean;
  /** Only small words have small letters: “Voices of the River”. */
  readonly titleCase: boolean;
  readonly finite: boolean;
  readonly finalSign: boolean;
  readonly comma: boolean;
  readonly exclaims: boolean;
}

// „Wypełniliśmy …”
function hasFiniteEnding(text: string, end: number, { finiteEndings }: SpeechLexicon): boolean {
  for (const ending of finiteEndings) {
    if (text.endsWith(ending, end)) {
      return true;
    }
  }
  return false;
}

const enough = 12;
const titleWord = tag.linker | tag.determiner | tag.stop | tag.auxiliary;

// Reads no more words than the decision needs: a long quotation is as sure as one of twelve words.
function readInside(text: string, span: MarkedSpan, lexicon: SpeechLexicon): Inside {
  const table = classTable();
  let words = 0;
  let capitals = 0;
  let capitalStart = false;
  let first = true;
  let finite = false;
  let smallWords = 0;
  let capital = false;
  let at = span.start;
  while (at < span.end && words < enough) {
    if (((table[text.charCodeAt(at)] ?? 0) & letter) === 0) {
      at++;
      continue;
    }
    let end = at;
    while (end < span.end && isInWord(text, end, table)) {
      end++;
    }
    // Without spaces, two characters make a word.
    words += isEastAsian(text.charCodeAt(at)) ? Math.ceil((end - at) / 2) : 1;
    capital = ((table[text.charCodeAt(at)] ?? 0) & upper) !== 0;
    capitals += capital ? 1 : 0;
    capitalStart ||= first && capital;
    first = false;
    const tags = tagsInside(text, at, end, lexicon);
    smallWords += !capital && (tags & titleWord) !== 0 && (tags & anyPronoun) === 0 ? 1 : 0;
    finite ||= (tags & tag.finite) !== 0 || hasFiniteEnding(text, end, lexicon);
    at = end;
  }
  const last = lastInk(text, span);
  return {
    words,
    capitals,
    capitalStart,
    titleCase:
      lexicon.words.capitalNouns !== true &&
      capitalStart &&
      capital &&
      capitals >= 2 &&
      capitals + smallWords === words,
    finite,
    finalSign: '.!?…。！？'.includes(last),
    comma: ',，'.includes(last),
    exclaims: '!?！？'.includes(last),
  };
}

// « n’a », « j’ai » are the verb behind the apostrophe, where the language elides.
function tagsInside(text: string, start: number, end: number, lexicon: SpeechLexicon): number {
  const cut = lexicon.words.elision === true ? splitWord(text, start, end, lexicon) : end;
  return (
    (lexicon.tags.get(smallWord(text, start, end)) ?? 0) |
    (cut < end ? (lexicon.tags.get(smallWord(text, cut, end)) ?? 0) & tag.finite : 0)
  );
}

function isInWord(text: string, at: number, table: Uint8Array): boolean {
  return ((table[text.charCodeAt(at)] ?? 0) & letter) !== 0 || "'’-".includes(text.charAt(at));
}

function lastInk(text: string, span: MarkedSpan): string {
  let at = span.end - 1;
  while (at > span.start && '"”“»«’‘›‹」』\' \u00a0\u202f'.includes(text.charAt(at))) {
    at--;
  }
  return text.charAt(at);
}

function isNaming(tokens: Passage['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  // « s’est dit « inquiet » », but « le quartier dit « la Butte » »
  if (before && before.tags & tag.participle && (tokens[at - 2]?.tags ?? 0) & tag.auxiliary) {
    return false;
  }
  const earlier = before && before.tags & tag.linker ? tokens[at - 2] : undefined;
  const after = tokens[at + 1];
  return names(before) || names(earlier) || ((after?.tags ?? 0) & tag.namingAfter) !== 0;
}

// “Zeitung”, and “Boulevardzeitung” where nouns are joined.
function names(token: Token | undefined): boolean {
  return token !== undefined && ((token.tags & tag.naming) !== 0 || (token.nouns & noun.naming) !== 0);
}
