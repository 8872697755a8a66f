import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

/** “Während X ankündigte, das zu prüfen[,] …”: where the cue is part of another clause, the report ends with its verb. */
export function endOfInfinitive(tokens: readonly Token[], verb: number, end: number): number {
  let last = verb;
  while (last < end && tokens[last + 1]?.kind === 'word') {
    last++;
  }
  return last;
}

/** “…, Europa brauche die Engländer | und fügte hinzu”: the report ends where its sentence goes on with another cue. */
export function endOfReport(tokens: readonly Token[], from: number, end: number, lexicon: SpeechLexicon): number {
  const at = tokens.findIndex(
    ({ entry, kind }, index) =>
      index > from + 2 &&
      index < end &&
      (((lexicon.coordinators.has(entry) || (kind === 'dash' && lexicon.words.subjectBehind === true)) &&
        isCue(tokens[index + 1], lexicon)) ||
        (kind === 'comma' && opensAnother(tokens[index + 1], lexicon))),
  );
  return at < 0 ? end : at - 1;
}

// “…, according to two officials”, “…, calling it an invention”
function opensAnother(token: Token | undefined, { words }: SpeechLexicon): boolean {
  const bits = words.bareClauses === true ? tag.source | tag.gerund : 0;
  return token?.kind === 'word' && !token.capital && (token.tags & bits) !== 0;
}

function isCue(token: Token | undefined, { words }: SpeechLexicon): boolean {
  const weak = words.bareClauses === true ? tag.weakVerb : 0;
  return token?.kind === 'word' && !token.capital && (token.tags & (tag.verb | tag.separable | weak)) !== 0;
}

/** “…, er wisse nichts | und verwies auf den Bericht”: what goes on in the indicative is told, not reported. */
export function endOfMood(tokens: readonly Token[], comma: number, end: number, lexicon: SpeechLexicon): number {
  let opener = comma + 1;
  for (let at = comma + 2; at < end; at++) {
    const before = tokens[at - 1];
    const joins = lexicon.coordinators.has(before?.entry ?? '');
    const parted = before?.kind === 'comma' || (joins && tokens[at - 2]?.kind === 'comma');
    const free = joins && parted ? true : !opensSubordinate(tokens[opener], lexicon);
    if ((joins || parted) && free && isToldVerb(tokens[at])) {
      return joins ? at - 2 : at - 1;
    }
    opener = before?.kind === 'comma' ? at : opener;
  }
  return end;
}

function opensSubordinate(token: Token | undefined, { subordinators, prepositions }: SpeechLexicon): boolean {
  const entry = token?.entry ?? '';
  return subordinators.has(entry) || prepositions.has(entry) || ((token?.tags ?? 0) & tag.relative) !== 0;
}

/** Index of the comma behind which the main clause goes on with its verb: “Das Gesetz, in dem es heißt, X[,] trat in Kraft”. */
export function commaBeforeMain(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: SpeechLexicon,
): number | undefined {
  const at = tokens.findIndex(
    ({ kind }, index) => index > from && index < end && kind === 'comma' && mayBeVerb(tokens[index + 1], lexicon),
  );
  return at < 0 ? undefined : at;
}

// A verb of a list, or a small word of none.
function mayBeVerb(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  const adverb = lexicon.adverbEndings.some((ending) => token?.lower.endsWith(ending) === true);
  return (
    isToldVerb(token) || (token?.kind === 'word' && !token.capital && token.tags === 0 && token.entry === '' && !adverb)
  );
}

/** A finite verb that tells, and does not report. */
export function isToldVerb(token: Token | undefined): boolean {
  const told = tag.verb | tag.weakVerb | tag.separable | tag.finite | tag.auxiliary;
  const tags = token?.tags ?? 0;
  return (
    token?.kind === 'word' &&
    !token.capital &&
    (tags & told) !== 0 &&
    (tags & (tag.reportedMood | tag.weakMood | tag.participle)) === 0
  );
}
