import type { SpeechLexicon } from './lexicon';
import { toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Token } from './tokens';

/** A surname that opens with small words: “so [van Telgen]”, “so [von der Leyen]”; not “so von der Polizei”. */
export function nameWithParticle(
  tokens: readonly Token[],
  from: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const particle = tokens[from];
  if (particle === undefined || particle.capital || !lexicon.nameParticles.has(particle.entry)) {
    return undefined;
  }
  const second = tokens[from + 1];
  const at = second?.kind === 'word' && !second.capital ? from + 2 : from + 1;
  const name = tokens[at];
  return name?.kind === 'word' && name.capital && name.tags === 0 && name.nouns === 0
    ? toPhrase(tokens, from, at, false)
    : undefined;
}
