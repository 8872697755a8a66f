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
  /** Endings of words that tell when and where, before the subject: 중단[에] 시장. */
  readonly adjuncts: readonly string[];
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
    adjuncts: longestFirst(words.adjuncts),
    pronouns: new Set([...list(words.masculine), ...list(words.feminine)]),
    titles: [words.masculineNouns, words.feminineNouns, words.institutions, words.documents].flatMap(longestFirst),
  };
}

/** The subject without what tells when and where (“여객선 중단에 [시장]”), or the topic before it: [市長]は報告書. */
export function ownWords(lead: string, { adjuncts, spaced, titles, subjects }: Particles): string {
  if (spaced) {
    const words = lead.split(' ');
    const adjunct = words.slice(0, -1).findLastIndex((word) => adjuncts.some((ending) => word.endsWith(ending)));
    return words.slice(adjunct + 1).join(' ');
  }
  const topic = subjects.map((particle) => lead.indexOf(particle)).filter((at) => at > 1);
  const named = topic.find((at) => titles.some((title) => lead.endsWith(title, at)));
  return named === undefined ? lead : lead.slice(0, named);
}
