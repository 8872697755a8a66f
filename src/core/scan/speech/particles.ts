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
  /** What stands behind a question that was put to the speaker: との[質問に]. */
  readonly asked: readonly string[];
  /** Ends of objects, which stand before the subject: 結論[を]ラマースは. */
  readonly objects: readonly string[];
  /** What says that words were somebody’s answer, and what stands between: 장관[의] [대답이었다]. */
  readonly answers: readonly string[];
  readonly possessive: string;
  /** Ends of clauses that are what is denied or admitted: (受けた)ことを. */
  readonly facts: readonly string[];
  /** What makes a sentence hearsay: という. */
  readonly hearsay: readonly string[];
  /** Verbs that judge a fact and do not tell it: (したことを)批判した. */
  readonly judging: readonly string[];
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
    asked: longestFirst(words.asking),
    objects: longestFirst(words.objectEndings),
    answers: longestFirst(words.answers),
    possessive: (words.possessiveSign ?? '').replaceAll('_', ' '),
    facts: longestFirst(words.facts),
    hearsay: longestFirst(words.hearsayEnds),
    judging: longestFirst(words.judging),
    pronouns: new Set([...list(words.masculine), ...list(words.feminine)]),
    titles: [words.masculineNouns, words.feminineNouns, words.institutions, words.documents].flatMap(longestFirst),
  };
}

/** The subject without what tells when and where (“여객선 중단에 [시장]”), or the topic before it: [市長]は報告書. */
export function ownWords(phrase: string, { adjuncts, objects, spaced, titles, subjects }: Particles): string {
  const object = spaced ? 0 : Math.max(0, ...objects.map((ending) => phrase.lastIndexOf(ending) + ending.length));
  const lead = phrase.slice(object);
  if (spaced) {
    const words = lead.split(' ');
    const adjunct = words.slice(0, -1).findLastIndex((word) => adjuncts.some((ending) => word.endsWith(ending)));
    return words.slice(adjunct + 1).join(' ');
  }
  const topic = subjects.map((particle) => lead.indexOf(particle)).filter((at) => at > 1);
  const named = topic.find((at) => titles.some((title) => lead.endsWith(title, at)));
  return named === undefined ? lead : lead.slice(0, named);
}
