import { list } from './entries';
import type { SpeechLexicon } from './lexicon';

/** The particles of a language that marks its subjects and quotations behind the words, the longest first. */
export interface Particles {
  readonly subjects: readonly string[];
  readonly quoting: readonly string[];
  readonly sources: readonly string[];
  readonly verbs: readonly string[];
  /** Whether words are parted by spaces, so that a particle ends one. */
  readonly spaced: boolean;
  /** Words that point to the quotation before: こう. */
  readonly pointing: readonly string[];
  readonly pronouns: ReadonlySet<string>;
  readonly titles: readonly string[];
}

export const blot = '\u0000';

export function toParticles({ words }: SpeechLexicon): Particles {
  const longestFirst = (field: string | undefined) =>
    [...list(field)].map((entry) => entry.replaceAll('_', ' ')).sort((a, b) => b.length - a.length);
  return {
    subjects: longestFirst(words.subjectParticles),
    quoting: longestFirst(words.quotingParticles),
    sources: longestFirst(words.sources),
    verbs: longestFirst(words.verbs),
    spaced: words.unspaced !== true,
    pointing: longestFirst(words.backPointing),
    pronouns: new Set([...list(words.masculine), ...list(words.feminine)]),
    titles: [words.masculineNouns, words.feminineNouns, words.institutions, words.documents].flatMap(longestFirst),
  };
}
