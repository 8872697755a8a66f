import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { noun } from './nouns';
import type { Token } from './tokens';

/** Whether the words beside the marks at token `at` say that they hold a name or a title: “the film “…””. */
export function isNaming(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // « s’est dit « inquiet » », but « le quartier dit « la Butte » »
  if (before && before.tags & tag.participle && (tokens[at - 2]?.tags ?? 0) & tag.auxiliary) {
    return false;
  }
  const earlier = before && before.tags & tag.linker ? tokens[at - 2] : undefined;
  const after = tokens[at + 1];
  return names(before) || names(earlier) || ((after?.tags ?? 0) & tag.namingAfter) !== 0;
}

/** Whether others call it so: ““The annex”, as diplomats call it, …” is a name. */
export function isCalled(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const from = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  return (
    lexicon.asides.has(tokens[from]?.entry ?? '') &&
    tokens
      .slice(from, from + farthestCalling)
      .some(({ entry }, index, aside) => lexicon.calling.has(entry) && isObject(aside[index + 1]))
  );
}

const farthestCalling = 6;

function isObject(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.tags & anyPronoun) !== 0;
}

// “Zeitung”, and “Boulevardzeitung” where nouns are joined.
function names(token: Token | undefined): boolean {
  return token !== undefined && ((token.tags & tag.naming) !== 0 || (token.nouns & noun.naming) !== 0);
}
