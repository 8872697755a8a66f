import type { SpeechWords } from '../../languages/schema/speech';
import { list } from './entries';
import { tag } from './tags';

/** The verbs whose particle ends their clause, by their finite form: `teilte` … `mit`; their tags are added to `tags`. */
export function compileParticles(words: SpeechWords, tags: Map<string, number>): Map<string, ReadonlySet<string>> {
  const particles = new Map<string, Set<string>>();
  for (const entry of list(words.separable)) {
    const [verb = '', particle = ''] = entry.split('+');
    tags.set(verb, (tags.get(verb) ?? 0) | tag.separable);
    particles.set(verb, (particles.get(verb) ?? new Set()).add(particle));
    // “…, wie X mitteilte”: joined at the end of a clause.
    tags.set(particle + verb, (tags.get(particle + verb) ?? 0) | tag.verb);
  }
  return particles;
}
