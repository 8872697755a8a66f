import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { anyPronoun } from './lexicon';
import { clausePhrase, phraseBefore, startOfClause } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Token } from './tokens';

/**
 * Whom the verb at `verb` has for its subject in a language that sets the subject right before its verb: English, French,
 * Spanish, … In “A woman asked for the map and [X] said”, that is not the first noun phrase of the sentence.
 */
export function plainSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  return (
    pronounBefore(tokens, verb, lexicon) ??
    ownOfRelative(tokens, verb, lexicon) ??
    lastClauseSubject(tokens, verb, lexicon) ??
    phraseBefore(tokens, verb, lexicon)
  );
}

// “a conclusion that [Lammers] called “…””, «una conclusione che [Lammers] definisce»: a name between the two.
function ownOfRelative(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  let first = verb;
  while (first > 0 && isBareName(tokens[first - 1])) {
    first--;
  }
  const relative = ((tokens[first - 1]?.tags ?? 0) & tag.relative) !== 0 && tokens[first - 2]?.kind === 'word';
  return relative && first < verb ? clausePhrase(tokens, first, verb - 1, lexicon) : undefined;
}

function isBareName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.tags === 0;
}

/** Whether a pronoun between commas repeats the subject before the verb: « L’opposition, elle, dénonce ». */
export function isRepeated(tokens: readonly Token[], verb: number): boolean {
  const [first, pronoun, second] = [tokens[verb - 3], tokens[verb - 2], tokens[verb - 1]];
  return first?.kind === 'comma' && second?.kind === 'comma' && ((pronoun?.tags ?? 0) & anyPronoun) !== 0;
}

/**
 * Who adds something in a participle: “In Hohenfurt, [X] welcomed the deal, saying”. The first part of the sentence that
 * no preposition and no participle opens has the subject.
 */
export function mainSubject(tokens: readonly Token[], to: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  // “[قالت] وزيرة الخارجية …، مضيفة أن”: the verb that opens the sentence is no part of its subject.
  const opens = lexicon.words.caseless === true && ((tokens[0]?.tags ?? 0) & tag.verb) !== 0 ? 1 : 0;
  let from = opens;
  while (from < to) {
    let end = from;
    while (end < to && (tokens[end]?.kind === 'word' || tokens[end]?.kind === 'number')) {
      end++;
    }
    const phrase =
      end > from && !opensAside(tokens, from, lexicon) ? clausePhrase(tokens, from, end - 1, lexicon) : undefined;
    if (phrase) {
      return phrase;
    }
    from = end + 1;
  }
  return clausePhrase(tokens, opens, to - 1, lexicon);
}

// “In a statement”, “Speaking at the harbor”, “Asked whether”.
function opensAside(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const opener = tokens[at];
  const next = tokens[at + 1];
  if (!opener) {
    return true;
  }
  if (lexicon.prepositions.has(opener.entry) && next?.capital !== undefined) {
    return true;
  }
  const participle = tag.participle | tag.gerund;
  return (opener.tags & participle) !== 0 || isParticiple(opener, next, lexicon);
}

/** “Speaking at”, but not “Boeing said” and “Sterling Brown”. */
export function isParticiple(token: Token, next: Token | undefined, lexicon: SpeechLexicon): boolean {
  const small = next?.kind === 'word' && !next.capital && (next.tags & (tag.stop | tag.linker | tag.determiner)) !== 0;
  return (
    small && lexicon.participleEndings.some((end) => token.lower.length > end.length + 2 && token.lower.endsWith(end))
  );
}

function pronounBefore(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  let at = verb - 1;
  while (
    at >= 0 &&
    tokens[at]?.kind === 'word' &&
    tokens[at]?.capital !== true &&
    ((tokens[at]?.tags ?? 0) & (tag.adverb | tag.auxiliary)) !== 0
  ) {
    at--;
  }
  const token = tokens[at];
  const plain = token !== undefined && (token.tags & anyPronoun) !== 0 && (token.tags & tag.determiner) === 0;
  return plain && !lexicon.oblique.has(token.entry)
    ? { start: token.start, end: token.end, first: at, last: at, pronoun: true }
    : undefined;
}

// The clause behind the last “and”, “when” before the verb, unless the words before it are one subject with it.
function lastClauseSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const first = startOfClause(tokens, verb - 1);
  for (let at = verb - 2; at > first; at--) {
    const word = tokens[at]?.lower ?? '';
    const joins = lexicon.coordinators.has(word);
    if (!joins && !lexicon.subordinators.has(word)) {
      continue;
    }
    const own = clausePhrase(tokens, at + 1, verb - 1, lexicon);
    const before = joins ? clausePhrase(tokens, first, verb - 1, lexicon) : undefined;
    return own && reaches(tokens, own, verb) && !(before && before.last > at) ? own : undefined;
  }
  return undefined;
}

function reaches(tokens: readonly Token[], phrase: NounPhrase, verb: number): boolean {
  const between = tokens.slice(phrase.last + 1, verb);
  return between.every(({ kind, tags }) => kind === 'brackets' || (tags & (tag.adverb | tag.auxiliary)) !== 0);
}
