import type { Span } from '../../model';
import { contains } from '../../text/span';
import type { Attribution } from './attribution';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Passage, Passages } from './passages';
import type { ReportedClause } from './reportedClause';
import type { Token } from './tokens';
import { byBit, flag, weigh } from './weighing';

/**
 * What tells words in marks from names where every noun has a capital: how they are built, and what stands around
 * them. As bits.
 */
export const surrounding = {
  /** Elsewhere in the text the same words stand in marks again, as a name does and speech does not. */
  repeated: 1 << 0,
  /** A noun, an adjective or a definite article leads up to a capital: die „Brücke der Freundschaft“. */
  led: 1 << 1,
  /** An address or a product: „bote.example“, „iGerät“, „Modell 12“. */
  code: 1 << 2,
  comma: 1 << 3,
  /** Nobody speaks in the sentence; the speaker was taken for want of a better. */
  guessed: 1 << 4,
  /** Somebody’s lasting name: nennt sich „…“, gilt als „…“. */
  known: 1 << 5,
  /** The sentence ends with the marks. */
  closing: 1 << 6,
  /** An article inside. */
  article: 1 << 7,
  /** An abbreviation or a translation follows: „…“ (AIE). */
  bracketed: 1 << 8,
  /** Somebody’s report holds them: X urteilte, die Stadt sei ein „Bunker“. */
  inReport: 1 << 9,
  /** Somebody judges by these words: nannte das einen „Putsch“, sprach von „Panik“. */
  judging: 1 << 10,
} as const;

/** Fitted on the labelled training texts by logistic regression on top of the weights of all languages, rounded. */
export const surroundingWeights: Readonly<Record<keyof typeof surrounding, number>> = {
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

const weightsByBit = byBit(surrounding, surroundingWeights);

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
  return weigh(bias, surroundingsOf(passages, passage, at, attribution, clauses), weightsByBit);
}

// The bits of the marked span at token `at`.
function surroundingsOf(
  { text, lexicon, marked, repeated }: Passages,
  { tokens }: Passage,
  at: number,
  attribution: Attribution,
  clauses: readonly ReportedClause[],
): number {
  const span = marked[tokens[at]?.marked ?? -1];
  const words = span ? wordsOf(text, span) : '';
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const isShort = hasFewWords(words);
  const known = isKnownAs(tokens, at, lexicon);
  return (
    flag(surrounding.repeated, repeated.has(words)) |
    flag(surrounding.led, isCapital(words) && leads(before, isShort, lexicon)) |
    flag(surrounding.code, isCode(words, isShort)) |
    flag(surrounding.comma, words.includes(',') || words.length > longest) |
    flag(surrounding.guessed, attribution.tie === 'subject') |
    flag(surrounding.known, known) |
    flag(surrounding.closing, after === undefined || after.kind === 'sign') |
    flag(surrounding.article, words.length > longest || holdsArticle(words, lexicon)) |
    flag(surrounding.bracketed, after?.kind === 'brackets') |
    flag(
      surrounding.inReport,
      span !== undefined && clauses.some((clause) => isSure(clause) && contains(clause, span)),
    ) |
    flag(
      surrounding.judging,
      !known && attribution.strong && attribution.beside && judges(text, tokens, at, attribution, lexicon),
    )
  );
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

function leads(before: Token | undefined, isShort: boolean, lexicon: SpeechLexicon): boolean {
  if (before?.kind !== 'word') {
    return false;
  }
  const adjective = !before.capital && before.tags === 0;
  return adjective || lexicon.definites.has(before.entry) || (before.capital && isShort);
}

// At most five words, by the spaces between them.
function hasFewWords(words: string): boolean {
  let spaces = 0;
  for (let at = words.indexOf(' '); at >= 0 && spaces < 5; at = words.indexOf(' ', at + 1)) {
    spaces++;
  }
  return spaces < 5;
}

function isCode(words: string, isShort: boolean): boolean {
  const address = !words.includes(' ') && /^\S*\p{L}[.@/]\p{L}\S*$/u.test(words);
  return address || /^\p{Ll}\p{Lu}/u.test(words) || (isShort && /\d/u.test(words));
}

// As it stands inside a sentence, in small letters.
function holdsArticle(words: string, { table, tagsOf }: SpeechLexicon): boolean {
  for (let start = 0; start <= words.length;) {
    const space = words.indexOf(' ', start);
    const end = space < 0 ? words.length : space;
    const number = table.numberAt(words, start, end);
    if (((tagsOf[number] ?? 0) & tag.determiner) !== 0 && words.startsWith(table.words[number] ?? '', start)) {
      return true;
    }
    start = end + 1;
  }
  return false;
}

function isKnownAs(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const predicative = ((tokens[at - 1]?.tags ?? 0) & tag.predicative) !== 0;
  return holdsOne(tokens, lexicon.reflexives) && (predicative || holdsOne(tokens, lexicon.calling))
    ? true
    : predicative && holdsOne(tokens, lexicon.reputed);
}

function holdsOne(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ entry }) => entry !== '' && words.has(entry));
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
