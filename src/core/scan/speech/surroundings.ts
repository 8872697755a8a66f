import type { Span } from '../../model';
import type { Attribution } from './attribution';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Passage, Passages } from './passages';
import type { ReportedClause } from './reportedClause';
import type { Token } from './tokens';

/**
 * What tells words in marks from names where every noun has a capital: how they are built, and what stands around
 * them. Each is true or false.
 */
export interface Surroundings {
  /** Elsewhere in the text the same words stand in marks again, as a name does and speech does not. */
  readonly repeated: boolean;
  /** A noun, an adjective or a definite article leads up to a capital: die „Brücke der Freundschaft“. */
  readonly led: boolean;
  /** An address or a product: „bote.example“, „iGerät“, „Modell 12“. */
  readonly code: boolean;
  readonly comma: boolean;
  /** Nobody speaks in the sentence; the speaker was taken for want of a better. */
  readonly guessed: boolean;
  /** Somebody’s lasting name: nennt sich „…“, gilt als „…“. */
  readonly known: boolean;
  /** The sentence ends with the marks. */
  readonly closing: boolean;
  /** An article inside. */
  readonly article: boolean;
  /** An abbreviation or a translation follows: „…“ (AIE). */
  readonly bracketed: boolean;
  /** Somebody’s report holds them: X urteilte, die Stadt sei ein „Bunker“. */
  readonly inReport: boolean;
  /** Somebody judges by these words: nannte das einen „Putsch“, sprach von „Panik“. */
  readonly judging: boolean;
}

/** Fitted on the labelled training texts by logistic regression on top of the weights of all languages, rounded. */
export const surroundingWeights: Readonly<Record<keyof Surroundings, number>> = {
  repeated: -1.5,
  led: -1.2,
  code: -1.5,
  comma: 1.1,
  guessed: -0.8,
  known: -1.5,
  closing: 0.8,
  article: 0.7,
  bracketed: -0.9,
  inReport: 1,
  judging: 0.8,
};

const surroundingNames = Object.keys(surroundingWeights) as (keyof Surroundings)[];

// A missed quotation costs a reader more than a name too many.
const bias = 0.5;

/** How much the surroundings speak for speech; nothing where capitals already tell names. */
export function weighSurroundings(
  passages: Passages,
  passage: Passage,
  at: number,
  attribution: Attribution,
  clauses: readonly ReportedClause[],
): number {
  if (passages.lexicon.words.capitalNouns !== true) {
    return 0;
  }
  const found = surroundingsOf(passages, passage, at, attribution, clauses);
  let sum = bias;
  for (const name of surroundingNames) {
    sum += found[name] ? surroundingWeights[name] : 0;
  }
  return sum;
}

/** Reads the surroundings of the marked span at token `at`. */
export function surroundingsOf(
  { text, lexicon, marked, repeated }: Passages,
  { tokens }: Passage,
  at: number,
  attribution: Attribution,
  clauses: readonly ReportedClause[],
): Surroundings {
  const span = marked[tokens[at]?.marked ?? -1];
  const words = span ? wordsOf(text, span) : '';
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const known = isKnownAs(tokens, at, lexicon);
  return {
    repeated: repeated.has(words),
    led: isCapital(words) && leads(before, words, lexicon),
    code: isCode(words),
    comma: words.includes(',') || words.length > longest,
    guessed: attribution.tie === 'subject',
    known,
    closing: after === undefined || after.kind === 'sign',
    article: words.length > longest || words.split(' ').some((word) => isArticle(word, lexicon)),
    bracketed: after?.kind === 'brackets',
    inReport:
      span !== undefined &&
      clauses.some((clause) => isSure(clause) && clause.start <= span.start && span.end <= clause.end),
    judging: !known && attribution.strong && attribution.beside && judges(text, tokens, at, attribution, lexicon),
  };
}

// What somebody does by speaking, and hearsay, are no words of his.
function isSure({ rule }: ReportedClause): boolean {
  return rule !== 'act' && rule !== 'hearsay';
}

// Longer words in marks are no name, and are not read to their end.
const longest = 120;

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start + 1, Math.min(end - 1, start + longest + 2));
}

/** Words that stand in marks more than once. */
export function findRepeated(text: string, marked: readonly Span[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const span of marked) {
    const words = wordsOf(text, span);
    (once.has(words) ? repeated : once).add(words);
  }
  return repeated;
}

function isCapital(words: string): boolean {
  const first = words.charAt(0);
  return first !== first.toLowerCase();
}

function leads(before: Token | undefined, words: string, lexicon: SpeechLexicon): boolean {
  if (before?.kind !== 'word') {
    return false;
  }
  const short = words.split(' ', 6).length < 6;
  const adjective = !before.capital && before.tags === 0;
  return adjective || lexicon.definites.has(before.entry) || (before.capital && short);
}

function isCode(words: string): boolean {
  const address = /^\S*\p{L}[.@/]\p{L}\S*$/u.test(words);
  return address || /^\p{Ll}\p{Lu}/u.test(words) || (/\d/u.test(words) && words.split(' ', 6).length < 6);
}

function isArticle(word: string, lexicon: SpeechLexicon): boolean {
  return ((lexicon.tags.get(word) ?? 0) & tag.determiner) !== 0;
}

function isKnownAs(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const reflexive = tokens.some(({ entry }) => lexicon.reflexives.has(entry));
  const predicative = ((tokens[at - 1]?.tags ?? 0) & tag.predicative) !== 0;
  return (
    (reflexive && (predicative || tokens.some(({ entry }) => lexicon.calling.has(entry)))) ||
    (predicative && tokens.some(({ entry }) => lexicon.reputed.has(entry)))
  );
}

function judges(
  text: string,
  tokens: readonly Token[],
  at: number,
  { cue }: Attribution,
  lexicon: SpeechLexicon,
): boolean {
  const verb = cue ? text.slice(cue.start, cue.end).toLowerCase() : '';
  return ((tokens[at - 1]?.tags ?? 0) & tag.predicative) !== 0 || lexicon.calling.has(verb);
}
