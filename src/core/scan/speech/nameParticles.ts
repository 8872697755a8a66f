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

/** The name with the small words before it that belong to it: “…,” [van Telgen] told reporters. */
export function withParticles(
  tokens: readonly Token[],
  phrase: NounPhrase | undefined,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const name = phrase && tokens[phrase.first];
  if (!phrase || phrase.pronoun || !name?.capital || name.tags !== 0 || name.nouns !== 0) {
    return phrase;
  }
  let first = phrase.first;
  while (first > 0 && phrase.first - first < mostParticles && isParticle(tokens[first - 1], first === 1, lexicon)) {
    first--;
  }
  // Behind a noun it is a preposition: “minister of”, “Bürgermeister von Kresk”.
  const free = tokens[first - 1]?.kind !== 'word' || first === phrase.first;
  return free && first < phrase.first ? (toPhrase(tokens, first, phrase.last, false) ?? phrase) : phrase;
}

const mostParticles = 2;

function isParticle(token: Token | undefined, opens: boolean, { nameParticles }: SpeechLexicon): boolean {
  return token?.kind === 'word' && (opens || !token.capital) && nameParticles.has(token.entry);
}
