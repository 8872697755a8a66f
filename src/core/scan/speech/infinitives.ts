import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

const longestInfinitive = 40;

/** Index of the infinitive of the clause behind the comma: “…, nach Bonn zu gehen”, “…, der Partei beizutreten, die …”. */
export function findInfinitive(
  tokens: readonly Token[],
  comma: number,
  end: number,
  lexicon: SpeechLexicon,
): number | undefined {
  const { infinitive } = lexicon.words;
  for (let at = comma + 1; at <= end && infinitive !== undefined && at - comma < longestInfinitive; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) {
      continue;
    }
    const inside = token.lower.lastIndexOf(infinitive);
    const joined = inside >= 2 && lexicon.prefixes.has(token.lower.slice(0, inside));
    const verb = token.lower === infinitive ? tokens[at + 1] : joined ? token : undefined;
    if (verb?.kind === 'word' && !verb.capital && verb.lower.endsWith('n')) {
      return joined ? at : at + 1;
    }
  }
  return undefined;
}
