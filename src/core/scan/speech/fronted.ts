import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

/**
 * Whether something else than the subject opens the clause of the verb: “Auch X [sagte]” is not turned round,
 * “Ergänzend [sagte] X” is.
 */
export function isFrontedClause(
  tokens: readonly Token[],
  first: number,
  verb: number,
  lexicon: SpeechLexicon,
): boolean {
  const opener = tokens[first];
  if (opener && lexicon.focusParticles.has(opener.entry) && verb - first > 1) {
    return isFronted(tokens, first + 1);
  }
  const adverb = opener && verb - first === 1 && lexicon.adverbEndings.some((ending) => opener.lower.endsWith(ending));
  return adverb === true || isFronted(tokens, first);
}

/** Whether token `first` opens a sentence turned round: “Am Montag [sagte]”, “Dazu [sagte]”, “Als er kam, [sagte]”. */
export function isFronted(tokens: readonly Token[], first: number): boolean {
  const opener = tokens[first];
  if (!opener) {
    return false;
  }
  if (opener.kind === 'marks') {
    return true;
  }
  const fronts = tag.stop | tag.adverb | tag.backPointing | tag.sourcePreposition | tag.source;
  const determines = opener.tags & tag.determiner && tokens[first + 1]?.capital === true;
  return (opener.tags & fronts) !== 0 && !determines && (opener.tags & (anyPronoun & ~tag.neuter)) === 0
    ? true
    : (opener.tags & tag.linker) !== 0 && (opener.tags & tag.determiner) === 0 && !isName(opener);
}

function isName(token: Token): boolean {
  return token.capital && token.tags === 0;
}
