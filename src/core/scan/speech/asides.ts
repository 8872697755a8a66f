import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

const farthest = 3;

/**
 * Index of the word that makes an aside of the verb at `at`: “[Comme] l’a souligné la ministre”, “, [según] informó el
 * ministerio”. Only small words stand between.
 */
export function asideOpener(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number | undefined {
  for (let index = at - 1; index >= 0 && at - index <= farthest; index--) {
    const token = tokens[index];
    if (lexicon.asides.has(token?.entry ?? '')) {
      return index === 0 || tokens[index - 1]?.kind === 'comma' ? index : undefined;
    }
    const small = tag.auxiliary | tag.adverb | tag.determiner | anyPronoun;
    if (token?.kind !== 'word' || token.capital || !(token.tags & small)) {
      return undefined;
    }
  }
  return undefined;
}
