import type { Span } from '../../model';
import { isUpper } from '../../text/characters';
import type { NameSearch } from './nameSearch';
import type { RolePhrase } from './rolePhrases';

/** Whether another title is of this one: in “le conseiller du [président], Odo Lammers” the name is the adviser’s. */
export function isComplement({ start }: RolePhrase, { text, lexicon, titleEnds }: NameSearch): boolean {
  let at = start;
  let linked = false;
  for (let words = 0; words < 2; words++) {
    const word = /\s?(?:\s(\p{L}+)[’']?)\s?$/u.exec(text.slice(Math.max(0, at - 14), at));
    const small = word?.[1]?.toLowerCase() ?? '';
    if (!word || !(lexicon.links.has(small) || lexicon.determiners.has(small))) {
      return false;
    }
    at -= word[0].length;
    linked ||= lexicon.links.has(small);
    if (linked && titleEnds.has(at)) {
      return true;
    }
  }
  return false;
}

/**
 * Index of the small word that opens what a title is of, behind a full name; -1 where there is none. “Jan Peter van Dijk” is
 * a name: two given names have no surname yet.
 */
export function complementIn(found: readonly Span[], { text, lexicon, names }: NameSearch): number {
  const at = lexicon.complements.size === 0 ? -1 : found.findIndex((word) => !isUpper(text.charCodeAt(word.start)));
  const small = found[at];
  const before = found[at - 1];
  if (!small || !before || at < 2 || !lexicon.complements.has(text.slice(small.start, small.end))) {
    return -1;
  }
  return at === 2 && names.isGivenName(text.slice(before.start, before.end)) ? -1 : at;
}
