import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { findMood } from './mood';
import { endOfSentencePart, makeClause, startOfSentencePart } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import type { Token } from './tokens';

const farthestComma = 5;

/**
 * A report that its frame stands in the middle of, in a language that has a mood for it: “[Es seien Fehler gemacht
 * worden, räumte Vogt ein, doch habe niemand gelogen]”, “[Er tue das, versprach er, sobald die Zahlen vorlägen]”.
 */
export function insertedClause(
  tokens: readonly Token[],
  frame: Frame,
  lexicon: SpeechLexicon,
): ReportedClause | undefined {
  const { at, subject } = frame;
  const parted = tokens[at - 1]?.kind === 'comma' && tokens[at - 2]?.kind !== 'marks';
  if (lexicon.words.verbSecond !== true || !frame.strong || !parted || subject === undefined || subject.first < at) {
    return undefined;
  }
  const from = startOfSentencePart(tokens, at);
  const to = endOfSentencePart(tokens, at);
  const comma = tokens.findIndex(({ kind }, index) => index > subject.last && kind === 'comma');
  const quoted = tokens.some(({ kind }, index) => index > at && (kind === 'marks' || kind === 'colon'));
  const mood = tag.reportedMood | tag.weakMood;
  const near = comma > 0 && comma - subject.last <= farthestComma && comma < to;
  const fronted = lexicon.subordinators.has(tokens[from]?.entry ?? '');
  if (!near || quoted || fronted || findMood(tokens, from, at, lexicon, tag.reportedMood) === undefined) {
    return undefined;
  }
  const next = tokens[comma + 1];
  const goesOn =
    lexicon.subordinators.has(next?.entry ?? '') || findMood(tokens, comma + 1, to + 1, lexicon, mood) !== undefined;
  const other = ((next?.tags ?? 0) & (tag.relative | tag.that)) !== 0;
  return goesOn && !other ? makeClause(tokens, from, to, 'behind', frame) : undefined;
}
