import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

/** Steps over “In Berlin”, “Am Montag”, “and”, “but then” before the subject. */
export function skipOpening(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: SpeechLexicon,
): number | undefined {
  let at = first;
  while (at <= last && isOpening(tokens[at], lexicon)) {
    at++;
  }
  return at <= last ? at : undefined;
}

function isOpening(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (!token) {
    return false;
  }
  if (token.kind === 'number' || token.kind === 'brackets') {
    return true;
  }
  const preposition = lexicon.prepositions.has(token.entry);
  const connects = (token.tags & (tag.stop | tag.adverb | tag.that)) !== 0 || isBareLinker(token) || preposition;
  const pronoun = (token.tags & anyPronoun) !== 0 && !(token.tags & tag.adverb);
  return connects && !(token.tags & tag.determiner) && !pronoun && lexicon.words.unspaced !== true;
}

function isBareLinker(token: Token): boolean {
  return (token.tags & tag.linker) !== 0 && (token.tags & tag.determiner) === 0 && !token.capital;
}
