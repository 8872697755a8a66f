import type { Frame } from './frame';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { findMood } from './mood';
import { endOfSentencePart, makeClause, startOfSentencePart } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import type { Token } from './tokens';

const farthestComma = 7;

/**
 * Somebody’s words in two pieces around the frame, without marks and in no mood of report, in a language whose verb comes
 * second: “[Das Gesetz], sagt Hellwig, [ist schlecht]”, “[Die Lage ist ernst], sagt Hellwig, [wir müssen handeln]”. What
 * comes behind the frame is the author’s unless it cannot be: “…, sagt Hellwig, als er geht”, “…, und keiner widerspricht”.
 */
export function insertedStatement(
  tokens: readonly Token[],
  frame: Frame,
  lexicon: SpeechLexicon,
): ReportedClause | undefined {
  const { at, subject, strong } = frame;
  const parted = tokens[at - 1]?.kind === 'comma' && tokens[at - 2]?.kind === 'word';
  if (lexicon.words.verbSecond !== true || !strong || !parted || subject?.first !== at + 1) {
    return undefined;
  }
  const comma = tokens.findIndex(({ kind }, index) => index > subject.last && kind !== 'word' && kind !== 'brackets');
  const from = startOfSentencePart(tokens, at);
  const to = endOfSentencePart(tokens, at);
  const near = tokens[comma]?.kind === 'comma' && comma - subject.last <= farthestComma;
  const quotes = tokens.some(({ kind }, index) => index > comma && (kind === 'marks' || kind === 'colon'));
  const reported = findMood(tokens, from, at, lexicon, tag.reportedMood) !== undefined;
  if (!near || quotes || reported || to - comma < 2 || !goesOn(tokens, { from, to: at - 1 }, comma + 1, lexicon)) {
    return undefined;
  }
  const before = makeClause(tokens, from, at - 2, 'behind', frame);
  const behind = makeClause(tokens, comma + 1, to, 'behind', frame);
  return before && behind ? { ...before, rest: { start: behind.start, end: behind.end } } : undefined;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

function goesOn(tokens: readonly Token[], piece: Piece, next: number, lexicon: SpeechLexicon): boolean {
  const first = tokens[next];
  if (first?.kind !== 'word' || first.capital || (first.tags & (tag.relative | tag.that)) === tag.that) {
    return false;
  }
  if (isFinite(first)) {
    return true;
  }
  const opener = tokens[piece.from]?.entry ?? '';
  // “Wenn der Staat schläft, sagt X, [so muss das Volk wachen]”
  if (lexicon.subordinators.has(opener)) {
    return isFinite(tokens[next + 1]);
  }
  const verb = tokens.slice(piece.from, piece.to).findIndex(isFinite);
  const halved = verb >= 0 && piece.from + verb === piece.to - 1;
  // “Zur Stunde vermag, sagt X, [auch er das nicht]”
  if (halved) {
    return !lexicon.subordinators.has(first.entry) && !lexicon.coordinators.has(first.entry);
  }
  const own = (first.tags & anyPronoun) !== 0 && (first.tags & tag.determiner) === 0;
  return verb >= 0 && ((own && isFinite(tokens[next + 1])) || lexicon.conditionals.has(first.entry));
}

function isFinite(token: Token | undefined): boolean {
  const verbal = tag.finite | tag.auxiliary | tag.verb | tag.weakVerb;
  return token?.kind === 'word' && !token.capital && (token.tags & verbal) !== 0;
}
