import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Frame } from './frame';
import { commaBeforeMain, endOfMood } from './reportEnds';
import type { Token } from './tokens';

/** “Das Gesetz, in dem es heißt, der Rat entscheide allein[,] trat in Kraft” */
export function endInside(
  tokens: readonly Token[],
  comma: number,
  end: number,
  { kind, embedded }: Frame,
  lexicon: SpeechLexicon,
): number {
  const last = endOfMood(tokens, comma, end, lexicon);
  const main = kind === 'impersonal' && embedded ? commaBeforeMain(tokens, comma, last, lexicon) : undefined;
  return main === undefined ? last : main - 1;
}

export function isConditionOnly(
  tokens: readonly Token[],
  comma: number,
  end: number,
  { conditionals }: SpeechLexicon,
): boolean {
  return (
    conditionals.has(tokens[comma + 1]?.entry ?? '') &&
    !tokens.slice(comma + 1, end + 1).some(({ kind }) => kind === 'comma')
  );
}

/** “…”, ha detto X, [che] ha chiesto …: right behind the comma of its subject the word is a relative pronoun. */
export function opensRelative(tokens: readonly Token[], that: number, { at, subject }: Frame): boolean {
  const relative = ((tokens[that]?.tags ?? 0) & tag.relative) !== 0;
  return relative && subject !== undefined && subject.first > at && subject.last === that - 2;
}

/** “De premier wilde [dat] niet bevestigen”: a pronoun, where no finite verb follows that could be that of a clause. */
export function isObject(tokens: readonly Token[], that: number, end: number, { at, strong }: Frame): boolean {
  const next = tokens[that + 1];
  const small = next !== undefined && !next.capital && (next.tags & (tag.adverb | tag.stop)) !== 0;
  const mayPoint = ((tokens[that]?.tags ?? 0) & tag.backPointing) !== 0 && that === at + 1 && !strong && small;
  const finite = tag.finite | tag.auxiliary;
  // “Lammers sprak [dat] tegen: “…””
  const told = tokens.slice(that + 1, that + 4).some(({ kind }) => kind === 'colon');
  if (told && that === at + 1 && ((tokens[that]?.tags ?? 0) & tag.backPointing) !== 0) {
    return true;
  }
  return mayPoint && !tokens.slice(that + 1, end + 1).some(({ tags, capital }) => !capital && (tags & finite) !== 0);
}

export function findThat(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: SpeechLexicon,
): number | undefined {
  for (let at = from; at < end && at - from < 24; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'colon' || token.kind === 'semicolon') {
      return undefined;
    }
    // “said that evening”
    const timed = lexicon.words.bareClauses === true && lexicon.times.has(tokens[at + 1]?.entry ?? '');
    if (token.tags & tag.that && !timed && !(token.tags & tag.determiner && isDeterminer(tokens, at, from, lexicon))) {
      return at;
    }
  }
  return undefined;
}

// “said that man”: “that” far from its verb, or before another article, is no conjunction.
function isDeterminer(tokens: readonly Token[], at: number, from: number, { times }: SpeechLexicon): boolean {
  const before = tokens[at - 1];
  const preposition =
    before?.kind === 'word' && (before.tags & (tag.stop | tag.linker)) !== 0 && !times.has(before.entry);
  return at - from > 6 || (at > from && preposition);
}
